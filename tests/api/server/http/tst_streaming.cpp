// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/server/http/testserver.h"
#include "tests/support/testcase.h"

#include <csignal>
#include <fstream>
#include <sys/resource.h>

using support::TestServer;

// Bodies larger than anyone wants in memory, in both directions.
class StreamingTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void slowReaderSuspendsTheWriter();
    void hugeStreamEndsWithItsReader();
    void otherRequestsRunWhileStreaming();
    void spoolsToDisk_data();
    void spoolsToDisk();
    void spoolLimit();
    void spoolWithoutRoom();
    void spoolIntoNowhere();
    void spoolKeeps();
    void brokenUploadLeavesNothing();

private:
    static support::http::Options largeBodies()
    {
        support::http::Options options;
        options.bodyLimit = [](auto, auto) { return std::uint64_t(1) << 32; };
        return options;
    }
    static long residentKiB()
    {
#if defined(WEARDECK_SANITIZED) // keeps freed memory by design
        return 0;
#endif
        std::ifstream status("/proc/self/status");
        for (std::string line; std::getline(status, line);) {
            if (line.starts_with("VmRSS:"))
                return std::strtol(line.c_str() + 6, nullptr, 10);
        }
        return 0;
    }
};

void StreamingTest::slowReaderSuspendsTheWriter()
{
    std::atomic<std::uint64_t> written{0};
    constexpr std::uint64_t kAll = 64'000'000;
    TestServer server([&written](support::http::Request &) {
        support::http::Response response;
        response.body = support::http::StreamBody{[&written](support::http::Sink &sink) {
                                                      const std::string block(100'000, 'x');
                                                      while (written < kAll && sink.write(block))
                                                          written += block.size();
                                                  },
                                                  {}};
        return response;
    });
    support::RawClient client = server.connect(256 * 1024);
    QVERIFY(client.send(server.request("GET /", "Connection: close\r\n")));
    QVERIFY(!client.readSome(1).empty());
    // It stands still as soon as the kernel's buffers are full, far from the end.
    std::uint64_t before = 0;
    QTRY_VERIFY((before = written) > 0 && (QThread::msleep(50), written == before));
    QVERIFY2(written < kAll / 4, std::to_string(written).c_str());
    QCOMPARE(server.server.stats().open, 1U);
    // A reader that goes on gets the rest.
    QVERIFY(client.readToEnd().size() > kAll);
    QCOMPARE(written.load(), kAll);
    QTRY_COMPARE(server.log().size(), 1U);
    QCOMPARE(server.log().at(0).bytesOut, kAll);
}

void StreamingTest::hugeStreamEndsWithItsReader()
{
    std::atomic<bool> ended{false};
    std::atomic<std::uint64_t> written{0};
    TestServer server([&](support::http::Request &) {
        support::http::Response response;
        response.body = support::http::StreamBody{[&](support::http::Sink &sink) {
                                                      const std::string block(1'000'000, 'x');
                                                      while (written < 1'000'000'000 && sink.write(block))
                                                          written += block.size();
                                                      ended = true;
                                                  },
                                                  1'000'000'000};
        return response;
    });
    const long before = residentKiB();
    {
        support::RawClient client = server.connect();
        QVERIFY(client.send(server.request("GET /")));
        for (std::size_t got = 0; got < 5'000'000;) {
            const std::string some = client.readSome(SIZE_MAX);
            QVERIFY(!some.empty());
            got += some.size();
        }
    }
    QTRY_VERIFY(ended);
    QVERIFY(written < 100'000'000);
    QVERIFY2(residentKiB() - before < 64 * 1024, std::to_string(residentKiB() - before).c_str());
    QTRY_COMPARE(server.server.stats().open, 0U);
    QCOMPARE(server.log().at(0).outcome, std::string("peer gone"));
}

void StreamingTest::otherRequestsRunWhileStreaming()
{
    support::http::Options options;
    options.ioThreads = 1; // both on one thread
    TestServer server(
        [](support::http::Request &request) {
            if (request.path == "/")
                return support::mirror(request);
            support::http::Response response;
            response.body = support::http::StreamBody{[](support::http::Sink &sink) {
                                                          const std::string block(1'000'000, 'x');
                                                          while (sink.write(block)) { }
                                                      },
                                                      {}};
            return response;
        },
        options);
    support::RawClient endless = server.connect();
    QVERIFY(endless.send(server.request("GET /endless")));
    QVERIFY(!endless.readSome(1).empty());
    for (int i = 0; i < 10; ++i)
        QVERIFY(server.connect().exchange(server.request("GET /")));
}

void StreamingTest::spoolsToDisk_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("length") << false;
    QTest::newRow("chunked") << true;
}

void StreamingTest::spoolsToDisk()
{
    QFETCH(bool, chunked);
    constexpr std::size_t kSize = 40'000'000;
    QTemporaryDir folder;
    const std::string directory = folder.path().toStdString();
    std::string pathSeen;
    TestServer server(
        [&](support::http::Request &request) {
            const auto file = request.body->spool(kSize, directory);
            if (!file)
                return support::text(std::string(support::http::describe(file.error())), 500);
            pathSeen = file->path();
            std::ifstream in(pathSeen, std::ios::binary);
            std::uint64_t sum = 0;
            for (char c; in.get(c);)
                sum += static_cast<unsigned char>(c);
            return support::text(std::to_string(file->size()) + ' ' + std::to_string(sum));
        },
        largeBodies());
    const long before = residentKiB();
    support::RawClient client = server.connect();
    const std::string block(1'000'000, '\x02');
    QVERIFY(client.send(server.request(
        "PUT /", chunked ? "Transfer-Encoding: chunked\r\n" : "Content-Length: " + std::to_string(kSize) + "\r\n")));
    for (std::size_t sent = 0; sent < kSize; sent += block.size())
        QVERIFY(client.send(chunked ? "f4240\r\n" + block + "\r\n" : block));
    const auto answer = client.exchange(chunked ? "0\r\n\r\n" : "");
    QVERIFY(answer);
    QCOMPARE(answer->body, std::to_string(kSize) + ' ' + std::to_string(kSize * 2));
    QVERIFY2(residentKiB() - before < 20 * 1024, std::to_string(residentKiB() - before).c_str());
    QVERIFY(pathSeen.starts_with(directory));
    QVERIFY(QDir(folder.path()).isEmpty()); // gone with the handler
    QVERIFY(client.exchange(server.request("PUT /", "Content-Length: 1\r\n", "a")));
}

void StreamingTest::spoolLimit()
{
    QTemporaryDir folder;
    TestServer server(
        [directory = folder.path().toStdString()](support::http::Request &request) {
            const auto file = request.body->spool(1000, directory);
            return support::text("", file ? 200 : support::http::statusOf(file.error()));
        },
        largeBodies());
    const auto answer = server.connect().exchange(server.request("PUT /", "Transfer-Encoding: chunked\r\n",
                                                                 "3e9\r\n" + std::string(1001, 'x') + "\r\n0\r\n\r\n"));
    QVERIFY(answer);
    QCOMPARE(answer->status, 413);
    QVERIFY(QDir(folder.path()).isEmpty());
}

// The file size limit stands for a full disk: write() fails in the same place.
void StreamingTest::spoolWithoutRoom()
{
    QTemporaryDir folder;
    TestServer server(
        [directory = folder.path().toStdString()](support::http::Request &request) {
            const auto file = request.body->spool(10'000'000, directory);
            return support::text("", file ? 200 : support::http::statusOf(file.error()));
        },
        largeBodies());
    rlimit whole{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &whole), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{100'000, whole.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto answer =
        server.connect().exchange(server.request("PUT /", "Content-Length: 300000\r\n", std::string(300'000, 'x')));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &whole), 0);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(answer);
    QCOMPARE(answer->status, 507);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(server.connect().exchange(server.request("PUT /", "Content-Length: 1\r\n", "a")));
}

void StreamingTest::spoolIntoNowhere()
{
    support::http::MemoryBody body("abc");
    const auto file = body.spool(10, "/nonexistent-folder");
    QVERIFY(!file);
    QCOMPARE(file.error(), support::http::BodyError::Storage);
}

void StreamingTest::spoolKeeps()
{
    QTemporaryDir folder;
    support::http::MemoryBody body("abc", 2);
    std::string kept;
    {
        auto file = body.spool(10, folder.path().toStdString());
        QVERIFY(file);
        QVERIFY(file->sync());
        kept = file->keep();
        QVERIFY(!*file);
    }
    QFile file(QString::fromStdString(kept));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("abc"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void StreamingTest::brokenUploadLeavesNothing()
{
    QTemporaryDir folder;
    std::atomic<int> error{-1};
    TestServer server(
        [&, directory = folder.path().toStdString()](support::http::Request &request) {
            const auto file = request.body->spool(10'000'000, directory);
            error = file ? -2 : int(file.error());
            return support::text("");
        },
        largeBodies());
    {
        support::RawClient client = server.connect();
        QVERIFY(client.send(server.request("PUT /", "Content-Length: 1000000\r\n", std::string(500'000, 'x'))));
    }
    QTRY_COMPARE(error.load(), int(support::http::BodyError::Disconnected));
    QTRY_COMPARE(server.server.stats().open, 0U);
    QVERIFY(QDir(folder.path()).isEmpty());
}

WEARDECK_TEST(StreamingTest)
#include "tst_streaming.moc"
