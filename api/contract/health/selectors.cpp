// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/selectors.h"

#include "api/contract/health/lookup.h"

namespace api::health {
namespace {

using Ids = std::span<const int>;

constexpr std::array kActivity{83, 84, 85, 86, 87, 88, 100, 101, 102, 103, 104, 501, 504, 505, 506, 507};
constexpr std::array kGlucose{21, 26, 503};
constexpr std::array kPressure{22, 23};
constexpr std::array kBody{40, 41, 42, 43, 44, 47, 48, 49};
constexpr std::array kTemperature{45, 46, 50, 51, 221};
constexpr std::array kCalories{81, 82};
constexpr std::array kEnvironment{200, 201, 202, 203, 204, 205, 206, 207, 208};
constexpr std::array kFitness{60, 61, 62, 222};
constexpr std::array kHeart{1, 2, 4, 5, 502};
constexpr std::array kVariability{3, 7};
constexpr std::array kRecovery{223};
constexpr std::array kBreath{24, 25, 28, 29, 30, 31};
constexpr std::array kOxygen{20, 27};
constexpr std::array kSteps{80};
constexpr std::array kStress{220, 500};
constexpr std::array kWorkout{120, 121, 122, 123, 124, 125, 126, 140, 141, 142,
                              143, 144, 160, 161, 180, 181, 182, 183, 184};

constexpr std::array kDistance{100, 101, 102, 103, 104};
constexpr std::array kPower{181};
constexpr std::array kSpo2{20};

constexpr auto kGroups = std::to_array<Entry<Ids>>({
    {"activity_timeseries.created", kActivity},
    {"blood_glucose.created", kGlucose},
    {"blood_pressure.created", kPressure},
    {"body_composition.created", kBody},
    {"body_temperature.created", kTemperature},
    {"calories.created", kCalories},
    {"environmental.created", kEnvironment},
    {"fitness_metrics.created", kFitness},
    {"heart_rate.created", kHeart},
    {"heart_rate_variability.created", kVariability},
    {"recovery_score.created", kRecovery},
    {"respiratory_rate.created", kBreath},
    {"spo2.created", kOxygen},
    {"steps.created", kSteps},
    {"stress.created", kStress},
    {"workout_metrics.created", kWorkout},
});
static_assert(isSorted(kGroups));

constexpr auto kAliases = std::to_array<Entry<Ids>>({
    {"activity_timeseries", kActivity},
    {"blood_pressure", kPressure},
    {"body_composition", kBody},
    {"calories", kCalories},
    {"cycling_power", kPower},
    {"distance", kDistance},
    {"environmental", kEnvironment},
    {"fitness_metrics", kFitness},
    {"heart_rate_variability", kVariability},
    {"recovery_score", kRecovery},
    {"spo2", kSpo2},
    {"stress", kStress},
    {"workout_metrics", kWorkout},
});
static_assert(isSorted(kAliases));

template <std::size_t count>
constexpr auto namesOf(const std::array<Entry<Ids>, count> &table)
{
    std::array<std::string_view, count> names{};
    std::ranges::transform(table, names.begin(), &Entry<Ids>::name);
    return names;
}

constexpr auto kGroupNames = namesOf(kGroups);
constexpr auto kAliasNames = namesOf(kAliases);

} // namespace

std::span<const int> resolveTypes(std::string_view name)
{
    if (const auto *series = findSeries(name)) {
        return {&series->id, 1};
    }
    return lookUp(kAliases, name).value_or(Ids());
}

std::span<const std::string_view> allAliases()
{
    return kAliasNames;
}

std::span<const std::string_view> allGroupEvents()
{
    return kGroupNames;
}

std::span<const int> groupSeries(std::string_view groupEvent)
{
    return lookUp(kGroups, groupEvent).value_or(Ids());
}

std::string seriesEvent(const Series &series)
{
    return "series." + std::string(series.slug) + ".created";
}

} // namespace api::health
