// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coverage/coverage.h"

namespace support {

Cases CoverageBench::storedDataCases(std::string_view id)
{
    const auto call = [this](const std::string &method, const std::string &target) {
        return [=, this] { return by({}, method, target); };
    };
    const std::string range = "?start_time=2026-04-20&end_time=2026-04-23";
    const std::string series = user(seededUser()) + "/timeseries";
    if (id == "getTimeseries")
        return {{200, call("GET", series + range)},
                {400, call("GET", series + range + "&types=mood")},
                {400, call("GET", series + range + "&cursor=eyJrIjoieCJ9")},
                {400, call("GET", series + "?start_time=2026-04-23&end_time=2026-04-20")},
                {404, call("GET", user(kMissing) + "/timeseries" + range)}};
    if (id == "listDataSources")
        return {{200, call("GET", user(seededUser()) + "/data-sources")},
                {400, call("GET", user("x") + "/data-sources")},
                {404, call("GET", user(kMissing) + "/data-sources")}};
    if (id == "getDataSummary")
        return {{200, call("GET", user(seededUser()) + "/summaries/data")},
                {400, call("GET", user("x") + "/summaries/data")},
                {404, call("GET", user(kMissing) + "/summaries/data")}};
    return {};
}

} // namespace support
