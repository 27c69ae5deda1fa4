#!/usr/bin/env bash
# The real application without a display: every workspace loads and is not blank.
set -u
program=$1
source "$(dirname "$0")/checks.sh"
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
export HOME=$folder QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME=$folder/c XDG_DATA_HOME=$folder/d
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
report=$("$program" --tour "$folder/tour" 2>"$folder/err"); code=$?
check "every workspace loaded" 0 $code
((code == 0)) || { echo "$report"; cat "$folder/err"; }
for workspace in home environments users applications application-flow reference user-overview user-timeline; do
  check "$workspace is reported" "$workspace" "$report"
  for suffix in "" -dark -small -small-dark -de -hi -mirrored; do
    size=$(stat -c %s "$folder/tour/$workspace$suffix.png" 2>/dev/null || echo 0)
    check "$workspace$suffix.png has content" yes "$([[ $size -gt 20000 ]] && echo yes || echo "$size bytes")"
  done
done
# what the offscreen platform and AddressSanitizer (fibers) say of themselves
said=$(grep -vE "^$|propagateSizeHints|XDG_RUNTIME_DIR|OpenType support missing|ASan doesn't fully support makecontext" "$folder/err")
check "nothing else was said on standard error" nothing "${said:-nothing}"
check "no file of the user was written" none "$(find "$folder/c" "$folder/d" -type f 2>/dev/null | head -1 | grep . || echo none)"
totals
