#!/usr/bin/env bash
# Health data on the command line: an export is imported, sent again, and survives kill -9 at any point.
set -u
cli=$1
source "$(dirname "$0")/checks.sh"
folder=$(mktemp -d)
trap 'kill -9 $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT

serve_file() { # serve_file DATABASE
  serve --database "$1"
  disown
  WEARLINK=$(of .wearlink) KEY=$(of .accounts.developer.api_key)
  export WEARLINK KEY
}
get() { curl -s -H "X-WearLink-API-Key: $KEY" "$WEARLINK$1"; }
new_user() { curl -s -H "X-WearLink-API-Key: $KEY" -H 'Content-Type: application/json' -d '{}' "$WEARLINK/users" | jq -r .id; }
run_of() { get "/users/$1/sync/runs" | jq -c '.items[0]'; }
# Everything of a user that an import stores, without what is chosen anew each time.
rows() {
  get "/users/$1/summaries/data" | jq -cS 'del(.user_id)'
  get "/users/$1/events/workouts?start_date=2026-01-01&end_date=2026-05-01&limit=100" | jq -cS '[.data[]|del(.id)]'
  get "/users/$1/events/sleep?start_date=2026-01-01&end_date=2026-05-01&limit=100" | jq -cS '[.data[]|del(.id)]'
  get "/users/$1/summaries/activity?start_date=2026-01-01&end_date=2026-05-01&limit=400" | jq -cS .data
}

"$cli" health simulate --platform xml --days 60 --detail fine --now 2026-04-23T10:00:00Z --out "$folder/export.zip" 2>/dev/null
serve_file "$folder/data.db"
whole=$(new_user)
"$cli" health import-apple "$folder/export.zip" --user "$whole" --api-key-env KEY >"$folder/report" 2>"$folder/progress"
check "imports" 0 $?
check "says what became of each type" '"type":"HKQuantityTypeIdentifierHeartRate"' "$(<"$folder/report")"
check "shows progress" "Importing" "$(<"$folder/progress")"
again=$("$cli" health import-apple "$folder/export.zip" --user "$whole" --api-key-env KEY 2>/dev/null | jq .added)
check "the same file adds nothing" "=0=" "=$again="
"$cli" health import-apple /etc/passwd --user "$whole" --api-key-env KEY >"$folder/out" 2>"$folder/err"
check "another file fails" "=1=" "=$?="
check "it is refused" "Neither an export.xml nor a ZIP" "$(<"$folder/err")"
check "without a report" "==" "=$(<"$folder/out")="
: >"$folder/empty.xml"
check "an empty file is named as such" "The file is empty." \
  "$("$cli" health import-apple "$folder/empty.xml" --user "$whole" --api-key-env KEY 2>&1)"
printf '<?xml version="1.0"?>\n<HealthData locale="en"><Record type="HKQuantity' >"$folder/cut.xml"
"$cli" health import-apple "$folder/cut.xml" --user "$whole" --api-key-env KEY >"$folder/out" 2>"$folder/err"
check "a file that is cut off fails" "=1=" "=$?="
check "says why" "cut off" "$(<"$folder/err")"
check "and prints no report, for there is none" "==" "=$(<"$folder/out")="
"$cli" health import-apple "$folder/nothing" --user "$whole" --api-key-env KEY 2>/dev/null
check "a missing file fails" 1 $?
"$cli" health import-apple --user "$whole" --api-key-env KEY 2>/dev/null
check "no file is a usage error" 2 $?
"$cli" health import-apple "$folder/export.zip" "$folder/other.zip" --user "$whole" --api-key-env KEY 2>/dev/null
check "two files are a usage error" 2 $?
kill -STOP "$server"
: >"$folder/progress"
(exec "$cli" health import-apple "$folder/export.zip" --user "$whole" --api-key-env KEY 2>"$folder/progress") &
typed=$!
for _ in $(seq 600); do
  [[ -s $folder/progress ]] && break
  read -rt 0.05 <> <(:)
done
kill -INT "$typed"
wait "$typed"
check "Ctrl-C is a failure, not an unreachable server" 1 $?
kill -CONT "$server"

user=$(new_user)
form() { curl -s -o /dev/null -w '%{http_code}' -H "X-WearLink-API-Key: $KEY" -F "file=@$folder/export.zip" "$WEARLINK/users/$user/import/apple/xml/direct"; }
check "direct upload is queued" 202 "$(form)"
kills=0
while ((kills < 6)) && [[ $(run_of "$user" | jq -r .status) == in_progress ]]; do
  read -rt "0.$((RANDOM % 3))$((RANDOM % 10))" <> <(:)
  kill -9 "$server"
  kills=$((kills + 1))
  serve_file "$folder/data.db"
