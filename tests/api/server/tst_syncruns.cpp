// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldjob.h"
#include "tests/support/testcase.h"

#include <QProcess>
#include <QTemporaryDir>
#include <thread>
#include <unistd.h>

using namespace support;

namespace {

constexpr int kSteps = 2000;

api::server::ServiceOptions onFile(const std::string &path)
{
    auto options = TestService::defaults();
    options.database = path;
    return options;
}

std::string runsOf(const TestService &test, const std::string &query = {})
{
    return test.get("/api/v1/users/" + *test.ready().userId + "/sync/runs" + query).body;
}

int stepsOf(const std::string &runs)
{
    return std::stoi(jsonAt(runs, "/items/0/items_processed"));
}

// A second life of this program: works on a job until it is killed.
int serve(const char *path)
{
    TestService test(onFile(path));
    const std::string run = addCountingJob(test, kSteps);
    while (stepsOf(runsOf(test)) < 5)
        std::this_thread::yield();
    const std::string line = run + '\n';
    if (write(STDOUT_FILENO, line.data(), line.size()) < 0)
        return 1;
    for (;;)
        pause();
}

struct Stream {
    explicit Stream(const TestService &test, const std::string &query = {}) : client(test.port())
    {
        client.send("GET /api/v1/users/" + *test.ready().userId + "/sync/stream" + query
                    + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(test.port())
                    + "\r\nX-WearLink-API-Key: " + test.apiKey() + "\r\n\r\n");
    }
    bool readUntil(const std::string &text) // false at the end of the stream
    {
        while (received.find(text) == std::string::npos) {
            const std::string more = client.readSome(4096);
            if (more.empty())
                return false;
            received += more;
        }
        return true;
    }
    RawClient client;
    std::string received;
};

} // namespace

class SyncRunsTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void listsWithFilters();
    void streamsWhatHappens();
    void tellsTheQueueWhoeverComesFirst();
    void replaysAndBeats();
    void stopEndsStreamsAndKeepsJobs();
    void reseedDropsJobs();
    void killedServerGoesOn();
};

void SyncRunsTest::listsWithFilters()
{
    TestService test;
    const std::string done = addCountingJob(test, 3);
    test.settle();
    const std::string held = addHeldJob(test);
    QCOMPARE(jsonAt(runsOf(test), "/total"), std::string("2"));
    QCOMPARE(jsonText(runsOf(test), "/items/0/run_id"), held);
    QCOMPARE(jsonText(runsOf(test, "?status=success"), "/items/0/run_id"), done);
    QCOMPARE(jsonAt(runsOf(test, "?status=success"), "/items/0/progress"), std::string("1"));
    QCOMPARE(jsonAt(runsOf(test, "?provider=oura"), "/total"), std::string("0"));
    QCOMPARE(jsonAt(runsOf(test, "?source=pull&run_id=" + done), "/total"), std::string("1"));
    const std::string all = "/api/v1/sync/runs?user_id=" + *test.ready().userId;
    QCOMPARE(jsonAt(test.get(all).body, "/total"), std::string("2"));
    QCOMPARE(jsonAt(test.json("GET", all, {}, test.rootToken()).body, "/total"), std::string("0"));
}

void SyncRunsTest::streamsWhatHappens()
{
    TestService test;
    Stream stream(test);
    QVERIFY(stream.readUntil(": connected\n\n"));
    QVERIFY(stream.received.find("text/event-stream") != std::string::npos);
    QVERIFY(stream.received.find("X-Accel-Buffering: no") != std::string::npos);
    const std::string run = addCountingJob(test, 3);
    QVERIFY(stream.readUntil("\"stage\":\"completed\""));
    QVERIFY(stream.received.find("event: sync.status\ndata: {\"event_id\":\"evt_") != std::string::npos);
    QVERIFY(stream.received.find(run) != std::string::npos);
    std::size_t last = 0;
    for (const char *stage : {"queued", "started", "saving", "completed"}) {
        const std::size_t at = stream.received.find("\"stage\":\"" + std::string(stage), last);
        QVERIFY2(at != std::string::npos, stage);
        last = at;
    }
}

