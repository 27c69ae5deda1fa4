// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/server/http/testserver.h"
#include "tests/support/testcase.h"

using support::TestServer;
using support::http::WireFault;
using namespace std::chrono_literals;

// Each fault as the client on the other end sees it.
class WireFaultTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void reset();
    void resetAtOnce();
    void resetInsideAStream();
    void truncate();
    void stallUntilTheClientLeaves();
    void stallUntilTheCap();
    void drip();
    void wrongLength_data();
    void wrongLength();
    void badGzip();
    void garbageStatus();
    void refuseConnections();
    void refuseAllConnections();

private:
    static support::http::Handler with(WireFault fault)
    {
        return [fault](support::http::Request &request) {
            auto response = support::text("0123456789");
            if (request.path == "/stream")
                response.body = support::http::StreamBody{[](support::http::Sink &sink) {
                                                              while (sink.write(std::string(50'000, 'x'))) { }
                                                          },
                                                          {}};
            response.fault = fault;
            return response;
        };
    }
    static std::string bodyOf(const std::string &received)
    {
        const auto end = received.find("\r\n\r\n");
        return end == std::string::npos ? std::string() : received.substr(end + 4);
    }
};

void WireFaultTest::reset()
{
    TestServer server(with({.kind = WireFault::Kind::Reset, .afterBytes = 4}));
    support::RawClient client = server.connect();
    client.send(server.request("GET /"));
    const std::string received = client.readToEnd();
    QVERIFY(client.wasReset());
    QVERIFY(std::string("0123").starts_with(bodyOf(received))); // RST may discard what was not read yet
    QTRY_COMPARE(server.log().size(), 1U);
    QCOMPARE(server.log().at(0).outcome, std::string("fault reset"));
    QCOMPARE(server.log().at(0).bytesOut, 4U);
}

void WireFaultTest::resetAtOnce()
{
    TestServer server(with({.kind = WireFault::Kind::Reset}));
    support::RawClient client = server.connect();
    client.send(server.request("GET /"));
    QCOMPARE(bodyOf(client.readToEnd()), std::string());
    QVERIFY(client.wasReset());
}

void WireFaultTest::resetInsideAStream()
{
    TestServer server(with({.kind = WireFault::Kind::Reset, .afterBytes = 120'000}));
    support::RawClient client = server.connect();
    client.send(server.request("GET /stream"));
    QVERIFY(client.readToEnd().size() < 121'000);
    QVERIFY(client.wasReset());
}

void WireFaultTest::truncate()
{
    TestServer server(with({.kind = WireFault::Kind::Truncate, .afterBytes = 4}));
    support::RawClient client = server.connect();
    client.send(server.request("GET /"));
    const std::string received = client.readToEnd();
    QVERIFY(received.find("Content-Length: 10\r\n") != std::string::npos);
    QCOMPARE(bodyOf(received), std::string("0123"));
    QVERIFY(client.ended()); // in order, unlike reset
    support::RawClient streamed = server.connect();
    QVERIFY(!streamed.exchange(server.request("GET /stream")));
    QVERIFY(streamed.ended());
}

void WireFaultTest::stallUntilTheClientLeaves()
{
    TestServer server(with({.kind = WireFault::Kind::Stall, .afterBytes = 4, .cap = 1h}));
    {
        support::RawClient client = server.connect();
        client.send(server.request("GET /"));
        std::string received;
        while (!received.ends_with("0123"))
            received += client.readSome(SIZE_MAX);
        QVERIFY(server.log().empty()); // still at it
    }
    QTRY_COMPARE(server.log().size(), 1U);
    QCOMPARE(server.log().at(0).outcome, std::string("fault stall"));
    QTRY_COMPARE(server.server.stats().open, 0U);
}

void WireFaultTest::stallUntilTheCap()
{
    TestServer server(with({.kind = WireFault::Kind::Stall, .cap = 30ms}));
    support::RawClient client = server.connect();
    client.send(server.request("GET /"));
    QCOMPARE(bodyOf(client.readToEnd()), std::string());
    QVERIFY(client.ended());
}

void WireFaultTest::drip()
{
    TestServer server(with({.kind = WireFault::Kind::Drip, .chunk = 7, .interval = 1ms}));
    support::RawClient client = server.connect();
    client.send(server.request("GET /"));
    int reads = 0;
    std::string received;
    while (!received.ends_with("0123456789")) {
        const std::string some = client.readSome(SIZE_MAX);
        QVERIFY(!some.empty());
        received += some;
        ++reads;
    }
    QVERIFY2(reads > 5, std::to_string(reads).c_str()); // not in one piece
    QTRY_COMPARE(server.log().size(), 1U);
    QVERIFY(server.log().at(0).duration >= 30ms); // some 45 drops
    QVERIFY(client.send(server.request("GET /"))); // and otherwise right: the connection goes on
    QVERIFY(client.readAnswer());
}

void WireFaultTest::wrongLength_data()
{
    QTest::addColumn<int>("delta");
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("too long") << 10 << QByteArray("Content-Length: 20\r\n");
    QTest::newRow("too short") << -3 << QByteArray("Content-Length: 7\r\n");
    QTest::newRow("never negative") << -30 << QByteArray("Content-Length: 0\r\n");
}

void WireFaultTest::wrongLength()
{
    QFETCH(int, delta);
    QFETCH(QByteArray, length);
    TestServer server(with({.kind = WireFault::Kind::WrongLength, .delta = delta}));
    support::RawClient client = server.connect();
    client.send(server.request("GET /"));
    const std::string received = client.readToEnd();
    QVERIFY(received.find(length.toStdString()) != std::string::npos);
    QCOMPARE(bodyOf(received), std::string("0123456789"));
    QVERIFY(client.ended());
}

void WireFaultTest::badGzip()
{
    TestServer server(with({.kind = WireFault::Kind::BadGzip}));
    const auto answer = server.connect().exchange(server.request("GET /"));
    QVERIFY(answer);
    QCOMPARE(answer->header("content-encoding"), std::string("gzip"));
    QCOMPARE(answer->body, std::string("0123456789"));
}

void WireFaultTest::garbageStatus()
{
    TestServer server(with({.kind = WireFault::Kind::GarbageStatus}));
    support::RawClient client = server.connect();
    client.send(server.request("GET /"));
    const std::string received = client.readToEnd();
    QVERIFY(!received.empty());
    QVERIFY(!received.starts_with("HTTP/"));
    QVERIFY(client.ended());
}

void WireFaultTest::refuseConnections()
{
    TestServer server;
    server.server.refuseConnections(2);
    for (int i = 0; i < 2; ++i) {
        support::RawClient client = server.connect();
        client.send(server.request("GET /"));
        QCOMPARE(client.readToEnd(), std::string());
        QVERIFY(client.wasReset());
    }
    QVERIFY(server.connect().exchange(server.request("GET /")));
    QCOMPARE(server.server.stats().refused, 2U);
}

void WireFaultTest::refuseAllConnections()
{
    TestServer server;
    support::RawClient before = server.connect();
    QVERIFY(before.exchange(server.request("GET /")));
    server.server.refuseConnections(-1);
    for (int i = 0; i < 5; ++i) {
        support::RawClient client = server.connect();
        client.send(server.request("GET /"));
        QCOMPARE(client.readToEnd(), std::string());
    }
    QVERIFY(before.exchange(server.request("GET /"))); // open ones go on
    server.server.refuseConnections(0);
    QVERIFY(server.connect().exchange(server.request("GET /")));
}

WEARDECK_TEST(WireFaultTest)
#include "tst_wirefault.moc"
