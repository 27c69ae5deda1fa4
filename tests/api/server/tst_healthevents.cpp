// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/sleep.h"
#include "api/server/store/health/workouts.h"
#include "tests/support/healthstore.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <random>

using namespace api;
using namespace api::server::store;
using support::HealthStore;

namespace {

Timestamp instant(const char *text)
{
    return *Timestamp::parse(text);
}

SleepStage stage(const char *start, const char *end, const char *name, std::optional<std::int64_t> zone = 0)
{
    return {.start = instant(start), .end = instant(end), .stage = name, .zone = zone};
}

Workout run(const char *start, const char *end, std::optional<std::string> externalId = {})
{
    Workout workout;
    workout.externalId = std::move(externalId);
    workout.type = "running";
    workout.start = instant(start);
    workout.end = instant(end);
    workout.zone = 120;
    workout.durationSeconds = 1830;
    workout.distanceMeters = 5200;
    workout.detail = R"({"laps":3})";
    return workout;
}

class Bench : public HealthStore {
public:
    Stored store(Workout workout, const std::vector<RoutePoint> &route = {})
    {
        workout.source = source();
        return writing([&](Transaction &t) { return storeWorkout(t, user(), workout, route, now()); });
    }
    SleepStored store(const std::vector<SleepStage> &stages, std::int64_t from = 0)
    {
        return writing([&](Transaction &t) { return storeSleep(t, user(), from ? from : source(), stages); });
    }
    static EventQuery query()
    {
        return {.from = instant("2026-01-01T00:00:00Z"), .to = instant("2027-01-01T00:00:00Z")};
    }
    std::vector<Workout> workouts(const EventQuery &wanted = query())
    {
        return reading([&](Reader &r) { return listWorkouts(r, user(), wanted); });
    }
    std::vector<SleepSession> sessions(const EventQuery &wanted = query())
    {
        return reading([&](Reader &r) { return listSleep(r, user(), wanted); });
    }
};

// All of a session but what the store numbers.
std::string told(const SleepSession &session)
{
    return session.start.toString() + " " + session.end.toString() + " zone "
        + (session.zone ? std::to_string(*session.zone) : "-") + " day " + std::to_string(session.wakeDay) + " asleep "
        + std::to_string(session.asleepSeconds) + " awake " + std::to_string(session.awakeSeconds) + " "
        + std::to_string(session.lightSeconds) + " " + std::to_string(session.deepSeconds) + " "
        + std::to_string(session.remSeconds) + " " + std::to_string(session.interruptions)
        + (session.nap ? " nap" : "");
}

std::vector<std::string> told(const std::vector<SleepSession> &sessions)
{
    std::vector<std::string> all;
    for (const SleepSession &session : sessions)
        all.push_back(told(session));
    return all;
}

const std::vector<SleepStage> kNight{stage("2026-04-22T22:30:00Z", "2026-04-22T22:45:00Z", "in_bed", 120),
                                     stage("2026-04-22T22:45:00Z", "2026-04-23T00:00:00Z", "light", 120),
                                     stage("2026-04-23T00:00:00Z", "2026-04-23T01:00:00Z", "deep", 120),
                                     stage("2026-04-23T01:00:00Z", "2026-04-23T01:10:00Z", "awake", 120),
                                     stage("2026-04-23T01:10:00Z", "2026-04-23T03:00:00Z", "rem", 120),
                                     stage("2026-04-23T03:00:00Z", "2026-04-23T03:20:00Z", "awake", 120)};

} // namespace

