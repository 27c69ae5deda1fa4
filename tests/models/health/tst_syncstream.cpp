// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/syncstream.h"

#include "tests/support/testcase.h"

#include <QTest>

using models::EventReader;

class SyncStreamTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void readsEventsFromAnyPieces();
    void leavesOutWhatHasNoData();
};

void SyncStreamTest::readsEventsFromAnyPieces()
{
    const std::string stream = ": connected\n\nid: evt_1\nevent: sync.status\ndata: {\"a\":1}\n\n: heartbeat\n\n"
                               "id:evt_2\r\ndata: one\r\ndata: two\r\n\r\n";
    for (std::size_t size = 1; size <= stream.size(); ++size) {
        EventReader reader;
        std::vector<EventReader::Event> all;
        for (std::size_t at = 0; at < stream.size(); at += size)
            for (EventReader::Event &each : reader.take(std::string_view(stream).substr(at, size)))
                all.push_back(std::move(each));
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].id, std::string("evt_1"));
        QCOMPARE(all[0].name, std::string("sync.status"));
        QCOMPARE(all[0].data, std::string("{\"a\":1}"));
        QCOMPARE(all[1].id, std::string("evt_2"));
        QCOMPARE(all[1].data, std::string("one\ntwo"));
    }
}

void SyncStreamTest::leavesOutWhatHasNoData()
{
    EventReader reader;
    QVERIFY(reader.take("id: evt_1\n\n").empty());
    QVERIFY(reader.take("data: cut").empty()); // its end is still to come
    QCOMPARE(reader.take(" off\n\n").front().data, std::string("cut off"));
}

WEARDECK_TEST(SyncStreamTest)
#include "tst_syncstream.moc"
