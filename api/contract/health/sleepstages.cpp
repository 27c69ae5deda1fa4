// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/sleepstages.h"

#include "api/contract/health/lookup.h"

namespace api::health {
namespace {

using enum SleepStage;

constexpr std::string_view kAppleStage = "hkcategoryvaluesleepanalysis";

constexpr auto kStages = std::to_array<Entry<SleepStage>>({
    {"asleep", Sleeping},  {"asleep_core", Light},
    {"asleep_deep", Deep}, {"asleep_light", Light},
    {"asleep_rem", Rem},   {"asleep_unspecified", Sleeping},
    {"asleepcore", Light}, {"asleepdeep", Deep},
    {"asleeprem", Rem},    {"asleepunspecified", Sleeping},
    {"awake", Awake},      {"awake_in_bed", Awake},
    {"core", Light},       {"deep", Deep},
    {"in_bed", InBed},     {"inbed", InBed},
    {"light", Light},      {"out_of_bed", Awake},
    {"rem", Rem},          {"sleeping", Sleeping},
    {"unknown", Unknown},
});
static_assert(isSorted(kStages));

} // namespace

std::string_view name(SleepStage stage)
{
    constexpr std::array<std::string_view, 7> kNames{"in_bed", "awake", "sleeping", "light", "deep", "rem", "unknown"};
    return kNames[static_cast<std::size_t>(stage)];
}

std::optional<SleepStage> resolveSleepStage(std::string_view text)
{
    const Folded folded(text, lower);
    std::string_view stage = folded;
    if (stage.starts_with(kAppleStage)) {
        stage.remove_prefix(kAppleStage.size());
    }
    return lookUp(kStages, stage);
}

} // namespace api::health