class HealthEvents : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void aWorkoutComesBack()
    {
        Bench bench;
        QVERIFY(bench.store(run("2026-04-15T06:00:00Z", "2026-04-15T06:35:00Z", "hk-1")) == Stored::Added);
        const Workout found = bench.workouts().at(0);
        QCOMPARE(found.id.size(), 36U);
        QCOMPARE(found.type, std::string("running"));
        QCOMPARE(found.distanceMeters.value(), 5200.0);
        QVERIFY(!found.caloriesKcal && !found.name);
        QCOMPARE(found.detail, std::string(R"({"laps":3})"));
        const auto other = bench.user("user-b");
        QVERIFY(bench.reading([&](Reader &r) {
            return !findWorkout(r, other, found.id) && listWorkouts(r, other, Bench::query()).empty();
        }));
        QVERIFY(!bench.writing([&](Transaction &t) { return removeWorkout(t, other, found.id); }));
        QVERIFY(bench.writing([&](Transaction &t) { return removeWorkout(t, bench.user(), found.id); }));
        QVERIFY(bench.workouts().empty());
    }

    void aWorkoutIsKnownByIdOrByTimes()
    {
        Bench bench;
        const Workout first = run("2026-04-15T06:00:00Z", "2026-04-15T06:35:00Z", "hk-1");
        bench.store(first);
        const std::string id = bench.workouts().at(0).id;
        QVERIFY(bench.store(first) == Stored::Unchanged);
        Workout longer = run("2026-04-15T06:00:00Z", "2026-04-15T06:40:00Z", "hk-1");
        QVERIFY(bench.store(longer) == Stored::Replaced);
        longer.externalId.reset(); // from another way in
        QVERIFY(bench.store(longer) == Stored::Unchanged);
        longer.caloriesKcal = 342;
        QVERIFY(bench.store(longer) == Stored::Replaced);
        QCOMPARE(bench.workouts().size(), 1U);
        QCOMPARE(bench.workouts().at(0).id, id);
        QCOMPARE(bench.workouts().at(0).externalId.value(), std::string("hk-1"));
        QCOMPARE(bench.workouts().at(0).caloriesKcal.value(), 342.0);
    }

    // An update that makes two workouts the same leaves one.
    void twoWorkoutsMayTurnOutToBeOne()
    {
        Bench bench;
        bench.store(run("2026-04-15T06:00:00Z", "2026-04-15T06:35:00Z", "hk-1"));
        const std::string id = bench.workouts().at(0).id;
        bench.store(run("2026-04-15T06:01:00Z", "2026-04-15T06:35:00Z"));
        QCOMPARE(bench.workouts().size(), 2U);
        QVERIFY(bench.store(run("2026-04-15T06:01:00Z", "2026-04-15T06:35:00Z", "hk-1")) == Stored::Replaced);
        QCOMPARE(bench.workouts().size(), 1U);
        QCOMPARE(bench.workouts().at(0).id, id);
    }

    void aRouteStaysUntilANewOneComes()
    {
        Bench bench;
        const Workout workout = run("2026-04-15T06:00:00Z", "2026-04-15T06:35:00Z", "hk-1");
        const std::vector<RoutePoint> route{{.at = 1'776'232'800'000'000, .latitude = 48.137, .longitude = 11.575},
                                            {.at = 1'776'232'801'000'000, .latitude = 48.1371, .longitude = 11.5751}};
        bench.store(workout, route);
        const auto read = [&] {
            return bench.reading([&](Reader &r) { return readRoute(r, bench.workouts().at(0).seq); });
        };
        QCOMPARE(read(), route);
        QVERIFY(bench.store(workout) == Stored::Unchanged);
        QVERIFY(bench.store(workout, route) == Stored::Unchanged);
        QCOMPARE(read(), route);
        QVERIFY(bench.store(workout, {route[1]}) == Stored::Replaced);
        QCOMPARE(read().size(), 1U);
    }

    void pagesRunBothWays()
    {
        Bench bench;
        for (int n = 0; n < 25; ++n) { // five share each start
            Workout workout = run("2026-04-15T06:00:00Z", "2026-04-16T06:00:00Z");
            workout.start.at += std::chrono::minutes(n / 5);
            workout.type = "type_" + std::to_string(n % 5);
            bench.store(workout);
        }
        std::vector<std::string> all;
        for (const Workout &workout : bench.workouts())
            all.push_back(workout.id);
        QCOMPARE(all.size(), 25U);
        EventQuery query = Bench::query();
        query.limit = 7;
        std::vector<std::string> paged;
        std::vector<Workout> page;
        do {
            page = bench.workouts(query);
            for (const Workout &workout : page)
                paged.push_back(workout.id);
            if (!page.empty())
                query.after = {page.back().start, page.back().id};
        } while (!page.empty());
        QCOMPARE(paged, all);
        query.backwards = true;
        page = bench.workouts(query); // before the last one
        QCOMPARE(page.size(), 7U);
        QCOMPARE(page.front().id, all[17]);
        QCOMPARE(page.back().id, all[23]);
        query.after.reset();
        query.backwards = false;
        query.type = "PE_3";
        QCOMPARE(bench.workouts(query).size(), 5U);
        QCOMPARE(bench.reading([&](Reader &r) { return countWorkouts(r, bench.user(), query); }), 5);
        query.type = "%";
        QVERIFY(bench.workouts(query).empty());
        query.type.reset();
        query.to = instant("2026-04-15T06:01:00Z"); // half-open
        QCOMPARE(bench.reading([&](Reader &r) { return countWorkouts(r, bench.user(), query); }), 5);
    }

    void stagesMakeANight()
    {
        Bench bench;
        const SleepStored stored = bench.store(kNight);
        QCOMPARE(stored.added, 6);
        QCOMPARE(stored.sessions.size(), 1U);
        const SleepSession night = bench.sessions().at(0);
        QCOMPARE(night.id, stored.sessions.at(0));
        QCOMPARE(night.start.toString(), std::string("2026-04-22T22:30:00Z"));
        QCOMPARE(night.end.toString(), std::string("2026-04-23T03:20:00Z"));
        QCOMPARE(night.wakeDay, 20'566);
        QCOMPARE(night.asleepSeconds, (75 + 60 + 110) * 60.0);
        QCOMPARE(night.awakeSeconds, 30 * 60.0);
        QCOMPARE(night.lightSeconds, 75 * 60.0);
        QCOMPARE(night.deepSeconds, 60 * 60.0);
        QCOMPARE(night.remSeconds, 110 * 60.0);
        QCOMPARE(night.interruptions, 1); // waking up at the end is none
        QVERIFY(!night.nap);
        QCOMPARE(bench.reading([&](Reader &r) { return listStages(r, night); }), kNight);
        const SleepStored again = bench.store(kNight);
        QCOMPARE(again.unchanged, 6);
        QVERIFY(again.sessions.empty());
    }

    void twoHoursPartSessions()
    {
        Bench bench;
        bench.store({stage("2026-04-22T22:00:00Z", "2026-04-23T00:00:00Z", "light"),
                     stage("2026-04-23T01:59:59Z", "2026-04-23T03:00:00Z", "light"),
                     stage("2026-04-23T05:00:00Z", "2026-04-23T06:00:00Z", "light")});
        const auto sessions = bench.sessions();
        QCOMPARE(sessions.size(), 2U);
        QCOMPARE(sessions[0].start.toString(), std::string("2026-04-23T05:00:00Z"));
        QCOMPARE(sessions[1].end.toString(), std::string("2026-04-23T03:00:00Z"));
        QCOMPARE(sessions[1].asleepSeconds, 3 * 3600.0 + 1);
    }

    // The stage between joins them; the older id stays.
    void sessionsGrowTogether()
    {
        Bench bench;
        const std::string older =
            bench.store({stage("2026-04-23T04:00:00Z", "2026-04-23T06:00:00Z", "deep")}).sessions.at(0);
        const std::string newer =
            bench.store({stage("2026-04-22T22:00:00Z", "2026-04-23T00:00:00Z", "deep")}).sessions.at(0);
        QVERIFY(older != newer);
        QCOMPARE(bench.sessions().size(), 2U);
        const SleepStored joined = bench.store({stage("2026-04-23T01:30:00Z", "2026-04-23T02:30:00Z", "rem")});
        QCOMPARE(joined.sessions, std::vector<std::string>{older});
        QCOMPARE(bench.sessions().size(), 1U);
        QCOMPARE(bench.sessions().at(0).asleepSeconds, 5 * 3600.0);
        QVERIFY(bench.reading(
            [&](Reader &r) { return findSleep(r, bench.user(), older) && !findSleep(r, bench.user(), newer); }));
    }

    void sharedTimeCountsOnce()
    {
        Bench bench;
        bench.store({stage("2026-04-22T22:00:00Z", "2026-04-23T06:00:00Z", "in_bed"),
                     stage("2026-04-22T22:00:00Z", "2026-04-23T04:00:00Z", "sleeping"),
                     stage("2026-04-22T23:00:00Z", "2026-04-23T01:00:00Z", "deep"),
                     stage("2026-04-23T00:00:00Z", "2026-04-23T02:00:00Z", "light"),
                     stage("2026-04-23T01:30:00Z", "2026-04-23T01:45:00Z", "awake"),
                     stage("2026-04-23T01:40:00Z", "2026-04-23T01:50:00Z", "awake"),
                     stage("2026-04-23T05:00:00Z", "2026-04-23T05:30:00Z", "unknown")});
        const SleepSession night = bench.sessions().at(0);
        QCOMPARE(night.deepSeconds, 2 * 3600.0);
        QCOMPARE(night.awakeSeconds, 20 * 60.0);
        QCOMPARE(night.lightSeconds, 40 * 60.0);
        QCOMPARE(night.asleepSeconds, 6 * 3600.0 - 20 * 60.0);
        QCOMPARE(night.interruptions, 1);
        QCOMPARE(night.end.toString(), std::string("2026-04-23T06:00:00Z"));
    }

    void sourcesAreNotMixed()
    {
        Bench bench;
        const std::int64_t ring = bench.addSource({.provider = "oura", .device = "Gen3"});
        bench.store({stage("2026-04-22T22:00:00Z", "2026-04-23T02:00:00Z", "light")});
        bench.store({stage("2026-04-22T22:30:00Z", "2026-04-23T05:00:00Z", "light")}, ring);
        QCOMPARE(bench.sessions().size(), 2U);
        QCOMPARE(bench.sessions().at(0).source, ring);
    }

    void napsAreShortAndByDay()
    {
        const auto isNap = [](const char *start, const char *end, std::int64_t zone) {
            Bench bench;
            bench.store({stage(start, end, "light", zone)});
            return bench.sessions().at(0).nap;
        };
        QVERIFY(isNap("2026-04-23T09:00:00Z", "2026-04-23T10:00:00Z", 0));
        QVERIFY(!isNap("2026-04-23T08:59:59Z", "2026-04-23T10:00:00Z", 0));
        QVERIFY(isNap("2026-04-23T19:59:59Z", "2026-04-23T22:00:00Z", 0));
        QVERIFY(!isNap("2026-04-23T20:00:00Z", "2026-04-23T21:00:00Z", 0));
        QVERIFY(!isNap("2026-04-23T13:00:00Z", "2026-04-23T16:00:00Z", 0)); // 3 h
        QVERIFY(isNap("2026-04-23T13:00:00Z", "2026-04-23T15:59:59Z", 0));
        QVERIFY(isNap("2026-04-23T22:00:00Z", "2026-04-23T23:00:00Z", -420)); // 15:00 there
        QVERIFY(!isNap("2026-04-23T18:30:00Z", "2026-04-23T19:30:00Z", 330)); // 00:00 there
    }

    // Spring forward: the clock of the evening and of the morning differ. And a night flight to the west.
    void theZoneMayChangeOvernight()
    {
        Bench bench;
        bench.store({stage("2026-03-28T22:00:00Z", "2026-03-29T01:00:00Z", "light", 60),
                     stage("2026-03-29T01:00:00Z", "2026-03-29T05:00:00Z", "deep", 120)});
        QCOMPARE(told(bench.sessions().at(0)).substr(0, 60),
                 std::string("2026-03-28T22:00:00Z 2026-03-29T05:00:00Z zone 120 day 20541").substr(0, 60));
        bench.store({stage("2026-05-01T20:00:00Z", "2026-05-01T23:00:00Z", "light", 120),
                     stage("2026-05-02T00:30:00Z", "2026-05-02T06:30:00Z", "light", -420)});
        const SleepSession flight = bench.sessions().at(0);
        QCOMPARE(flight.zone.value(), -420);
        QCOMPARE(flight.wakeDay, 20'574); // 23:30 of the 1st where it ended
        QCOMPARE(flight.asleepSeconds, 9 * 3600.0);
        bench.store({stage("2026-06-01T22:00:00Z", "2026-06-02T04:00:00Z", "light", std::nullopt)});
        QVERIFY(!bench.sessions().at(0).zone);
        QCOMPARE(bench.sessions().at(0).wakeDay, 20'606);
    }

    void theOrderOfBatchesDoesNotMatter()
    {
        std::mt19937 random(3);
        std::vector<SleepStage> stages;
        Timestamp at = instant("2026-03-01T21:00:00Z");
        const char *const kinds[] = {"light", "deep", "rem", "awake", "in_bed", "sleeping", "unknown"};
        for (int n = 0; n < 400; ++n) {
            const Timestamp end{at.at + std::chrono::minutes(5 + int(random() % 60))};
            stages.push_back({.start = at, .end = end, .stage = kinds[random() % 7], .zone = int(random() % 3) * 60});
            at =
                Timestamp{end.at + std::chrono::minutes(random() % 20 == 0 ? int(random() % 600) : -int(random() % 5))};
        }
        Bench once;
        once.store(stages);
        const auto expected = told(once.sessions());
        QVERIFY(expected.size() > 5);
        for (const std::size_t size : {1U, 7U, 90U}) {
            std::shuffle(stages.begin(), stages.end(), random);
            Bench bench;
            for (std::size_t begin = 0; begin < stages.size(); begin += size) {
                const auto from = stages.begin() + std::ptrdiff_t(begin);
                bench.store(std::vector(from, from + std::ptrdiff_t(std::min(size, stages.size() - begin))));
            }
            QCOMPARE(told(bench.sessions()), expected);
            QCOMPARE(bench.reading([&](Reader &r) { return countSleep(r, bench.user(), Bench::query()); }),
                     std::int64_t(expected.size()));
        }
    }

    void unsoundStagesAreRefused()
    {
        Bench bench;
        const SleepStored stored = bench.store({stage("2026-04-22T22:00:00Z", "2026-04-22T22:00:00Z", "light"),
                                                stage("2026-04-22T22:00:00Z", "2026-04-22T21:00:00Z", "light"),
                                                stage("2026-04-22T22:00:00Z", "2026-04-22T23:00:00Z", "dozing")});
        QCOMPARE(stored.refused, 3);
        QVERIFY(bench.sessions().empty());
    }

    void aNightIsRemovedWithItsStages()
    {
        Bench bench;
        bench.store(kNight);
        bench.store({stage("2026-04-23T22:00:00Z", "2026-04-24T06:00:00Z", "light")});
        const SleepSession night = bench.sessions().at(1);
        const auto other = bench.user("user-b");
        QVERIFY(!bench.writing([&](Transaction &t) { return removeSleep(t, other, night.id); }));
        QVERIFY(bench.writing([&](Transaction &t) { return removeSleep(t, bench.user(), night.id); }));
        QCOMPARE(bench.sessions().size(), 1U);
        QVERIFY(bench.reading([&](Reader &r) { return listStages(r, night); }).empty());
        QCOMPARE(
            bench.reading([&](Reader &r) { return r.one<std::int64_t>("SELECT count(*) FROM sleep_stages"); }).value(),
            1);
    }

    void nightsAreFoundByTheDayOfWaking()
    {
        Bench bench;
        bench.store(kNight);
        const auto on = [&](std::int32_t from, std::int32_t to) {
            return bench.reading([&](Reader &r) { return listSleepByWakeDay(r, bench.user(), from, to).size(); });
        };
        QCOMPARE(on(20'566, 20'566), 1U);
        QCOMPARE(on(20'560, 20'565), 0U);
        QCOMPARE(on(20'567, 20'570), 0U);
    }
};

WEARDECK_TEST(HealthEvents)
#include "tst_healthevents.moc"
