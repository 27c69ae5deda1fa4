// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/gatewaymembers.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using Q = GatewayQuantity;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::GatewayData)
};

constexpr double kMinutes = 1.0 / 60, kSeconds = 1.0 / 3600, kMillis = kSeconds / 1000; // in hours
constexpr double kKilo = 0.001, kKilojoules = 1 / 4.184;

struct Member {
    std::string_view name;
    Q quantity;
    double factor = 1;
    std::string_view vendor = {}; // empty: of any that uses the name
    std::string_view collection = {}; // the same
};

constexpr auto kMembers = std::to_array<Member>({
    {"deep_sleep_duration", Q::Deep, kSeconds},
    {"light_sleep_duration", Q::Light, kSeconds},
    {"rem_sleep_duration", Q::Rem, kSeconds},
    {"awake_time", Q::Awake, kSeconds},
    {"total_sleep_duration", Q::Asleep, kSeconds},
    {"levels.summary.deep.minutes", Q::Deep, kMinutes},
    {"levels.summary.light.minutes", Q::Light, kMinutes},
    {"levels.summary.rem.minutes", Q::Rem, kMinutes},
    {"levels.summary.wake.minutes", Q::Awake, kMinutes},
    {"minutesAsleep", Q::Asleep, kMinutes},
    {"deepSleepDurationInSeconds", Q::Deep, kSeconds},
    {"lightSleepDurationInSeconds", Q::Light, kSeconds},
    {"remSleepInSeconds", Q::Rem, kSeconds},
    {"awakeDurationInSeconds", Q::Awake, kSeconds},
    {"score.stage_summary.total_slow_wave_sleep_time_milli", Q::Deep, kMillis},
    {"score.stage_summary.total_light_sleep_time_milli", Q::Light, kMillis},
    {"score.stage_summary.total_rem_sleep_time_milli", Q::Rem, kMillis},
    {"score.stage_summary.total_awake_time_milli", Q::Awake, kMillis},
    {"deep_sleep", Q::Deep, kSeconds},
    {"light_sleep", Q::Light, kSeconds},
    {"rem_sleep", Q::Rem, kSeconds},
    {"total_interruption_duration", Q::Awake, kSeconds},
    {"deep_seconds", Q::Deep, kSeconds},
    {"light_seconds", Q::Light, kSeconds},
    {"rem_seconds", Q::Rem, kSeconds},
    {"awake_seconds", Q::Awake, kSeconds},
    {"sleep_duration_seconds", Q::Asleep, kSeconds},
    {"score", Q::SleepScore, 1, "oura", "Sleep/summary"},
    {"score", Q::ActivityScore, 1, "oura", "Activity/summary"},
    {"score", Q::Readiness, 1, "oura", "Readiness/summary"},
    {"overallSleepScore.value", Q::SleepScore},
    {"score.sleep_performance_percentage", Q::SleepScore},
    {"sleep_score", Q::SleepScore},
    {"efficiency", Q::Efficiency},
    {"efficiency_percent", Q::Efficiency},
    {"score.sleep_efficiency_percentage", Q::Efficiency},
    {"steps", Q::Steps},
    {"active_steps", Q::Steps},
    {"equivalent_walking_distance", Q::Distance, kKilo},
    {"distance", Q::Distance, kKilo, "strava"},
    {"distance", Q::Distance, 1, "fitbit"},
    {"distanceInMeters", Q::Distance, kKilo},
    {"distance_walking_running", Q::Distance, kKilo},
    {"energy", Q::Energy},
    {"active_calories", Q::Energy},
    {"activityCalories", Q::Energy},
    {"activeKilocalories", Q::Energy},
    {"calories", Q::Energy, 1, "strava"},
    {"score.kilojoule", Q::Energy, kKilojoules},
    {"bpm", Q::HeartRate},
    {"heart_rate", Q::HeartRate},
    {"averageHeartRateInBeatsPerMinute", Q::HeartRate},
    {"value.restingHeartRate", Q::RestingHeartRate},
    {"restingHeartRateInBeatsPerMinute", Q::RestingHeartRate},
    {"score.resting_heart_rate", Q::RestingHeartRate},
    {"resting_heart_rate", Q::RestingHeartRate},
    {"average_hrv", Q::Hrv},
    {"value.dailyRmssd", Q::Hrv},
    {"lastNightAvg", Q::Hrv},
    {"score.hrv_rmssd_milli", Q::Hrv},
    {"heart_rate_variability_avg", Q::Hrv},
    {"spo2_percentage.average", Q::Oxygen},
    {"value.avg", Q::Oxygen, 1, "fitbit"},
    {"score.spo2_percentage", Q::Oxygen},
    {"average_breath", Q::Breathing},
    {"value.breathingRate", Q::Breathing},
    {"score.respiratory_rate", Q::Breathing},
    {"breathing_rate_avg", Q::Breathing},
    {"vo2_max", Q::Vo2Max},
    {"vo2Max", Q::Vo2Max},
    {"weight", Q::Weight},
});

