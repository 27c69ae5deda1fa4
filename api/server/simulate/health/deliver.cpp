// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/deliver.h"

#include "api/contract/jsonarray.h"
#include "api/server/simulate/health/devices.h"
#include "api/server/simulate/health/route.h"
#include "api/server/simulate/vendors/vendordata.h"

#include <array>
#include <cmath>
#include <optional>

namespace api::server::simulate {

namespace {

using ingest::Intake;

Timestamp instant(std::int64_t second)
{
    return Timestamp::fromMicroseconds(second * 1'000'000);
}

void member(JsonWriter &writer, std::string_view name, double value)
{
    writer.key(name);
    writer.number(std::round(value * 100) / 100);
}

std::string detailOf(const Training &training)
{
    const SportFacts &facts = factsOf(training.sport);
    std::string text;
    JsonWriter writer(text);
    writer.beginObject();
    writer.key("simulated");
    writer.boolean(true);
    writer.key("statistics");
    writer.beginArray();
    const auto statistic = [&](std::string_view type, std::string_view unit, double value) {
        if (value <= 0)
            return;
        writer.beginObject();
        writer.key("type");
        writer.string(type);
        member(writer, "value", value);
        writer.key("unit");
        writer.string(unit);
        writer.endObject();
    };
    statistic("basalEnergyBurned", "kcal", training.basalKcal);
    statistic("minHeartRate", "bpm", training.leastHeart);
    statistic("stepCount", "count", training.steps);
    statistic("swimmingStrokeCount", "count", training.strokes);
    statistic(facts.movement == Movement::Wheels ? "averagePower" : "averageRunningPower", "W", training.watts);
    statistic("meanCadence", "rpm", training.cadence);
    writer.endArray();
    writer.key("heartRateZoneSeconds");
    writer.beginArray();
    for (const double seconds : training.zoneSeconds)
        writer.number(seconds);
    writer.endArray();
    objectArray(writer, "laps", training.splits, [&](const Split &split) {
        member(writer, "distance_meters", split.meters);
        member(writer, "duration_seconds", split.seconds);
        member(writer, "avg_heart_rate_bpm", split.heart);
    });
    writer.endObject();
    return text;
}

// What one vendor takes of a day.
class Taker {
public:
    Taker(const Wearer &wearer, const Delivery &delivery, const Detail &detail, Intake &intake)
        : m_wearer(wearer)
        , m_delivery(delivery)
        , m_intake(intake)
        , m_routeStep(detail.trainingHeart <= 60 ? 10 : 60)
        , m_latest(delivery.until.microseconds() / 1'000'000)
        , m_metrics(metricsOf(delivery.provider))
        , m_query{.provider = delivery.provider,
                  .wearer = wearer,
                  .scope = delivery.scope,
                  .kinds = VendorKinds::all(),
                  .since = {},
                  .now = delivery.until}
        , m_share(shareOf(delivery.provider, delivery.scope, VendorKinds::all()))
    {
    }

    const MetricSet &metrics() const { return m_metrics; }

    void take(const HealthDay &day)
    {
        if (day.day < m_delivery.first || day.course.begin * 60 > m_latest)
            return;
        m_sources.fill(std::nullopt);
        for (const Record &record : day.records)
            takeRecord(day, record);
        for (const Training &training : day.trainings) {
            if (training.end <= m_latest)
                takeTraining(day, training);
        }
        if (deliversSleep(m_delivery.provider)) {
            for (const Stretch &stretch : day.sleep) {
                if (stretch.end <= m_latest)
                    m_intake.addStage(source(day, Carrier::Watch),
                                      {.start = instant(stretch.start),
                                       .end = instant(stretch.end),
                                       .stage = std::string(health::name(stretch.stage)),
                                       .zone = day.course.zoneOf(stretch.start / 60)});
            }
        }
        for (store::HealthScore &score : vendorScores(m_query, m_share, day))
            takeScore(std::move(score));
        if (m_delivery.provider == "apple")
            takeRings(day);
    }

private:
    Intake::Source source(const HealthDay &day, Carrier carrier)
    {
        std::optional<Intake::Source> &known = m_sources[std::size_t(carrier)];
        if (!known) {
            const Device device = deviceOf(m_wearer, m_delivery.provider, carrier, day.day);
            store::DataSource row;
            row.provider = m_delivery.provider;
            row.source = device.source;
            row.device = device.model;
            row.deviceName = device.name;
            row.deviceType = device.type;
            row.manufacturer = device.manufacturer;
            row.hardware = device.hardware;
            row.software = device.software;
            known = m_intake.source(row);
        }
        return *known;
    }

