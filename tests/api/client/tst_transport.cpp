// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/transport.h"

#include "tests/support/transportbench.h"

#include <thread>

using namespace api::client;
using api::ErrorKind;
using support::BadServer;
using support::TransportBench;
using Peer = BadServer::Peer;
using Request = BadServer::Request;

namespace {

struct Waiting {
    std::optional<Exchange> exchange;
    Transport::Done done()
    {
        return [this](Exchange &&ended) { exchange = std::move(ended); };
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return exchange.has_value(); }, 20'000);
    }
};

} // namespace

class TransportTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void sendsMethodsAndBodies();
    void aKeptAliveConnectionThatClosed();
    void cancelAtEveryPhase_data();
    void cancelAtEveryPhase();
    void bodiesAreReadOffTheCallersThread();
    void sinkAndItsRefusal();
    void filesAreStreamed();
    void connectionsAreReusedUntilDropped();
    void fiveHundredAtOnce();
    void destroyedWithTransfersInFlight();
};

void TransportTest::answers()
{
    TransportBench bench;
    bench.server.on("/x", [](Peer &peer, const Request &) {
        peer.send("HTTP/1.1 100 Continue\r\nIgnored: 1\r\n\r\n");
        peer.answer(207, "{\"a\":1}", "X-One: 1\r\nX-Request-Id: r-7\r\nX-Two:   spaced  \r\n");
    });
    const Exchange exchange = bench.get(bench.server.url() + "/x?q=1");
    QVERIFY(!exchange.error);
    const RawResponse &response = exchange.response;
    QCOMPARE(response.status, 207);
    QCOMPARE(response.version, std::string("HTTP/1.1"));
    QCOMPARE(response.body, std::string("{\"a\":1}"));
    QCOMPARE(response.headers.size(), std::size_t(5));
    QCOMPARE(response.headers[2].name, std::string("X-One"));
    QCOMPARE(response.headers[4].value, std::string("spaced"));
    QCOMPARE(headerValue(response.headers, "x-request-id"), std::string_view("r-7"));
    QCOMPARE(response.remoteAddress, bench.where());
    QCOMPARE(response.attempts, 1);
    QVERIFY(!response.reusedConnection);
    QVERIFY(response.bytesSent > 40 && response.bytesReceived > response.body.size());
    const Timings &t = response.timings;
    const auto sum = t.queued + t.dns + t.connect + t.tls + t.firstByte + t.download;
    QVERIFY2(std::chrono::abs(sum - t.total) <= std::chrono::milliseconds(1),
             qPrintable(QString::number((sum - t.total).count())));
    QCOMPARE(bench.server.requests().front().target, std::string("/x?q=1"));
}

void TransportTest::sendsMethodsAndBodies()
{
    TransportBench bench;
    bench.server.on("*", [](Peer &peer, const Request &request) {
        peer.answer(200, request.method == "HEAD" ? "" : request.body);
    });
    for (const std::string method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
        for (const std::string body : {"", "{\"name\":\"\\u0000\"}"}) {
            if (!body.empty() && (method == "HEAD" || method == "GET"))
                continue;
            RawRequest request;
            request.method = method;
            request.url = bench.server.url() + "/../%2e%2e/" + method;
            request.body = body;
            request.headers = {{"X-Empty", ""}, {"Content-Type", "application/json"}};
            const Exchange exchange = bench.run(std::move(request));
            QVERIFY2(!exchange.error, method.c_str());
            QCOMPARE(exchange.response.body, body);
            const Request seen = bench.server.requests().back();
            QCOMPARE(seen.method, method);
            QCOMPARE(seen.target, "/../%2e%2e/" + method); // as written
            QVERIFY(seen.head.find("X-Empty:\r\n") != std::string::npos);
            QCOMPARE(seen.header("Content-Type"), std::string("application/json"));
            QVERIFY(seen.head.find("Expect") == std::string::npos);
            const bool announces = !body.empty() || method == "POST" || method == "PUT" || method == "PATCH";
            QCOMPARE(seen.header("Content-Length"), announces ? std::to_string(body.size()) : std::string());
        }
    }
}

