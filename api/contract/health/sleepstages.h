// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace api::health {

enum class SleepStage : std::uint8_t { InBed, Awake, Sleeping, Light, Deep, Rem, Unknown };

// As stored: "in_bed", "awake", "sleeping", "light", "deep", "rem", "unknown".
std::string_view name(SleepStage stage);

// What a sender calls a stage, in any case: the stored names, "asleep_deep", "core", "inBed",
// "HKCategoryValueSleepAnalysisAsleepREM", "OUT_OF_BED", ... nullopt: no stage.
std::optional<SleepStage> resolveSleepStage(std::string_view text);

constexpr bool isAsleep(SleepStage stage)
{
    return stage == SleepStage::Sleeping || stage == SleepStage::Light || stage == SleepStage::Deep
        || stage == SleepStage::Rem;
}

} // namespace api::health
