// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers.h"

#include <algorithm>
#include <array>

namespace api::server {

namespace {

struct Row {
    std::string_view provider;
    bool pull, stream, ping, callback;
    std::int64_t historyDays; // 0 = all
};

constexpr std::array<Row, 12> kRows{{{"apple", false, false, false, false, 0},
                                     {"samsung", false, false, false, false, 0},
                                     {"google", true, false, true, false, 0},
                                     {"garmin", false, true, false, true, 30},
                                     {"oura", true, false, true, false, 0},
                                     {"polar", true, false, true, false, 0},
                                     {"strava", true, false, true, false, 0},
                                     {"whoop", true, false, true, false, 0},
                                     {"suunto", true, true, false, false, 0},
                                     {"fitbit", true, false, false, false, 90},
                                     {"ultrahuman", true, false, false, false, 0},
                                     {"sensorbio", true, false, false, false, 0}}};

} // namespace

ProviderTraits traitsOf(std::string_view provider)
{
    const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const Row &r) { return r.provider == provider; });
    ProviderTraits traits;
    if (row == kRows.end())
        return traits;
    traits.restPull = row->pull;
    traits.webhookStream = row->stream;
    traits.webhookPing = row->ping;
    traits.webhookCallback = row->callback;
    if (row->historyDays > 0)
        traits.historyDays = row->historyDays;
    if (row->stream || row->ping)
        traits.liveSync = LiveSyncMode::Webhook;
    else if (row->pull)
        traits.liveSync = LiveSyncMode::Pull;
    return traits;
}

} // namespace api::server