void TransportTest::aKeptAliveConnectionThatClosed()
{
    TransportBench bench;
    // The second request on a connection gets no answer: libcurl would repeat it by itself.
    const auto once = [](Peer &peer, const Request &request) {
        if (request.target == "/first")
            return peer.answer(200, "1");
        if (request.header("X-Try").empty())
            peer.close();
    };
    bench.server.on("*", once);
    for (const bool repeatable : {false, true}) {
        bench.transport.dropConnections();
        QCOMPARE(bench.get(bench.server.url() + "/first").response.body, std::string("1"));
        RawRequest request;
        request.method = "POST";
        request.body = std::string("{}");
        request.repeatable = repeatable;
        const std::string path = repeatable ? "/keyed" : "/bare";
        request.url = bench.server.url() + path;
        const Exchange exchange = bench.run(std::move(request));
        QCOMPARE(bench.server.count(path), repeatable ? 2 : 1);
        QCOMPARE(exchange.response.attempts, repeatable ? 2 : 1);
        QCOMPARE(exchange.error->kind, ErrorKind::Network);
        if (!repeatable)
            QCOMPARE(exchange.error->message,
                     bench.where()
                         + " closed the connection without an answer. The request was not sent again: it may have "
                           "been carried out. Look before you repeat it.");
    }
}

void TransportTest::cancelAtEveryPhase_data()
{
    QTest::addColumn<std::string>("url");
    QTest::addColumn<bool>("afterArrival"); // else before the transport has looked at it
    QTest::newRow("queued") << std::string("/stall") << false;
    QTest::newRow("DNS or connect") << std::string("http://nowhere.invalid/") << false;
    QTest::newRow("waiting") << std::string("/stall") << true;
    QTest::newRow("body") << std::string("/drip") << true;
    QTest::newRow("upload") << std::string("/upload") << false;
}

