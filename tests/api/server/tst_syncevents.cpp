// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/jobs/events.h"
#include "tests/support/testcase.h"

using namespace api;
using namespace api::server;

class SyncEventsTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void ofOneUserInOrder();
};

void SyncEventsTest::ofOneUserInOrder()
{
    SyncEvents events;
    const Timestamp now = *Timestamp::parse("2026-04-23T10:00:00Z");
    const auto publish = [&](const std::string &user, std::int64_t n, Timestamp at) {
        SyncEvent event;
        event.userId = user;
        event.itemsProcessed = n;
        event.timestamp = at;
        events.publish(event);
    };
    publish("a", 0, Timestamp{now.at - std::chrono::hours(25)});
    int rung = 0;
    for (int n = 1; n <= 5; ++n) {
        publish("a", n, now);
        publish("b", n, now);
    }
    const auto numbers = [](SyncEvents::Subscription &from) {
        std::vector<std::int64_t> list;
        for (const auto &event : from.take())
            list.push_back(*decode<SyncEvent>(event->json, DecodeMode::Tolerant)->itemsProcessed);
        return list;
    };
    const auto all = events.subscribe("a", {.count = 200, .now = now}, [&] { ++rung; });
    const auto lastTwo = events.subscribe("a", {.count = 2, .now = now}, [] {});
    const auto none = events.subscribe("a", {.count = 0, .now = now}, [] {});
    auto found = all->take();
    QCOMPARE(found.size(), std::size_t(5)); // not the one of yesterday
    const auto after = events.subscribe("a", {.count = 0, .afterId = found[2]->id, .now = now}, [] {});
    QVERIFY((numbers(*lastTwo) == std::vector<std::int64_t>{4, 5}));
    QVERIFY((numbers(*after) == std::vector<std::int64_t>{4, 5}));
    QVERIFY(numbers(*none).empty());
    publish("a", 6, now);
    publish("b", 6, now);
    QCOMPARE(rung, 1);
    QVERIFY((numbers(*none) == std::vector<std::int64_t>{6}));
    events.forget("a");
    QVERIFY(events.subscribe("a", {.count = 200, .now = now}, [] {})->take().empty());
    QVERIFY(!events.subscribe("b", {.count = 200, .now = now}, [] {})->take().empty());
}

WEARDECK_TEST(SyncEventsTest)
#include "tst_syncevents.moc"
