// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/garminpush.h"

#include "api/contract/health/series.h"
#include "api/contract/health/workouttypes.h"

#include <array>
#include <charconv>
#include <cmath>

namespace api::server::providers {

namespace {

namespace dom = simdjson::dom;

constexpr std::int64_t kMicro = 1'000'000;
constexpr std::int64_t kSecondsLimit = 253'402'300'800; // the year 10000

std::optional<double> numberOf(dom::object object, const char *member)
{
    double number = 0;
    if (object[member].get(number) != simdjson::SUCCESS || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string_view textOf(dom::object object, const char *member)
{
    std::string_view text;
    return object[member].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

// Seconds since 1970 as microseconds.
std::optional<std::int64_t> instantOf(dom::object object, const char *member)
{
    std::int64_t seconds = 0;
    if (object[member].get(seconds) != simdjson::SUCCESS || seconds < 0 || seconds >= kSecondsLimit)
        return std::nullopt;
    return seconds * kMicro;
}

struct Row {
    std::string_view type;
    const char *member;
    std::string_view series;
    double factor;
    bool dailyTotal;
};
constexpr std::array<Row, 19> kValues{{
    {"dailies", "steps", "steps", 1, true},
    {"dailies", "distanceInMeters", "distance_walking_running", 1, true},
    {"dailies", "activeKilocalories", "energy", 1, true},
    {"dailies", "bmrKilocalories", "basal_energy", 1, true},
    {"dailies", "floorsClimbed", "flights_climbed", 1, true},
    {"dailies", "restingHeartRateInBeatsPerMinute", "resting_heart_rate", 1, false},
    {"epochs", "steps", "steps", 1, false},
    {"epochs", "distanceInMeters", "distance_walking_running", 1, false},
    {"epochs", "activeKilocalories", "energy", 1, false},
    {"bodyComps", "weightInGrams", "weight", 0.001, false},
    {"bodyComps", "bodyFatInPercent", "body_fat_percentage", 1, false},
    {"bodyComps", "bodyMassIndex", "body_mass_index", 1, false},
    {"userMetrics", "vo2Max", "vo2_max", 1, false},
    {"userMetrics", "fitnessAge", "garmin_fitness_age", 1, false},
    {"hrv", "lastNightAvg", "heart_rate_variability_rmssd", 1, false},
    {"bloodPressures", "systolic", "blood_pressure_systolic", 1, false},
    {"bloodPressures", "diastolic", "blood_pressure_diastolic", 1, false},
    {"skinTemp", "avgDeviationCelsius", "skin_temperature_deviation", 1, false},
    {"allDayRespiration", "avgWakingRespirationValue", "respiratory_rate", 1, false},
}};
// Objects of seconds after the start and values.
constexpr std::array<Row, 7> kOffsets{{
    {"dailies", "timeOffsetHeartRateSamples", "heart_rate", 1, false},
    {"stressDetails", "timeOffsetStressLevelValues", "garmin_stress_level", 1, false},
    {"stressDetails", "timeOffsetBodyBatteryValues", "garmin_body_battery", 1, false},
    {"pulseox", "timeOffsetSpo2Values", "oxygen_saturation", 1, false},
    {"allDayRespiration", "timeOffsetEpochToBreaths", "respiratory_rate", 1, false},
    {"hrv", "hrvValues", "heart_rate_variability_rmssd", 1, false},
    {"healthSnapshot", "timeOffsetHeartRateSamples", "heart_rate", 1, false},
}};

int seriesOf(std::string_view slug)
{
    const auto *series = health::findSeries(slug);
    return series ? int(series->id) : 0;
}

} // namespace

GarminPush::GarminPush(store::Transaction &transaction, store::UserKey user, ingest::Intake &intake)
    : m_transaction(transaction)
    , m_user(user)
    , m_intake(intake)
    , m_source(intake.source({.id = {},
                              .provider = "garmin",
                              .source = "garmin_connect",
                              .device = {},
                              .deviceName = {},
                              .deviceType = "watch",
                              .manufacturer = "Garmin",
                              .hardware = {},
                              .software = {},
                              .createdAt = {},
                              .updatedAt = {}}))
{
}

std::optional<GarminPush::Span> GarminPush::spanOf(Object summary) const
{
    Span span;
    auto start = instantOf(summary, "startTimeInSeconds");
    start = start ? start : instantOf(summary, "measurementTimeInSeconds");
    if (!start) { // userMetrics name a day only
        const auto day = Date::parse(textOf(summary, "calendarDate"));
        if (!day)
            return std::nullopt;
        start = std::chrono::duration_cast<std::chrono::microseconds>(day->day.time_since_epoch()).count();
    }
    const double seconds = numberOf(summary, "durationInSeconds").value_or(0);
    double zone = numberOf(summary, "startTimeOffsetInSeconds").value_or(0);
    zone = zone != 0 ? zone : numberOf(summary, "measurementTimeOffsetInSeconds").value_or(0);
    if (seconds < 0 || seconds > 7 * 86400.0 || std::abs(zone) > 18 * 3600.0)
        return std::nullopt;
    span.start = *start;
    span.end = *start + std::int64_t(seconds) * kMicro;
    span.zone = std::int16_t(zone / 60);
    return span;
}

bool GarminPush::add(std::string_view type, std::string_view json)
{
    dom::parser parser;
    dom::object summary;
    if (parser.parse(json.data(), json.size()).get(summary) != simdjson::SUCCESS)
        return false;
    const auto span = spanOf(summary);
    if (!span)
        return false;
    if (type == "sleeps")
        return sleep(*span, summary);
    if (type == "activities" || type == "activityDetails" || type == "moveIQActivities")
        return activity(*span, summary);
    const std::size_t before = m_intake.pending();
    bool known = false;
    for (const Row &row : kValues) {
        known = known || row.type == type;
        if (row.type == type)
            value(*span, {seriesOf(row.series), row.factor, row.dailyTotal}, summary, row.member);
    }
    for (const Row &row : kOffsets) {
        known = known || row.type == type;
        if (row.type == type)
            offsets(*span, seriesOf(row.series), summary, row.member);
    }
    return known && m_intake.pending() > before;
}

void GarminPush::value(const Span &span, const Value &as, Object summary, const char *member)
{
    const auto number = numberOf(summary, member);
    if (number && *number >= (std::string_view(member) == "avgDeviationCelsius" ? -20 : 0))
        sample(span, as.series, *number * as.factor, as.dailyTotal);
}

void GarminPush::sample(const Span &span, int series, double number, bool dailyTotal)
{
    if (isShorter(span, series, dailyTotal))
        return;
    const std::string id =
        "garmin/" + std::to_string(series) + (dailyTotal ? "/day/" : "/") + std::to_string(span.start);
    m_intake.addSample(m_source, series,
                       {.start = span.start,
                        .end = span.end,
                        .value = number,
                        .zone = span.zone,
                        .externalId = ingest::externalId(id)},
                       dailyTotal);
}

// Negative values say that there was none.
void GarminPush::offsets(const Span &span, int series, Object summary, const char *member)
{
    Object values;
    if (summary[member].get(values) != simdjson::SUCCESS)
        return;
    for (const auto field : values) {
        std::int64_t seconds = 0;
        double number = 0;
        const auto [end, fault] = std::from_chars(field.key.data(), field.key.data() + field.key.size(), seconds);
        if (fault != std::errc() || end != field.key.data() + field.key.size() || seconds < 0 || seconds > 2 * 86400
            || field.value.get(number) != simdjson::SUCCESS || number < 0)
            continue;
        const std::int64_t at = span.start + seconds * kMicro;
        sample({.start = at, .end = at, .zone = span.zone}, series, number, false);
    }
}

// Whether what is stored from this start lasted longer.
bool GarminPush::isShorter(const Span &span, int series, bool dailyTotal)
{
    bool longer = false;
    store::SeriesFilter filter{
        .types = {series}, .provider = "garmin", .source = {}, .device = {}, .sourceId = {}, .dailyTotal = dailyTotal};
    if (span.end == span.start)
        return false;
    for (const store::Series &each : store::listSeries(m_transaction, m_user, filter))
        store::readSamples(m_transaction, each.seq, span.start, span.start + 1, [&](auto samples, const auto &) {
            for (const store::Sample &known : samples)
                longer = longer || known.end > span.end;
            return true;
        });
    return longer;
}

bool GarminPush::sleep(const Span &span, Object summary)
{
    const Timestamp start = Timestamp::fromMicroseconds(span.start), end = Timestamp::fromMicroseconds(span.end);
    store::EventQuery same{.from = start, .to = Timestamp::fromMicroseconds(span.start + 1), .type = {}, .after = {}};
    for (const store::SleepSession &known : store::listSleep(m_transaction, m_user, same)) {
        if (known.end > end)
            return true; // a longer one came first
        if (known.end < end)
            store::removeSleep(m_transaction, m_user, known.id);
    }
    constexpr std::array<std::pair<const char *, std::string_view>, 5> kLevels{
        {{"deep", "deep"}, {"light", "light"}, {"rem", "rem"}, {"awake", "awake"}, {"unmeasurable", "unknown"}}};
    Object levels;
    bool any = false;
    if (summary["sleepLevelsMap"].get(levels) == simdjson::SUCCESS) {
        for (const auto &[level, stage] : kLevels) {
            dom::array stretches;
            if (levels[level].get(stretches) != simdjson::SUCCESS)
                continue;
            for (const dom::element element : stretches) {
                Object stretch;
                if (element.get(stretch) != simdjson::SUCCESS)
                    continue;
                const auto from = instantOf(stretch, "startTimeInSeconds"), to = instantOf(stretch, "endTimeInSeconds");
                if (!from || !to || *from >= *to)
                    continue;
                m_intake.addStage(m_source,
                                  {.start = Timestamp::fromMicroseconds(*from),
                                   .end = Timestamp::fromMicroseconds(*to),
                                   .stage = std::string(stage),
                                   .zone = span.zone});
                any = true;
            }
        }
    }
    if (!any && end > start)
        m_intake.addStage(m_source, {.start = start, .end = end, .stage = "sleeping", .zone = span.zone});
    return any || end > start;
}

bool GarminPush::activity(const Span &span, Object summary)
{
    if (span.end <= span.start)
        return false;
    const std::string_view id = textOf(summary, "summaryId");
    const double seconds = double(span.end - span.start) / double(kMicro);
    store::EventQuery same{.from = Timestamp::fromMicroseconds(span.start),
                           .to = Timestamp::fromMicroseconds(span.start + 1),
                           .type = {},
                           .after = {}};
    for (const store::Workout &known : store::listWorkouts(m_transaction, m_user, same)) {
        const bool pushed = known.detail.find("\"garminSummary\"") != std::string::npos;
        if (pushed && known.durationSeconds > seconds)
            return true; // a longer one came first
        if (pushed && known.externalId != std::optional<std::string>(id))
            store::removeWorkout(m_transaction, m_user, known.id);
    }
    const auto type = health::resolveWorkoutType(textOf(summary, "activityType"));
    store::Workout workout{.id = {},
                           .externalId = {},
                           .type = std::string(type.value_or("other")),
                           .name = {},
                           .start = Timestamp::fromMicroseconds(span.start),
                           .end = Timestamp::fromMicroseconds(span.end),
                           .zone = span.zone,
                           .durationSeconds = seconds,
                           .caloriesKcal = numberOf(summary, "activeKilocalories"),
                           .distanceMeters = numberOf(summary, "distanceInMeters"),
                           .avgHeartRate = numberOf(summary, "averageHeartRateInBeatsPerMinute"),
                           .maxHeartRate = numberOf(summary, "maxHeartRateInBeatsPerMinute"),
                           .elevationGainMeters = numberOf(summary, "totalElevationGainInMeters"),
                           .detail = R"({"garminSummary":true})"};
    if (!id.empty())
        workout.externalId = id;
    if (const auto name = textOf(summary, "activityName"); !name.empty())
        workout.name = name;
    m_intake.addWorkout(m_source, std::move(workout));
    return true;
}

} // namespace api::server::providers
