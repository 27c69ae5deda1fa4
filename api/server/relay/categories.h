// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/health/series.h"
#include "api/contract/result.h"

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What a request of the gateway can choose among.
namespace api::server::relay {

enum class Category : std::uint8_t {
    Sleep,
    Activity,
    Readiness, // recovery, strain and stress too
    HeartRate,
    Vitals,
    Body,
    Fitness,
    Workout,
    Environment,
    Other
};
constexpr std::size_t kCategories = 10;

std::string_view name(Category category); // as sent: "HeartRate"
Category categoryOf(const api::health::Series &series);
Category categoryOfScore(std::string_view category); // of the health scores: "sleep", "strain", ...

struct Choice {
    std::bitset<kCategories> wanted;
    std::vector<Category> named; // one by one, in the order of the request; empty when every one is wanted

    bool has(Category category) const { return wanted[std::size_t(category)]; }
};
// What may be asked: names in any case, with or without "-", "_" and blanks; "workouts" is "Workout". Unprocessable,
// in Relay's words, for any other.
Result<void> checkCategories(const std::vector<std::string> &asked);
// Nothing asked, or "all": every one.
Choice choiceOf(const std::vector<std::string> &asked);

} // namespace api::server::relay
