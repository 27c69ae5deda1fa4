// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/vendors/vendordata.h"

#include "api/server/simulate/health/devices.h"

namespace api::server::simulate {

namespace {

constexpr std::int64_t kMicro = 1'000'000;

// One day on its way into an intake.
class VendorDay {
public:
    VendorDay(const VendorQuery &query, const HealthDay &day, ingest::Intake &intake)
        : m_query(query), m_day(day), m_intake(intake), m_share(shareOf(query.provider, query.scope, query.kinds))
    {
    }

    void add()
    {
        for (const Record &record : m_day.records) {
            if (has(m_share.metrics, record.metric) && delivers(m_query.provider, record.carrier) && isTold(record.end))
                m_intake.addSample(source(record.carrier), int(record.metric),
                                   {.start = record.start * kMicro,
                                    .end = record.end * kMicro,
                                    .value = record.value,
                                    .zone = record.zone,
                                    .externalId = idOf(m_query.wearer, record)});
        }
        if (m_share.sleep) {
            for (const Stretch &stretch : m_day.sleep) {
                if (isTold(stretch.end))
                    addStage(stretch);
            }
        }
        if (m_share.workouts) {
            for (const Training &training : m_day.trainings) {
                if (isTold(training.end))
                    addTraining(training);
            }
        }
        for (store::HealthScore &score : vendorScores(m_query, m_share, m_day))
            m_intake.addScore(std::move(score));
    }

private:
    bool isTold(std::int64_t end) const
    {
        return end * kMicro <= m_query.now.microseconds() && end * kMicro >= m_query.since.microseconds();
    }

    ingest::Intake::Source source(Carrier carrier)
    {
        const Device device = deviceOf(m_query.wearer, m_query.provider, carrier, m_day.day);
        return m_intake.source({.id = {},
                                .provider = m_query.provider,
                                .source = device.source,
                                .device = device.model,
                                .deviceName = device.name,
                                .deviceType = device.type,
                                .manufacturer = device.manufacturer,
                                .hardware = device.hardware,
                                .software = device.software,
                                .createdAt = {},
                                .updatedAt = {}});
    }

    static Timestamp at(std::int64_t second) { return Timestamp::fromMicroseconds(second * kMicro); }

    void addStage(const Stretch &stretch)
    {
        m_intake.addStage(source(Carrier::Watch),
                          {.start = at(stretch.start),
                           .end = at(stretch.end),
                           .stage = std::string(health::name(stretch.stage)),
                           .zone = m_day.course.zoneOf(stretch.start / 60)});
    }

    void addTraining(const Training &training)
    {
        store::Workout workout{.id = {},
                               .externalId = std::to_string(idOf(m_query.wearer, training)),
                               .type = std::string(factsOf(training.sport).type),
                               .name = {},
                               .start = at(training.start),
                               .end = at(training.end),
                               .zone = training.zone,
                               .durationSeconds = training.durationSeconds(),
                               .caloriesKcal = training.kcal,
                               .distanceMeters = {},
                               .avgHeartRate = training.heart,
                               .maxHeartRate = training.mostHeart,
                               .elevationGainMeters = {},
                               .detail = R"({"simulated":true})"};
        if (training.meters > 0)
            workout.distanceMeters = training.meters;
        if (training.climb > 0)
            workout.elevationGainMeters = training.climb;
        m_intake.addWorkout(source(Carrier::Watch), std::move(workout));
    }

    const VendorQuery &m_query;
    const HealthDay &m_day;
    ingest::Intake &m_intake;
    VendorShare m_share;
};

} // namespace

void addVendorDay(const VendorQuery &query, std::int32_t day, ingest::Intake &intake)
{
    VendorDay(query, makeDay(query.wearer, day, {}), intake).add();
}

std::int32_t localDay(const Wearer &wearer, Timestamp at)
{
    const std::int64_t minute = at.microseconds() / (60 * kMicro);
    return std::int32_t((minute + zoneAt(wearer, minute)) / 1440);
}

} // namespace api::server::simulate
