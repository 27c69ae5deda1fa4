// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebench.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace api;
using namespace support;

using Bench = SampleBench;

class HealthSamples : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void samplesComeBackInOrder()
    {
        Bench bench;
        const std::vector<Sample> given{at(kMidnight + 20 * kSecond, 71), at(kMidnight + kDay, 64.5),
                                        at(kMidnight - kHour, 58), at(kMidnight + 5 * kSecond, 70)};
        QCOMPARE(shown(bench.store(given)), QStringLiteral("4 0 0 0"));
        QCOMPARE(bench.all(), (std::vector<Sample>{given[2], given[3], given[0], given[1]}));
        QCOMPARE(bench.series().samples, 4);
    }

    void aDayIsSummed()
    {
        Bench bench;
        bench.store({at(kMidnight + kHour, 80), at(kMidnight + 2 * kHour, 60), at(kMidnight + 3 * kHour, 70.5)});
        bench.store({at(kMidnight + kDay, 1)});
        const SampleDay day = bench.days().front();
        QCOMPARE(day.day, kToday);
        QCOMPARE(day.samples, 3);
        QCOMPARE(day.total, 210.5);
        QCOMPARE(day.minimum, 60.0);
        QCOMPARE(day.maximum, 80.0);
        QCOMPARE(day.last, 70.5);
        QCOMPARE(day.firstAt, kMidnight + kHour);
        QCOMPARE(day.lastAt, kMidnight + 3 * kHour);
        QCOMPARE(bench.days().back().day, kToday + 1);
    }

    void theSameAgainIsUnchanged()
    {
        Bench bench;
        const std::vector<Sample> given{at(kMidnight, 70), at(kMidnight + 1, 71), at(kMidnight, 72),
                                        at(kMidnight + kDay, 70)};
        QCOMPARE(shown(bench.store(given)), QStringLiteral("4 0 0 0"));
        QCOMPARE(shown(bench.store(given)), QStringLiteral("0 0 4 0"));
        QCOMPARE(shown(bench.store({given[0], given[0], at(kMidnight + 2, 1), at(kMidnight + 2, 1)})),
                 QStringLiteral("1 0 3 0"));
        QCOMPARE(bench.series().samples, 5);
    }

    void anIdIsReplaced()
    {
        Bench bench;
        bench.store({at(kMidnight, 70, 0, 11), at(kMidnight + kSecond, 71, 0, 12)});
        QCOMPARE(shown(bench.store({at(kMidnight + kHour, 75, 0, 11), at(kMidnight + kSecond, 71, 0, 12)})),
                 QStringLiteral("0 1 1 0"));
        QCOMPARE(bench.all(),
                 (std::vector<Sample>{at(kMidnight + kSecond, 71, 0, 12), at(kMidnight + kHour, 75, 0, 11)}));
        QCOMPARE(bench.series().samples, 2);
    }

    void anIdTwiceInACallCountsOnce()
    {
        Bench bench;
        QCOMPARE(shown(bench.store(
                     {at(kMidnight, 70, 0, 11), at(kMidnight + kDay, 71, 0, 11), at(kMidnight + kDay, 71, 0, 11)})),
                 QStringLiteral("1 1 1 0"));
        QCOMPARE(bench.all(), (std::vector<Sample>{at(kMidnight + kDay, 71, 0, 11)}));
    }

    // Export first (no ids), then the SDK with ids: the same samples, which are known by id from then on.
    void aSampleWithoutIdGetsOne()
    {
        Bench bench;
        bench.store({at(kMidnight, 70)});
        QCOMPARE(shown(bench.store({at(kMidnight, 70, 0, 11)})), QStringLiteral("0 0 1 0"));
        QCOMPARE(shown(bench.store({at(kMidnight, 90, 0, 11)})), QStringLiteral("0 1 0 0"));
        QCOMPARE(bench.all(), (std::vector<Sample>{at(kMidnight, 90, 0, 11)}));
    }

    void anIdThatMovesToAnotherDay()
    {
        Bench bench;
        bench.store({at(kMidnight + kHour, 70, 0, 11), at(kMidnight + kDay, 71, 0, 12)});
        // The day that it came from is touched by the call.
        QCOMPARE(shown(bench.store({at(kMidnight + kDay + kHour, 70, 0, 11), at(kMidnight + kHour, 5, 0, 13)})),
                 QStringLiteral("1 1 0 0"));
        QCOMPARE(bench.series().samples, 3);
        QCOMPARE(bench.all().front().externalId, 13U);
        // Later days too, and a day may run empty.
        QCOMPARE(shown(bench.store({at(kMidnight, 1, 0, 11), at(kMidnight, 2, 0, 12), at(kMidnight + kDay, 71, 0, 14),
                                    at(kMidnight + kHour, 5, 0, 13)})),
                 QStringLiteral("1 2 1 0"));
        QCOMPARE(bench.dayNumbers(), (std::vector<std::int32_t>{kToday, kToday + 1}));
        QCOMPARE(bench.series().samples, 4);
    }

    void anIdThatMovesFar()
    {
        Bench bench;
        bench.store({at(kMidnight, 70, 0, 11), at(kMidnight + kDay, 71, 0, 12)});
        QCOMPARE(shown(bench.store({at(kMidnight + 40 * kDay, 70, 0, 11)})), QStringLiteral("0 1 0 0"));
        QCOMPARE(bench.dayNumbers(), (std::vector<std::int32_t>{kToday + 1, kToday + 40}));
        QCOMPARE(shown(bench.store({at(kMidnight - 400 * kDay, 72, 0, 11), at(kMidnight, 1, 0, 13)})),
                 QStringLiteral("1 1 0 0"));
        QCOMPARE(bench.dayNumbers(), (std::vector<std::int32_t>{kToday - 400, kToday, kToday + 1}));
        QCOMPARE(bench.series().samples, 3);
    }

    void streamsAreNotSearchedWhole()
    {
        Bench bench;
        std::vector<Sample> stream;
        for (int n = 0; n <= 20'000; ++n)
            stream.push_back(at(kMidnight + n * kSecond, n % 50, 0, std::uint64_t(n) + 1));
        bench.store(stream);
        QCOMPARE(shown(bench.store({at(kMidnight + 40 * kDay, 7, 0, 8)})), QStringLiteral("1 0 0 0"));
        QCOMPARE(shown(bench.store({at(kMidnight + 40 * kDay, 7, 0, 9), at(kMidnight, 0, 0, 1)})),
                 QStringLiteral("0 1 1 0")); // the day is touched
    }

    void theLocalDayCounts()
    {
        Bench bench;
        bench.store({at(kMidnight - kSecond, 1, 120), // 01:59:59 of the 23rd
                     at(kMidnight + 22 * kHour, 2, 120), // 00:00 of the 24th
                     at(kMidnight + 22 * kHour - 1, 3, 120), // the last moment of the 23rd
                     at(kMidnight + 3 * kHour, 4, -300), // 22:00 of the 22nd
                     at(kMidnight - 1, 5, kNoZone)}); // UTC
        QCOMPARE(bench.dayNumbers(), (std::vector<std::int32_t>{kToday - 1, kToday, kToday + 1}));
        QCOMPARE(bench.days()[0].samples, 2);
        QCOMPARE(bench.days()[1].samples, 2);
        QCOMPARE(bench.days()[2].samples, 1);
        bench.store({at(-1, 1), at(-kDay, 1)});
        QCOMPARE(bench.dayNumbers().front(), -1);
    }

    // An export repeats all samples in the zone where it was made.
    void theSameInAnotherZoneIsKnown()
    {
        Bench bench;
        std::vector<Sample> day;
        for (int hour = 0; hour < 72; ++hour)
            day.push_back(at(kMidnight + hour * kHour, hour, 120));
        bench.store(day);
        for (const std::int16_t zone : {std::int16_t(-600), std::int16_t(0), std::int16_t(840), kNoZone}) {
            for (Sample &sample : day)
                sample.zone = zone;
            QCOMPARE(shown(bench.store(day)), QStringLiteral("0 0 72 0"));
        }
        QCOMPARE(bench.series().samples, 72);
        QCOMPARE(bench.all().front().zone, std::int16_t(120));
        // With ids the newer zone counts, and moves the sample.
        bench.store({at(kMidnight + 3 * kHour, 3, 120, 33)});
        QCOMPARE(shown(bench.store({at(kMidnight + 3 * kHour, 3, -300, 33), at(kMidnight + 4 * kHour, 4, 120)})),
                 QStringLiteral("0 1 1 0"));
        QCOMPARE(bench.series().samples, 72);
        QCOMPARE(bench.all()[3].zone, std::int16_t(-300));
    }

    void unsoundSamplesAreRefused()
    {
        Bench bench;
        Sample backwards = at(kMidnight, 1);
        backwards.end -= kSecond;
        QCOMPARE(shown(bench.store({at(kMidnight, std::nan("")), at(kMidnight, INFINITY), backwards,
                                    at(kMidnight, 1, 2000), at(kAlways, 1), at(kMidnight, -0.0)})),
                 QStringLiteral("1 0 0 5"));
        QVERIFY(!std::signbit(bench.all().front().value));
        Bench other;
        QCOMPARE(shown(other.store({backwards})), QStringLiteral("0 0 0 1"));
        QVERIFY(other.reading([&](Reader &r) { return listSeries(r, other.user(), {}).empty(); }));
    }

    void notesStayWithTheirSamples()
    {
        Bench bench;
        Sample one = at(kMidnight, 1);
        Sample two = at(kMidnight + 1, 2);
        Sample three = at(kMidnight + 2, 3, 0, 9);
        one.note = 1;
        two.note = 2;
        three.note = 2;
        bench.store({one, three}, {R"({"a":1})", R"({"b":2})"});
        two.note = 1;
        bench.store({two}, {R"({"b":2})"});
        const auto read = [&] {
            std::vector<std::string> notes;
            bench.reading([&](Reader &r) {
                readSamples(r, bench.series().seq, 0, kAlways, [&](std::span<const Sample> samples, const Notes &all) {
                    for (const Sample &sample : samples)
                        notes.push_back(sample.note ? all[sample.note - 1] : "");
                    return true;
                });
                return 0;
            });
            return notes;
        };
        QCOMPARE(read(), (std::vector<std::string>{R"({"a":1})", R"({"b":2})", R"({"b":2})"}));
        QCOMPARE(shown(bench.store({three}, {"x", R"({"b":2})"})), QStringLiteral("0 0 1 0"));
        three.note = 0;
        QCOMPARE(shown(bench.store({three})), QStringLiteral("0 1 0 0"));
        QCOMPARE(read(), (std::vector<std::string>{R"({"a":1})", R"({"b":2})", ""}));
    }

    // Whatever the batches: what a plain set of samples would hold.
    void batchesAddUp()
    {
        std::mt19937 random(42);
        Bench bench;
        std::set<std::tuple<std::int64_t, std::int64_t, double>> expected;
        for (int call = 0; call < 60; ++call) {
            std::vector<Sample> batch;
            std::int64_t fresh = 0;
            for (int n = 0; n < 50; ++n) {
                Sample sample = at(kMidnight + std::int64_t(random() % 2000) * 300 * kSecond, double(random() % 3),
                                   std::int16_t(int(random() % 5) * 300 - 600));
                sample.end += std::int64_t(random() % 2) * kSecond;
                fresh += expected.emplace(sample.start, sample.end, sample.value).second ? 1 : 0;
                batch.push_back(sample);
            }
            const MergeCount count = bench.store(batch);
            QCOMPARE(count.added, fresh);
            QCOMPARE(count.unchanged, 50 - fresh);
        }
        std::vector<std::tuple<std::int64_t, std::int64_t, double>> stored;
        for (const Sample &sample : bench.all())
            stored.emplace_back(sample.start, sample.end, sample.value);
        QVERIFY(std::equal(stored.begin(), stored.end(), expected.begin(), expected.end()));
        QCOMPARE(bench.series().samples, std::int64_t(expected.size()));
        std::int64_t inDays = 0;
        for (const SampleDay &day : bench.days())
            inDays += day.samples;
        QCOMPARE(inDays, std::int64_t(expected.size()));
    }
};

WEARDECK_TEST(HealthSamples)
#include "tst_healthsamples.moc"
