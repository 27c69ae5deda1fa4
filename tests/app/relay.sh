#!/usr/bin/env bash
# The Relay commands as a person types them: sign in as an application, keep the token or print it, ask the gateway.
set -u
cli=$1
source "$(dirname "$0")/checks.sh"
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT
export HOME=$folder XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/none
unset RELAY RELAY_TOKEN RELAY_CLIENT_SECRET

serve --database :memory:
url=$(of .relay) secret=$(of .relay_app.clientSecret)
app=(--client-id "$(of .relay_app.clientId)" --application-id "$(of .relay_app.applicationId)")
fails() { # fails TITLE CODE EXPECTED arguments...
  local title=$1 code=$2 expected=$3; shift 3
  "$cli" "$@" >"$folder/out" 2>&1 </dev/null
  check "$title is $code" "=$code=" "=$?="
  check "$title says what" "$expected" "$(<"$folder/out")"
}

token=$(printf '%s\n' "$secret" | "$cli" relay login "${app[@]}" --url "$url" --print-token)
check "a token from standard input" 'eyJ' "$token"
check "is one line" 1 "$(wc -l <<<"$token")"
check "of Relay" relay "$(printf %s "$token" | "$cli" token inspect --json | jq -r .claims.scope)"
check "with a variable" 'eyJ' "$(S=$secret "$cli" relay login "${app[@]}" --url "$url" --secret-env S --print-token)"
check "with the usual variables" 'eyJ' "$(RELAY=$url RELAY_CLIENT_SECRET=$secret "$cli" relay login "${app[@]}" --print-token)"
printf %s "$secret" | "$cli" relay login "${app[@]}" --url "$url" >"$folder/out" 2>&1
check "without a keychain the login fails" 1 $?
check "and says what to do" '--print-token' "$(<"$folder/out")"
check "and shows no token" none "$(grep -o eyJ "$folder/out" || echo none)"
printf wrong | "$cli" relay login "${app[@]}" --url "$url" --print-token >"$folder/out" 2>&1
check "a wrong secret is an HTTP error" 22 $?
check "in Relay's words" 'Invalid client credentials.' "$(<"$folder/out")"
printf %s "$secret" | "$cli" relay login "${app[@]}" --url "$url" --country EU --print-token >"$folder/out" 2>&1
check "unknown in another country" 22 $?
fails "a secret in the arguments" 2 'standard input' relay login sk_live_hunter2 "${app[@]}" --url "$url"
check "and is not shown" none "$(grep -o hunter2 "$folder/out" || echo none)"
fails "a login without an application" 2 '--application-id' relay login --url "$url" --client-id x
fails "a login without a secret" 2 'empty' relay login "${app[@]}" --url "$url"
fails "a secret that the keychain has not" 2 'no nothing' relay login "${app[@]}" --url "$url" --secret nothing
fails "no address" 2 'RELAY' relay status
fails "no token" 2 'relay login' relay status --url "$url"
fails "a day that is none" 2 'YYYY-MM-DD' relay fetch --url "$url" --start soon --end 2026-04-22
fails "an end before the start" 2 'before' relay fetch --url "$url" --start 2026-04-22 --end 2026-04-20
fails "nobody there" 7 '' relay status --url http://127.0.0.1:1/api/v1 --token-env HOME

export RELAY=$url RELAY_TOKEN=$token
check "a foreign token is refused" 22 "$(RELAY_TOKEN=eyJ.x.y "$cli" relay status >"$folder/out" 2>&1; echo $?)"
check "in the envelope" '"code":401' "$(<"$folder/out")"
"$cli" relay status --source strava,oura >"$folder/out" 2>&1
check "status" 'strava oura' "$(jq -r '[.data.connections[].sourceType] | join(" ")' "$folder/out")"
check "of one vendor" oura "$("$cli" relay status --source oura | jq -r '.data.connections[0].sourceType')"
"$cli" relay fetch --start 2026-04-20 --end 2026-04-22 --source oura >"$folder/out"
check "fetch brings the vendor" true "$(jq '.data.providers | has("oura")' "$folder/out")"
check "from the cache" true "$(jq .data.cache.used "$folder/out")"
check "or anew" false "$("$cli" relay fetch --start 2026-04-22 --end 2026-04-22 --source oura --no-cache | jq .data.cache.used)"
"$cli" relay fetch --start 2026-04-20 --end 2026-04-22 --fhir --out "$folder/fhir.json" 2>"$folder/out"
check "into a file" Bundle "$(jq -r '.data.providers.oura.resourceType' "$folder/fhir.json")"
check "which is the owner's only" 600 "$(stat -c %a "$folder/fhir.json")"

