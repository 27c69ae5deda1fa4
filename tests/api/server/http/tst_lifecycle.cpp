// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/server/http/testserver.h"
#include "tests/support/testcase.h"

#include <set>
#include <thread>

using support::TestServer;
using namespace std::chrono_literals;

class LifecycleTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void restarts();
    void startTwiceAndStopTwice();
    void portInUse();
    void unusableAddress();
    void listensOnTwoAddresses();
    void stopsWithIdleConnections();
    void stopLetsRequestsFinish();
    void stopBreaksWhatDoesNotFinish();
    void stopWaitsForOffloadedWork();
    void offloadFreesTheIoThread();
    void offloadCarriesResultsAndExceptions();
    void awaitCallback();
    void fiberToolsOffAFiber();
    void connectionsSpreadOverThreads();
    void manyClientsAtOnce();
};

void LifecycleTest::restarts()
{
    TestServer server;
    support::RawClient old = server.connect();
    QVERIFY(old.exchange(server.request("GET /")));
    for (int i = 0; i < 20; ++i) {
        server.server.stop();
        QVERIFY(!server.server.running());
        QCOMPARE(server.server.port(), 0);
        QVERIFY(server.server.start());
        QVERIFY(server.server.port() != 0);
        const auto answer = server.connect().exchange(server.request("GET /" + std::to_string(i)));
        QVERIFY(answer);
        QCOMPARE(answer->body, "GET /" + std::to_string(i));
    }
    QCOMPARE(old.readToEnd(), std::string());
    QCOMPARE(server.server.stats().requests, 21U);
}

void LifecycleTest::startTwiceAndStopTwice()
{
    TestServer server;
    const auto port = server.server.port();
    QVERIFY(server.server.start());
    QCOMPARE(server.server.port(), port);
    server.server.stop();
    server.server.stop();
    QVERIFY(!server.connect().connected());
}

void LifecycleTest::portInUse()
{
    TestServer first;
    support::http::Options options;
    options.port = first.server.port();
    support::http::Server second(options, support::mirror);
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, support::http::StartErrorKind::PortInUse);
    QCOMPARE(started.error().message, "127.0.0.1:" + std::to_string(options.port) + " is already in use.");
    QVERIFY(!second.running());
    first.server.stop();
    QVERIFY(second.start()); // once it is free
}

void LifecycleTest::unusableAddress()
{
    for (const char *address : {"not an address", "192.0.2.1"}) {
        support::http::Options options;
        options.addresses = {address};
        const auto started = support::http::Server(options, support::mirror).start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, support::http::StartErrorKind::AddressUnusable);
    }
}

void LifecycleTest::listensOnTwoAddresses()
{
    support::http::Options options;
    options.addresses = {"127.0.0.1", "127.0.0.2"};
    TestServer server(support::mirror, options);
    QVERIFY(server.started);
    QVERIFY(server.connect().exchange(server.request("GET /")));
}

void LifecycleTest::stopsWithIdleConnections()
{
    support::http::Options options;
    options.stopGrace = 60s; // never reached: nothing is running
    TestServer server(support::mirror, options);
    std::vector<support::RawClient> clients;
    for (int i = 0; i < 200; ++i) {
        clients.push_back(server.connect());
        QVERIFY(clients.back().exchange(server.request("GET /")));
    }
    QElapsedTimer clock;
    clock.start();
    server.server.stop();
    qInfo("stop with 200 idle connections: %lld ms", static_cast<long long>(clock.elapsed()));
    for (support::RawClient &client : clients) {
        QCOMPARE(client.readToEnd(), std::string());
        QVERIFY(client.ended());
    }
}

void LifecycleTest::stopLetsRequestsFinish()
{
    std::atomic<bool> inside{false};
    std::function<void()> release;
    support::http::Options options;
    options.stopGrace = 60s;
    TestServer server(
        [&](support::http::Request &) {
            support::http::awaitCallback([&](std::function<void()> resume) {
                release = std::move(resume);
                inside = true;
            });
            return support::text("finished");
        },
        options);
    const auto port = server.server.port();
    support::RawClient client = server.connect();
    QVERIFY(client.send(server.request("GET /")));
    QTRY_VERIFY(inside);
    std::thread stopping([&] { server.server.stop(); });
    const auto joined = qScopeGuard([&] { stopping.join(); });
    while (support::RawClient(port).connected()) // until it listens no more
        QThread::msleep(1);
    QVERIFY(!server.server.running());
    release();
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->body, std::string("finished"));
    QCOMPARE(answer->header("connection"), std::string("close"));
}

