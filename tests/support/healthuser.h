// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/summaries.h"
#include "api/contract/generated/users.h"
#include "tests/support/awaited.h"
#include "tests/support/testservice.h"

namespace support {

// A server with some end-users that have 40 days of dense health data.
inline api::server::ServiceOptions withHealth(bool health = true)
{
    api::server::ServiceOptions options = TestService::defaults();
    options.seed = "load:4x40";
    options.seedHealth = health;
    return options;
}

// An end-user who has workouts and all of these series; without health data: anyone who is connected.
inline api::UserRead healthUser(api::client::Client &client, const std::vector<std::string> &series)
{
    const auto page = awaited(client.send(api::ListUsers{.limit = 100}));
    for (const api::UserRead &user : page->items) {
        const auto summary = awaited(client.send(api::GetDataSummary{user.id}));
        const bool all = std::all_of(series.begin(), series.end(),
                                     [&](const std::string &each) { return summary->seriesTypeCounts.contains(each); });
        if (user.lastSyncedAt && all && (series.empty() || summary->totalWorkouts > 0))
            return user;
    }
    qFatal("no end-user of the seed has these series");
}

} // namespace support
