// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <string_view>

// What the members of vendors' own health data mean, as far as it is known. Vendors name and measure each in their own
// way; what is not known is told under the vendor's name and without a unit.
namespace models {

enum class GatewayQuantity {
    Deep, // the four stages of sleep, and sleep that is not told apart
    Light,
    Rem,
    Awake,
    Asleep,
    SleepScore,
    Efficiency,
    Steps,
    Distance,
    Energy,
    ActivityScore,
    Readiness,
    HeartRate,
    RestingHeartRate,
    Hrv,
    Oxygen,
    Breathing,
    Vo2Max,
    Weight,
    Workouts // minutes of them
};

struct GatewayMeaning {
    GatewayQuantity quantity;
    double factor = 1; // to the unit of the quantity
};
// `collection`: "Sleep/summary", `member`: "score.stage_summary.total_rem_sleep_time_milli".
std::optional<GatewayMeaning> meaningOf(std::string_view vendor, std::string_view collection, std::string_view member);
bool isPlace(std::string_view member); // an id, an instant or an offset: a number that is no value
bool isWorkoutList(std::string_view collection);

constexpr bool isStage(GatewayQuantity quantity)
{
    return quantity <= GatewayQuantity::Asleep;
}
bool isSum(GatewayQuantity quantity); // rows of one day add up
QString quantityTitle(GatewayQuantity quantity); // translated
QString sleepTitle(const QString &vendor); // of the stages that one vendor tells
QString quantityUnit(GatewayQuantity quantity); // "km"; empty: none

} // namespace models
