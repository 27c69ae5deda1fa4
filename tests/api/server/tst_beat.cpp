// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/beat.h"

#include "api/server/clock.h"
#include "tests/support/testcase.h"

#include <atomic>

using namespace api::server;
using namespace std::chrono_literals;

class BeatTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void tasksFollowTheVirtualClock();
    void aClockThatIsPutBackStartsAnew();
    void stopsAndStartsAgain();
};

void BeatTest::tasksFollowTheVirtualClock()
{
    Clock clock(*api::Timestamp::parse("2026-04-23T10:00:00Z"));
    Beat beat(clock);
    std::atomic<int> often = 0, rarely = 0;
    beat.every(10min, [&] { ++often; });
    beat.every(60min, [&] { ++rarely; });
    beat.settle(); // not started: nothing to wait for
    beat.start();
    beat.start();
    beat.settle();
    QCOMPARE(often.load(), 0);
    clock.advance(9min);
    beat.settle();
    QCOMPARE(often.load(), 0);
    clock.advance(1min);
    beat.settle();
    QCOMPARE(often.load(), 1);
    clock.advance(24h); // what was missed is done once
    beat.settle();
    beat.settle();
    QCOMPARE(often.load(), 2);
    QCOMPARE(rarely.load(), 1);
}

void BeatTest::aClockThatIsPutBackStartsAnew()
{
    Clock clock(*api::Timestamp::parse("2026-04-23T10:00:00Z"));
    Beat beat(clock);
    std::atomic<int> count = 0;
    beat.every(10min, [&] { ++count; });
    beat.start();
    clock.set(*api::Timestamp::parse("2025-01-01T00:00:00Z"));
    beat.settle();
    QCOMPARE(count.load(), 1);
    clock.advance(10min);
    beat.settle();
    QCOMPARE(count.load(), 2);
}

void BeatTest::stopsAndStartsAgain()
{
    Clock clock(*api::Timestamp::parse("2026-04-23T10:00:00Z"));
    Beat beat(clock);
    std::atomic<int> count = 0;
    beat.every(10min, [&] { ++count; });
    beat.start();
    beat.stop();
    beat.stop();
    clock.advance(10min);
    beat.settle();
    QCOMPARE(count.load(), 0);
    beat.start();
    clock.advance(10min);
    beat.settle();
    QCOMPARE(count.load(), 1);
}

WEARDECK_TEST(BeatTest)
#include "tst_beat.moc"
