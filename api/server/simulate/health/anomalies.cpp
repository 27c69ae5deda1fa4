// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/sdkform.h"

#include <algorithm>
#include <array>

namespace api::server::simulate {

namespace {

constexpr std::array<std::string_view, kAnomalies> kNames{
    "gaps",         "duplicates",       "bad-record", "nan",      "future-date",
    "unknown-type", "end-before-start", "wrong-unit", "bad-date", "missing-value"};

} // namespace

std::span<const std::string_view> anomalyNames()
{
    return kNames;
}

Result<Anomalies> parseAnomalies(std::string_view text)
{
    Anomalies anomalies;
    while (!text.empty()) {
        const std::string_view name = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), name.size() + 1));
        const auto found = std::ranges::find(kNames, name);
        if (name == "all")
            anomalies.set();
        else if (found != kNames.end())
            anomalies.set(std::size_t(found - kNames.begin()));
        else
            return failure(ErrorKind::Validation, "There is no anomaly \"" + std::string(name) + "\".");
    }
    return anomalies;
}

} // namespace api::server::simulate
