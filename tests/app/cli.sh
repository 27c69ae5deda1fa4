#!/usr/bin/env bash
# The command line as a person types it: serve, curl against it, call, help, completion, and what goes wrong.
set -u
cli=$1
source "$(dirname "$0")/checks.sh"
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT

serve() { # serve NAME arguments... : starts a server, waits for its ready file
  local name=$1; shift
  rm -f "$folder/$name.json"
  "$cli" serve --ready-file "$folder/$name.json" "$@" >"$folder/$name.out" 2>"$folder/$name.err" &
  server=$!
  for _ in $(seq 600); do
    [[ -s $folder/$name.json ]] && return 0
    kill -0 $server 2>/dev/null || return 1
    read -rt 0.05 <> <(:) # a short wait without a process
  done
}
of() { jq -r "$2" "$folder/$1.json"; }

serve demo --port 0 --database :memory: --seed demo
URL=$(of demo .url) WEARLINK=$(of demo .wearlink)
export KEY=$(of demo .accounts.developer.api_key) PASSWORD=$(of demo .accounts.developer.password)
check "prints one ready line" 1 "$(wc -l <"$folder/demo.out")"
check "the file holds the same line" same "$(cmp -s "$folder/demo.out" "$folder/demo.json" && echo same)"
check "the file is the owner's only" 600 "$(stat -c %a "$folder/demo.json")"
check "search" '"total":' "$(curl -s -H "X-WearLink-API-Key: $KEY" "$WEARLINK/users?search=an&limit=5")"
check "a foreign Host is refused" 421 "$(curl -s -o /dev/null -w '%{http_code}' -H 'Host: evil.example' "$URL/health")"
check "the document" '"openapi":"3.1' "$(curl -s "$URL/openapi.json" | jq -c '{openapi}')"

