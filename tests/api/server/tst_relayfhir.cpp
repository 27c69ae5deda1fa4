// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/loinc.h"
#include "api/contract/health/plausible.h"
#include "api/contract/health/series.h"
#include "tests/support/fhirbench.h"
#include "tests/support/ucum.h"

#include <map>
#include <set>

using namespace support;
using namespace Qt::StringLiterals;
using api::health::loincOf;
using api::server::relay::HealthAnswer;

class RelayFhir : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void everySeriesHasACodeOrAReason()
    {
        const std::map<std::string_view, std::string_view> units{
            {"bpm", "/min"},    {"brpm", "/min"},           {"ms", "ms"},
            {"percent", "%"},   {"mg_dl", "mg/dL"},         {"mmHg", "mm[Hg]"},
            {"liters", "L"},    {"L/min", "L/min"},         {"cm", "cm"},
            {"kg", "kg"},       {"kg_m2", "kg/m2"},         {"celsius", "Cel"},
            {"meters", "m"},    {"ml_kg_min", "mL/kg/min"}, {"kcal", "kcal"},
            {"minutes", "min"}, {"m_per_s", "m/s"},         {"mL", "mL"}};
        int mapped = 0;
        for (const api::health::Series &series : api::health::allSeries()) {
            const auto &mapping = loincOf(series.id);
            QCOMPARE(mapping.series, series.id);
            QVERIFY2(mapping.isMapped() == mapping.reason.empty(), series.slug.data());
            if (!mapping.isMapped())
                continue;
            ++mapped;
            QVERIFY2(isLoinc(mapping.code.code) && !mapping.code.display.empty(), series.slug.data());
            QVERIFY2(isUcum(mapping.unit), series.slug.data());
            if (series.unit == "count")
                QVERIFY2(mapping.unit.starts_with('{'), series.slug.data());
            else if (series.slug != "peripheral_perfusion_index") // stored as the number before the per cent sign
                QVERIFY2(units.at(series.unit) == mapping.unit, series.slug.data());
        }
        QCOMPARE(mapped, 34);
    }

    void aSumIsOfTheLocalDayAndCountsOnce()
    {
        RecordsBench bench;
        const std::int64_t phone = bench.device("apple", "iPhone");
        bench.put(bench.source(), 80,
                  {during(kLocalMidnight, 10 * kMinute, 300), during(kLocalMidnight + kHour, 10 * kMinute, 700.5)});
        bench.put(phone, 80, {during(kLocalMidnight, 10 * kMinute, 280)}); // the same walk
        const HealthAnswer answer = bench.ask(bench.query({"apple"}, true));
        QVERIFY_SOUND(bundleOf(answer, "apple"));
        const auto steps = observations(answer, "apple", "55423-8");
        QCOMPARE(steps.size(), 1);
        QCOMPARE(valueOf(steps[0]), 1001.0);
        QCOMPARE(periodOf(steps[0]), u"2026-04-23T00:00:00+05:30 2026-04-23T23:59:59.999+05:30"_s);
        QCOMPARE(steps[0][QStringLiteral("status")].toString(), u"final"_s);
        QVERIFY(!steps[0].contains(QStringLiteral("method")));
        const auto during = bench.ask(bench.query({"apple"}, true), api::Timestamp::fromMicroseconds(kMidnight));
        QCOMPARE(observations(during, "apple", "55423-8")[0][QStringLiteral("status")].toString(), u"preliminary"_s);
    }

    void aMeanSaysOfHowMany()
    {
        RecordsBench bench;
        bench.put(bench.source(), 1, {at(kMidnight, 60), at(kMidnight + kHour, 70), at(kMidnight + 2 * kHour, 81)});
        bench.put(bench.source(), 20, {at(kMidnight, 97, kNoZone)});
        const HealthAnswer answer = bench.ask(bench.query({"apple"}, true));
        QVERIFY_SOUND(bundleOf(answer, "apple"));
        const QJsonObject heart = observations(answer, "apple", "8867-4").value(0);
        QCOMPARE(valueOf(heart), 70.3);
        QCOMPARE(heart[QStringLiteral("method")].toObject()[QStringLiteral("text")].toString(), u"Mean of 3 samples"_s);
        QCOMPARE(heart[QStringLiteral("device")].toObject()[QStringLiteral("display")].toString(),
                 u"Anna's Apple Watch"_s);
        QCOMPARE(observations(answer, "apple", "2708-6"), observations(answer, "apple", "59408-5"));
    }

    void aDayWithoutAZoneIsADate()
    {
        RecordsBench bench;
        bench.put(bench.source(), 2, {at(kMidnight, 55, kNoZone)});
        const HealthAnswer answer = bench.ask(bench.query({"apple"}, true));
        QVERIFY_SOUND(bundleOf(answer, "apple"));
        QCOMPARE(periodOf(observations(answer, "apple", "40443-4").value(0)), u"2026-04-23 2026-04-23"_s);
        QCOMPARE(observations(answer, "apple", "8867-4"), observations(answer, "apple", "40443-4"));
    }

    void measurementsStandOneByOneUnlessThereAreMany()
    {
        RecordsBench bench;
        bench.put(bench.source(), 41, {at(kMidnight, 70.5, kIndia), at(kMidnight + kHour, 70.7, kIndia)});
        std::vector<Sample> sensor;
        for (int n = 0; n < 25; ++n)
            sensor.push_back(at(kMidnight + n * kMinute, 90 + n));
        bench.put(bench.source(), 21, sensor);
        const HealthAnswer answer = bench.ask(bench.query({"apple"}, true));
        QVERIFY_SOUND(bundleOf(answer, "apple"));
        const auto weights = observations(answer, "apple", "29463-7");
        QCOMPARE(weights.size(), 2);
        QCOMPARE(weights[1][QStringLiteral("effectiveDateTime")].toString(), u"2026-04-23T06:30:00+05:30"_s);
        QCOMPARE(valueOf(weights[1]), 70.7);
        const auto glucose = observations(answer, "apple", "2339-0");
        QCOMPARE(glucose.size(), 1);
        QCOMPARE(valueOf(glucose[0]), 102.0);
    }

    void sleepHasItsStages()
    {
        RecordsBench bench;
        const auto stage = [](int minute, int minutes, const char *name) {
            const auto start = kMidnight + minute * kMinute;
            return SleepStage{.start = api::Timestamp::fromMicroseconds(start),
                              .end = api::Timestamp::fromMicroseconds(start + minutes * kMinute),
                              .stage = name,
                              .zone = kIndia};
        };
        bench.writing([&](Transaction &t) {
            return storeSleep(t, bench.user(), bench.source(),
                              std::vector{stage(0, 100, "light"), stage(100, 50, "deep"), stage(150, 10, "awake"),
                                          stage(160, 40, "rem")})
                .added;
        });
        const HealthAnswer answer = bench.ask(bench.query({"apple"}, true));
        QVERIFY_SOUND(bundleOf(answer, "apple"));
        const QJsonObject sleep = observations(answer, "apple", "93832-4").value(0);
        QCOMPARE(valueOf(sleep), 190.0);
        QCOMPARE(periodOf(sleep), u"2026-04-23T05:30:00+05:30 2026-04-23T08:50:00+05:30"_s);
        QCOMPARE(componentsOf(sleep), QStringList({u"93831-6=50"_s, u"93830-8=100"_s, u"93829-0=40"_s, u"Awake=10"_s}));
    }

    void workoutsHaveTheirFigures()
    {
        RecordsBench bench;
        Workout run;
        run.source = bench.source();
        run.type = "running";
        run.start = api::Timestamp::fromMicroseconds(kMidnight);
        run.end = api::Timestamp::fromMicroseconds(kMidnight + kHour);
        run.zone = kIndia;
        run.durationSeconds = 3300;
        run.distanceMeters = 10'250.5;
        run.caloriesKcal = 640;
        run.avgHeartRate = 151;
        bench.writing([&](Transaction &t) { return storeWorkout(t, bench.user(), run, {}, bench.now()); });
        const HealthAnswer answer = bench.ask(bench.query({"apple"}, true));
        QVERIFY_SOUND(bundleOf(answer, "apple"));
        const QJsonObject workout = observations(answer, "apple", "73985-4").value(0);
        QCOMPARE(workout[QStringLiteral("valueCodeableConcept")].toObject()[QStringLiteral("text")].toString(),
                 u"running"_s);
        QCOMPARE(componentsOf(workout),
                 QStringList({u"55411-3=55"_s, u"103208-5=10250.5"_s, u"41981-2=640"_s, u"8867-4=151"_s}));
    }

    void thePatientIsWhatIsKnown()
    {
        RecordsBench bench;
        const auto patient = [&] {
            return jsonOf(bench.ask(bench.query({"apple"}, true)).data)[QStringLiteral("apple")]
                .toObject()[QStringLiteral("entry")]
                .toArray()[0]
                .toObject()[QStringLiteral("resource")]
                .toObject();
        };
        QCOMPARE(patient().keys(), QStringList({u"id"_s, u"resourceType"_s}));
        bench.describe("1990-04-23", "female");
        QCOMPARE(patient()[QStringLiteral("birthDate")].toString(), u"1990-04-23"_s);
        QCOMPARE(patient()[QStringLiteral("gender")].toString(), u"female"_s);
    }

    void everyMappedSeriesAppearsAndEveryOtherIsNamed()
    {
        RecordsBench bench;
        for (const api::health::Series &series : api::health::allSeries()) {
            const auto range = api::health::plausibleRange(series);
            bench.put(bench.source(), series.id,
                      {during(kLocalMidnight + kHour, kMinute, (range.lowest + range.highest) / 2)});
        }
        bench.score("apple", "sleep", kToday, 82);
        const HealthAnswer answer = bench.ask(bench.query({"apple"}, true));
        QVERIFY_SOUND(bundleOf(answer, "apple"));
        std::set<std::string> named;
        for (const api::RelayOmission &omission : answer.omitted) {
            QCOMPARE(omission.sourceType, std::string("apple"));
            QVERIFY(named.insert(*omission.category).second);
        }
        for (const api::health::Series &series : api::health::allSeries()) {
            const auto &mapping = loincOf(series.id);
            QCOMPARE(reasonOf(answer, series.slug), std::string(mapping.reason));
            const bool paired = series.id == 22 || series.id == 23;
            const std::string code(paired ? "85354-9" : mapping.code.code);
            if (mapping.isMapped())
                QVERIFY2(observations(answer, "apple", code.c_str()).size() == (series.id == 1 ? 2 : 1), // and resting
                         series.slug.data());
        }
        QCOMPARE(named.size(), std::size_t(93 - 34 + 1));
        QVERIFY(named.contains("sleep score"));
    }

    void onlyWhatIsAskedForAndOnlyThatPerson()
    {
        RecordsBench bench;
        bench.put(bench.source(), 41, {at(kMidnight, 70.5), at(kMidnight - 40 * kDay, 69)});
        bench.put(bench.source(), 80, {at(kMidnight, 100)});
        bench.put(bench.device("oura", "Ring"), 80, {at(kMidnight, 90)});
        auto query = bench.query({"apple", "oura"}, true);
        query.categories = {"BODY", "sleep"};
        const HealthAnswer answer = bench.ask(query);
        QCOMPARE(observations(answer, "apple", "29463-7").size(), 1);
        QCOMPARE(observations(answer, "apple", "55423-8").size(), 0);
        QCOMPARE(reasonOf(answer, "Sleep"), std::string("Nothing is stored of these days."));
        QCOMPARE(reasonOf(answer, "steps"), std::string()); // not asked for, so not left out
        const auto all = bench.ask(bench.query({"oura"}, true));
        QCOMPARE(valueOf(observations(all, "oura", "55423-8").value(0)), 90.0);
        const auto other = bench.ask(bench.query({"apple"}, true), bench.tomorrow(), "user-b");
        QCOMPARE(observations(other, "apple", "29463-7").size(), 0);
        QCOMPARE(other.omitted.size(), std::size_t(1));
        QVERIFY(!other.omitted.front().category);
    }

    void thirtyDaysOfALifeAreSoundAndTheSameEachTime()
    {
        RecordsBench bench;
        bench.live({"apple", "oura", "strava", "garmin"});
        const auto query = bench.query({"apple", "oura", "strava", "garmin"}, true);
        const HealthAnswer answer = bench.ask(query);
        for (const char *vendor : {"apple", "oura", "strava", "garmin"})
            QVERIFY_SOUND(bundleOf(answer, vendor));
        QCOMPARE(bench.ask(query).data.text, answer.data.text);

        // The ring's heart rate, from its samples.
        std::map<QString, std::pair<double, int>> days;
        bench.reading([&](Reader &r) {
            const auto series = listSeries(r, bench.user(), {.types = {1}, .provider = "oura"}).front();
            readSamples(r, series.seq, -kAlways, kAlways, [&](std::span<const Sample> samples, const Notes &) {
                for (const Sample &sample : samples) {
                    const auto local = api::Timestamp::fromMicroseconds(sample.start + sample.zone * kMinute);
                    auto &[sum, count] = days[QString::fromStdString(local.toString().substr(0, 10))];
                    sum += sample.value;
                    ++count;
                }
                return true;
            });
            return 0;
        });
        auto hearts = observations(answer, "oura", "8867-4");
        for (const QJsonObject &resting : observations(answer, "oura", "40443-4"))
            hearts.removeOne(resting);
        QVERIFY(hearts.size() >= 28);
        for (const QJsonObject &heart : hearts) {
            const auto &[sum, count] = days.at(periodOf(heart).left(10));
            QVERIFY(std::abs(valueOf(heart) - sum / count) < 0.0501);
            QVERIFY(heart[QStringLiteral("method")].toObject()[QStringLiteral("text")].toString().contains(
                QString::number(count)));
        }
        QBENCHMARK
        {
            (void)bench.ask(query);
        }
    }
};

WEARDECK_TEST(RelayFhir)
#include "tst_relayfhir.moc"
