#!/usr/bin/env bash
# Calls with a secret of the keychain, against a real server and a real keyring: an SDK token is renewed once it is over.
set -u
cli=$1
source "$(dirname "$0")/checks.sh"
for tool in dbus-run-session gnome-keyring-daemon curl; do
  command -v $tool >/dev/null || { echo "$tool is missing"; echo "Totals: 0 passed, 0 failed, 1 skipped"; exit 77; }
done
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT
export HOME=$folder XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS WEARLINK WEARLINK_API_KEY
serve --database :memory: --now 2026-04-23T10:00:00Z
url=$(of .wearlink) KEY=$(of .accounts.developer.api_key) user=$(of .user_id)
export cli url KEY user control=${url%/api/v1}/__control/clock
echo '{"provider":"apple","data":{}}' >"$folder/body.json"

said=$(dbus-run-session -- bash -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  later() { curl -sS -X POST "$control" -H "Content-Type: application/json" -d "{\"advance\":\"$1\"}" >/dev/null; }
  keep() { "$cli" secrets set "$@" --environment here >/dev/null; }
  sync() { "$cli" call syncSdkData user_id="$user" --body "$HOME/body.json" --secret phone --environment here "$@" 2>&1; }
  echo "WEARLINK_URL=$url" | "$cli" environments import-env - --new here >/dev/null 2>&1
  pair=$("$cli" call createUserToken user_id="$user" --url "$url" --api-key-env KEY)
  jq -rj .access_token <<<"$pair" | keep phone --kind sdk_token --user-id "$user" --expires-at 2999-01-01T00:00:00Z
  sync; echo "alone $?"
  later 2h; sync; echo "over, and nothing renews it $?"
  jq -rj .refresh_token <<<"$pair" | keep phone-refresh --kind sdk_refresh_token --user-id "$user"
  echo "--renewed"; sync; echo "renewed $?"
  later 2h
  for n in 1 2 3; do (sync >/dev/null; echo "side by side $?") & done; wait
  printf eyJ.x.y | keep phone --kind sdk_token --user-id "$user" --expires-at 2020-01-01T00:00:00Z
  echo "--before"; sync -i; echo "before the call $?"
  echo "--elsewhere"; sync --url http://127.0.0.1:9/api/v1; echo "elsewhere $?"
  printf %s "$KEY" | keep key --kind api_key
  "$cli" health export --user "$user" --out "$HOME/u.zip" --secret key --environment here 2>/dev/null; echo "a key $?"
  "$cli" call getUser user_id="$user" --secret key --environment here | jq -r .id
  printf s3cret | keep app --kind app_credentials --client-id c --application-id a
  echo "--kind"; "$cli" call getUser user_id="$user" --secret app --environment here 2>&1; echo "kind $?"
  echo "--none"; "$cli" call getUser user_id="$user" --secret nothing --environment here 2>&1; echo "none $?"
  later 400d
  echo "--last"; sync; echo "last $?"' 2>/dev/null)
part() { sed -n "/^--$1/,/^--/p" <<<"$said"; }
check "a token of the keychain is sent" "alone 0" "$said"
check "one that is over is refused" "over, and nothing renews it 22" "$said"
check "with its refresh token it is renewed" "renewed 0" "$(part renewed)"
check "and the call answered" '"status_code":202' "$(part renewed)"
check "processes do not use one refresh token twice" 3 "$(grep -c '^side by side 0' <<<"$said")"
check "a token whose end is known is renewed before" "before the call 0" "$(part before)"
check "so that one call is enough" "=1=" "=$(grep -c '^HTTP/' <<<"$(part before)")="
check "it goes to no other address" "is not sent to http://127.0.0.1:9" "$(part elsewhere)"
check "which is a usage error" "elsewhere 2" "$(part elsewhere)"
check "a key works as well" "a key 0" "$said"
check "for every command" "$user" "$said"
check "credentials that no call is made with are named" "app is of the kind app_credentials" "$(part kind)"
check "a secret that is not there" "The keychain has no nothing of the environment here." "$(part none)"
check "the end of the refresh token is an HTTP error" "last 22" "$(part last)"
check "and says what to do" 'call createUserToken' "$(part last)"
check "no secret in any output" none "$(grep -oE "eyJ[A-Za-z0-9]|$KEY|rt-" <<<"$said" || echo none)"
check "nor in a file" none "$(grep -rlE "eyJ[A-Za-z0-9]|$KEY" "$folder/config" "$folder/data" --include='*.json' || echo none)"
kill -TERM $server
totals