void TransportTest::cancelAtEveryPhase()
{
    TransportBench bench;
    QFETCH(std::string, url);
    QFETCH(bool, afterArrival);
    bench.server.on("/stall", [](Peer &peer, const Request &) { peer.stall(); });
    bench.server.on("/drip", [](Peer &peer, const Request &) {
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nx");
        peer.drip(std::string(100'000, 'x'));
    });
    RawRequest request;
    request.url = url.starts_with('/') ? bench.server.url() + url : url;
    if (url == "/upload") {
        bench.server.onAccept([](Peer &peer) { peer.stall(); }); // nothing is read
        request.method = "POST";
        request.body = std::string(50'000'000, 'x');
    }
    Waiting waiting;
    int calls = 0;
    const auto id = bench.transport.start(
        std::move(request), [&](Exchange &&exchange) { waiting.exchange = std::move(exchange), ++calls; });
    if (afterArrival)
        QVERIFY(QTest::qWaitFor([&] { return bench.server.count(url) == 1; }));
    bench.transport.cancel(id);
    bench.transport.cancel(id);
    QVERIFY(waiting.wait());
    bench.transport.cancel(id);
    QCOMPARE(waiting.exchange->error->kind, ErrorKind::Cancelled);
    QCOMPARE(waiting.exchange->error->message, std::string("The request was cancelled."));
    bench.server.on("/ok", [](Peer &peer, const Request &) { peer.answer(200, "fine"); });
    bench.server.onAccept({});
    QCOMPARE(bench.get(bench.server.url() + "/ok").response.body, std::string("fine"));
    QCOMPARE(calls, 1);
}

void TransportTest::bodiesAreReadOffTheCallersThread()
{
    TransportBench bench;
    bench.server.on("/x", [](Peer &peer, const Request &) { peer.answer(200, "{\"a\":1}"); });
    bench.server.on("/no", [](Peer &peer, const Request &) { peer.answer(404, "{}"); });
    std::string read;
    std::thread::id reader;
    RawRequest request;
    request.read = [&](const RawResponse &response) {
        read += response.body;
        reader = std::this_thread::get_id();
    };
    request.url = bench.server.url() + "/x";
    QVERIFY(!bench.run(request).error);
    QCOMPARE(read, std::string("{\"a\":1}"));
    QVERIFY(reader != std::this_thread::get_id());
    request.url = bench.server.url() + "/no";
    QCOMPARE(bench.run(request).response.status, 404);
    QCOMPARE(read, std::string("{\"a\":1}")); // only what was asked for
}

void TransportTest::sinkAndItsRefusal()
{
    TransportBench bench;
    bench.server.on("/x", [](Peer &peer, const Request &request) {
        peer.answer(request.target == "/x" ? 200 : 404, std::string(300'000, 'x'));
    });
    for (const std::size_t stopAfter : {std::size_t(1'000'000), std::size_t(1)}) {
        std::atomic<std::size_t> taken = 0;
        RawRequest request;
        request.url = bench.server.url() + "/x";
        request.limits.bodyBytes = 10; // is for memory only
        request.sink = [&](std::string_view piece) { return (taken += piece.size()) < stopAfter; };
        const Exchange exchange = bench.run(std::move(request));
        QCOMPARE(exchange.response.body, std::string());
        QCOMPARE(exchange.error.has_value(), stopAfter == 1);
        if (stopAfter == 1)
            QCOMPARE(exchange.error->kind, ErrorKind::Cancelled);
        else
            QCOMPARE(taken.load(), std::size_t(300'000));
    }
    RawRequest failing; // an error's body does not go to the sink
    failing.url = bench.server.url() + "/x?missing";
    failing.sink = [](std::string_view) { return false; };
    QCOMPARE(bench.run(std::move(failing)).response.body.size(), std::size_t(300'000));
}

void TransportTest::filesAreStreamed()
{
    TransportBench bench;
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(3'000'000, 'f'));
    file.close();
    bench.server.on("/x", [](Peer &peer, const Request &request) {
        peer.answer(200,
                    std::to_string(request.body.size()) + request.body.substr(0, 3)
                        + request.body.substr(request.body.size() - 3));
    });
    RawRequest request;
    request.method = "POST";
    request.url = bench.server.url() + "/x";
    request.body.addBytes("<a");
    QVERIFY(request.body.addFile(file.fileName().toStdString()));
    request.body.addBytes("b>");
    RawRequest shrinking = request;
    QCOMPARE(bench.run(std::move(request)).response.body, std::string("3000004<affb>"));
    QVERIFY(!UploadBody().addFile("/nowhere/at/all"));
    QVERIFY(!UploadBody().addFile("/"));

    QVERIFY(file.resize(1000));
    const Exchange exchange = bench.run(std::move(shrinking));
    QCOMPARE(exchange.error->message, std::string("A file changed while it was being sent. Send it again."));
}

void TransportTest::connectionsAreReusedUntilDropped()
{
    TransportBench bench;
    bench.server.on("/x", [](Peer &peer, const Request &) { peer.answer(200, "1"); });
    QVERIFY(!bench.get(bench.server.url() + "/x").response.reusedConnection);
    QVERIFY(bench.get(bench.server.url() + "/x").response.reusedConnection);
    bench.transport.dropConnections();
    QVERIFY(!bench.get(bench.server.url() + "/x").response.reusedConnection);
    QCOMPARE(bench.server.connections(), 2);
}

void TransportTest::fiveHundredAtOnce()
{
    TransportBench bench;
    bench.server.on("*", [](Peer &peer, const Request &request) { peer.answer(200, request.target); });
    int good = 0, ended = 0;
    for (int i = 0; i < 500; ++i) {
        RawRequest request;
        const std::string path = "/n" + std::to_string(i);
        request.url = bench.server.url() + path;
        bench.transport.start(std::move(request), [&, path](Exchange &&exchange) {
            ++ended;
            good += !exchange.error && exchange.response.body == path;
        });
    }
    QVERIFY(QTest::qWaitFor([&] { return ended == 500; }, 20'000));
    QCOMPARE(good, 500);
    QVERIFY(bench.server.connections() <= 32);
}

void TransportTest::destroyedWithTransfersInFlight()
{
    auto owned = std::make_unique<TransportBench>();
    TransportBench &bench = *owned;
    bench.server.on("/x", [](Peer &peer, const Request &) { peer.stall(); });
    int calls = 0;
    for (int i = 0; i < 20; ++i) {
        RawRequest request;
        request.url = bench.server.url() + "/x";
        bench.transport.start(std::move(request), [&](Exchange &&) { ++calls; });
    }
    QVERIFY(QTest::qWaitFor([&] { return bench.server.count("/x") == 20; }));
    QElapsedTimer timer;
    timer.start();
    owned.reset();
    QVERIFY(timer.elapsed() < 2000);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

WEARDECK_TEST(TransportTest)
#include "tst_transport.moc"
