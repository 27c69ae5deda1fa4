// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/packing.h"
#include "api/server/store/health/route.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace api;
using namespace api::server::store;

namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kMidnight = 1'776'902'400 * kSecond; // 2026-04-23T00:00:00Z

using Random = std::mt19937_64;

std::int64_t between(Random &random, std::int64_t least, std::int64_t most)
{
    return std::uniform_int_distribution<std::int64_t>(least, most)(random);
}

double anyValue(Random &random, int kind)
{
    switch (kind) {
    case 0:
        return double(between(random, -200, 200));
    case 1:
        return double(between(random, 0, 1'000'000)) / 10.0;
    case 2:
        return double(between(random, -99'999'999, 99'999'999)) / 10'000.0;
    case 3:
        return std::uniform_real_distribution<double>(-1e9, 1e9)(random);
    default:
        return std::ldexp(1.0 + std::uniform_real_distribution<double>(0, 1)(random), int(between(random, -900, 900)));
    }
}

PackedSamples anyDay(Random &random, std::int64_t limit = 300)
{
    PackedSamples day;
    const std::int64_t units[] = {kSecond, 1000, 1};
    const std::int64_t unit = units[between(random, 0, 2)];
    const auto kind = int(between(random, 0, 4));
    const bool ids = between(random, 0, 1);
    const auto notes = between(random, 0, 4);
    for (std::int64_t n = 0; n < notes; ++n)
        day.notes.push_back(std::string(std::size_t(between(random, 0, 40)), char('a' + n)));
    std::int64_t at = (kMidnight / unit + between(random, -86'400, 86'400)) * unit;
    for (std::int64_t n = between(random, 0, limit); n > 0; --n) {
        Sample &sample = day.samples.emplace_back();
        sample.start = at += between(random, 0, 400) * unit;
        sample.end = at + between(random, 0, 3) * between(random, 0, 5000) * unit;
        sample.value = anyValue(random, kind);
        sample.zone = between(random, 0, 9) == 0 ? kNoZone : std::int16_t(between(random, -8, 8) * 60);
        sample.externalId = ids ? random() : 0;
        sample.note = std::uint32_t(between(random, 0, notes));
    }
    std::sort(day.samples.begin(), day.samples.end(), precedes);
    return day;
}

// Notes are numbered anew: compared by what they say.
bool isEqual(const PackedSamples &a, const PackedSamples &b)
{
    const auto said = [](const PackedSamples &day, const Sample &sample) {
        return sample.note == 0 ? std::string("-") : "+" + day.notes[sample.note - 1];
    };
    return std::equal(a.samples.begin(), a.samples.end(), b.samples.begin(), b.samples.end(), [&](Sample x, Sample y) {
        const bool same = said(a, x) == said(b, y);
        x.note = y.note = 0;
        return same && x == y;
    });
}

Sample beat(std::int64_t second, double value)
{
    return {.start = kMidnight + second * kSecond, .end = kMidnight + second * kSecond, .value = value, .zone = 120};
}

Bytes packed(const std::vector<Sample> &samples, const Notes &notes = {})
{
    return packSamples(samples, notes);
}

} // namespace

