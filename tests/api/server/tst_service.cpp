// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <mutex>
#include <QTemporaryDir>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace support;
using api::ErrorKind;
using api::server::Service;
using api::server::ServiceOptions;

namespace {

ServiceOptions onFile(const QTemporaryDir &folder)
{
    ServiceOptions options = TestService::defaults();
    options.database = (folder.path() + QStringLiteral("/w.db")).toStdString();
    return options;
}

api::Error refusal(const ServiceOptions &options)
{
    const auto started = Service::start(options);
    return started ? api::Error{.message = "it started"} : started.error();
}

bool mentions(const api::Error &error, const std::string &text)
{
    return error.message.find(text) != std::string::npos;
}

} // namespace

class ServiceTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void readyLineSaysHowToReachIt();
    void restartsOnItsPort();
    void aFileKeepsEverything();
    void portInUse();
    void twoServicesOnOneFile();
    void wrongDatabases_data();
    void wrongDatabases();
    void newerDatabase();
    void remoteAddressesNeedTls();
    void knownPasswordsAreNotServedToOthers();
    void wrongOptions_data();
    void wrongOptions();
    void observerSeesEveryRequest();
    void sameSeedSameData();
    void accessLogHoldsNoSecret();
};

void ServiceTest::readyLineSaysHowToReachIt()
{
    TestService test;
    const std::string line = test.service().readyJson();
    QVERIFY(line.find('\n') == std::string::npos);
    QCOMPARE(jsonText(line, "/wearlink"), test.url() + "/api/v1");
    QCOMPARE(jsonText(line, "/relay"), test.url() + "/api/v1");
    QCOMPARE(jsonAt(line, "/pid"), std::to_string(getpid()));
    QCOMPARE(jsonText(line, "/database"), std::string(":memory:"));
    QCOMPARE(jsonText(line, "/seed"), std::string("demo"));
    for (const std::string account : {"root", "developer", "reviewer"})
        QVERIFY(!test.login(jsonText(line, "/accounts/" + account + "/email"),
                            jsonText(line, "/accounts/" + account + "/password"))
                     .empty());
    QCOMPARE(test.get("/api/v1/users/" + jsonText(line, "/user_id")).status, 200);
    QCOMPARE(jsonText(line, "/relay_app/applicationId").size(), std::size_t(24));
    QCOMPARE(jsonAt(line, "/webhook_sink"), std::string("null"));
}

void ServiceTest::restartsOnItsPort()
{
    TestService test;
    const std::string user = jsonText(test.json("POST", "/api/v1/users", "{}").body, "/id");
    const std::string token = test.developerToken();
    for (int round = 0; round < 5; ++round) {
        test.service().stop();
        QVERIFY(!test.service().isRunning());
        QCOMPARE(test.get("/health").status, 0);
        QVERIFY(test.service().restart().has_value());
        QCOMPARE(test.service().readyInfo().url, test.url());
        QCOMPARE(test.get("/api/v1/users/" + user).status, 200); // also an in-memory database
    }
    QCOMPARE(test.json("GET", "/api/v1/auth/me", "", token).status, 200);
}

void ServiceTest::aFileKeepsEverything()
{
    const QTemporaryDir folder;
    std::string user, token;
    {
        TestService test(onFile(folder));
        user = jsonText(test.json("POST", "/api/v1/users", "{\"first_name\":\"Jane\"}").body, "/id");
        token = test.developerToken();
    }
    const TestService again(onFile(folder));
    QCOMPARE(jsonText(again.get("/api/v1/users/" + user).body, "/first_name"), std::string("Jane"));
    QCOMPARE(again.json("GET", "/api/v1/auth/me", "", token).status, 200);
    QCOMPARE(again.ready().seed, std::string("demo"));
}

void ServiceTest::portInUse()
{
    const TestService test;
    ServiceOptions options = TestService::defaults();
    options.port = test.port();
    const api::Error error = refusal(options);
    QCOMPARE(error.kind, ErrorKind::Conflict);
    QVERIFY2(mentions(error, std::to_string(test.port())), error.message.c_str());
    QVERIFY2(mentions(error, "Choose another port"), error.message.c_str());
}

