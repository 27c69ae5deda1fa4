// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/server/http/testserver.h"
#include "tests/support/testcase.h"

using support::TestServer;
using namespace std::chrono_literals;

class LimitsTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void sizes_data();
    void sizes();
    void refusedBeforeTheHeadIsComplete();
    void slowHeaderIsTimedOut();
    void drippedHeaderIsTimedOut();
    void halfHeaderThenEnd();
    void idleConnectionIsClosed();
    void stalledBodyIsTimedOut();
    void drippedBodyIsTimedOut();
    void slowButSteadyBodyIsTaken();
    void slowReaderIsDropped();
    void connectionLimit();
    void slowClientsDoNotBlockOthers();
    void allAreSettings();
};

void LimitsTest::sizes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &raw, int status) { QTest::newRow(name) << raw << status; };
    const QByteArray host = "Host: HOST\r\n";
    const auto line = [&](int size) { // a request line of that many bytes
        return "GET /" + QByteArray(size - 14, 'a') + " HTTP/1.1\r\n" + host + "\r\n";
    };
    const auto field = [&](int size) {
        return "GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(size - 3, 'a') + "\r\n\r\n";
    };
    const auto fields = [&](int count) {
        QByteArray raw = "GET / HTTP/1.1\r\n" + host;
        for (int i = 1; i < count; ++i)
            raw += "X: 1\r\n";
        return raw + "\r\n";
    };
    row("line of 8 KiB", line(8192), 200);
    row("line of 8 KiB and one", line(8193), 414);
    row("line of 1 MB", line(1'000'000), 414);
    row("field of 8 KiB", field(8192), 200);
    row("field of 8 KiB and one", field(8193), 431);
    row("100 fields", fields(100), 200);
    row("101 fields", fields(101), 431);
    QByteArray block = "GET / HTTP/1.1\r\n" + host;
    for (int i = 0; i < 5; ++i)
        block += "X: " + QByteArray(8000, 'a') + "\r\n";
    row("block over 32 KiB", block + "\r\n", 431);
    row("body over 1 MiB", "PUT / HTTP/1.1\r\n" + host + "Content-Length: 1048577\r\n\r\n", 413);
    row("body of 10 EB", "PUT / HTTP/1.1\r\n" + host + "Content-Length: 9999999999999999999\r\n\r\n", 413);
}

void LimitsTest::sizes()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, status);
    TestServer server;
    raw.replace("HOST", "localhost:" + QByteArray::number(server.server.port()));
    const auto answer = server.connect().exchange(raw.toStdString());
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->header("connection"), std::string(status == 200 ? "" : "close"));
    QCOMPARE(server.handled.load(), status == 200 ? 1 : 0);
}

void LimitsTest::refusedBeforeTheHeadIsComplete()
{
    TestServer server;
    support::RawClient client = server.connect();
    const auto answer = client.exchange("GET /" + std::string(9000, 'a')); // no line break yet, and none needed
    QVERIFY(answer);
    QCOMPARE(answer->status, 414);
}

namespace {

support::http::Options hurried()
{
    support::http::Options options;
    options.limits.headerTime = 60ms;
    options.limits.idleTime = 60ms;
    options.limits.paceGrace = 60ms;
    options.limits.lingerTime = 60ms;
    return options;
}

} // namespace

void LimitsTest::slowHeaderIsTimedOut()
{
    TestServer server(support::mirror, hurried());
    const auto answer = server.connect().exchange("GET / HTTP/1.1\r\nHost: l");
    QVERIFY(answer);
    QCOMPARE(answer->status, 408);
    QCOMPARE(server.handled.load(), 0);
}

void LimitsTest::drippedHeaderIsTimedOut()
{
    TestServer server(support::mirror, hurried());
    support::RawClient client = server.connect();
    QElapsedTimer clock;
    clock.start();
    bool open = true;
    for (int i = 0; open && clock.elapsed() < 10'000; ++i) { // every byte is progress, yet the whole takes too long
        open = client.send(i == 0 ? "GET /" : "a");
        QThread::msleep(5);
    }
    QVERIFY(!open);
    QCOMPARE(server.handled.load(), 0);
    QTRY_COMPARE(server.log().size(), 1U);
    QCOMPARE(server.log().at(0).status, 408);
}

void LimitsTest::halfHeaderThenEnd()
{
    TestServer server;
    support::RawClient client = server.connect();
    client.send("GET / HTTP/1.1\r\nHost");
    client.shutdownSend();
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 400);
}

void LimitsTest::idleConnectionIsClosed()
{
    TestServer server(support::mirror, hurried());
    support::RawClient silent = server.connect();
    QCOMPARE(silent.readToEnd(), std::string()); // no 408 for one who asked nothing
    QVERIFY(silent.ended());
    support::RawClient client = server.connect();
    QVERIFY(client.exchange(server.request("GET /")));
    QCOMPARE(client.readToEnd(), std::string());
    QVERIFY(client.ended());
    QTRY_COMPARE(server.server.stats().open, 0U);
}

