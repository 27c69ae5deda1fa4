// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/summaries.h"

#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/handlers/wire.h"
#include "api/server/health/query/body.h"
#include "api/server/health/query/dayvalues.h"
#include "api/server/router.h"
#include "api/server/unixtime.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace api::server::handlers {

namespace {

constexpr std::int64_t kPeriodDays = 7;
constexpr std::int64_t kLatestHours = 4;
constexpr std::string_view kDiastolic = "blood_pressure_diastolic";
constexpr std::array kMeasured{std::string_view("weight"),
                               std::string_view("height"),
                               std::string_view("body_fat_percentage"),
                               std::string_view("skeletal_muscle_mass"),
                               std::string_view("body_mass_index"),
                               std::string_view("body_temperature"),
                               std::string_view("skin_temperature"),
                               std::string_view("garmin_skin_temperature"),
                               std::string_view("blood_pressure_systolic"),
                               kDiastolic};

// Remembers the source of whatever was measured last.
class Readings {
public:
    Readings(store::Reader &reader, store::UserKey user) : m_latest(health::latestReadings(reader, user, kMeasured)) { }

    std::optional<health::Reading> latest(std::string_view slug)
    {
        const auto reading = find(slug);
        if (reading && (!m_newest || reading->at > m_newest->at))
            m_newest = reading;
        return reading;
    }
    std::optional<health::Reading> find(std::string_view slug) const // without remembering it
    {
        const auto found = m_latest.find(slug);
        return found == m_latest.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<double> value(std::string_view slug, int decimals)
    {
        const auto reading = latest(slug);
        return reading ? std::optional(rounded(reading->value, decimals)) : std::nullopt;
    }
    std::optional<health::Reading> newest() const { return m_newest; }

private:
    health::LatestReadings m_latest;
    std::optional<health::Reading> m_newest;
};

BodySlowChanging slowChangingOf(Readings &readings, std::optional<std::int64_t> age)
{
    BodySlowChanging body{.weightKg = readings.value("weight", 2),
                          .heightCm = readings.value("height", 1),
                          .bodyFatPercent = readings.value("body_fat_percentage", 1),
                          .muscleMassKg = readings.value("skeletal_muscle_mass", 2),
                          .bmi = readings.value("body_mass_index", 1),
                          .age = age};
    if (!body.bmi && body.weightKg && body.heightCm.value_or(0) > 0)
        body.bmi = rounded(*body.weightKg / (*body.heightCm / 100 * *body.heightCm / 100), 1);
    return body;
}

BloodPressureRange rangeOf(const std::vector<double> &systolic, const std::vector<double> &diastolic)
{
    const auto mean = [](const std::vector<double> &values) -> std::optional<double> {
        if (values.empty())
            return std::nullopt;
        return rounded(std::accumulate(values.begin(), values.end(), 0.0) / double(values.size()), 1);
    };
    const auto maximum = [](const std::vector<double> &values) {
        return values.empty() ? std::nullopt : std::optional(*std::max_element(values.begin(), values.end()));
    };
    const auto minimum = [](const std::vector<double> &values) {
        return values.empty() ? std::nullopt : std::optional(*std::min_element(values.begin(), values.end()));
    };
    return {.avgSystolicMmhg = mean(systolic),
            .maxSystolicMmhg = maximum(systolic),
            .minSystolicMmhg = minimum(systolic),
            .avgDiastolicMmhg = mean(diastolic),
            .maxDiastolicMmhg = maximum(diastolic),
            .minDiastolicMmhg = minimum(diastolic),
            .readingCount = std::int64_t(std::max(systolic.size(), diastolic.size()))};
}

std::optional<Timestamp> instantOf(const std::optional<health::Reading> &reading)
{
    return reading ? std::optional(Timestamp::fromMicroseconds(reading->at)) : std::nullopt;
}

// The newest reading of either kind of temperature that vendors send.
std::optional<health::Reading> skinTemperature(Readings &readings)
{
    const auto skin = readings.latest("skin_temperature");
    const auto garmin = readings.latest("garmin_skin_temperature");
    return !skin || (garmin && garmin->at > skin->at) ? garmin : skin;
}

BodyLatest latestOf(Readings &readings, store::Reader &reader, store::UserKey user, std::int64_t hours)
{
    const auto weight = readings.latest("weight");
    const auto body = readings.latest("body_temperature");
    const auto skin = skinTemperature(readings);
    const auto pressure = readings.latest("blood_pressure_systolic");
    const auto valueOf = [](const std::optional<health::Reading> &reading, int decimals) {
        return reading ? std::optional(rounded(reading->value, decimals)) : std::nullopt;
    };
    BodyLatest latest{.weightKg = valueOf(weight, 2),
                      .weightMeasuredAt = instantOf(weight),
                      .bodyTemperatureCelsius = valueOf(body, 2),
                      .bodyTemperatureMeasuredAt = instantOf(body),
                      .skinTemperatureCelsius = valueOf(skin, 2),
                      .skinTemperatureMeasuredAt = instantOf(skin),
                      .bloodPressure = {},
                      .bloodPressureMeasuredAt = instantOf(pressure)};
    if (pressure)
        latest.bloodPressure =
            rangeOf(health::readingsUpTo(reader, user, "blood_pressure_systolic", pressure, hours),
                    health::readingsUpTo(reader, user, kDiastolic, readings.find(kDiastolic), hours));
    return latest;
}

BodyAverages averagesOf(store::Reader &reader, store::UserKey user, const health::SourceRanking &sources,
                        std::int64_t days, Timestamp now)
{
    const auto today = std::int32_t(unixDays(now));
    const std::int32_t first = today - std::int32_t(days) + 1;
    static constexpr std::array<std::string_view, 3> kAveraged{"resting_heart_rate", "heart_rate_variability_sdnn",
                                                               "heart_rate_variability_rmssd"};
    const auto means = health::meansOfDays(reader, user, sources, kAveraged, first, today);
    return {.periodDays = days,
            .restingHeartRateBpm = roundedIf(means[0], 1),
            .avgHrvSdnnMs = roundedIf(means[1], 1),
            .avgHrvRmssdMs = roundedIf(means[2], 1),
            .periodStart = Timestamp{dateOf(first).day},
            .periodEnd = now};
}

bool isEmpty(const BodySummary &body, const Readings &readings)
{
    const BodyAverages &means = body.averaged;
    return !readings.newest() && !means.restingHeartRateBpm && !means.avgHrvSdnnMs && !means.avgHrvRmssdMs;
}

Result<std::optional<BodySummary>> get(const GetBodySummary &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<std::optional<BodySummary>> {
        const auto user = userKeyOf(reader, context, request.userId);
        if (!user)
            return Failure(user.error());
        const health::SourceRanking sources(reader, tenantOf(context), *user);
        const auto today = std::int32_t(unixDays(context.now()));
        Readings readings(reader, *user);
        BodySummary body{.slowChanging = slowChangingOf(readings, health::ageOn(reader, *user, today))};
        body.latest = latestOf(readings, reader, *user, request.latestWindowHours.value_or(kLatestHours));
        body.averaged = averagesOf(reader, *user, sources, request.averagePeriod.value_or(kPeriodDays), context.now());
        if (isEmpty(body, readings))
            return std::optional<BodySummary>();
        body.source =
            readings.newest() ? toWire(sources.source(readings.newest()->source)) : toWire(sources.bestFirst().front());
        return std::optional(std::move(body));
    });
}

} // namespace

void addBodySummary(Router &router)
{
    router.on<GetBodySummary>(get);
}

} // namespace api::server::handlers
