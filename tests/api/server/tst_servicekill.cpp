// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <atomic>
#include <QProcess>
#include <QTemporaryDir>
#include <set>
#include <thread>
#include <unistd.h>

using namespace support;

namespace {

api::server::ServiceOptions onFile(const std::string &path)
{
    auto options = TestService::defaults();
    options.database = path;
    return options;
}

// A second life of this program: serves until it is killed.
int serve(const char *path)
{
    TestService test(onFile(path));
    const std::string line = test.service().readyJson() + '\n';
    if (write(STDOUT_FILENO, line.data(), line.size()) < 0)
        return 1;
    for (;;)
        pause();
}

struct Writer { // creates users one after the other until the server is gone
    std::uint16_t port;
    std::string key;
    std::string name;
    std::vector<std::string> acknowledged;

    void run(std::atomic<int> &total)
    {
        for (int n = 0;; ++n) {
            const std::string body = "{\"external_user_id\":\"" + name + std::to_string(n) + "\"}";
            RawClient client(port);
            client.send("POST /api/v1/users HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
                        + "\r\nX-WearLink-API-Key: " + key
                        + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + name + std::to_string(n)
                        + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
            const auto answer = client.readAnswer();
            if (!answer || answer->status != 201)
                return;
            acknowledged.push_back(jsonText(answer->body, "/id"));
            ++total;
        }
    }
};

} // namespace

class ServiceKillTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void acknowledgedRowsSurviveAKill();
};

void ServiceKillTest::acknowledgedRowsSurviveAKill()
{
    const QTemporaryDir folder;
    const std::string path = (folder.path() + QStringLiteral("/w.db")).toStdString();
    std::set<std::string> acknowledged;
    for (int round = 0; round < 3; ++round) {
        QProcess server;
        server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        server.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--serve"), QString::fromStdString(path)});
        QVERIFY(server.waitForReadyRead(60'000));
        const std::string ready = server.readLine().toStdString();
        const std::string url = jsonText(ready, "/url");
        const auto port = static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1)));
        std::atomic<int> total = 0;
        std::vector<Writer> writers;
        for (int w = 0; w < 4; ++w)
            writers.push_back({port,
                               jsonText(ready, "/accounts/developer/api_key"),
                               std::to_string(round) + '-' + std::to_string(w) + '-',
                               {}});
        std::vector<std::thread> threads;
        for (Writer &writer : writers)
            threads.emplace_back([&] { writer.run(total); });
        while (total < 50 * (round + 1))
            std::this_thread::yield();
        server.kill(); // SIGKILL, in the middle of writes
        server.waitForFinished();
        for (std::thread &thread : threads)
            thread.join();
        for (const Writer &writer : writers)
            acknowledged.insert(writer.acknowledged.begin(), writer.acknowledged.end());
    }
    QVERIFY(acknowledged.size() >= 300);
    const TestService again(onFile(path));
    for (const std::string &id : acknowledged)
        QCOMPARE(again.get("/api/v1/users/" + id).status, 200);
}

int main(int argc, char **argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--serve")
        return serve(argv[2]);
    support::isolateUserFolders();
    QCoreApplication application(argc, argv);
    ServiceKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_servicekill.moc"
