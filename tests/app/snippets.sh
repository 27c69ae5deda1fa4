#!/usr/bin/env bash
# Snippets run as they are printed, against a real server: cURL always, the other languages where the machine has them.
# Every language must bring what the first one brought. Kotlin needs OkHttp 4 and Swift Apple's Foundation: not here.
set -u
cli=$1
source "$(dirname "$0")/checks.sh"
command -v curl >/dev/null || { echo "curl is missing"; echo "Totals: 0 passed, 0 failed, 1 skipped"; exit 77; }
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT
export HOME=$folder XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config

serve --database :memory: --now 2026-04-23T10:00:00Z
export WEARLINK=$(of .wearlink) RELAY=$(of .relay) WEARLINK_API_KEY=$(of .accounts.developer.api_key)
export RELAY_CLIENT_SECRET=$(of .relay_app.clientSecret)
user=$(of .user_id)

languages=(curl)
command -v node >/dev/null && node -e 'process.exit(typeof fetch === "function" ? 0 : 1)' && languages+=(javascript)
python=/usr/bin/python3 # the distribution's, which has its packages
$python -c 'import httpx' 2>/dev/null && languages+=(python)
command -v http >/dev/null && languages+=(httpie)
command -v php >/dev/null && php -r 'exit(function_exists("curl_init") ? 0 : 1);' && languages+=(php)
compiled=() # these take seconds an operation
flags=$(pkg-config --cflags --libs Qt6Core Qt6Network 2>/dev/null) && command -v g++ >/dev/null && compiled+=(cpp)
command -v go >/dev/null && compiled+=(go)
export GOCACHE=$folder/gocache GOPATH=$folder/gopath GO111MODULE=off GOFLAGS=-p=2

program() { # program LANGUAGE code: its file, made once for each code
  local source made
  made=$folder/$1-$(sha1sum <<<"$2" | cut -c1-12)
  source=$made.$1
  [[ -x $made ]] && { echo "$made"; return; }
  printf %s "$2" >"$source"
  case $1 in
    cpp) g++ -std=c++17 -Wall -Wextra -Werror -fPIC "$source" -o "$made" $flags >&2 ;;
    go) go vet "$source" >&2 && go build -o "$made" "$source" >&2 ;;
  esac && echo "$made"
}
run() { # run LANGUAGE operation values...: the code with nothing added
  local language=$1 code made; shift
  code=$("$cli" snippet --lang "$language" "$@") || return
  case $language in
    curl | httpie) bash -c "$code" </dev/null ;;
    javascript) node --input-type=module -e "$code" ;;
    python) $python -c "$code" ;;
    php) php <<<"$code" ;;
    cpp | go) made=$(program "$language" "$code") && "$made" ;;
  esac
}
# Without what the moment decides: request ids, clocks, fresh tokens.
settled() {
  jq -S 'walk(if type == "object" then del(.computed_at, .ageSeconds, .lastUpdated, .timestamp, .accessToken, .token, .refreshToken, .uptime_seconds, .access_token, .expires_in) else . end)' \
    "$1" >"$1.json" 2>/dev/null || cp "$1" "$1.json"
}
at_once() { # at_once operation values...: in every language, each in a folder of its own
  local language jobs=()
  for language in "${languages[@]}"; do
    mkdir -p "$folder/in-$language"
    (cd "$folder/in-$language" && run "$language" "$@" >"$folder/$language" 2>"$folder/$language.err"
      echo $? >"$folder/$language.code") &
    jobs+=($!)
  done
  wait "${jobs[@]}"
}
code_of() { echo "=$(<"$folder/$1.code")=$(head -c 300 "$folder/$1.err")"; }
said_by() { cat "$folder/$1" "$folder/$1.err"; }
same() { # same EXPECTED operation values...: in every language, and all the same
  local expected=$1 first='' language; shift
  at_once "$@"
  for language in "${languages[@]}"; do
    check "$1 in $language runs" "=0=" "$(code_of "$language")"
    check "$1 in $language answers" "$expected" "$(<"$folder/$language")"
    settled "$folder/$language"
    first=${first:-$folder/$language.json}
    check "$1 in $language brings the same" "same" "$(cmp -s "$first" "$folder/$language.json" && echo same)"
  done
}
everywhere() { # as same, also in those that are compiled
  local languages=("${languages[@]}" "${compiled[@]}")
  same "$@"
}