// A worker that is looking for work may find a job that is committed before the one who added it tells of it.
void SyncRunsTest::tellsTheQueueWhoeverComesFirst()
{
    TestService test;
    Stream stream(test);
    QVERIFY(stream.readUntil(": connected\n\n"));
    const std::string run = addCountingJob(test, 3, Kick::Late);
    QVERIFY(stream.readUntil("\"stage\":\"completed\""));
    std::vector<std::string> stages;
    for (std::size_t at = 0; (at = stream.received.find("\"stage\":\"", at)) != std::string::npos; ++at)
        stages.push_back(stream.received.substr(at + 9, stream.received.find('"', at + 9) - at - 9));
    QCOMPARE(stages, (std::vector<std::string>{"queued", "started", "saving", "saving", "saving", "completed"}));
}

void SyncRunsTest::replaysAndBeats()
{
    auto options = TestService::defaults();
    options.limits.streamHeartbeat = std::chrono::milliseconds(20);
    TestService test(options);
    addCountingJob(test, 3);
    test.settle();
    Stream lastOne(test, "?replay=1");
    QVERIFY(lastOne.readUntil(": heartbeat\n\n"));
    QVERIFY(lastOne.received.find("\"stage\":\"completed\"") != std::string::npos);
    QVERIFY(lastOne.received.find("\"stage\":\"saving\"") == std::string::npos);
    Stream none(test, "?replay=0");
    QVERIFY(none.readUntil(": heartbeat\n\n"));
    QVERIFY(none.received.find("data:") == std::string::npos);
}

void SyncRunsTest::stopEndsStreamsAndKeepsJobs()
{
    TestService test;
    Stream stream(test);
    const std::string run = addHeldJob(test);
    QVERIFY(stream.readUntil("\"stage\":\"fetching\""));
    test.service().stop();
    QVERIFY(!stream.readUntil("never"));
    QVERIFY(stream.client.ended());
    QVERIFY(test.service().restart().has_value());
    QCOMPARE(jsonText(runsOf(test), "/items/0/status"), std::string("in_progress"));
    const std::string cancel = "/api/v1/users/" + *test.ready().userId + "/sync/runs/" + run + "/cancel";
    QCOMPARE(test.json("POST", cancel, "").status, 200);
    test.settle();
    QCOMPARE(jsonText(runsOf(test), "/items/0/status"), std::string("cancelled"));
    QCOMPARE(test.json("POST", cancel, "").status, 409);
}

void SyncRunsTest::reseedDropsJobs()
{
    TestService test;
    addHeldJob(test);
    QVERIFY(test.service().reseed("demo").has_value());
    test.settle(); // would wait for the job
    QVERIFY(test.service().isRunning());
}

void SyncRunsTest::killedServerGoesOn()
{
    const QTemporaryDir folder;
    const std::string path = (folder.path() + QStringLiteral("/w.db")).toStdString();
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--serve"), QString::fromStdString(path)});
    QVERIFY(server.waitForReadyRead(60'000));
    const std::string run = server.readLine().trimmed().toStdString();
    server.kill(); // SIGKILL, in the middle of commits
    server.waitForFinished();
    TestService again(onFile(path));
    const int before = stepsOf(runsOf(again, "?run_id=" + run));
    QVERIFY(before >= 5 && before < kSteps);
    addCountingJob(again, 1); // tells the service what the kind does
    again.settle();
    const std::string ended = runsOf(again, "?run_id=" + run);
    QCOMPARE(jsonText(ended, "/items/0/status"), std::string("success"));
    QCOMPARE(jsonAt(ended, "/items/0/items_processed"), std::to_string(kSteps));
}

int main(int argc, char **argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--serve")
        return serve(argv[2]);
    support::isolateUserFolders();
    QCoreApplication application(argc, argv);
    SyncRunsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_syncruns.moc"
