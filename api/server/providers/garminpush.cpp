// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/garminpush.h"

#include "api/contract/health/series.h"
#include "api/contract/health/workouttypes.h"

#include <array>
#include <charconv>
#include <cmath>
#include <simdjson.h>

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

struct Span {
    std::int64_t start = 0, end = 0; // microseconds
    std::int16_t zone = 0;
};

std::optional<Span> spanOf(dom::object summary)
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

GarminSummary::Reading readingOf(const Span &span, const Row &row, double number)
{
    const int series = seriesOf(row.series);
    const std::string id =
        "garmin/" + std::to_string(series) + (row.dailyTotal ? "/day/" : "/") + std::to_string(span.start);
    return {.series = series,
            .dailyTotal = row.dailyTotal,
            .sample = {.start = span.start,
                       .end = span.end,
                       .value = number,
                       .zone = span.zone,
                       .externalId = ingest::externalId(id)}};
}

void readValue(const Span &span, const Row &row, dom::object summary, GarminSummary &into)
{
    const auto number = numberOf(summary, row.member);
    if (number && *number >= (std::string_view(row.member) == "avgDeviationCelsius" ? -20 : 0))
        into.readings.push_back(readingOf(span, row, *number * row.factor));
}

// Negative values say that there was none.
void readOffsets(const Span &span, const Row &row, dom::object summary, GarminSummary &into)
{
    dom::object values;
    if (summary[row.member].get(values) != simdjson::SUCCESS)
        return;
    for (const auto field : values) {
        std::int64_t seconds = 0;
        double number = 0;
        const auto [end, fault] = std::from_chars(field.key.data(), field.key.data() + field.key.size(), seconds);
        if (fault != std::errc() || end != field.key.data() + field.key.size() || seconds < 0 || seconds > 2 * 86400
            || field.value.get(number) != simdjson::SUCCESS || number < 0)
            continue;
        const std::int64_t at = span.start + seconds * kMicro;
        into.readings.push_back(readingOf({.start = at, .end = at, .zone = span.zone}, row, number));
    }
}

void readLevel(const Span &span, std::string_view stage, dom::array stretches, GarminSummary &into)
{
    for (const dom::element element : stretches) {
        dom::object stretch;
        if (element.get(stretch) != simdjson::SUCCESS)
            continue;
        const auto from = instantOf(stretch, "startTimeInSeconds"), to = instantOf(stretch, "endTimeInSeconds");
        if (!from || !to || *from >= *to)
            continue;
        into.stages.push_back({.start = Timestamp::fromMicroseconds(*from),
                               .end = Timestamp::fromMicroseconds(*to),
                               .stage = std::string(stage),
                               .zone = span.zone});
    }
}

void readSleep(const Span &span, dom::object summary, GarminSummary &into)
{
    constexpr std::array<std::pair<const char *, std::string_view>, 5> kLevels{
        {{"deep", "deep"}, {"light", "light"}, {"rem", "rem"}, {"awake", "awake"}, {"unmeasurable", "unknown"}}};
    dom::object levels;
    if (summary["sleepLevelsMap"].get(levels) == simdjson::SUCCESS) {
        for (const auto &[level, stage] : kLevels) {
            dom::array stretches;
            if (levels[level].get(stretches) == simdjson::SUCCESS)
                readLevel(span, stage, stretches, into);
        }
    }
    if (into.stages.empty() && span.end > span.start)
        into.stages.push_back({.start = Timestamp::fromMicroseconds(span.start),
                               .end = Timestamp::fromMicroseconds(span.end),
                               .stage = "sleeping",
                               .zone = span.zone});
}

void readActivity(const Span &span, dom::object summary, GarminSummary &into)
{
    if (span.end <= span.start)
        return;
    const std::string_view id = textOf(summary, "summaryId");
    const auto type = health::resolveWorkoutType(textOf(summary, "activityType"));
    store::Workout workout{.id = {},
                           .externalId = {},
                           .type = std::string(type.value_or("other")),
                           .name = {},
                           .start = Timestamp::fromMicroseconds(span.start),
                           .end = Timestamp::fromMicroseconds(span.end),
                           .zone = span.zone,
                           .durationSeconds = double(span.end - span.start) / double(kMicro),
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
    into.workout = std::move(workout);
}

} // namespace