check "every operation" true "$("$cli" operations --json | jq 'length > 140 and all(.[]; .id and .method and .path)')"
check "call" 2 "$("$cli" call listUsers limit=2 --url "$WEARLINK" --api-key-env KEY | jq '.items | length')"
"$cli" call listUsers limit=2000 --url "$WEARLINK" --api-key-env KEY >"$folder/out" 2>&1
check "an HTTP error is 22" 22 $?
check "its body is on standard output" '?limit' "$(<"$folder/out")"
check "headers on request" 'HTTP/1.1 200' "$("$cli" call getHealth --url "$WEARLINK" --include)"
check "a body from standard input" 'Ada' "$(echo '{"first_name":"Ada","email":"ada@example.org"}' | "$cli" call createUser --body - --url "$WEARLINK" --api-key-env KEY)"
email=$(of demo .accounts.developer.email)
check "signs in for JWT routes" "$email" "$("$cli" call getMe --url "$WEARLINK" --login "$email" --password-env PASSWORD)"
"$cli" call listUser --url "$WEARLINK" >"$folder/out" 2>&1
check "an unknown operation is 2" 2 $?
check "with a suggestion" 'listUsers' "$(<"$folder/out")"
"$cli" call getUser --url "$WEARLINK" --api-key-env KEY >"$folder/out" 2>&1
check "a missing path value is 2" 2 $?
"$cli" call listUsers --url "$WEARLINK" --api-key-env NOT_SET >"$folder/out" 2>&1
check "an unset variable is named" NOT_SET "$(<"$folder/out")"
"$cli" call getHealth --url http://127.0.0.1:1/api/v1 >"$folder/out" 2>&1
check "unreachable is 7" 7 $?
"$cli" serve --port "${URL##*:}" --database :memory: >"$folder/out" 2>&1
check "a port in use is 3" 3 $?
check "and named" "${URL##*:}" "$(<"$folder/out")"
refuses() { # refuses TITLE EXPECTED arguments... : a usage error that says what
  local title=$1 expected=$2; shift 2
  "$cli" "$@" >"$folder/out" 2>&1
  check "$title is 2" "=2=" "=$?="
  check "$title says what" "$expected" "$(<"$folder/out")"
}
refuses "a database without a name" ":memory:" serve --database ""
mkfifo "$folder/pipe"
"$cli" serve --database :memory: --seed empty --ready-file "$folder/pipe" >"$folder/out" 2>&1
check "a pipe is no ready file" 1 $?
check "and stays a pipe" pipe "$([[ -p $folder/pipe ]] && echo pipe)"
refuses "an unknown seed" '"bogus"' serve --seed bogus
ROOT_ADMIN_EMAIL=nobody refuses "a root admin without an address" '"nobody"' serve
refuses "an address of others without TLS" "0.0.0.0" serve --address 0.0.0.0
refuses "an address of others that is only allowed" "certificate" serve --address 0.0.0.0 --allow-remote
refuses "an address that is none" "numeric" serve --address nowhere
refuses "a port that is none" "99999" serve --port 99999
refuses "a time that is none" "junk" serve --now junk
refuses "a command that needs a second word" "set, list, delete" secrets
check "help for a group of commands" "health simulate" "$("$cli" health --help)"
"$cli" secrets --help >"$folder/out"
check "which is no error" 0 $?
refuses "an argument too many" '"foo"' operations foo
refuses "a timeout that is none" "--timeout" call getHealth --timeout soon --url "$WEARLINK"
refuses "a kind of secret that is none" "bearer" secrets set k --kind token
refuses "a password of nobody" "--email" secrets set k --kind password
refuses "an origin that is none" '"nowhere"' secrets set k --origin nowhere
refuses "a secret as an argument" "exactly one" secrets set api-key hunter2
check "and is not shown" "==" "=$(grep hunter2 "$folder/out")="
refuses "an unknown parameter" "page, limit" call listUsers limt=2 --url "$WEARLINK" --api-key-env KEY
refuses "a parameter of the wrong type" "is_enabled" call updateProvider provider=oura is_enabled=maybe --url "$WEARLINK"
refuses "a member beside a whole body" "--body" call createUser first_name=Foo --body "$folder/demo.json" --url "$WEARLINK"
check "members make the body" '"first_name":"Foo","last_name":null' "$("$cli" call createUser first_name=Foo last_name=null --url "$WEARLINK" --api-key-env KEY)"
refuses "a secret in the arguments" "password is a secret" call login username=me password=secret --url "$WEARLINK"
check "a form from standard input" access_token "$(printf 'username=%s&password=%s' "$(of demo .accounts.developer.email)" "$PASSWORD" | "$cli" call login --body - --url "$WEARLINK")"
check "a snippet that runs" '"data":' "$(WEARLINK_API_KEY=$KEY bash -c "$("$cli" snippet getTimeseries user_id="$(of demo .user_id)" --url "$WEARLINK")")"
check "a snippet in Python" 'os.environ["WEARLINK_API_KEY"]' "$("$cli" snippet getTimeseries --lang python --url "$WEARLINK")"
check "with placeholders for ids" "/portal/applications/YOUR_APPLICATION_ID/credentials'" "$("$cli" snippet listPortalCredentials)"
check "with its values" '"types": "a\"b"' "$("$cli" snippet getTimeseries --lang python 'types=a"b')"
check "and its body" '"first_name":"Ada"' "$("$cli" snippet createUser first_name=Ada | tr -d ' \n')"
check "of Relay" 'x-tenant-id: clinic' "$("$cli" snippet relayGetUserByAppCredentials --tenant clinic)"
check "at Relay's own address" "'https://dev-relay-backend.agent.scanbo.ai/api/v1/health'" "$(env -u RELAY "$cli" snippet relayGetUserProfile)"
check "nine languages" 9 "$("$cli" snippet --list | wc -l)"
refuses "an unknown language" "--list" snippet listUsers --lang cobol
refuses "a snippet of nothing" "getTimeseries" snippet getTimeserie
refuses "a snippet with an unknown value" "search" snippet listUsers limt=2
refuses "a secret in a snippet" "password is a secret" snippet login password=secret
token=$(curl -s -d "username=$email" --data-urlencode "password=$PASSWORD" "$WEARLINK/auth/login" | jq -r .access_token)
check "a token from standard input" 'WearLink developer session' "$(printf %s "$token" | "$cli" token inspect)"
check "a token from a variable" developer "$(T=$token "$cli" token inspect --env T --json | jq -r .claims.scope)"
T=$token K=wrong "$cli" token inspect --env T --key-env K >"$folder/out" 2>&1
check "a token of another key fails" 1 $?
check "and says why" 'does not fit' "$(<"$folder/out")"
check "none of it is shown" none "$(grep -F "${token##*.}" "$folder/out" || echo none)"
echo nonsense | "$cli" token inspect >"$folder/out" 2>&1
check "what is no token fails" 'three parts' "$(<"$folder/out")"
refuses "a token in the arguments" "--env" token inspect eyJ.eyJ.x
"$cli" operations >/dev/full 2>"$folder/out"
check "output that cannot be written fails" 1 $?
PASSWORD=wrong "$cli" call getMe --url "$WEARLINK" --login "$email" --password-env PASSWORD >"$folder/out" 2>&1
check "a refused sign-in is an HTTP error" 22 $?
check "an encoded body is refused" 415 "$(curl -s -o /dev/null -w '%{http_code}' -H "X-WearLink-API-Key: $KEY" -H 'Content-Encoding: gzip' -H 'Content-Type: application/json' -d '{}' "$WEARLINK/users")"
kill -TERM $server; wait $server
check "stops cleanly when asked" 0 $?

serve file --database "$folder/w.db" --seed empty
KEY=$(of file .accounts.developer.api_key)
check "a database is its owner's only" 600 "$(stat -c %a "$folder/w.db")"
"$cli" serve --database "$folder/w.db" >"$folder/out" 2>&1
check "a database in use is refused" 3 $?
curl -s -o /dev/null -H "X-WearLink-API-Key: $KEY" -H 'Content-Type: application/json' -d '{"email":"kept@example.org"}' "$(of file .wearlink)/users"
kill -9 $server; wait $server 2>/dev/null
serve again --database "$folder/w.db"
check "what was acknowledged survives kill -9" kept@example.org "$(curl -s -H "X-WearLink-API-Key: $KEY" "$(of again .wearlink)/users")"
kill $server; wait $server
echo "this is not a database, and must stay as it is" >"$folder/text.db"
sum=$(sha256sum <"$folder/text.db")
"$cli" serve --database "$folder/text.db" >"$folder/out" 2>&1
check "a file that is no database fails" 1 $?
check "and says so" "not a" "$(<"$folder/out")"
check "and is untouched" "$sum" "$(sha256sum <"$folder/text.db")"

"$cli" health simulate --platform apple --days 2 --now 2026-04-23T10:00:00Z --anomalies nan,duplicates --out "$folder/body.json" 2>"$folder/out"
check "a simulated body says what is in it" "3 records are wrong" "$(<"$folder/out")"
check "and is what an SDK sends" '"provider":"apple","sdkVersion"' "$(head -c 60 "$folder/body.json")"
check "the same seed makes the same bytes" "$(sha256sum <"$folder/body.json")" "$("$cli" health simulate --platform apple --days 2 --now 2026-04-23T10:00:00Z --anomalies nan,duplicates 2>/dev/null | sha256sum)"
check "an export is XML" "<HealthData locale=" "$("$cli" health simulate --platform xml --days 1 --now 2026-04-23T10:00:00Z 2>/dev/null)"
refuses "an unknown metric" "mood" health simulate --metrics steps,mood
refuses "an unknown anomaly" "sad" health simulate --anomalies sad
refuses "an unknown platform" "samsung" health simulate --platform nokia

for words in "" serve operations call snippet "health simulate" "health import-apple" "health export" "secrets set" "secrets list" "secrets delete" "token inspect" completion; do
  # shellcheck disable=SC2086
  check "help of '$words'" Usage "$("$cli" $words --help)"
done
check "completion is valid bash" "-F _weardeck_cli" "$(bash -c 'source <("$1" completion bash) && complete -p weardeck-cli' _ "$cli")"
check "no secret in any output" none "$(grep -l "$PASSWORD" "$folder"/*.err "$folder/out" 2>/dev/null || echo none)"
totals
