#!/usr/bin/env bash
# The command line against a real keyring in a D-Bus session of its own: saved, listed, locked, deleted.
set -u
cli=$1
for tool in dbus-run-session gnome-keyring-daemon dbus-send; do
  command -v $tool >/dev/null || { echo "$tool is missing"; echo "Totals: 0 passed, 0 failed, 1 skipped"; exit 77; }
done
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export cli
source "$(dirname "$0")/checks.sh"

# What a keychain can be like, each with a true sentence. What no real one can be brought to is in tst_keychainbackend.
check "1. without D-Bus nothing is kept" "Not saved: This session has no D-Bus" "$(printf s3cret | "$cli" secrets set k 2>&1)"
list=$("$cli" secrets list 2>&1); code=$?
check "a list fails" 1 $code
check "and says why and what to do" "with dbus-run-session" "$list"
printf s3cret | "$cli" secrets set k >/dev/null 2>&1
check "13. and no file takes the place of a keychain" "none" "$(grep -rlF s3cret "$folder" || echo none)"

at() ( # at HOME COMMAND: in a session of its own, with the keyrings of that HOME
  HOME=$folder/$1 XDG_DATA_HOME=$folder/$1/data XDG_CONFIG_HOME=$folder/$1/config XDG_RUNTIME_DIR=$folder/$1/run
  mkdir -p -m 700 "$XDG_RUNTIME_DIR"; export HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_RUNTIME_DIR
  dbus-run-session -- bash -c "$2" 2>/dev/null
)
unlock='printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;'
store='printf s3cret-s3cret-s3cret | "$cli" secrets set k 2>&1;'
daemon='dbus-send --session --print-reply --dest=org.freedesktop.secrets / org.freedesktop.DBus.Peer.Ping >/dev/null; pid=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | awk "{print \$NF}");'
check "2. no keyring yet, and nobody to ask for its password" "Not saved: The keychain has no keyring" "$(at two "$store")"
check "3. unlocked with nothing, which unlocks nothing" "Not saved: The keychain has no keyring" "$(at three 'printf "" | timeout 5 gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;'"$store")"
check "4. unlocked with an empty password" "k: saved in the keychain" "$(at four 'printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;'"$store")"
check "5. unlocked" "k: saved in the keychain" "$(at five "$unlock$store")"
check "6. written by an earlier session" "…cret         saved in the keychain" "$(at five "$unlock"'"$cli" secrets list')"
check "7. locked: listed as such" "keychain locked" "$(at five '"$cli" secrets list 2>&1')"
check "and why" "Unlock it in your system" "$(at five '"$cli" secrets list 2>&1')"
check "8. locked: written nowhere" "Not saved: The keychain is locked" "$(at five 'printf other | "$cli" secrets set k 2>&1')"
check "9. locked: not deleted" "The keychain is locked" "$(at five '"$cli" secrets delete k 2>&1')"
check "10. still there after both" "saved in the keychain" "$(at five "$unlock"'"$cli" secrets list')"
check "11. missing: deleting it is no success of ours" "nope: none was saved" "$(at five "$unlock"'"$cli" secrets delete nope 2>&1')"
killed=$(at five "$unlock$daemon"'"$cli" secrets list 2>&1; kill -9 $pid; until dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q false; do :; done; echo --killed; "$cli" secrets list 2>&1')
check "12. before the daemon is killed" "saved in the keychain" "${killed%--killed*}"
check "a daemon that was killed comes back locked" "The keychain is locked" "${killed#*--killed}"
stopped=$(at five "$unlock$daemon"'kill -STOP $pid; "$cli" secrets list 2>&1; kill -CONT $pid')
check "a daemon that hangs is named" "runs but does not answer" "$stopped"
check "taken out by another program" "missing from the keychain" "$(at five "$unlock"'secret-tool clear user k; "$cli" secrets list 2>&1')"
at six "$unlock$store" >/dev/null
for ring in "$folder"/six/data/keyrings/login.keyring; do head -c 200 /dev/urandom >"$ring"; done
check "a damaged keyring holds nothing any more" "missing from the keychain" "$(at six "$unlock"'"$cli" secrets list 2>&1')"
at seven "$unlock$store" >/dev/null
mv "$folder/seven/data/keyrings/login.keyring" "$folder/seven/data/keyrings/other.keyring"
other=$(at seven 'printf pw2 | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "$cli" secrets list 2>&1; "$cli" secrets delete k 2>&1')
check "in another keyring, which is locked" "keychain locked" "$other"
check "not deleted there" "The keychain is locked" "$other"

