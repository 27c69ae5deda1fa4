// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/person.h"
#include "api/server/store/health/samples.h"
#include "api/server/store/health/sleep.h"
#include "tests/support/healthstore.h"
#include "tests/support/testcase.h"

#include <filesystem>
#include <fstream>

using namespace api;
using namespace api::server::store;
using support::HealthStore;

namespace {

constexpr std::int64_t kHour = 3'600'000'000;
constexpr std::int64_t kMidnight = 20'566 * 24 * kHour; // 2026-04-23

// A text that is nowhere else, in whatever bytes may hold it.
const std::string kMarker = "zq-marker-7f3a91";
constexpr std::uint64_t kMarkerId = 0x5a51414d41524b21; // eight letters too
const std::string kMarkerIdBytes = "!KRAMAQZ";

struct Row {
    std::string text;
    static constexpr auto fields() { return std::tuple(Column{"name", &Row::text}); }
};

// Everything that health data can be, marked.
void fill(HealthStore &store, const std::string &userId, const std::string &provider, const std::string &mark)
{
    const UserKey user = store.user(userId);
    const std::int64_t source = store.addSource(
        {.provider = provider, .source = mark, .device = "Watch6,3", .deviceName = mark, .manufacturer = mark}, userId);
    store.writing([&](Transaction &t) {
        std::vector<Sample> samples;
        for (int n = 0; n < 40'000; ++n) // some megabytes, so that pages are freed in numbers
            samples.push_back({.start = kMidnight + n * kHour / 60,
                               .end = kMidnight + n * kHour / 60,
                               .value = double(n % 100),
                               .zone = 0,
                               .externalId = mark == kMarker ? kMarkerId - std::uint64_t(n) : std::uint64_t(n + 1),
                               .note = 1});
        storeSamples(t, user, {.type = 1, .source = source, .dailyTotal = false}, samples,
                     {"{\"note\":\"" + mark + "\"}"});
        Workout workout;
        workout.source = source;
        workout.externalId = workout.name = mark;
        workout.type = "running";
        workout.start = Timestamp::fromMicroseconds(kMidnight);
        workout.end = Timestamp::fromMicroseconds(kMidnight + kHour);
        workout.detail = "{\"mark\":\"" + mark + std::string(9000, 'x') + mark + "\"}"; // longer than a page
        storeWorkout(t, user, workout, {{.at = kMidnight, .latitude = 48, .longitude = 11}}, HealthStore::now());
        storeSleep(t, user, source,
                   std::vector{SleepStage{.start = workout.start, .end = workout.end, .stage = "rem"}});
        storeScore(t, user, {.provider = provider, .category = "sleep", .day = 20'566, .score = 80, .qualifier = mark});
        storeProfile(t, user, {.birthDate = "1990-04-23", .bloodType = mark});
        storeRing(t, user, {.day = 20'566, .energyKcal = 500});
        return 0;
    });
}

// Rows of every table that has anything of a user or a source, by name.
std::map<std::string, std::int64_t> rowCounts(HealthStore &store)
{
    return store.reading([](Reader &r) {
        std::map<std::string, std::int64_t> counts;
        for (const Row &table : r.all<Row>("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                           " AND name NOT LIKE 'sqlite_%'")) {
            const auto rows = r.one<std::int64_t>("SELECT count(*) FROM " + table.text).value();
            if (rows > 0)
                counts[table.text] = rows;
        }
        return counts;
    });
}

// Of the database and of what lies beside it, read without opening it in this process while it is open.
bool filesContain(const std::string &path, const std::string &text)
{
    for (const char *suffix : {"", "-wal", "-shm"}) {
        std::ifstream stream(path + suffix, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        if (bytes.find(text) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

class HealthPerson : public support::TestCase {
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aProfileKeepsWhatIsKnown()
    {
        HealthStore store;
        const UserKey user = store.user();
        QVERIFY(!store.reading([&](Reader &r) { return findProfile(r, user).has_value(); }));
        store.writing([&](Transaction &t) {
            storeProfile(t, user, {.birthDate = "1990-04-23", .sex = "female"});
            storeProfile(t, user, {.sex = "other", .bloodType = "A+"});
            return 0;
        });
        const auto profile = store.reading([&](Reader &r) { return findProfile(r, user); });
        QCOMPARE(profile->birthDate.value(), std::string("1990-04-23"));
        QCOMPARE(profile->sex.value(), std::string("other"));
        QCOMPARE(profile->bloodType.value(), std::string("A+"));
        QVERIFY(!profile->skinType);
    }

    void ringsAreOneADay()
    {
        HealthStore store;
        const UserKey user = store.user();
        const auto put = [&](const ActivityRing &ring) {
            return store.writing([&](Transaction &t) { return storeRing(t, user, ring); });
        };
        QVERIFY(put({.day = 100, .energyKcal = 500, .standHours = 11}) == Stored::Added);
        QVERIFY(put({.day = 100, .energyKcal = 500, .standHours = 11}) == Stored::Unchanged);
        QVERIFY(put({.day = 100, .energyKcal = 510}) == Stored::Replaced);
        QVERIFY(put({.day = 101, .moveMinutes = 30}) == Stored::Added);
        const auto rings = store.reading([&](Reader &r) { return listRings(r, user, 100, 101); });
        QCOMPARE(rings.size(), 2U);
        QCOMPARE(rings[0].energyKcal.value(), 510.0);
        QVERIFY(!rings[0].standHours);
        QCOMPARE(rings[1].moveMinutes.value(), 30.0);
        QVERIFY(store.reading([&](Reader &r) { return listRings(r, user, 102, 200); }).empty());
    }

    void scoresAreOneADayCategoryAndProvider()
    {
        HealthStore store;
        const UserKey user = store.user();
        HealthScore score{.provider = "oura", .category = "sleep", .day = 100, .score = 83};
        const auto put = [&] { return store.writing([&](Transaction &t) { return storeScore(t, user, score); }); };
        QVERIFY(put() == Stored::Added);
        QVERIFY(put() == Stored::Unchanged);
        const auto list = [&] { return store.reading([&](Reader &r) { return listScores(r, user, 0, 200); }); };
        const std::string id = list().at(0).id;
        score.score = 84;
        score.qualifier = "good";
        QVERIFY(put() == Stored::Replaced);
        QCOMPARE(list().at(0).id, id);
        QCOMPARE(list().at(0).score, 84.0);
        score.day = 101;
        put();
        score.provider = "garmin";
        put();
        QCOMPARE(list().size(), 3U);
        QCOMPARE(list().at(0).day, 101);
        QCOMPARE(list().at(2).day, 100);
    }

    void aSourceIsKnownByWhatItIs()
    {
        HealthStore store;
        DataSource ring{.provider = "oura", .source = "Oura", .device = "Gen3", .software = "1.0"};
        const std::int64_t seq = store.addSource(ring);
        ring.software = "1.1";
        ring.manufacturer = "Oura";
        QCOMPARE(store.addSource(ring), seq);
        ring.software.clear();
        QCOMPARE(store.addSource(ring), seq);
        ring.deviceName = "Mine";
        QVERIFY(store.addSource(ring) != seq);
        QVERIFY(store.addSource(ring, "user-b") != store.addSource(ring));
        const auto sources = store.reading([&](Reader &r) { return listSources(r, store.user()); });
        QCOMPARE(sources.size(), 3U); // with the watch
        QCOMPARE(sources[1].software, std::string("1.1"));
        QCOMPARE(sources[1].manufacturer, std::string("Oura"));
        QCOMPARE(sources[1].id.size(), 36U);
    }

    void aForeignUserHasNoKey()
    {
        HealthStore store;
        QVERIFY(store.reading([](Reader &r) { return !findUserKey(r, Tenant("dev-b"), "user-a"); }));
        QVERIFY(store.reading([](Reader &r) { return !findUserKey(r, Tenant("dev-a"), "user-x"); }));
    }

    // Every table, whatever is added later: nothing of the user stays.
    void aUserGoesWithEverything()
    {
        HealthStore store;
        const auto before = rowCounts(store);
        fill(store, "user-b", "garmin", kMarker);
        const auto filled = rowCounts(store);
        for (const char *table : {"data_sources", "series", "sample_days", "workouts", "sleep_stages", "sleep_sessions",
                                  "health_scores", "profiles", "activity_rings"})
            QVERIFY2(filled.contains(table), table);
        store.writing([](Transaction &t) { return removeUser(t, Tenant("dev-a"), "user-b"); });
        auto after = before;
        after["users"] = 1;
        QCOMPARE(rowCounts(store), after);
    }

    void aProviderGoesAlone()
    {
        HealthStore store;
        fill(store, "user-a", "garmin", "kept");
        fill(store, "user-b", "garmin", "kept");
        const auto before = rowCounts(store);
        fill(store, "user-a", "polar", kMarker);
        store.writing([&](Transaction &t) {
            removeProviderData(t, store.user(), "polar");
            return 0;
        });
        QCOMPARE(rowCounts(store), before);
        store.writing([&](Transaction &t) {
            removeProviderData(t, store.user(), "apple");
            return 0;
        });
        QVERIFY(store.reading([&](Reader &r) { return listRings(r, store.user(), 0, 30'000); }).empty());
        QCOMPARE(store.reading([&](Reader &r) { return listRings(r, store.user("user-b"), 0, 30'000); }).size(), 1U);
    }

    // Deleted is gone: from the pages that the file keeps for later too.
    void noByteOfAUserStays()
    {
        const std::string path = m_folder.path().toStdString() + "/erased.db";
        {
            HealthStore store(path);
            fill(store, "user-a", "garmin", "other text");
            fill(store, "user-b", "garmin", kMarker);
            QVERIFY(filesContain(path, kMarker));
            QVERIFY(filesContain(path, kMarkerIdBytes));
            store.writing([](Transaction &t) { return removeUser(t, Tenant("dev-a"), "user-b"); });
        } // closing folds the log into the file
        QVERIFY(std::filesystem::file_size(path) > 500'000);
        QVERIFY(filesContain(path, "other text"));
        QVERIFY(!filesContain(path, kMarker));
        QVERIFY(!filesContain(path, kMarkerIdBytes));
    }
};

WEARDECK_TEST(HealthPerson)
#include "tst_healthperson.moc"