class HealthPacking : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void whatGoesInComesOut()
    {
        Random random(20260423);
        for (int round = 0; round < 400; ++round) {
            const PackedSamples day = anyDay(random);
            const auto back = unpackSamples(packSamples(day.samples, day.notes));
            QVERIFY2(back && isEqual(day, *back), qPrintable(QString::number(round)));
            QVERIFY(back->notes.size() <= day.notes.size());
        }
    }

    void aBeatCostsThreeBytes()
    {
        std::vector<Sample> beats;
        for (int n = 0; n < 17'280; ++n)
            beats.push_back(beat(n * 5, 60 + (n * 7) % 20));
        const Bytes bytes = packed(beats);
        QVERIFY2(bytes.size() <= beats.size() * 3 + 20, qPrintable(QString::number(bytes.size())));
    }

    void valuesAreExactWhateverTheirScale()
    {
        for (const double value : {0.0, 1.0, 72.5, 0.1, 0.0001, 98.6, 0.30000000000000004, 1e-9, 1e15, 1e300, 5e-324,
                                   -36.6667, 9007199254740993.0, 1.0 / 3}) {
            const auto back = unpackSamples(packed({beat(0, -3.25), beat(1, value)}));
            QVERIFY(back);
            QCOMPARE(back->samples[1].value, value);
            QCOMPARE(back->samples[0].value, -3.25);
        }
    }

    void timesAreExact()
    {
        std::vector<Sample> samples{beat(0, 1), beat(1, 2)};
        samples[1].end += 1; // a microsecond
        QCOMPARE(unpackSamples(packed(samples))->samples, samples);
        samples = {beat(-90'000'000'000 / 2, 1), beat(1, 2)}; // long before 1970
        samples[0].zone = kNoZone;
        samples[1].zone = -18 * 60;
        QCOMPARE(unpackSamples(packed(samples))->samples, samples);
    }

    void notesNobodyNamesAreLeftOut()
    {
        std::vector<Sample> samples{beat(0, 1), beat(1, 2), beat(2, 3)};
        samples[0].note = 3;
        samples[2].note = 1;
        const auto back = unpackSamples(packed(samples, {"one", "two", "three"}));
        QCOMPARE(back->notes, (Notes{"three", "one"}));
        QCOMPARE(back->samples[0].note, 1U);
        QCOMPARE(back->samples[1].note, 0U);
        QCOMPARE(back->samples[2].note, 2U);
    }

    void anEmptyDayIsADay()
    {
        const auto back = unpackSamples(packed({}));
        QVERIFY(back && back->samples.empty());
        QVERIFY(!unpackSamples({}));
    }

    void startsCanBeReadAlone()
    {
        Random random(7);
        for (int round = 0; round < 100; ++round) {
            const PackedSamples day = anyDay(random);
            const auto starts = unpackStarts(packSamples(day.samples, day.notes)).value();
            QVERIFY(std::equal(starts.begin(), starts.end(), day.samples.begin(), day.samples.end(),
                               [](std::int64_t start, const Sample &sample) { return start == sample.start; }));
        }
    }

    void columnsAreThoseOfTheSamples()
    {
        Random random(8);
        SampleColumns columns; // used again and again
        for (int round = 0; round < 100; ++round) {
            const PackedSamples day = anyDay(random);
            const Bytes bytes = packSamples(day.samples, day.notes);
            QVERIFY(unpackColumns(bytes, columns).has_value());
            QCOMPARE(columns.starts.size(), day.samples.size());
            QCOMPARE(columns.ends.size(), day.samples.size());
            QCOMPARE(columns.values.size(), day.samples.size());
            for (std::size_t n = 0; n < day.samples.size(); ++n) {
                QCOMPARE(columns.starts[n], day.samples[n].start);
                QCOMPARE(columns.ends[n], day.samples[n].end);
                QCOMPARE(columns.values[n], day.samples[n].value);
            }
            for (std::size_t size = 0; size < 2 + day.samples.size(); ++size) // ends among the times
                QVERIFY(!unpackColumns(ByteView(bytes).first(size), columns));
        }
    }

    void everyTruncationIsAnError()
    {
        Random random(99);
        for (int round = 0; round < 20; ++round) {
            const PackedSamples day = anyDay(random);
            const Bytes bytes = packSamples(day.samples, day.notes);
            for (std::size_t size = 0; size < bytes.size(); ++size)
                QVERIFY(!unpackSamples(ByteView(bytes).first(size)));
            Bytes longer = bytes;
            longer.push_back(std::byte(0));
            QVERIFY(!unpackSamples(longer));
        }
    }

    // Whatever the bytes are: an error, or samples that a store would take.
    void damagedBytesDoNoHarm()
    {
        Random random(4711);
        int refused = 0;
        for (int round = 0; round < 10'000; ++round) {
            const PackedSamples day = anyDay(random, 20);
            Bytes bytes = packSamples(day.samples, day.notes);
            for (auto changes = between(random, 1, 4); changes > 0; --changes)
                bytes[std::size_t(between(random, 0, std::int64_t(bytes.size()) - 1))] = std::byte(random());
            const auto back = unpackSamples(bytes);
            refused += back ? 0 : 1;
            (void)unpackStarts(bytes);
            SampleColumns columns;
            (void)unpackColumns(bytes, columns);
            (void)unpackRoute(bytes);
            if (!back)
                continue;
            for (const Sample &sample : back->samples)
                QVERIFY(isStorable(sample) && sample.note <= back->notes.size());
            QVERIFY(std::is_sorted(back->samples.begin(), back->samples.end(), precedes));
        }
        QVERIFY(refused > 1000);
    }

    void aLieAboutTheCountAllocatesNothing()
    {
        Bytes bytes = packed({beat(0, 1)});
        bytes[2] = std::byte(0xff); // the count and what follows, as one number
        bytes.insert(bytes.begin() + 3, {std::byte(0xff), std::byte(0xff), std::byte(0xff), std::byte(0x7f)});
        QVERIFY(!unpackSamples(bytes));
    }

    void onlySoundSamplesAreStorable()
    {
        QVERIFY(isStorable(beat(0, 1)));
        QVERIFY(!isStorable(beat(0, std::nan(""))));
        QVERIFY(!isStorable(beat(0, -std::numeric_limits<double>::infinity())));
        QVERIFY(!isStorable(beat(400'000'000'000, 1))); // year 14701
        Sample backwards = beat(0, 1);
        backwards.end -= 1;
        QVERIFY(!isStorable(backwards));
        Sample nowhere = beat(0, 1);
        nowhere.zone = 19 * 60;
        QVERIFY(!isStorable(nowhere));
        nowhere.zone = kNoZone;
        QVERIFY(isStorable(nowhere));
    }

    void routesComeBackExactly()
    {
        Random random(5);
        for (const bool decimals : {true, false}) {
            std::vector<RoutePoint> route;
            for (int n = 0; n < 500; ++n) {
                const auto jitter = [&] {
                    return decimals ? double(between(random, -999'999, 999'999)) / 1e7
                                    : std::uniform_real_distribution<double>(-1, 1)(random);
                };
                route.push_back({.at = kMidnight + n * 1000,
                                 .latitude = 48 + jitter(),
                                 .longitude = 11 + jitter(),
                                 .altitude = 500 + jitter(),
                                 .speed = std::abs(jitter())});
            }
            const Bytes bytes = packRoute(route);
            QCOMPARE(unpackRoute(bytes).value(), route);
            for (std::size_t size = 1; size < bytes.size(); size += 7)
                QVERIFY(!unpackRoute(ByteView(bytes).first(size)));
        }
        QVERIFY(packRoute({}).empty());
        QVERIFY(unpackRoute({}).value().empty());
        QVERIFY(packRoute({{.at = 0, .latitude = std::nan("")}}).empty());
    }
};

WEARDECK_TEST(HealthPacking)
#include "tst_healthpacking.moc"