session=$(dbus-run-session -- bash -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  printf s3cret-s3cret-s3cret | "$cli" secrets set k 2>&1
  "$cli" secrets list 2>&1
  dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
  echo "--locked"; "$cli" secrets list 2>&1; "$cli" secrets delete k 2>&1; echo "code $?"' 2>/dev/null)
check "saved in the keychain" "k: saved in the keychain" "$session"
check "listed with a hint only" "…cret" "$session"
locked=${session#*--locked}
check "a locked keychain is named" "keychain locked" "$locked"
check "a delete while locked fails" "code 1" "$locked"

again=$(dbus-run-session -- bash -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  "$cli" secrets list 2>&1; "$cli" secrets delete k 2>&1; "$cli" secrets delete k 2>&1
  printf s3cret-s3cret-s3cret | "$cli" secrets set p --kind password --email ada@example.org --origin https://API.example.org:443/x 2>&1
  "$cli" secrets list 2>&1; cat "$XDG_CONFIG_HOME"/*/secrets.json "$XDG_DATA_HOME"/*/secrets.json
  "$cli" secrets delete p 2>&1; "$cli" secrets list --json 2>&1' 2>/dev/null)
check "it survived the refused delete" "saved in the keychain" "$again"
check "deleted" "k: deleted" "$again"
check "deleted once" "k: none was saved" "$again"
check "a password says whom it signs in" "ada@example.org" "$again"
check "an origin is kept as requests have it" '"https://api.example.org:443"' "$again"
check "gone" "[]" "$again"

# Every kind, with what belongs to it; and what is refused because it would be of no use.
kinds=$(dbus-run-session -- bash -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  echo WEARLINK_URL=https://k.example/api/v1 | "$cli" environments import-env - --new " Kinds " >/dev/null 2>&1
  set_secret() { printf "s3cret-s3cret-%s" "$1" | "$cli" secrets set "$@" --environment kinds 2>&1; }
  set_secret relay --kind app_credentials --client-id relay_app_client_1 --application-id 64aa
  set_secret phone --kind sdk_token --user-id u-1 --expires-at 2020-01-01T00:00:00Z
  set_secret hook --kind webhook_secret --endpoint https://app.example/hook
  set_secret oura --kind vendor_credentials --vendor oura --client-id oura-1
  set_secret half --kind app_credentials --client-id only; echo "half $?"
  set_secret odd --kind api_key --client-id 1; echo "odd $?"
  set_secret when --kind bearer --expires-at tomorrow; echo "when $?"
  set_secret what --kind pin; echo "what $?"
  printf s3cret | "$cli" secrets set lost --environment nowhere 2>&1; echo "nowhere $?"
  "$cli" secrets list --environment nowhere 2>&1; echo "list $?"
  "$cli" secrets delete lost --environment nowhere 2>&1; echo "delete $?"
  echo "--all"; "$cli" secrets list --environment kinds --json
  echo "--due"; "$cli" secrets list --environment kinds --due
  echo "--never"; "$cli" secrets list --environment kinds --rotate-after 0 --kind webhook_secret --json
  echo "--days"; "$cli" secrets list --rotate-after soon 2>&1; echo "days $?"' 2>/dev/null)
check "app credentials keep their ids" '"facts":{"application_id":"64aa","client_id":"relay_app_client_1"}' "$kinds"
check "a key that WearLink cannot have given out is told" "API keys are “sk-” and 32 hexadecimal digits" "$(at eight "$unlock$store")"
check "one that it can have is not" "notes 0" "notes $(at eight "$unlock"'printf sk-0123456789abcdef0123456789abcdef | "$cli" secrets set good 2>&1 | grep -c Note')"
check "a token says whose it is" '"user_id":"u-1"' "$kinds"
check "one that has expired is told" '"renewal":"expired"' "$kinds"
check "half of the app credentials is refused" "half 2" "$kinds"
check "and which half is missing" "--application-id: App credentials needs it." "$kinds"
check "a fact of another kind is refused" "odd 2" "$kinds"
check "an expiry that is no time is refused" "when 2" "$kinds"
check "an unknown kind is refused" "what 2" "$kinds"
check "an unknown environment is refused" "nowhere 2" "$kinds"
check "with those that there are" 'no environment "nowhere": embedded (Embedded server), ' "$kinds"
check "a list too" "list 2" "$kinds"
check "and a deletion" "delete 2" "$kinds"
check "due are those that expired" "phone" "${kinds#*--due}"
check "only those" "1" "$(sed -n '/^--due/,/^--never/p' <<<"$kinds" | grep -c "…")"
check "a kind can be picked" '"name":"hook"' "${kinds#*--never}"
check "days are a number" "days 2" "$kinds"

# Two processes at once: neither forgets what the other saved.
both=$(dbus-run-session -- bash -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  echo WEARLINK_URL=https://b.example/api/v1 | "$cli" environments import-env - --new both >/dev/null 2>&1
  for n in 1 2 3 4; do printf "s3cret-s3cret-$n" | "$cli" secrets set "n$n" --environment both >/dev/null & done; wait
  "$cli" secrets list --environment both' 2>/dev/null)
check "saved side by side" "4" "$(grep -c "saved in the keychain" <<<"$both")"

# A .env file: secrets to the keychain, the rest to the environment; and environments for others.
printf 'export WEARLINK_URL="https://w.example/api/v1"\nWEARLINK_API_KEY=old\nWEARLINK_API_KEY=s3cret-s3cret-env # new\nOURA_CLIENT_ID=o1\nOURA_CLIENT_SECRET=s3cret-s3cret-oura\nCOUNTRY_CODE=IN\nEDITOR=vi\n' >"$folder/dot.env"
sed 's/=IN/=ZZZ/' "$folder/dot.env" >"$folder/odd.env"
env=$(dbus-run-session -- bash -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  "$cli" environments import-env "$HOME/dot.env" --new Mine --dry-run 2>&1; "$cli" environments list; echo "--saved"
  "$cli" environments import-env "$HOME/dot.env" --new Mine 2>&1; echo "code $?"
  "$cli" environments import-env "$HOME/odd.env" --new Odd --dry-run 2>&1; echo "odd $?"
  "$cli" secrets list 2>&1; "$cli" environments export --output "$HOME/out.json"; cat "$HOME/out.json"
  "$cli" environments import "$HOME/out.json" 2>&1; echo "import $?"
  sed "s/\"version\": 1/\"version\": 9/" "$HOME/out.json" | "$cli" environments import - 2>&1; echo "newer $?"
  "$cli" environments import-env "$HOME/dot.env" 2>&1; echo "nowhere $?"
  echo K=1 | "$cli" environments import-env - --environment embedded 2>&1; echo "embedded $?"
  id=$("$cli" environments list | sed -n "s/^\(\S*\) *Mine .*w.example.*/\1/p" | head -1)
  "$cli" environments import-env "$HOME/dot.env" --environment "$id" >/dev/null 2>&1; echo "--both"; "$cli" secrets list --environment "$id"
  "$cli" environments import-env "$HOME/dot.env" --environment "$id" --replace 2>&1; echo "--replaced"; "$cli" secrets list --environment "$id"
  copy=$("$cli" environments list | sed -n "s/^\(\S*\) *Mine 2 .*/\1/p")
  printf other-value | "$cli" secrets set bound --environment "$copy" >/dev/null; echo "--bound"
  "$cli" secrets list --environment "$copy" --json | jq -c "map(.origins)"' 2>/dev/null)
dry=${env%%--saved*}
check "a dry run says what goes to the keychain" "   3  WEARLINK_API_KEY              API key “api-key” in the keychain: …-env" "$dry"
check "and what to the environment" "   6  COUNTRY_CODE                  Country: IN" "$dry"
check "and what is left out" "   7  EDITOR                        left out: means nothing here" "$dry"
check "a line that is there twice too" "   2  WEARLINK_API_KEY              left out: line 3 has it again" "$dry"
check "and that the last one counts" "WEARLINK_API_KEY stands in line 2 already" "$dry"
check "and changes nothing" "1" "$(grep -c "embedded\|Mine " <<<"$dry")"
check "an import succeeds" "code 0" "$env"
check "a country that is none is refused before" "odd 1" "$env"
check "and says why" "country: Two capital letters, like IN." "$env"
check "its secrets are in the keychain" "vendor_credentials  …oura" "$env"
check "an export has the environment" '"wearlink_url": "https://w.example/api/v1"' "$env"
check "an import gives it a free name" "Mine 2" "$env"
check "and names what is missing" "missing: oura (vendor_credentials)" "$env"
check "a newer file is refused" "newer 1" "$env"
check "a file needs a target" "nowhere 2" "$env"
check "the embedded environment is no target" "embedded 2" "$env"
both=${env#*--both}
check "a second import keeps what there was" "api-key-2" "$both"
check "and adds nothing else" "4" "$(sed -n '/^--both/,/^   /p' <<<"$env" | grep -c "….*keychain$")"
check "what is set without an origin goes to its environment only" '[["https://w.example:443"]]' "${env#*--bound}"
check "unless it is to replace" "“api-key” in the keychain, in place of the one it has" "$both"
check "and then adds none" "4" "$(grep -c "keychain$" <<<"${both#*--replaced}")"
names=$(dbus-run-session -- bash -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  echo WEARLINK_URL=https://odd.example/api/v1 | "$cli" environments import-env - --new "$(printf "Odd\033[31m\342\200\256")"
  printf s3cret-s3cret | "$cli" secrets set "$(printf "odd\033[31m")" --environment Mine 2>/dev/null
  "$cli" environments list; "$cli" secrets list --environment Mine' 2>/dev/null)
check "a name steers no terminal" "Odd\\u001b[31m\\u202e" "$names"
check "neither does one of a secret" "odd\\u001b[31m: saved" "$names"
check "in no list" 0 "$(grep -c $'\033' <<<"$names")"
rm -f "$folder/dot.env" "$folder/odd.env"
check "no file has the value" "none" "$(grep -rlF s3cret-s3cret "$folder" || echo none)"
totals
