// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/archive/userarchive.h"

#include "api/contract/health/series.h"
#include "api/contract/jsonarray.h"
#include "api/server/health/archive/ndjson.h"
#include "api/server/store/connections.h"
#include "api/server/store/health/person.h"
#include "api/server/store/health/samples.h"
#include "api/server/store/health/sleep.h"
#include "api/server/store/health/workouts.h"

#include <map>

namespace api::server::archives {

namespace {

constexpr std::int64_t kFirst = -62'135'596'800'000'000; // 0001-01-01, microseconds
constexpr std::int64_t kLast = 253'402'300'799'999'999; // 9999-12-31
constexpr std::int32_t kFirstDay = -719'163, kLastDay = 2'932'897; // the same, a day wider
constexpr std::int64_t kPage = 200; // events held at once

std::string dayText(std::int32_t day)
{
    return Date{std::chrono::sys_days(std::chrono::days(day))}.toString();
}

void nameSource(JsonWriter &writer, const store::DataSource &source)
{
    member(writer, "provider", source.provider);
    member(writer, "source", source.source);
    member(writer, "device", source.device);
    member(writer, "device_name", source.deviceName);
    member(writer, "device_type", source.deviceType);
}

// Everything of one user, in the order of the archive.
class Writer {
public:
    Writer(store::Reader &reader, store::UserKey user, Ndjson &out) : m_reader(reader), m_user(user), m_out(out)
    {
        for (store::DataSource &source : store::listSources(reader, user)) {
            const std::int64_t seq = source.seq;
            m_sources.emplace(seq, std::move(source));
        }
    }

    void person(const store::User &user);
    void connections(store::Tenant tenant, const std::string &userId);
    void sources();
    void workouts();
    void sleep();
    void rings();
    void scores();
    void timeseries();

private:
    std::string sourceOf(std::int64_t seq) const;
    void samples(const store::Series &series, const health::Series &kind);