std::optional<GarminSummary> readGarminSummary(std::string_view type, std::string_view json)
{
    dom::parser parser;
    dom::object summary;
    if (parser.parse(json.data(), json.size()).get(summary) != simdjson::SUCCESS)
        return std::nullopt;
    const auto span = spanOf(summary);
    if (!span)
        return std::nullopt;
    GarminSummary result{.start = span->start, .end = span->end};
    if (type == "sleeps")
        readSleep(*span, summary, result);
    if (type == "activities" || type == "activityDetails" || type == "moveIQActivities")
        readActivity(*span, summary, result);
    for (const Row &row : kValues) {
        if (row.type == type)
            readValue(*span, row, summary, result);
    }
    for (const Row &row : kOffsets) {
        if (row.type == type)
            readOffsets(*span, row, summary, result);
    }
    if (result.stages.empty() && result.readings.empty() && !result.workout)
        return std::nullopt;
    return result;
}

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

bool GarminPush::add(const GarminSummary &summary)
{
    if (!summary.stages.empty())
        addSleep(summary);
    if (summary.workout)
        addActivity(summary);
    bool any = summary.readings.empty();
    for (const GarminSummary::Reading &reading : summary.readings)
        any = addReading(reading) || any;
    return any;
}

bool GarminPush::addReading(const GarminSummary::Reading &reading)
{
    if (isShorter(reading))
        return false;
    m_intake.addSample(m_source, reading.series, reading.sample, reading.dailyTotal);
    return true;
}

// Whether what is stored from this start lasted longer.
bool GarminPush::isShorter(const GarminSummary::Reading &reading)
{
    const store::Sample &sample = reading.sample;
    if (sample.end == sample.start)
        return false;
    bool longer = false;
    const store::SeriesFilter filter{.types = {reading.series},
                                     .provider = "garmin",
                                     .source = {},
                                     .device = {},
                                     .sourceId = {},
                                     .dailyTotal = reading.dailyTotal};
    for (const store::Series &each : store::listSeries(m_transaction, m_user, filter))
        store::readSamples(m_transaction, each.seq, sample.start, sample.start + 1, [&](auto samples, const auto &) {
            for (const store::Sample &known : samples)
                longer = longer || known.end > sample.end;
            return true;
        });
    return longer;
}

void GarminPush::addSleep(const GarminSummary &summary)
{
    const Timestamp start = Timestamp::fromMicroseconds(summary.start), end = Timestamp::fromMicroseconds(summary.end);
    const store::EventQuery same{
        .from = start, .to = Timestamp::fromMicroseconds(summary.start + 1), .type = {}, .after = {}};
    for (const store::SleepSession &known : store::listSleep(m_transaction, m_user, same)) {
        if (known.end > end)
            return; // a longer one came first
        if (known.end < end)
            store::removeSleep(m_transaction, m_user, known.id);
    }
    for (const store::SleepStage &stage : summary.stages)
        m_intake.addStage(m_source, stage);
}

void GarminPush::addActivity(const GarminSummary &summary)
{
    const store::Workout &workout = *summary.workout;
    const store::EventQuery same{
        .from = workout.start, .to = Timestamp::fromMicroseconds(summary.start + 1), .type = {}, .after = {}};
    for (const store::Workout &known : store::listWorkouts(m_transaction, m_user, same)) {
        const bool pushed = known.detail.find("\"garminSummary\"") != std::string::npos;
        if (pushed && known.durationSeconds > workout.durationSeconds)
            return; // a longer one came first
        if (pushed && known.externalId != workout.externalId)
            store::removeWorkout(m_transaction, m_user, known.id);
    }
    m_intake.addWorkout(m_source, workout);
}

} // namespace api::server::providers