void ServiceTest::twoServicesOnOneFile()
{
    const QTemporaryDir folder;
    const TestService test(onFile(folder));
    const api::Error error = refusal(onFile(folder));
    QCOMPARE(error.kind, ErrorKind::Conflict);
    QVERIFY2(mentions(error, "w.db"), error.message.c_str());
    QCOMPARE(test.get("/api/v1/users").status, 200);
}

void ServiceTest::wrongDatabases_data()
{
    QTest::addColumn<QByteArray>("content"); // of the file; null = none
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("not a database") << QByteArray(8192, 'x') << QByteArray("/w.db");
    QTest::newRow("no such folder") << QByteArray() << QByteArray("/nowhere/w.db");
    QTest::newRow("a folder") << QByteArray() << QByteArray("/");
}

void ServiceTest::wrongDatabases()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, place);
    const QTemporaryDir folder;
    ServiceOptions options = TestService::defaults();
    options.database = folder.path().toStdString() + place.toStdString();
    if (!content.isNull()) {
        QFile file(QString::fromStdString(options.database));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const api::Error error = refusal(options);
    QVERIFY2(error.kind == ErrorKind::Validation || error.kind == ErrorKind::Unavailable, error.message.c_str());
    QVERIFY2(mentions(error, options.database), error.message.c_str());
}

void ServiceTest::newerDatabase()
{
    const QTemporaryDir folder;
    const ServiceOptions options = onFile(folder);
    {
        const TestService test(options);
    }
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(options.database.c_str(), &raw), SQLITE_OK);
    QCOMPARE(sqlite3_exec(raw, "PRAGMA user_version = 9999", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(raw);
    const api::Error error = refusal(options);
    QCOMPARE(error.kind, ErrorKind::Forbidden);
    QVERIFY2(mentions(error, "newer"), error.message.c_str());
}

void ServiceTest::remoteAddressesNeedTls()
{
    ServiceOptions options = TestService::defaults();
    options.address = "0.0.0.0";
    QCOMPARE(refusal(options).kind, ErrorKind::Validation);
    options.allowRemote = true;
    QCOMPARE(refusal(options).kind, ErrorKind::Validation);
    options.tls = {"/nonexistent/cert.pem", "/nonexistent/key.pem"};
    const api::Error error = refusal(options);
    QCOMPARE(error.kind, ErrorKind::Validation);
    QVERIFY2(mentions(error, "cert.pem"), error.message.c_str());
}

void ServiceTest::knownPasswordsAreNotServedToOthers()
{
    const QTemporaryDir folder;
    // Prepares the database as for a start; then there is no certificate to listen with.
    const auto prepareForOthers = [&] {
        ServiceOptions options = onFile(folder);
        options.address = "0.0.0.0";
        options.allowRemote = true;
        options.tls = {"/nonexistent/cert.pem", "/nonexistent/key.pem"};
        QVERIFY(mentions(refusal(options), "cert.pem"));
    };
    api::server::ReadyInfo known;
    std::string token, chosenToken;
    {
        TestService test(onFile(folder));
        known = test.ready();
        const std::string body = R"({"current_password":")" + known.accounts.reviewer->password
            + R"(","new_password":"chosen by a person"})";
        const std::string reviewer = test.login(known.accounts.reviewer->email, known.accounts.reviewer->password);
        QCOMPARE(test.json("POST", "/api/v1/auth/change-password", body, reviewer).status, 200);
        token = test.developerToken();
    }
    prepareForOthers();
    api::server::ReadyInfo fresh;
    {
        TestService test(onFile(folder));
        fresh = test.ready();
        QVERIFY(test.login(known.accounts.developer->email, known.accounts.developer->password).empty());
        QVERIFY(test.login(known.accounts.root->email, known.accounts.root->password).empty());
        QVERIFY(!test.developerToken().empty());
        QVERIFY(!test.rootToken().empty());
        QVERIFY(!test.login(known.accounts.reviewer->email, "chosen by a person").empty());
        QVERIFY(fresh.relayApp->clientSecret != known.relayApp->clientSecret);
        QCOMPARE(fresh.relayApp->clientId, known.relayApp->clientId);
        QCOMPARE(test.get("/api/v1/users").status, 200);
        const HttpCall old{.target = "/api/v1/users",
                           .headers = {{"X-WearLink-API-Key", *known.accounts.developer->apiKey}}};
        QCOMPARE(test.send(old).status, 401);
        QCOMPARE(test.json("GET", "/api/v1/auth/me", "", token).status, 401);
        token = test.developerToken();
    }
    prepareForOthers();
    const TestService again(onFile(folder)); // once is enough
    QCOMPARE(again.ready().accounts.developer->password, fresh.accounts.developer->password);
    QCOMPARE(again.json("GET", "/api/v1/auth/me", "", token).status, 200);
    QTemporaryDir other;
    ServiceOptions options = onFile(other);
    options.address = "0.0.0.0";
    options.allowRemote = true;
    options.tls = {"/nonexistent/cert.pem", "/nonexistent/key.pem"};
    QVERIFY(mentions(refusal(options), "cert.pem")); // a new database
    QVERIFY(TestService(onFile(other)).ready().accounts.root->password != known.accounts.root->password);
}