    store::Reader &m_reader;
    store::UserKey m_user;
    Ndjson &m_out;
    std::map<std::int64_t, store::DataSource> m_sources;
};

std::string Writer::sourceOf(std::int64_t seq) const
{
    std::string text;
    JsonWriter writer(text);
    const auto found = m_sources.find(seq);
    if (found == m_sources.end())
        return "null";
    writer.beginObject();
    nameSource(writer, found->second);
    writer.endObject();
    return text;
}

void Writer::person(const store::User &user)
{
    const store::Profile profile = store::findProfile(m_reader, m_user).value_or(store::Profile{});
    m_out.begin("profile.ndjson");
    m_out.row([&](JsonWriter &writer) {
        member(writer, "user_id", user.id);
        memberOrNull(writer, "email", user.email);
        memberOrNull(writer, "first_name", user.firstName);
        memberOrNull(writer, "last_name", user.lastName);
        memberOrNull(writer, "external_user_id", user.externalUserId);
        member(writer, "created_at", user.createdAt);
        memberOrNull(writer, "birth_date", profile.birthDate);
        memberOrNull(writer, "sex", profile.sex);
        memberOrNull(writer, "blood_type", profile.bloodType);
        memberOrNull(writer, "skin_type", profile.skinType);
    });
}

void Writer::connections(store::Tenant tenant, const std::string &userId)
{
    m_out.begin("connections.ndjson");
    for (const store::VendorConnection &row : store::listConnections(m_reader, tenant, userId)) {
        m_out.row([&](JsonWriter &writer) {
            member(writer, "id", row.id);
            member(writer, "provider", row.provider);
            member(writer, "status", OpenEnum<store::ConnectionState>(row.status).wire());
            member(writer, "connected_at", row.connectedAt);
            member(writer, "updated_at", row.updatedAt);
            memberOrNull(writer, "scope", row.scope);
            memberOrNull(writer, "provider_user_id", row.providerUserId);
            memberOrNull(writer, "provider_username", row.providerUsername);
        });
    }
}

void Writer::sources()
{
    m_out.begin("data_sources.ndjson");
    for (const auto &[seq, source] : m_sources) {
        m_out.row([&, &row = source](JsonWriter &writer) {
            member(writer, "id", row.id);
            nameSource(writer, row);
            member(writer, "manufacturer", row.manufacturer);
            member(writer, "hardware_version", row.hardware);
            member(writer, "software_version", row.software);
            member(writer, "created_at", row.createdAt);
            member(writer, "updated_at", row.updatedAt);
        });
    }
}

store::EventQuery everything()
{
    store::EventQuery query;
    query.from = Timestamp::fromMicroseconds(kFirst);
    query.to = Timestamp::fromMicroseconds(kLast);
    query.limit = kPage;
    return query;
}

void writeRoute(JsonWriter &writer, const std::vector<store::RoutePoint> &route)
{
    objectArray(writer, "route", route, [&](const store::RoutePoint &point) {
        member(writer, "timestamp", Timestamp::fromMicroseconds(point.at));
        member(writer, "latitude", point.latitude);
        member(writer, "longitude", point.longitude);
        member(writer, "altitude_meters", point.altitude);
        member(writer, "speed_meters_per_second", point.speed);
    });
}

void Writer::workouts()
{
    m_out.begin("workouts.ndjson");
    store::EventQuery query = everything();
    for (auto page = store::listWorkouts(m_reader, m_user, query); !page.empty() && m_out.good();
         page = store::listWorkouts(m_reader, m_user, query)) {
        for (const store::Workout &row : page) {
            m_out.row([&](JsonWriter &writer) {
                member(writer, "id", row.id);
                member(writer, "type", row.type);
                memberOrNull(writer, "name", row.name);
                member(writer, "start_time", row.start);
                member(writer, "end_time", row.end);
                zoneMember(writer, row.zone);
                member(writer, "duration_seconds", row.durationSeconds);
                writer.key("source");
                writer.raw(sourceOf(row.source));
                memberOrNull(writer, "calories_kcal", row.caloriesKcal);
                memberOrNull(writer, "distance_meters", row.distanceMeters);
                memberOrNull(writer, "avg_heart_rate_bpm", row.avgHeartRate);
                memberOrNull(writer, "max_heart_rate_bpm", row.maxHeartRate);
                memberOrNull(writer, "elevation_gain_meters", row.elevationGainMeters);
                memberOrNull(writer, "external_id", row.externalId);
                writer.key("detail");
                writer.raw(row.detail);
                writeRoute(writer, store::readRoute(m_reader, row.seq));
            });
        }
        query.after.emplace(page.back().start, page.back().id);
    }
}

void Writer::sleep()
{
    m_out.begin("sleep.ndjson");
    store::EventQuery query = everything();
    for (auto page = store::listSleep(m_reader, m_user, query); !page.empty() && m_out.good();
         page = store::listSleep(m_reader, m_user, query)) {
        for (const store::SleepSession &row : page) {
            m_out.row([&](JsonWriter &writer) {
                member(writer, "id", row.id);
                member(writer, "start_time", row.start);
                member(writer, "end_time", row.end);
                zoneMember(writer, row.zone);
                writer.key("source");
                writer.raw(sourceOf(row.source));
                member(writer, "date", dayText(row.wakeDay));
                member(writer, "sleep_duration_seconds", row.asleepSeconds);
                member(writer, "awake_seconds", row.awakeSeconds);
                member(writer, "light_seconds", row.lightSeconds);
                member(writer, "deep_seconds", row.deepSeconds);
                member(writer, "rem_seconds", row.remSeconds);
                writer.key("is_nap");
                writer.boolean(row.nap);
                objectArray(writer, "stages", store::listStages(m_reader, row), [&](const store::SleepStage &stage) {
                    member(writer, "stage", stage.stage);
                    member(writer, "start_time", stage.start);
                    member(writer, "end_time", stage.end);
                });
            });
        }
        query.after.emplace(page.back().start, page.back().id);
    }
}

void Writer::rings()
{
    m_out.begin("activity_rings.ndjson");
    for (const store::ActivityRing &ring : store::listRings(m_reader, m_user, kFirstDay, kLastDay)) {
        m_out.row([&](JsonWriter &writer) {
            member(writer, "date", dayText(ring.day));
            memberOrNull(writer, "energy_kcal", ring.energyKcal);
            memberOrNull(writer, "energy_goal_kcal", ring.energyGoalKcal);
            memberOrNull(writer, "move_minutes", ring.moveMinutes);
            memberOrNull(writer, "move_goal_minutes", ring.moveGoalMinutes);
            memberOrNull(writer, "exercise_minutes", ring.exerciseMinutes);
            memberOrNull(writer, "exercise_goal_minutes", ring.exerciseGoalMinutes);
            memberOrNull(writer, "stand_hours", ring.standHours);
            memberOrNull(writer, "stand_goal_hours", ring.standGoalHours);
        });
    }
}

void Writer::scores()
{
    m_out.begin("health_scores.ndjson");
    for (const store::HealthScore &score : store::listScores(m_reader, m_user, kFirstDay, kLastDay)) {
        m_out.row([&](JsonWriter &writer) {
            member(writer, "id", score.id);
            member(writer, "date", dayText(score.day));
            member(writer, "category", score.category);
            member(writer, "score", score.score);
            memberOrNull(writer, "qualifier", score.qualifier);
            member(writer, "provider", score.provider);
            writer.key("components");
            writer.raw(score.components);
            member(writer, "recorded_at", score.recordedAt);
        });
    }
}

void Writer::timeseries()
{
    const health::Series *open = nullptr; // series come in the order of their kind
    for (const store::Series &series : store::listSeries(m_reader, m_user, {})) {
        const health::Series *kind = health::seriesById(series.type);
        if (!kind || !m_out.good())
            continue;
        if (kind != open)
            m_out.begin("timeseries/" + std::string(kind->slug) + ".ndjson");
        open = kind;
        samples(series, *kind);
    }
}

void Writer::samples(const store::Series &series, const health::Series &kind)
{
    const std::string source = sourceOf(series.source);
    store::readSamples(
        m_reader, series.seq, kFirst, kLast, [&](std::span<const store::Sample> samples, const store::Notes &notes) {
            for (const store::Sample &sample : samples) {
                m_out.row([&](JsonWriter &writer) {
                    member(writer, "timestamp", Timestamp::fromMicroseconds(sample.start));
                    if (sample.end != sample.start)
                        member(writer, "end_time", Timestamp::fromMicroseconds(sample.end));
                    zoneMember(writer,
                               sample.zone == store::kNoZone ? std::nullopt : std::optional<std::int64_t>(sample.zone));
                    member(writer, "series_type", kind.slug);
                    member(writer, "value", sample.value);
                    member(writer, "unit", kind.unit);
                    writer.key("source");
                    writer.raw(source);
                    writer.key("is_daily_total");
                    writer.boolean(series.dailyTotal);
                    if (sample.note != 0) {
                        writer.key("metadata");
                        writer.raw(notes[sample.note - 1]);
                    }
                });
            }
            return m_out.good();
        });
}

} // namespace

std::int64_t countArchiveRows(store::Reader &reader, store::UserKey user)
{
    std::int64_t rows =
        store::countWorkouts(reader, user, everything()) + store::countSleep(reader, user, everything());
    for (const store::Series &series : store::listSeries(reader, user, {}))
        rows += series.samples;
    return rows;
}

Result<ArchiveCount> writeUserArchive(store::Reader &reader, store::Tenant tenant, store::UserKey key,
                                      const store::User &user, Timestamp now, const std::string &path,
                                      const ArchiveProgress &progress)
{
    auto zip = ZipFile::create(path);
    if (!zip)
        return Failure(zip.error());
    Ndjson out(**zip, now, progress);
    Writer writer(reader, key, out);
    writer.person(user);
    writer.connections(tenant, user.id);
    writer.sources();
    writer.workouts();
    writer.sleep();
    writer.rings();
    writer.scores();
    writer.timeseries();
    return out.finish(user.id, now);
}

} // namespace api::server::archives
