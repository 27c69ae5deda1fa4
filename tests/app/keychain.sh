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

check "without a session bus nothing is kept" "No keychain answers" "$(printf s3cret | "$cli" secrets set k 2>&1)"
list=$("$cli" secrets list 2>&1); code=$?
check "without one a list fails" 1 $code
check "and says why" "No keychain answers" "$list"

session=$(dbus-run-session -- bash -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  printf s3cret-s3cret-s3cret | "$cli" secrets set k 2>&1
  "$cli" secrets list 2>&1
  dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
  echo "--locked"; "$cli" secrets list 2>&1; "$cli" secrets delete k 2>&1; echo "code $?"' 2>/dev/null)
check "saved in the keychain" "k: saved in the keychain" "$session"
check "listed with a hint only" "s3cr…cret" "$session"
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
check "no file has the value" "none" "$(grep -rlF s3cret-s3cret "$folder" || echo none)"
totals
