// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coverage/coverage.h"

namespace support {

namespace {

const std::string kRange = "start_date=2026-04-01&end_date=2026-04-23";

// A workout and a night in that range.
const std::string kUpload =
    R"({"provider":"apple","data":{"workouts":[{"type":"running","startDate":"2026-04-20T06:00:00Z",)"
    R"("endDate":"2026-04-20T06:30:00Z"}],"sleep":[{"stage":"deep","startDate":"2026-04-20T00:00:00Z",)"
    R"("endDate":"2026-04-20T06:00:00Z"}]}})";

} // namespace

// Lists of health data all refuse the same things: a range that cannot be read, a cursor of another list, a stranger.
Cases CoverageBench::healthCases(std::string_view id)
{
    const auto read = [this](const std::string &target) { return [=, this] { return by({}, "GET", target); }; };
    const auto list = [&](const std::string &path) -> Cases {
        return {{200, read(user(seededUser()) + path + "?" + kRange)},
                {400, read(user(seededUser()) + path + "?start_date=yesterday&end_date=2026-04-23")},
                {400, read(user(seededUser()) + path + "?start_date=2026-04-23&end_date=2026-04-01")},
                {400, read(user(seededUser()) + path + "?" + kRange + "&cursor=eyJrIjoieCJ9")},
                {404, read(user(kMissing) + path + "?" + kRange)}};
    };
    if (id == "listWorkouts")
        return list("/events/workouts");
    if (id == "listSleepSessions")
        return list("/events/sleep");
    if (id == "listActivitySummaries")
        return list("/summaries/activity");
    if (id == "listSleepSummaries")
        return list("/summaries/sleep");
    if (id == "listRecoverySummaries")
        return list("/summaries/recovery");
    if (id == "getBodySummary")
        return {{200, read(user(seededUser()) + "/summaries/body")},
                {400, read(user(seededUser()) + "/summaries/body?average_period=8")},
                {404, read(user(kMissing) + "/summaries/body")}};
    if (id == "listHealthScores")
        return {{200, read(user(seededUser()) + "/health-scores?category=sleep")},
                {400, read(user(seededUser()) + "/health-scores?category=mood")},
                {404, read(user(kMissing) + "/health-scores")}};
    if (id == "getEnergyBalance")
        return {{200, read(user(seededUser()) + "/energy_balance?date_from=2026-04-20&date_to=2026-04-26")},
                {400, read(user(seededUser()) + "/energy_balance?date_from=2026-01-01&date_to=2026-04-26")},
                {404, read(user(kMissing) + "/energy_balance?date_from=2026-04-20&date_to=2026-04-26")}};
    if (id == "deleteWorkout" || id == "deleteSleepSession")
        return eventCases(id == "deleteWorkout" ? "workouts" : "sleep");
    return priorityCases(id);
}

Cases CoverageBench::eventCases(const std::string &kind)
{
    const std::string events = user(seededUser()) + "/events/" + kind;
    const auto remove = [this](const std::string &target) { return [=, this] { return by({}, "DELETE", target); }; };
    return {{204,
             [=, this] {
                 m_test.send(by({}, "POST", "/api/v1/sdk/users/" + seededUser() + "/sync", kUpload));
                 const std::string page = m_test.send(by({}, "GET", events + "?limit=1&" + kRange)).body;
                 return by({}, "DELETE", events + '/' + jsonText(page, "/data/0/id"));
             }},
            {400, remove(events + "/x")},
            {404, remove(events + '/' + std::string(kMissing))}};
}

Cases CoverageBench::priorityCases(std::string_view id)
{
    const std::string providers = "/api/v1/priorities/providers", devices = "/api/v1/priorities/device-types";
    const auto send = [this](const std::string &method, const std::string &target, const std::string &body) {
        return [=, this] { return by(m_token, method, target, body); };
    };
    if (id == "listProviderPriorities")
        return {{200, send("GET", providers, {})}};
    if (id == "listDeviceTypePriorities")
        return {{200, send("GET", devices, {})}};
    if (id == "updateProviderPriorities")
        return {{200, send("PUT", providers, R"({"items":[{"provider":"oura","priority":1}]})")},
                {400, send("PUT", providers, R"({"items":[{"provider":"oura","priority":0}]})")}};
    if (id == "updateDeviceTypePriorities")
        return {{200, send("PUT", devices, R"({"items":[{"device_type":"ring","priority":1}]})")},
                {400, send("PUT", devices, R"({"items":[{"device_type":"spoon","priority":1}]})")}};
    return {};
}

} // namespace support