void LimitsTest::stalledBodyIsTimedOut()
{
    TestServer server(support::mirror, hurried());
    for (const char *head : {"Content-Length: 10\r\n", "Transfer-Encoding: chunked\r\n"}) {
        support::RawClient client = server.connect();
        const auto answer = client.exchange(server.request("POST /", head, "3"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
        QCOMPARE(answer->header("connection"), std::string("close"));
    }
}

void LimitsTest::drippedBodyIsTimedOut()
{
    auto options = hurried();
    options.limits.paceBytesPerSecond = 10'000; // a byte every 5 ms is a fiftieth of that
    TestServer server(support::mirror, options);
    support::RawClient client = server.connect();
    QVERIFY(client.send(server.request("POST /", "Content-Length: 100000\r\n")));
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 10'000 && client.send("a"))
        QThread::msleep(5);
    QTRY_COMPARE(server.log().size(), 1U);
    QCOMPARE(server.log().at(0).status, 408);
    QVERIFY(server.log().at(0).bytesIn < 5000);
}

void LimitsTest::slowButSteadyBodyIsTaken()
{
    auto options = hurried();
    options.limits.paceGrace = 400ms;
    options.limits.paceBytesPerSecond = 10;
    TestServer server(support::mirror, options);
    support::RawClient client = server.connect();
    QVERIFY(client.send(server.request("POST /", "Content-Length: 100\r\n")));
    for (int i = 0; i < 10; ++i) {
        QVERIFY(client.send("0123456789"));
        QThread::msleep(5);
    }
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->body.size(), 100U);
}

void LimitsTest::slowReaderIsDropped()
{
    TestServer server([](support::http::Request &) { return support::text(std::string(20'000'000, 'x')); }, hurried());
    support::RawClient client = server.connect(4096);
    QVERIFY(client.send(server.request("GET /")));
    QTRY_COMPARE(server.log().size(), 1U); // nobody read
    QCOMPARE(server.log().at(0).outcome, std::string("peer too slow"));
    QVERIFY(server.log().at(0).bytesOut > 0);
    QVERIFY(server.log().at(0).bytesOut < 20'000'000U);
    QTRY_COMPARE(server.server.stats().open, 0U);
}

void LimitsTest::connectionLimit()
{
    support::http::Options options;
    options.limits.connections = 3;
    TestServer server(support::mirror, options);
    std::vector<support::RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(server.connect());
        QVERIFY(clients.back().exchange(server.request("GET /")));
    }
    support::RawClient fourth = server.connect();
    const auto refused = fourth.readAnswer();
    QVERIFY(refused);
    QCOMPARE(refused->status, 503);
    QCOMPARE(refused->header("retry-after"), std::string("1"));
    QCOMPARE(refused->header("x-request-id").size(), 32U);
    QCOMPARE(fourth.readToEnd(), std::string());
    fourth.close();
    QVERIFY(clients.front().exchange(server.request("GET /"))); // the others are not disturbed
    clients.pop_back();
    QTRY_COMPARE(server.server.stats().open, 2U);
    QVERIFY(server.connect().exchange(server.request("GET /")));
    QCOMPARE(server.server.stats().refused, 1U);
}

void LimitsTest::slowClientsDoNotBlockOthers()
{
    auto options = hurried();
    options.limits.headerTime = 1000ms;
    options.limits.connections = 300;
    TestServer server(support::mirror, options);
    std::vector<support::RawClient> slow;
    for (int i = 0; i < 200; ++i) {
        slow.push_back(server.connect());
        QVERIFY(slow.back().send("GET / HTTP/1.1\r\nHo"));
    }
    for (int i = 0; i < 20; ++i) {
        const auto answer = server.connect().exchange(server.request("GET /"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }
    for (support::RawClient &client : slow) {
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
        client.close();
    }
    QTRY_COMPARE(server.server.stats().open, 0U);
}

void LimitsTest::allAreSettings()
{
    support::http::Options options;
    options.limits.requestLine = 30;
    options.limits.headerField = 40;
    options.limits.headerFields = 2;
    options.limits.headerBlock = 100;
    options.bodyLimit = [](auto, auto) { return std::uint64_t(3); };
    TestServer server(support::mirror, options);
    const auto status = [&](const std::string &bytes) { return server.connect().exchange(bytes)->status; };
    QCOMPARE(status(server.request("GET /")), 200);
    QCOMPARE(status(server.request("GET /" + std::string(30, 'a'))), 414);
    QCOMPARE(status(server.request("GET /", "X: " + std::string(40, 'a') + "\r\n")), 431);
    QCOMPARE(status(server.request("GET /", "X: 1\r\nX: 1\r\n")), 431);
    QCOMPARE(status(server.request("GET /", "X: " + std::string(36, 'a') + "\r\nX: 1234567890\r\n")), 431);
    QCOMPARE(status(server.request("POST /", "Content-Length: 4\r\n", "1234")), 413);
}

WEARDECK_TEST(LimitsTest)
#include "tst_limits.moc"