// Numbers that say which or when, not how much.
constexpr auto kPlaces =
    std::to_array<std::string_view>({"id", "logId", "summaryId", "user_id", "utc_offset", "startTimeInSeconds",
                                     "startTimeOffsetInSeconds", "nap", "timestamp"});

} // namespace

std::optional<GatewayMeaning> meaningOf(std::string_view vendor, std::string_view collection, std::string_view member)
{
    const auto found = std::ranges::find_if(kMembers, [&](const Member &each) {
        return each.name == member && (each.vendor.empty() || each.vendor == vendor)
            && (each.collection.empty() || each.collection == collection);
    });
    return found == kMembers.end() ? std::nullopt : std::optional(GatewayMeaning{found->quantity, found->factor});
}

bool isPlace(std::string_view member)
{
    return std::ranges::find(kPlaces, member) != kPlaces.end();
}

bool isWorkoutList(std::string_view collection)
{
    return collection.starts_with("Workout") || collection == "activities";
}

bool isSum(GatewayQuantity quantity)
{
    return isStage(quantity) || quantity == Q::Steps || quantity == Q::Distance || quantity == Q::Energy
        || quantity == Q::Workouts;
}

QString quantityTitle(GatewayQuantity quantity)
{
    switch (quantity) {
    case Q::Deep:
        return Words::tr("Deep");
    case Q::Light:
        return Words::tr("Light");
    case Q::Rem:
        return Words::tr("REM");
    case Q::Awake:
        return Words::tr("Awake");
    case Q::Asleep:
        return Words::tr("Asleep");
    case Q::SleepScore:
        return Words::tr("Sleep score");
    case Q::Efficiency:
        return Words::tr("Sleep efficiency");
    case Q::Steps:
        return Words::tr("Steps");
    case Q::Distance:
        return Words::tr("Distance");
    case Q::Energy:
        return Words::tr("Active energy");
    case Q::ActivityScore:
        return Words::tr("Activity score");
    case Q::Readiness:
        return Words::tr("Readiness");
    case Q::HeartRate:
        return Words::tr("Heart rate");
    case Q::RestingHeartRate:
        return Words::tr("Resting heart rate");
    case Q::Hrv:
        return Words::tr("Heart rate variability");
    case Q::Oxygen:
        return Words::tr("Oxygen saturation");
    case Q::Breathing:
        return Words::tr("Breathing rate");
    case Q::Vo2Max:
        return Words::tr("VO₂max");
    case Q::Weight:
        return Words::tr("Weight");
    case Q::Workouts:
        return Words::tr("Workouts");
    }
    return {};
}

QString sleepTitle(const QString &vendor)
{
    return Words::tr("Sleep · %1").arg(vendor);
}

QString quantityUnit(GatewayQuantity quantity)
{
    switch (quantity) {
    case Q::Deep:
    case Q::Light:
    case Q::Rem:
    case Q::Awake:
    case Q::Asleep:
        return u"h"_s;
    case Q::Efficiency:
    case Q::Oxygen:
        return u"%"_s;
    case Q::Distance:
        return u"km"_s;
    case Q::Energy:
        return u"kcal"_s;
    case Q::HeartRate:
    case Q::RestingHeartRate:
        return u"bpm"_s;
    case Q::Hrv:
        return u"ms"_s;
    case Q::Breathing:
        return u"/min"_s;
    case Q::Vo2Max:
        return u"ml/kg/min"_s;
    case Q::Weight:
        return u"kg"_s;
    case Q::Workouts:
        return u"min"_s;
    case Q::SleepScore:
    case Q::Steps:
    case Q::ActivityScore:
    case Q::Readiness:
        break;
    }
    return {};
}

} // namespace models
