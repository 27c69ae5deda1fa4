// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <fstream>
#include <QTemporaryDir>
#include <set>
#include <sstream>
#include <thread>

using namespace support;
using std::chrono::hours;

class IdempotencyTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void repeatsGetTheFirstAnswer();
    void anotherRequestIsRefused();
    void parallelRepeatsMakeOneUser();
    void failuresMayBeTriedAgain();
    void keysEndAfterADay();
    void keysBelongToTheirDeveloper();
    void illegalKeys();
    void survivesARestartWithoutTheSecret();

private:
    static RawClient::Answer create(const TestService &test, const std::string &key, const std::string &body = "{}")
    {
        return test.send(HttpCall{.method = "POST",
                                  .target = "/api/v1/users",
                                  .headers = {{"X-WearLink-API-Key", test.apiKey()},
                                              {"Content-Type", "application/json"},
                                              {"Idempotency-Key", key}},
                                  .body = body});
    }
    static std::string total(const TestService &test)
    {
        return jsonAt(test.get("/api/v1/users?limit=1").body, "/total");
    }
};

void IdempotencyTest::repeatsGetTheFirstAnswer()
{
    const TestService test;
    const auto first = create(test, "k-1", R"({"first_name":"Jane"})");
    QCOMPARE(first.status, 201);
    QVERIFY(first.header("idempotent-replayed").empty());
    const std::string count = total(test);
    const auto again = create(test, "k-1", R"({"first_name":"Jane"})");
    QCOMPARE(again.status, 201);
    QCOMPARE(again.body, first.body);
    QCOMPARE(again.header("idempotent-replayed"), std::string("true"));
    QCOMPARE(again.header("content-type"), std::string("application/json"));
    QCOMPARE(total(test), count);
}

void IdempotencyTest::anotherRequestIsRefused()
{
    const TestService test;
    QCOMPARE(create(test, "k-1", R"({"first_name":"Jane"})").status, 201);
    const auto other = create(test, "k-1", R"({"first_name":"John"})");
    QCOMPARE(other.status, 422);
    QCOMPARE(jsonText(other.body, "/detail"), std::string("Idempotency-Key was used with a different request"));
}

void IdempotencyTest::parallelRepeatsMakeOneUser()
{
    const TestService test;
    const int before = std::stoi(total(test));
    std::vector<RawClient::Answer> answers(20);
    std::vector<std::thread> threads;
    for (auto &answer : answers)
        threads.emplace_back([&] { answer = create(test, "same"); });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::stoi(total(test)), before + 1);
    std::set<std::string> bodies;
    int running = 0;
    for (const auto &answer : answers) {
        QVERIFY2(answer.status == 201 || answer.status == 409, std::to_string(answer.status).c_str());
        if (answer.status == 201)
            bodies.insert(answer.body);
        else
            ++running;
    }
    QCOMPARE(bodies.size(), std::size_t(1));
    QVERIFY(running < 20);
}

void IdempotencyTest::failuresMayBeTriedAgain()
{
    const TestService test;
    QCOMPARE(create(test, "k-1", R"({"email":"no"})").status, 400);
    QCOMPARE(create(test, "k-1", R"({"email":"yes@example.com"})").status, 201);
    QCOMPARE(create(test, "k-2", R"({"email":"yes@example.com"})").status, 409);
    QCOMPARE(create(test, "k-2", R"({"email":"other@example.com"})").status, 201);
}

void IdempotencyTest::keysEndAfterADay()
{
    TestService test;
    const auto first = create(test, "k-1");
    test.service().clock().advance(hours(23));
    QCOMPARE(create(test, "k-1").body, first.body);
    test.service().clock().advance(hours(2));
    const auto later = create(test, "k-1");
    QCOMPARE(later.status, 201);
    QVERIFY(later.body != first.body);
}

void IdempotencyTest::keysBelongToTheirDeveloper()
{
    const TestService test;
    const auto first = create(test, "k-1");
    const auto stranger =
        test.json("POST", "/api/v1/auth/register", R"({"email":"stranger@example.com","password":"correct horse"})");
    const auto theirs = test.send({.method = "POST",
                                   .target = "/api/v1/users",
                                   .headers = {{"X-WearLink-API-Key", jsonText(stranger.body, "/api_key/key")},
                                               {"Content-Type", "application/json"},
                                               {"Idempotency-Key", "k-1"}},
                                   .body = "{}"});
    QCOMPARE(theirs.status, 201);
    QVERIFY(jsonText(theirs.body, "/id") != jsonText(first.body, "/id"));
}

void IdempotencyTest::illegalKeys()
{
    const TestService test;
    for (const std::string &key : {std::string(256, 'k'), std::string("a b"), std::string("k\xc3\xa9y")}) {
        const auto answer = create(test, key);
        QCOMPARE(answer.status, 400);
    }
    QCOMPARE(create(test, std::string(255, 'k')).status, 201);
}

void IdempotencyTest::survivesARestartWithoutTheSecret()
{
    const QTemporaryDir folder;
    auto options = TestService::defaults();
    options.database = (folder.path() + QStringLiteral("/w.db")).toStdString();
    std::string secret, first;
    const auto makeKey = [](const TestService &test) {
        return test.send({.method = "POST",
                          .target = "/api/v1/developer/api-keys",
                          .headers = {{"Authorization", "Bearer " + test.developerToken()},
                                      {"Content-Type", "application/json"},
                                      {"Idempotency-Key", "5b0f6a4e"}},
                          .body = R"({"name":"Spare"})"});
    };
    {
        const TestService test(options);
        first = makeKey(test).body;
        secret = jsonText(first, "/key");
        QCOMPARE(secret.size(), std::size_t(35));
    }
    for (const char *suffix : {"", "-wal"}) {
        std::ifstream file(options.database + suffix, std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        QVERIFY(bytes.str().find(secret) == std::string::npos);
        QVERIFY(bytes.str().find("5b0f6a4e") == std::string::npos);
    }
    const TestService again(options);
    QCOMPARE(makeKey(again).body, first);
}

WEARDECK_TEST(IdempotencyTest)
#include "tst_idempotency.moc"