done
for _ in $(seq 600); do
  [[ $(run_of "$user" | jq -r .status) == in_progress ]] || break
  read -rt 0.1 <> <(:)
done
check "was killed on the way" true "$( ((kills > 0)) && echo true)"
check "ends all the same" partial "$(run_of "$user" | jq -r '.status | sub("success"; "partial")')"
rows "$whole" >"$folder/whole"
rows "$user" >"$folder/killed"
check "with the rows of an import that ran through" same "$(cmp "$folder/whole" "$folder/killed" 2>&1 && echo same)"
check "and its account of them" "$(jq -cS '[.kept, .skipped, .types]' "$folder/report")" \
  "$(run_of "$user" | jq -cS '.metadata | [.kept, .skipped, .types]')"

"$cli" health export --user "$whole" --out "$folder/u.zip" --api-key-env KEY 2>"$folder/progress"
check "exports" 0 $?
check "a ZIP of JSON lines" timeseries/heart_rate.ndjson "$(unzip -l "$folder/u.zip")"
check "with every sample" "$(get "/users/$whole/summaries/data" | jq -r .series_type_counts.heart_rate)" \
  "$(unzip -p "$folder/u.zip" '*timeseries/heart_rate.ndjson' | wc -l)"
check "nothing unfinished is left" none "$(ls "$folder"/*.part 2>/dev/null || echo none)"
"$cli" health export --user "$whole" --out "$folder/u.zip" --api-key-env KEY 2>"$folder/progress"
check "replaces nothing unasked" 2 $?
WEARLINK_API_KEY=$KEY "$cli" health export --user "$whole" --out "$folder/w.zip" 2>"$folder/progress"
check "finds the key in its usual variable" 0 $?
mkfifo "$folder/pipe"
"$cli" health export --user "$whole" --out "$folder/pipe" --force --api-key-env KEY 2>"$folder/progress"
check "a pipe is no file to replace" 1 $?
check "and stays one" pipe "$([[ -p $folder/pipe ]] && echo pipe)"
"$cli" health export --user "$whole" --out "$folder/nowhere/u.zip" --api-key-env KEY 2>"$folder/progress"
check "a missing folder fails" 1 $?
check "before anything is packed" none "$(grep Packing "$folder/progress" || echo none)"
"$cli" health export --user "$whole" --out - --api-key-env KEY 2>"$folder/progress"
check "standard output is no file" 2 $?
"$cli" health export --user 00000000-0000-4000-8000-000000000000 --out "$folder/v.zip" --api-key-env KEY 2>"$folder/progress"
check "an unknown user is an HTTP error" 22 $?
check "a refused export leaves no file" none "$(ls "$folder"/v.zip* 2>/dev/null || echo none)"

wearer=$(new_user)
url=$(get "/oauth/oura/authorize?user_id=$wearer" | jq -r .authorization_url)
check "a vendor has a consent page" "Simulated Oura sign-in" "$(curl -s "$url")"
back=$(curl -s -o /dev/null -w '%{redirect_url}' --data "${url#*\?}&account=me&granted=daily&granted=heartrate&decision=allow" "${url%%\?*}")
check "which leads to a connection" "Oura is connected" "$(curl -sL "$back")"
for _ in $(seq 600); do
  [[ $(run_of "$wearer" | jq -r .status) == in_progress ]] || break
  read -rt 0.1 <> <(:)
done
"$cli" health sync --provider oura --user "$wearer" --historical 60 --wait --api-key-env KEY >"$folder/report" 2>"$folder/progress"
check "syncs" 0 $?
check "counts what came" yes "$(jq -r 'if .samples_added > 100 then "yes" else . end' "$folder/report")"
check "shows its progress" "days from Oura (simulated)" "$(<"$folder/progress")"
check "a second time nothing is new" "=0=" \
  "=$("$cli" health sync --provider oura --user "$wearer" --historical 10 --wait --api-key-env KEY 2>/dev/null | jq .samples_added)="
check "without --wait it tells the run" "$(run_of "$wearer" | jq -r '.run_id | length')" \
  "$("$cli" health sync --provider oura --user "$wearer" --api-key-env KEY 2>/dev/null | tr -d '\n' | wc -c)"
"$cli" health sync --provider garmin --user "$wearer" --api-key-env KEY 2>/dev/null
check "a vendor that is not connected is an HTTP error" 22 $?
"$cli" health sync --provider nobody --user "$wearer" --api-key-env KEY 2>/dev/null
check "an unknown vendor is a usage error" 2 $?
kill "$server"
totals
