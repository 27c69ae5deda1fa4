# Shared by the black-box tests: check TITLE EXPECTED ACTUAL, then totals.
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
