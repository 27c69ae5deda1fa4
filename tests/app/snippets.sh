#!/usr/bin/env bash
# Snippets run as they are printed, against a real server: cURL always, JavaScript and Python where the machine has them.
# Every language must bring what the first one brought.
set -u
cli=$1
source "$(dirname "$0")/checks.sh"
command -v curl >/dev/null || { echo "curl is missing"; echo "Totals: 0 passed, 0 failed, 1 skipped"; exit 77; }
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT
export HOME=$folder XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config

"$cli" serve --port 0 --database :memory: --seed demo --now 2026-04-23T10:00:00Z --ready-file "$folder/ready.json" \
  >/dev/null 2>"$folder/serve.err" &
server=$!
for _ in $(seq 600); do
  [[ -s $folder/ready.json ]] && break
  kill -0 $server 2>/dev/null || break
  read -rt 0.05 <> <(:) # a short wait without a process
done
of() { jq -r "$1" "$folder/ready.json"; }
export WEARLINK=$(of .wearlink) RELAY=$(of .relay) WEARLINK_API_KEY=$(of .accounts.developer.api_key)
export RELAY_CLIENT_SECRET=$(of .relay_app.clientSecret)
user=$(of .user_id)

languages=(curl)
command -v node >/dev/null && node -e 'process.exit(typeof fetch === "function" ? 0 : 1)' && languages+=(javascript)
python3 -c 'import httpx' 2>/dev/null && languages+=(python)
run() { # run LANGUAGE operation values...: the code with nothing added
  local language=$1 code; shift
  code=$("$cli" snippet --lang "$language" "$@") || return
  case $language in
    curl) bash -c "$code" ;;
    javascript) node --input-type=module -e "$code" ;;
    python) python3 -c "$code" ;;
  esac
}
same() { # same EXPECTED operation values...: in every language, and all the same
  local expected=$1 first='' language; shift
  for language in "${languages[@]}"; do
    run "$language" "$@" >"$folder/$language" 2>"$folder/err"
    check "$1 in $language runs" "=0=" "=$?=$(head -c 300 "$folder/err")"
    check "$1 in $language answers" "$expected" "$(<"$folder/$language")"
    # Without what the moment decides: request ids, clocks, fresh tokens.
    jq -S 'walk(if type == "object" then del(.computed_at, .ageSeconds, .lastUpdated, .timestamp, .accessToken, .token, .refreshToken, .uptime_seconds) else . end)' \
      "$folder/$language" >"$folder/$language.json" 2>/dev/null || cp "$folder/$language" "$folder/$language.json"
    first=${first:-$folder/$language.json}
    check "$1 in $language brings the same" "same" "$(cmp -s "$first" "$folder/$language.json" && echo same)"
  done
}

same '"items"' listUsers limit=2 'search=a b&c'
same "$user" getUser user_id="$user"
same '"data"' getTimeseries user_id="$user" types=heart_rate start_time=2026-04-22T00:00:00Z end_time=2026-04-22T06:00:00Z
same '"data"' listActivitySummaries user_id="$user" start_date=2026-04-20 end_date=2026-04-22
same '"provider"' listConnections user_id="$user"
same '"data"' listSleepSessions user_id="$user" start_date=2026-04-20 end_date=2026-04-22
same '"data"' listWorkouts user_id="$user" start_date=2026-04-01 end_date=2026-04-22
same '"accessToken"' relayGetUserByAppCredentials clientId="$(of .relay_app.clientId)" applicationId="$(of .relay_app.applicationId)"
export RELAY_ACCESS_TOKEN=$(jq -r .data.accessToken "$folder/curl")
same '"connected":true' relayGetConnectionStatus 'sourceType="all"'
same '"providers"' relayGetAllHealthData 'sourceType=["oura"]' startDate=2026-04-20 endDate=2026-04-22 useCache=true
same '"Observation"' relayGetAllHealthData 'sourceType="oura"' startDate=2026-04-22 endDate=2026-04-22 useCache=true isFhirConvert=true
same '"profiles"' relayGetUserProfile 'sourceType="oura"'

# What a server refuses is an error in every language, and its reason is told.
for language in "${languages[@]}"; do
  refused=$(RELAY_ACCESS_TOKEN=wrong run "$language" relayGetConnectionStatus 2>&1)
  check "a refusal in $language is an error" "no" "$([[ $? == 0 ]] && echo yes || echo no)"
  check "a refusal in $language says why" "401" "$refused"
  unset_variable=$(unset RELAY_ACCESS_TOKEN; run "$language" relayGetConnectionStatus 2>&1) && unset_variable="it ran"
  check "a variable that is not set is told in $language" "RELAY_ACCESS_TOKEN" "$unset_variable"
done
kill -TERM $server
totals
