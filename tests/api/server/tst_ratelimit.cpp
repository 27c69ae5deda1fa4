// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "api/server/ratelimiter.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

using namespace support;
using std::chrono::seconds;

class RateLimitTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void windowsBeginWithTheFirstRequest();
    void settingTheClockBackDoesNotReopen();
    void eleventhLoginWaits();
    void sixthRegistrationWaits();
    void forwardedAddressesAreIgnored();
    void generalLimitIsPerCaller();
    void everyAnswerSaysTheLimit_data();
    void everyAnswerSaysTheLimit();
};

void RateLimitTest::windowsBeginWithTheFirstRequest()
{
    api::server::Clock clock;
    api::server::RateLimiter limiter(clock);
    for (int left : {2, 1, 0})
        QCOMPARE(limiter.take("r", "a", 3, seconds(60)).remaining, left);
    const auto refused = limiter.take("r", "a", 3, seconds(60));
    QVERIFY(!refused.allowed);
    QVERIFY(refused.resetSeconds > 0 && refused.resetSeconds <= 60);
    QVERIFY(limiter.take("r", "b", 3, seconds(60)).allowed);
    QVERIFY(limiter.take("s", "a", 3, seconds(60)).allowed);
    QVERIFY(limiter.waitSeconds("r", "a", 3) > 0);
    QCOMPARE(limiter.waitSeconds("r", "b", 3), 0);
    clock.advance(seconds(60));
    QCOMPARE(limiter.take("r", "a", 3, seconds(60)).remaining, 2);
}

void RateLimitTest::settingTheClockBackDoesNotReopen()
{
    api::server::Clock clock;
    api::server::RateLimiter limiter(clock);
    QVERIFY(limiter.take("r", "a", 1, seconds(60)).allowed);
    clock.set(*api::Timestamp::parse("2001-01-01T00:00:00Z"));
    QVERIFY(!limiter.take("r", "a", 1, seconds(60)).allowed);
    clock.set(*api::Timestamp::parse("2101-01-01T00:00:00Z"));
    QVERIFY(!limiter.take("r", "a", 1, seconds(60)).allowed);
}

void RateLimitTest::eleventhLoginWaits()
{
    TestService test;
    const auto attempt = [&](int account) {
        return test.send({.method = "POST",
                          .target = "/api/v1/auth/login",
                          .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                          .body = "username=nobody" + std::to_string(account) + "@example.com"});
    };
    for (int left = 9; left >= 0; --left) {
        const auto answer = attempt(left);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.header("x-ratelimit-limit"), std::string("10"));
        QCOMPARE(answer.header("x-ratelimit-remaining"), std::to_string(left));
    }
    const auto answer = attempt(11);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.body,
             std::string("{\"detail\":\"Too many requests. Please wait 60 seconds and try again.\","
                         "\"headers\":{\"Retry-After\":\"60\"}}"));
    QCOMPARE(answer.header("retry-after"), std::string("60"));
    QCOMPARE(answer.header("x-ratelimit-remaining"), std::string("0"));
    test.service().clock().advance(seconds(60));
    QCOMPARE(attempt(12).status, 400);
}

void RateLimitTest::sixthRegistrationWaits()
{
    TestService test;
    const auto enrol = [&](int n) {
        return test
            .json("POST", "/api/v1/auth/register",
                  "{\"email\":\"d" + std::to_string(n) + "@example.com\",\"password\":\"correct horse\"}")
            .status;
    };
    for (int n = 0; n < 5; ++n)
        QCOMPARE(enrol(n), 201);
    QCOMPARE(enrol(5), 429);
    test.service().clock().advance(seconds(60));
    QCOMPARE(enrol(5), 201);
}

void RateLimitTest::forwardedAddressesAreIgnored()
{
    const TestService test;
    int last = 0;
    for (int n = 0; n < 11; ++n)
        last = test.send({.method = "POST",
                          .target = "/api/v1/auth/login",
                          .headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                                      {"X-Forwarded-For", "1.2.3." + std::to_string(n)},
                                      {"X-Real-IP", "1.2.3." + std::to_string(n)}},
                          .body = "username="})
                   .status;
    QCOMPARE(last, 429);
}

void RateLimitTest::generalLimitIsPerCaller()
{
    auto options = TestService::defaults();
    options.limits.generalRequests = 3;
    TestService test(options);
    for (int n = 0; n < 3; ++n)
        QCOMPARE(test.get("/api/v1/users").status, 200);
    QCOMPARE(test.get("/api/v1/users").status, 429);
    QCOMPARE(test.get("/api/v1/nothing").status, 429); // unknown paths count like all others
    for (int n = 0; n < 3; ++n) // another caller: by address
        QCOMPARE(test.send({.target = "/api/v1/users"}).status, 401);
    QCOMPARE(test.send({.target = "/api/v1/users"}).status, 429);
    test.service().clock().advance(seconds(60));
    QCOMPARE(test.get("/api/v1/users").status, 200);
}

void RateLimitTest::everyAnswerSaysTheLimit_data()
{
    QTest::addColumn<QByteArray>("request"); // HOST stands for a good Host line
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const QByteArray &request) {
        QTest::newRow(name) << request << status;
    };
    row("handled", 200, "GET /health HTTP/1.1\r\nHOST\r\n");
    row("control", 200, "GET /__control/clock HTTP/1.1\r\nHOST\r\n");
    row("any target", 204, "OPTIONS * HTTP/1.1\r\nHOST\r\n");
    row("no host", 400, "GET /health HTTP/1.1\r\n\r\n");
    row("foreign page", 403, "GET /health HTTP/1.1\r\nHOSTOrigin: https://evil.example\r\n\r\n");
    row("large body", 413, "POST /api/v1/users HTTP/1.1\r\nHOSTContent-Length: 99999999999\r\n\r\n");
    row("long target", 414, "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHOST\r\n");
    row("no content type", 415, "POST /api/v1/auth/login HTTP/1.1\r\nHOSTContent-Length: 2\r\n\r\n{}");
    row("expectation", 417, "POST /api/v1/users HTTP/1.1\r\nHOSTExpect: magic\r\nContent-Length: 2\r\n\r\n{}");
    row("foreign host", 421, "GET /health HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    row("long header", 431, "GET /health HTTP/1.1\r\nHOSTX-Long: " + QByteArray(9000, 'a') + "\r\n\r\n");
    row("coding", 400, "POST /api/v1/users HTTP/1.1\r\nHOSTTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    row("version", 505, "GET /health HTTP/2.0\r\nHOST\r\n");
}

void RateLimitTest::everyAnswerSaysTheLimit()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const TestService test;
    request.replace("HOST", "Host: 127.0.0.1:" + QByteArray::number(test.port()) + "\r\n");
    RawClient client(test.port());
    client.send(request.toStdString());
    const auto answer = client.readAnswer();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, status);
    QVERIFY(!answer->header("x-ratelimit-limit").empty());
    QVERIFY(!answer->header("x-ratelimit-remaining").empty());
    QVERIFY(std::stoll(answer->header("x-ratelimit-reset")) > 1'700'000'000);
    QCOMPARE(answer->header("x-request-id").size(), std::size_t(32));
}

WEARDECK_TEST(RateLimitTest)
#include "tst_ratelimit.moc"
