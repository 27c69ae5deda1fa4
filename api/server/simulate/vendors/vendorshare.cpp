// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/vendors/vendordata.h"

#include "api/server/simulate/health/devices.h"

#include <algorithm>
#include <array>

namespace api::server::simulate {

namespace {

// Finer than the kinds: what one scope opens.
enum Part : unsigned {
    kHeart = 1,
    kOxygen = 2,
    kBreath = 4,
    kWarmth = 8,
    kScale = 16,
    kDay = 32, // steps, energy, distance, stress
    kSleep = 64,
    kWorkout = 128,
    kNightScore = 256,
    kDayScore = 512,
    kEverything = 1023,
};

struct Scope {
    std::string_view provider, scope;
    unsigned parts;
};
constexpr std::array<Scope, 26> kScopes{{
    {"garmin", "ACTIVITY_EXPORT", kWorkout},
    {"garmin", "HEALTH_EXPORT", kEverything & ~unsigned(kWorkout)},
    {"oura", "daily", kDay | kSleep | kBreath | kWarmth | kNightScore | kDayScore},
    {"oura", "heartrate", kHeart},
    {"oura", "workout", kWorkout},
    {"oura", "spo2Daily", kOxygen},
    {"fitbit", "activity", kDay | kWorkout},
    {"fitbit", "heartrate", kHeart},
    {"fitbit", "sleep", kSleep},
    {"fitbit", "weight", kScale},
    {"fitbit", "oxygen_saturation", kOxygen},
    {"fitbit", "respiratory_rate", kBreath},
    {"fitbit", "temperature", kWarmth},
    {"whoop", "read:recovery", kHeart | kOxygen | kWarmth | kNightScore},
    {"whoop", "read:cycles", kDay | kDayScore},
    {"whoop", "read:sleep", kSleep | kBreath},
    {"whoop", "read:workout", kWorkout},
    {"whoop", "read:body_measurement", kScale},
    {"strava", "activity:read_all", kWorkout},
    {"strava", "activity:read", kWorkout},
    {"suunto", "workout", kWorkout},
    {"suunto", "daily", kEverything & ~unsigned(kWorkout)},
    {"google", "activity", kDay | kWorkout},
    {"google", "heartrate", kHeart | kOxygen | kBreath},
    {"google", "sleep", kSleep},
    {"google", "weight", kScale},
}};

constexpr std::array<std::string_view, 4> kKinds{"workouts", "sleep", "body", "daily"};

MetricSet of(std::initializer_list<Metric> metrics)
{
    MetricSet set;
    for (const Metric metric : metrics)
        set.set(std::size_t(metric));
    return set;
}

MetricSet metricsIn(unsigned parts)
{
    using enum Metric;
    const MetricSet heart = of({HeartRate, RestingHeartRate, HrvSdnn, HrvRmssd, HeartRateRecovery, WalkingHeartRate});
    const MetricSet workout = of({RunningPower, RunningSpeed, RunningOscillation, RunningContactTime, RunningStride,
                                  SwimmingStrokes, Cadence, Power, Speed});
    const MetricSet oxygen = of({OxygenSaturation}), breath = of({RespiratoryRate});
    const MetricSet warmth = of({BodyTemperature, SkinTemperature, SkinTemperatureDeviation});
    const MetricSet scale = of({Height, Weight, BodyFat, BodyMassIndex, LeanMass});
    MetricSet set;
    set |= parts & kHeart ? heart : MetricSet();
    set |= parts & kOxygen ? oxygen : MetricSet();
    set |= parts & kBreath ? breath : MetricSet();
    set |= parts & kWarmth ? warmth : MetricSet();
    set |= parts & kScale ? scale : MetricSet();
    set |= parts & kWorkout ? workout : MetricSet();
    if (parts & kDay)
        set |= ~(heart | workout | oxygen | breath | warmth | scale);
    return set;
}

unsigned partsOf(VendorKinds kinds)
{
    unsigned parts = 0;
    if (kinds.has(VendorKind::Workouts))
        parts |= kWorkout;
    if (kinds.has(VendorKind::Sleep))
        parts |= kSleep | kNightScore;
    if (kinds.has(VendorKind::Body))
        parts |= kHeart | kOxygen | kBreath | kWarmth | kScale;
    if (kinds.has(VendorKind::Daily))
        parts |= kDay | kDayScore;
    return parts;
}

// Scopes are parted by spaces, Strava's by commas.
template <typename Visit>
void eachScope(std::string_view scope, Visit visit)
{
    while (!scope.empty()) {
        const std::size_t end = scope.find_first_of(" ,");
        if (end != 0)
            visit(scope.substr(0, end));
        scope.remove_prefix(end == std::string_view::npos ? scope.size() : end + 1);
    }
}

unsigned granted(std::string_view provider, std::string_view scope)
{
    if (std::ranges::find(kScopes, provider, &Scope::provider) == kScopes.end())
        return scope.empty() ? 0 : unsigned(kEverything);
    unsigned parts = 0;
    eachScope(scope, [&](std::string_view name) {
        for (const Scope &row : kScopes)
            parts |= row.provider == provider && row.scope == name ? row.parts : 0;
    });
    return parts;
}

} // namespace

std::span<const std::string_view> vendorKinds()
{
    return kKinds;
}

std::optional<VendorKind> vendorKindOf(std::string_view name)
{
    const auto found = std::ranges::find(kKinds, name);
    return found == kKinds.end() ? std::nullopt : std::optional(VendorKind(found - kKinds.begin()));
}

VendorShare shareOf(std::string_view provider, std::string_view scope, VendorKinds kinds)
{
    const unsigned parts = granted(provider, scope) & partsOf(kinds);
    return {.metrics = metricsOf(provider) & metricsIn(parts),
            .sleep = (parts & kSleep) != 0 && deliversSleep(provider),
            .workouts = (parts & kWorkout) != 0,
            .nightScores = (parts & kNightScore) != 0,
            .dayScores = (parts & kDayScore) != 0};
}

} // namespace api::server::simulate
