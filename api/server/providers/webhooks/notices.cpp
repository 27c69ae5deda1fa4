// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/webhooks/notices.h"

#include <algorithm>
#include <array>
#include <simdjson.h>

namespace api::server::providers {

namespace {

namespace dom = simdjson::dom;
using simulate::VendorKind;
using simulate::VendorKinds;
using Notices = std::map<std::string, AccountNotice>;

constexpr std::size_t kMostParts = 10'000;

std::string textOf(dom::object object, std::string_view member)
{
    dom::element value;
    std::string_view text;
    std::int64_t number = 0;
    if (object[member].get(value) != simdjson::SUCCESS)
        return {};
    if (value.get(text) == simdjson::SUCCESS)
        return std::string(text);
    return value.get(number) == simdjson::SUCCESS ? std::to_string(number) : std::string(); // Strava, WHOOP: numbers
}

std::int64_t secondsOf(dom::object object, std::string_view member)
{
    std::int64_t number = 0;
    return object[member].get(number) == simdjson::SUCCESS && number > 0 && number < 253'402'300'800 ? number : 0;
}

Timestamp shifted(Timestamp at, std::int64_t hours)
{
    return {at.at + std::chrono::hours(hours)};
}

// Around the instant that the vendor names: a workout or night that ended then began the day before.
AccountNotice::Announced around(VendorKinds kinds, Timestamp at)
{
    return {.kinds = kinds, .from = shifted(at, -48), .to = shifted(at, 24)};
}

template <typename Visit>
bool eachObject(dom::element list, Visit visit)
{
    dom::array items;
    if (list.get(items) != simdjson::SUCCESS || items.size() > kMostParts)
        return false;
    for (const dom::element item : items) {
        dom::object object;
        if (item.get(object) == simdjson::SUCCESS)
            visit(object);
    }
    return true;
}

VendorKinds garminKinds(std::string_view type)
{
    constexpr std::array<std::string_view, 4> kActivities{"activities", "activityDetails", "activityFiles",
                                                          "moveIQActivities"};
    if (std::ranges::find(kActivities, type) != kActivities.end())
        return {VendorKind::Workouts};
    if (type == "sleeps")
        return {VendorKind::Sleep};
    if (type == "dailies" || type == "epochs" || type == "stressDetails")
        return {VendorKind::Daily};
    return {VendorKind::Body};
}

// uploadStartTimeInSeconds of the address or, in older pings, beside it. The address itself is never opened: it is
// whatever the sender wrote.
std::int64_t pingTime(dom::object item, std::string_view name)
{
    if (const std::int64_t seconds = secondsOf(item, name))
        return seconds;
    const std::string url = textOf(item, "callbackURL");
    const std::size_t at = url.find(std::string(name) + '=');
    if (at == std::string::npos)
        return 0;
    std::int64_t seconds = 0;
    for (std::size_t n = at + name.size() + 1; n < url.size() && url[n] >= '0' && url[n] <= '9' && seconds < 1e11; ++n)
        seconds = seconds * 10 + (url[n] - '0');
    return seconds < 253'402'300'800 ? seconds : 0;
}

void garminItem(Notices &notices, std::string_view type, dom::object item, Timestamp now)
{
    const std::string account = textOf(item, "userId");
    if (account.empty())
        return;
    AccountNotice &notice = notices[account];
    ++notice.parts;
    if (type == "deregistrations") {
        notice.revoked = true;
    } else if (type == "userPermissionsChange") {
        std::string scope;
        dom::array permissions;
        if (item["permissions"].get(permissions) != simdjson::SUCCESS)
            return;
        for (const dom::element each : permissions) {
            std::string_view name;
            if (each.get(name) == simdjson::SUCCESS)
                scope += (scope.empty() ? "" : " ") + std::string(name);
        }
        notice.scope = scope;
    } else if (const bool isPing = item["callbackURL"].error() == simdjson::SUCCESS; isPing) {
        const auto at = [&](std::string_view name, Timestamp otherwise) {
            const std::int64_t seconds = pingTime(item, name);
            return seconds > 0 ? Timestamp::fromMicroseconds(seconds * 1'000'000) : otherwise;
        };
        notice.announced.push_back({.kinds = garminKinds(type),
                                    .from = shifted(at("uploadStartTimeInSeconds", shifted(now, -24)), -24),
                                    .to = at("uploadEndTimeInSeconds", now)});
    } else {
        notice.pushed[std::string(type)].push_back({simdjson::minify(item)});
    }
}

bool garmin(Notices &notices, dom::element document, Timestamp now)
{
    dom::object envelope;
    if (document.get(envelope) != simdjson::SUCCESS)
        return false;
    bool sound = envelope.size() > 0;
    for (const auto field : envelope)
        sound = eachObject(field.value, [&](dom::object item) { garminItem(notices, field.key, item, now); }) && sound;
    return sound;
}

bool strava(Notices &notices, dom::element document, Timestamp now)
{
    dom::object event;
    if (document.get(event) != simdjson::SUCCESS)
        return false;
    const std::string account = textOf(event, "owner_id");
    const std::string object = textOf(event, "object_type"), aspect = textOf(event, "aspect_type");
    if (account.empty() || (object != "activity" && object != "athlete"))
        return false;
    AccountNotice &notice = notices[account];
    ++notice.parts;
    dom::object updates;
    const bool hasUpdates = event["updates"].get(updates) == simdjson::SUCCESS;
    if (object == "athlete") {
        notice.revoked = hasUpdates && textOf(updates, "authorized") == "false";
        return true;
    }
    const std::int64_t seconds = secondsOf(event, "event_time");
    if (aspect == "delete")
        notice.deleted.push_back(textOf(event, "object_id"));
    else
        notice.announced.push_back(
            around({VendorKind::Workouts}, seconds > 0 ? Timestamp::fromMicroseconds(seconds * 1'000'000) : now));
    return true;
}

bool fitbit(Notices &notices, dom::element document)
{
    return eachObject(document, [&](dom::object item) {
        const std::string account = textOf(item, "ownerId"), type = textOf(item, "collectionType");
        const auto day = Date::parse(textOf(item, "date"));
        if (account.empty())
            return;
        AccountNotice &notice = notices[account];
        ++notice.parts;
        if (type == "userRevokedAccess") {
            notice.revoked = true;
            return;
        }
        VendorKinds kinds;
        if (type == "activities")
            kinds = {VendorKind::Workouts, VendorKind::Daily};
        else if (type == "sleep")
            kinds = {VendorKind::Sleep};
        else if (type == "body")
            kinds = {VendorKind::Body};
        if (!kinds.isEmpty() && day) {
            const Timestamp at{std::chrono::time_point_cast<std::chrono::microseconds>(day->day)};
            notice.announced.push_back({.kinds = kinds, .from = at, .to = at});
        }
    });
}

VendorKinds kindsOfWord(std::string_view word)
{
    if (word.find("sleep") != std::string_view::npos || word == "SLEEP")
        return {VendorKind::Sleep};
    if (word.find("workout") != std::string_view::npos || word.find("exercise") != std::string_view::npos
        || word == "EXERCISE" || word == "session")
        return {VendorKind::Workouts};
    if (word.find("activity") != std::string_view::npos || word.find("step") != std::string_view::npos
        || word == "ACTIVITY_SUMMARY")
        return {VendorKind::Daily};
    if (word.find("recovery") != std::string_view::npos || word.find("readiness") != std::string_view::npos)
        return {VendorKind::Sleep, VendorKind::Body};
    return {VendorKind::Body, VendorKind::Daily};
}

bool google(Notices &notices, dom::element document, Timestamp now)
{
    return eachObject(document, [&](dom::object item) {
        dom::object data;
        if (item["data"].get(data) != simdjson::SUCCESS || textOf(data, "healthUserId").empty())
            return;
        AccountNotice &notice = notices[textOf(data, "healthUserId")];
        ++notice.parts;
        dom::element intervals;
        if (textOf(data, "operation") != "UPSERT" || data["intervals"].get(intervals) != simdjson::SUCCESS)
            return;
        eachObject(intervals, [&](dom::object interval) {
            dom::object span;
            if (interval["physicalTimeInterval"].get(span) != simdjson::SUCCESS)
                return;
            const auto from = Timestamp::parse(textOf(span, "startTime"));
            notice.announced.push_back({.kinds = kindsOfWord(textOf(data, "dataType")),
                                        .from = shifted(from.value_or(now), -24),
                                        .to = Timestamp::parse(textOf(span, "endTime")).value_or(now)});
        });
    });
}

// Oura, WHOOP, Polar, Suunto: one object that names a person, what it is about and when.
bool single(Notices &notices, std::string_view provider, dom::element document, Timestamp now)
{
    dom::object event;
    if (document.get(event) != simdjson::SUCCESS)
        return false;
    const std::string word = textOf(event, provider == "oura" ? "data_type" : provider == "whoop" ? "type" : "event");
    const std::string account = textOf(event, provider == "suunto" ? "username" : "user_id");
    if (account.empty())
        return word == "PING";
    AccountNotice &notice = notices[account];
    ++notice.parts;
    const bool removal = textOf(event, "event_type") == "delete" || word.ends_with(".deleted");
    if (removal) {
        if (kindsOfWord(word).has(VendorKind::Workouts))
            notice.deleted.push_back(textOf(event, provider == "oura" ? "object_id" : "id"));
        return true;
    }
    const auto at = Timestamp::parse(textOf(event, provider == "oura" ? "event_time" : "timestamp"));
    notice.announced.push_back(around(kindsOfWord(word), at.value_or(now)));
    return true;
}

} // namespace

Result<Notices> readNotices(std::string_view provider, std::string_view body, Timestamp now)
{
    dom::parser parser;
    dom::element document;
    if (parser.parse(body.data(), body.size()).get(document) != simdjson::SUCCESS)
        return failure(ErrorKind::Validation, "The notification is not JSON");
    Notices notices;
    const bool sound = provider == "garmin" ? garmin(notices, document, now)
        : provider == "strava"              ? strava(notices, document, now)
        : provider == "fitbit"              ? fitbit(notices, document)
        : provider == "google"              ? google(notices, document, now)
                                            : single(notices, provider, document, now);
    if (!sound)
        return failure(ErrorKind::Validation, "This is no notification of " + std::string(provider));
    return notices;
}

bool isVerification(std::string_view body)
{
    dom::parser parser;
    dom::object object;
    return parser.parse(body.data(), body.size()).get(object) == simdjson::SUCCESS
        && textOf(object, "type") == "verification";
}

} // namespace api::server::providers