void LifecycleTest::stopBreaksWhatDoesNotFinish()
{
    std::atomic<int> slept{0};
    support::http::Options options;
    options.stopGrace = 20ms;
    TestServer server(
        [&](support::http::Request &request) {
            if (request.path == "/sleep") {
                slept += support::http::sleepFor(60s) ? 100 : 1;
                return support::text(support::http::stopRequested() ? "stopping" : "?");
            }
            support::http::Response response;
            response.body = support::http::StreamBody{[](support::http::Sink &sink) {
                                                          while (sink.write(std::string(100'000, 'x'))) { }
                                                      },
                                                      {}};
            return response;
        },
        options);
    support::RawClient sleeper = server.connect();
    QVERIFY(sleeper.send(server.request("GET /sleep")));
    support::RawClient reader = server.connect(4096); // does not read
    QVERIFY(reader.send(server.request("GET /endless")));
    support::RawClient writer = server.connect(); // does not send its body
    QVERIFY(writer.send(server.request("POST /sleep", "Content-Length: 10\r\n")));
    QTRY_COMPARE(server.handled.load(), 3);
    server.server.stop();
    QCOMPARE(slept.load(), 2);
    const auto answer = sleeper.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->body, std::string("stopping"));
    QVERIFY(!reader.readAnswer());
}

void LifecycleTest::stopWaitsForOffloadedWork()
{
    std::atomic<bool> working{false};
    std::atomic<bool> done{false};
    support::http::Options options;
    options.stopGrace = 1ms;
    TestServer server(
        [&](support::http::Request &) {
            support::http::offload([&] {
                working = true;
                QThread::msleep(50);
                done = true;
            });
            return support::text("");
        },
        options);
    support::RawClient client = server.connect();
    QVERIFY(client.send(server.request("GET /")));
    QTRY_VERIFY(working);
    server.server.stop();
    QVERIFY(done);
}

void LifecycleTest::offloadFreesTheIoThread()
{
    support::http::Options options;
    options.ioThreads = 1;
    std::atomic<bool> release{false};
    TestServer server(
        [&](support::http::Request &request) {
            if (request.path == "/slow")
                support::http::offload([&] {
                    while (!release)
                        QThread::msleep(1);
                });
            return support::text(request.path);
        },
        options);
    support::RawClient slow = server.connect();
    QVERIFY(slow.send(server.request("GET /slow")));
    const auto quick = server.connect().exchange(server.request("GET /quick"));
    QVERIFY(quick);
    release = true;
    const auto answer = slow.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->body, std::string("/slow"));
}

void LifecycleTest::offloadCarriesResultsAndExceptions()
{
    TestServer server([](support::http::Request &) {
        const std::size_t io = support::http::currentIoThread();
        const std::size_t worker = support::http::offload([] { return support::http::currentIoThread(); });
        std::string caught;
        try {
            support::http::offload([]() -> int { throw std::runtime_error("thrown"); });
        } catch (const std::exception &error) {
            caught = error.what();
        }
        return support::text(std::to_string(io) + ' ' + std::to_string(worker == support::http::kNoIoThread) + ' '
                             + caught + ' ' + std::to_string(io == support::http::currentIoThread()));
    });
    const auto answer = server.connect().exchange(server.request("GET /"));
    QVERIFY(answer);
    QVERIFY2(answer->body == "0 1 thrown 1" || answer->body == "1 1 thrown 1", answer->body.c_str());
}

void LifecycleTest::awaitCallback()
{
    std::vector<std::thread> threads;
    std::mutex mutex;
    {
        TestServer server([&](support::http::Request &request) {
            int value = 0;
            support::http::awaitCallback([&](const std::function<void()> &resume) {
                if (request.path == "/now") { // resumed before start returns
                    value = 1;
                    return resume();
                }
                const std::lock_guard lock(mutex);
                threads.emplace_back([&value, resume] {
                    value = 2;
                    resume();
                });
            });
            return support::text(std::to_string(value));
        });
        support::RawClient client = server.connect();
        for (int i = 0; i < 50; ++i) {
            const auto answer = client.exchange(server.request(i % 2 ? "GET /now" : "GET /later"));
            QVERIFY(answer);
            QCOMPARE(answer->body, std::string(i % 2 ? "1" : "2"));
        }
    }
    for (std::thread &thread : threads)
        thread.join();
}

void LifecycleTest::fiberToolsOffAFiber()
{
    QCOMPARE(support::http::offload([] { return 7; }), 7);
    QVERIFY(support::http::sleepFor(1ms));
    QVERIFY(!support::http::stopRequested());
    QCOMPARE(support::http::currentIoThread(), support::http::kNoIoThread);
    std::thread other;
    support::http::awaitCallback([&other](std::function<void()> resume) { other = std::thread(std::move(resume)); });
    other.join();
}

void LifecycleTest::connectionsSpreadOverThreads()
{
    support::http::Options options;
    options.ioThreads = 3;
    TestServer server(
        [](support::http::Request &) { return support::text(std::to_string(support::http::currentIoThread())); },
        options);
    std::set<std::string> seen;
    for (int i = 0; i < 9; ++i)
        seen.insert(server.connect().exchange(server.request("GET /"))->body);
    QCOMPARE(seen, (std::set<std::string>{"0", "1", "2"}));
}

void LifecycleTest::manyClientsAtOnce()
{
    TestServer server([](support::http::Request &request) {
        if (request.path.ends_with('3'))
            support::http::sleepFor(1ms);
        if (request.path.ends_with('5'))
            support::http::offload([] {});
        return support::mirror(request);
    });
    std::atomic<int> right{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            support::RawClient client = server.connect();
            for (int i = 0; i < 100; ++i) {
                const std::string line = "GET /" + std::to_string(t) + '/' + std::to_string(i);
                const auto answer = client.exchange(server.request(line));
                right += answer && answer->body == line ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 800);
}

WEARDECK_TEST(LifecycleTest)
#include "tst_lifecycle.moc"