    void takeRecord(const HealthDay &day, const Record &record)
    {
        if (!has(m_metrics, record.metric) || record.start > m_latest || !delivers(m_delivery.provider, record.carrier))
            return;
        m_intake.addSample(source(day, record.carrier), int(record.metric),
                           {.start = record.start * 1'000'000,
                            .end = record.end * 1'000'000,
                            .value = record.value,
                            .zone = record.zone});
    }

    void takeTraining(const HealthDay &day, const Training &training)
    {
        store::Workout workout;
        std::uint64_t number = idOf(m_wearer, training);
        for (const char letter : m_delivery.provider)
            number = mixed(number, static_cast<unsigned char>(letter));
        workout.id = Random(number).uuid();
        workout.externalId = std::to_string(number >> 24);
        workout.type = factsOf(training.sport).type;
        workout.start = instant(training.start);
        workout.end = instant(training.end);
        workout.zone = training.zone;
        workout.durationSeconds = training.durationSeconds();
        workout.caloriesKcal = std::round(training.kcal * 10) / 10;
        workout.avgHeartRate = std::round(training.heart * 10) / 10;
        workout.maxHeartRate = std::round(training.mostHeart);
        if (training.meters > 0)
            workout.distanceMeters = std::round(training.meters * 10) / 10;
        if (training.climb > 0)
            workout.elevationGainMeters = std::round(training.climb * 10) / 10;
        workout.detail = detailOf(training);
        std::vector<store::RoutePoint> route;
        for (const Fix &fix : routeOf(m_wearer, training, m_routeStep))
            route.push_back({.at = fix.at * 1'000'000,
                             .latitude = fix.latitude,
                             .longitude = fix.longitude,
                             .altitude = fix.altitude,
                             .speed = fix.speed});
        m_intake.addWorkout(source(day, Carrier::Watch), std::move(workout), std::move(route));
    }

    void takeScore(store::HealthScore score)
    {
        std::uint64_t number = mixed(m_wearer.seed, std::uint64_t(score.day));
        for (const char letter : score.provider + ' ' + score.category)
            number = mixed(number, static_cast<unsigned char>(letter));
        score.id = Random(number).uuid();
        m_intake.addScore(std::move(score));
    }

    void takeRings(const HealthDay &day)
    {
        store::ActivityRing ring;
        double kcal = 0, exercise = 0, hours = 0;
        for (const Record &record : day.records) {
            if (record.start > m_latest)
                continue;
            kcal += record.metric == Metric::Energy ? record.value : 0;
            exercise += record.metric == Metric::ExerciseTime ? record.value : 0;
            hours += record.metric == Metric::StandTime ? 1 : 0;
        }
        ring.day = day.day;
        ring.energyKcal = std::round(kcal);
        ring.energyGoalKcal = std::round(m_wearer.weightKg * 6);
        ring.exerciseMinutes = exercise;
        ring.exerciseGoalMinutes = 30;
        ring.standHours = hours;
        ring.standGoalHours = 12;
        m_intake.addRing(ring);
    }

    const Wearer &m_wearer;
    const Delivery &m_delivery;
    Intake &m_intake;
    int m_routeStep;
    std::int64_t m_latest; // seconds since 1970 UTC
    MetricSet m_metrics;
    VendorQuery m_query;
    VendorShare m_share;
    std::array<std::optional<Intake::Source>, kCarriers> m_sources; // of the day at hand
};

} // namespace

void deliver(const Wearer &wearer, const std::vector<Delivery> &deliveries, std::int32_t first, std::int32_t last,
             const Detail &detail, Intake &intake)
{
    std::vector<Taker> takers;
    DayOptions options{.detail = detail, .wanted = {}};
    for (const Delivery &delivery : deliveries) {
        takers.emplace_back(wearer, delivery, detail, intake);
        options.wanted |= takers.back().metrics();
    }
    visitDays(wearer, first, last, options, [&](const HealthDay &day) {
        for (Taker &taker : takers)
            taker.take(day);
    });
}

} // namespace api::server::simulate
