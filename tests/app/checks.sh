# Shared by the black-box tests: check TITLE EXPECTED ACTUAL, then totals; serve OPTIONS, then of FILTER.
passed=0 failed=0
check() {
  if [[ $3 == *"$2"* ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAIL!  : $1: expected \"$2\" in: ${3:0:600}"
  fi
}
totals() {
  echo "Totals: $passed passed, $failed failed, 0 skipped"
  ((failed == 0))
}
# A server with demo data of $cli, ready when this returns: its process is $server, `of` asks jq of its ready line, its
# files are in $folder.
serve() {
  rm -f "$folder/ready.json"
  "$cli" serve --port 0 --seed demo --ready-file "$folder/ready.json" "$@" >/dev/null 2>"$folder/serve.err" &
  server=$!
  for _ in $(seq 600); do
    [[ -s $folder/ready.json ]] && break
    kill -0 $server 2>/dev/null || break
    read -rt 0.05 <> <(:) # a short wait without a process
  done
}
of() { jq -r "$1" "$folder/ready.json"; }
