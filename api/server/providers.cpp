// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers.h"

#include <algorithm>
#include <array>

namespace api::server {

namespace {

enum Ways : unsigned { kSdk = 0, kPull = 1, kStream = 2, kPing = 4, kCallback = 8 };

struct Row {
    std::string_view slug, name, scopes;
    DataGranularity granularity;
    unsigned ways;
    std::int64_t historyDays; // 0 = all
};

constexpr std::array<Row, 12> kRows{{
    {"apple", "Apple Health", "", DataGranularity::Sample, kSdk, 0},
    {"fitbit", "Fitbit", "activity heartrate location nutrition profile settings sleep weight", DataGranularity::Daily,
     kPull, 90},
    {"garmin", "Garmin", "ACTIVITY_EXPORT HEALTH_EXPORT WORKOUT_IMPORT", DataGranularity::Sample, kStream | kCallback,
     30},
    {"google", "Google Health", "activity heartrate sleep weight", DataGranularity::Sample, kPull | kPing, 0},
    {"oura", "Oura", "email personal daily heartrate workout session spo2Daily tag", DataGranularity::Summary,
     kPull | kPing, 0},
    {"polar", "Polar", "accesslink.read_all", DataGranularity::Summary, kPull | kPing, 0},
    {"samsung", "Samsung Health", "", DataGranularity::Sample, kSdk, 0},
    {"sensorbio", "Sensor Bio", "read_all", DataGranularity::Sample, kPull, 0},
    {"strava", "Strava", "read,activity:read_all,profile:read_all", DataGranularity::Summary, kPull | kPing, 0},
    {"suunto", "Suunto", "workout daily", DataGranularity::Summary, kPull | kStream, 0},
    {"ultrahuman", "Ultrahuman", "read_all", DataGranularity::Daily, kPull, 0},
    {"whoop", "WHOOP", "read:recovery read:cycles read:sleep read:workout read:profile read:body_measurement",
     DataGranularity::Summary, kPull | kPing, 0},
}};

constexpr ProviderTraits made(const Row &row)
{
    ProviderTraits traits{.slug = row.slug,
                          .name = row.name,
                          .scopes = row.scopes,
                          .granularity = row.granularity,
                          .restPull = (row.ways & kPull) != 0,
                          .webhookStream = (row.ways & kStream) != 0,
                          .webhookPing = (row.ways & kPing) != 0,
                          .webhookCallback = (row.ways & kCallback) != 0,
                          .historyDays = {},
                          .liveSync = {}};
    if (row.historyDays > 0)
        traits.historyDays = row.historyDays;
    return traits;
}

const std::array<ProviderTraits, kRows.size()> &all()
{
    static const auto list = [] {
        std::array<ProviderTraits, kRows.size()> traits;
        std::ranges::transform(kRows, traits.begin(), made);
        for (ProviderTraits &each : traits) {
            if (each.webhookStream || each.webhookPing)
                each.liveSync = LiveSyncMode::Webhook;
            else if (each.restPull)
                each.liveSync = LiveSyncMode::Pull;
        }
        return traits;
    }();
    return list;
}

} // namespace

std::span<const ProviderTraits> allProviders()
{
    return all();
}

ProviderTraits traitsOf(std::string_view provider)
{
    const auto found = std::ranges::find(all(), provider, &ProviderTraits::slug);
    return found == all().end() ? ProviderTraits{} : *found;
}

std::string titleOf(std::string_view provider)
{
    return std::string(isProvider(provider) ? traitsOf(provider).name : provider);
}

bool isProvider(std::string_view slug)
{
    return std::ranges::find(all(), slug, &ProviderTraits::slug) != all().end();
}

} // namespace api::server