void ServiceTest::wrongOptions_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("seed") << QByteArray("everything") << QByteArray("127.0.0.1");
    QTest::newRow("load") << QByteArray("load:0x0") << QByteArray("127.0.0.1");
    QTest::newRow("name") << QByteArray("empty") << QByteArray("localhost");
    QTest::newRow("foreign address") << QByteArray("empty") << QByteArray("127.0.0.1.2");
}

void ServiceTest::wrongOptions()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, address);
    ServiceOptions options = TestService::defaults();
    options.seed = seed.toStdString();
    options.address = address.toStdString();
    QCOMPARE(refusal(options).kind, ErrorKind::Validation);
}

void ServiceTest::observerSeesEveryRequest()
{
    TestService test;
    std::mutex mutex;
    std::vector<std::string> seen;
    test.service().setRequestObserver([&](const api::server::RecordPtr &record) {
        const std::lock_guard lock(mutex);
        seen.push_back(record->operation + ' ' + std::to_string(record->status));
    });
    test.get("/api/v1/users");
    test.send({.target = "/health", .headers = {{"Host", "evil.example"}}});
    test.service().stop(); // every answer is handed over
    test.service().setRequestObserver({});
    QCOMPARE(seen.size(), std::size_t(2));
    QCOMPARE(seen[0], std::string("listUsers 200"));
    QVERIFY2(seen[1].starts_with(" 4"), seen[1].c_str()); // refused before it was routed
    QCOMPARE(test.service().recentRequests().size(), std::size_t(2));
}

void ServiceTest::sameSeedSameData()
{
    const TestService one, two;
    QCOMPARE(one.get("/api/v1/users?limit=100").body, two.get("/api/v1/users?limit=100").body);
    ServiceOptions options = TestService::defaults();
    options.seedNumber = 2;
    QVERIFY(TestService(options).ready().userId != one.ready().userId);
}

void ServiceTest::accessLogHoldsNoSecret()
{
    std::mutex mutex;
    std::string log;
    ServiceOptions options = TestService::defaults();
    options.accessLog = [&](std::string_view line) {
        const std::lock_guard lock(mutex);
        log.append(line).append(1, '\n');
    };
    TestService test(options);
    test.get("/api/v1/users?token=hunter2&search=a%0Ab");
    const std::string token = test.developerToken();
    test.service().stop();
    QVERIFY(log.find("/api/v1/users?token=***&search=a%0Ab") != std::string::npos);
    QVERIFY(log.find("hunter2") == std::string::npos);
    QVERIFY(log.find(test.apiKey()) == std::string::npos);
    QVERIFY(log.find(token) == std::string::npos);
    QCOMPARE(std::count(log.begin(), log.end(), '\n'), 2);
}

WEARDECK_TEST(ServiceTest)
#include "tst_service.moc"