# With a keychain: the token of the login is renewed once it is over, and the server's clock goes two hours on.
if command -v dbus-run-session gnome-keyring-daemon >/dev/null; then
  kept=$(
    unset RELAY_TOKEN DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
    export cli folder secret XDG_RUNTIME_DIR=$folder/run control=${url%/api/v1}/__control/clock
    mkdir -p -m 700 "$XDG_RUNTIME_DIR"
    dbus-run-session -- bash -c '
      printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
      later() { curl -sS -X POST "$control" -H "Content-Type: application/json" -d "{\"advance\":\"$1\"}" >/dev/null; }
      printf %s "$secret" | "$cli" relay login '"${app[*]}"'; echo
      later 2h
      "$cli" relay status --source oura; echo "first $?"
      later 2h
      "$cli" relay status >/dev/null & "$cli" relay status >/dev/null & "$cli" relay status >/dev/null; wait
      "$cli" relay status --source oura >/dev/null; echo "side by side $?"
      later 31d
      "$cli" relay status --source oura; echo "last $?"' 2>&1)
  check "the login shows no token" none "$(grep -o eyJ <<<"$kept" || echo none)"
  check "a token that is over is renewed" "first 0" "$kept"
  check "and the call answered" '"sourceType":"oura"' "$kept"
  check "processes do not use one refresh token twice" "side by side 0" "$kept"
  check "the end of the refresh token is an HTTP error" "last 22" "$kept"
  check "and says what to do" 'Sign in again with `weardeck-cli relay login`' "$kept"
fi

# A secret of the embedded server goes to the server of the console that runs now, wherever that listens.
if command -v dbus-run-session >/dev/null && command -v gnome-keyring-daemon >/dev/null; then
  mkdir -p -m 700 "$folder/run" "$XDG_DATA_HOME/weardeck"
  client=$(of .relay_app.clientId) application=$(of .relay_app.applicationId)
  export cli url secret client application folder
  kept=$(unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS; XDG_RUNTIME_DIR=$folder/run dbus-run-session -- bash -c '
    printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    login() { "$cli" relay login --client-id "$client" --application-id "$application" --url "$1" --secret app --environment embedded --print-token </dev/null 2>&1; echo "code $?"; }
    printf %s "$secret" | "$cli" secrets set app --kind app_credentials --client-id "$client" --application-id "$application" --environment embedded
    "$cli" secrets list --environment embedded --json | jq -c "map(.origins)"
    echo "--none"; login "$url"
    told=$XDG_DATA_HOME/weardeck/embedded-server.json
    printf "{\"wearlink\":\"%s\",\"relay\":\"%s\"}" "$url" "$url" >"$told"
    echo "--left"; login "$url"
    exec 9<>"$told"; flock -x 9
    echo "--running"; login "$url"
    echo "--elsewhere"; login "http://127.0.0.1:9/api/v1"' 2>/dev/null)
  part() { sed -n "/^--$1/,/^--/p" <<<"$kept"; }
  check "a secret of the embedded server is bound to it, not to a port" '[["embedded-server"]]' "$kept"
  check "without a console it goes nowhere" "is kept for the server in this program and is not sent to http://127.0.0.1" "$(part none)"
  check "nor to what a console that was killed has left" "code 2" "$(part left)"
  check "with one it goes there" "eyJ" "$(part running)"
  check "and only there" "is not sent to http://127.0.0.1:9" "$(part elsewhere)"
fi

for words in relay "relay login" "relay status" "relay fetch"; do
  # shellcheck disable=SC2086
  check "help of '$words'" Usage "$("$cli" $words --help)"
done
check "completion knows them" 'relay) COMPREPLY=($(compgen -W "login status fetch"' "$("$cli" completion bash)"
check "no secret in any output" none "$(grep -lF "$secret" "$folder"/out "$folder"/serve.err || echo none)"
kill -TERM $server
totals