everywhere '"items"' listUsers limit=2 'search=a b&c'
same "$user" getUser user_id="$user"
same '"data"' getTimeseries user_id="$user" types=heart_rate start_time=2026-04-22T00:00:00Z end_time=2026-04-22T06:00:00Z
same '"data"' listActivitySummaries user_id="$user" start_date=2026-04-20 end_date=2026-04-22
same '"provider"' listConnections user_id="$user"
same '"data"' listSleepSessions user_id="$user" start_date=2026-04-20 end_date=2026-04-22
same '"data"' listWorkouts user_id="$user" start_date=2026-04-01 end_date=2026-04-22
same '"accessToken"' relayGetUserByAppCredentials clientId="$(of .relay_app.clientId)" applicationId="$(of .relay_app.applicationId)"
export RELAY_ACCESS_TOKEN=$(jq -r .data.accessToken "$folder/curl")
everywhere '"connected":true' relayGetConnectionStatus 'sourceType="all"'
same '"providers"' relayGetAllHealthData 'sourceType=["oura"]' startDate=2026-04-20 endDate=2026-04-22 useCache=true
same '"Observation"' relayGetAllHealthData 'sourceType="oura"' startDate=2026-04-22 endDate=2026-04-22 useCache=true isFhirConvert=true
same '"profiles"' relayGetUserProfile 'sourceType="oura"'

# A form with a secret, a body with characters that languages quote, a file sent, a file kept, no answer at all.
export WEARLINK_PASSWORD=$(of .accounts.developer.password)
printf '{"username":"%s","password":"x"}' "$(of .accounts.developer.email)" >"$folder/login.json"
same '"access_token"' login --body "$folder/login.json"
export WEARLINK_DEVELOPER_TOKEN=$(jq -r .access_token "$folder/curl")
odd='"first_name":"O’Neill \"$HOME\" `id` %s \\ é"'
printf '{%s,"last_name":null}' "$odd" >"$folder/user.json"
everywhere "$odd" updateUser user_id="$user" --body "$folder/user.json"
"$cli" health simulate --platform xml --days 1 --now 2026-04-23T10:00:00Z --out "$folder/export.zip" 2>/dev/null
new_user() { curl -sS -H "X-WearLink-API-Key: $WEARLINK_API_KEY" -H 'Content-Type: application/json' -d '{}' "$WEARLINK/users" | jq -r .id; }
for language in "${languages[@]}"; do
  run "$language" deleteUser user_id="$(new_user)" >/dev/null 2>"$folder/err"
  check "deleteUser in $language" "=0=" "=$?=$(head -c 300 "$folder/err")"
done
languages+=("${compiled[@]}")
at_once importAppleXml user_id="$user" file="$folder/export.zip"
for language in "${languages[@]}"; do
  check "importAppleXml in $language" '"status":"queued"' "$(said_by "$language")"
done
at_once exportUserData user_id="$(new_user)"
for language in "${languages[@]}"; do
  check "exportUserData in $language runs" "=0=" "$(code_of "$language")"
  check "exportUserData in $language keeps a whole archive" "No errors" "$(unzip -tq "$folder/in-$language/exportUserData.zip" 2>&1)"
done

# What a server refuses is an error in every language, and its reason is told.
refused() { # refused STATUS WHAT operation values...
  local status=$1 what=$2 language; shift 2
  at_once "$@"
  for language in "${languages[@]}"; do
    check "$what in $language is an error" "no" "$([[ $(code_of "$language") == =0=* ]] && echo yes || echo no)"
    check "$what in $language says why" "$status" "$(said_by "$language")"
  done
}
RELAY_ACCESS_TOKEN=wrong refused '"code":401' "a refusal" relayGetConnectionStatus 'sourceType="all"'
refused 404 "a refused archive" exportUserData user_id=00000000-0000-4000-8000-000000000000
unset RELAY_ACCESS_TOKEN
refused RELAY_ACCESS_TOKEN "a variable that is not set" relayGetConnectionStatus 'sourceType="all"'
kill -TERM $server
totals
