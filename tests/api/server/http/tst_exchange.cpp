// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/server/http/testserver.h"
#include "tests/support/testcase.h"

using support::TestServer;

class ExchangeTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void everyAnswerIsStamped();
    void requestIsTakenApart();
    void keepsConnection();
    void pipelinesInOrder();
    void pipeliningIsLimited();
    void closesWhenAsked();
    void speaksHttp10();
    void headIsGetWithoutBody();
    void optionsReachesTheHandler();
    void expectContinue();
    void expectContinueUnread();
    void tooLargeIsRefusedBeforeItIsSent();
    void unreadBodyIsDrained();
    void largeUnreadBodyCloses();
};

void ExchangeTest::everyAnswerIsStamped()
{
    TestServer server;
    support::RawClient client = server.connect();
    const auto first = client.exchange(server.request("GET /a"));
    const auto second = client.exchange(server.request("GET /b"));
    QVERIFY(first && second);
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{32}$"))
                .match(QString::fromStdString(first->header("x-request-id")))
                .hasMatch());
    QVERIFY(first->header("x-request-id") != second->header("x-request-id"));
    QCOMPARE(first->header("x-content-type-options"), std::string("nosniff"));
    QCOMPARE(first->header("cross-origin-resource-policy"), std::string("same-origin"));
    QCOMPARE(first->header("server"), std::string("weardeck"));
    const QDateTime date = QDateTime::fromString(QString::fromStdString(first->header("date")), Qt::RFC2822Date);
    QVERIFY2(date.isValid() || first->header("date").ends_with(" GMT"), first->header("date").c_str());
    QCOMPARE(first->header("access-control-allow-origin"), std::string());
    QTRY_COMPARE(server.log().size(), 2U);
    QCOMPARE(server.log().at(0).requestId, first->header("x-request-id"));
}

void ExchangeTest::requestIsTakenApart()
{
    TestServer server([](support::http::Request &request) {
        return support::text(request.method + '|' + request.path + '|' + request.query + '|' + request.remoteAddress
                             + '|' + std::string(request.headers.find("X-A").value_or("")) + '|'
                             + std::to_string(request.headers.count("x-a")));
    });
    const auto answer = server.connect().exchange(
        server.request("DELETE /a%2Fb?c=d?e&f", "X-A: 1\r\nX-Forwarded-For: 9.9.9.9\r\nx-a: 2\r\n"));
    QVERIFY(answer);
    QCOMPARE(answer->body, std::string("DELETE|/a%2Fb|c=d?e&f|127.0.0.1|1|2"));
}

void ExchangeTest::keepsConnection()
{
    TestServer server;
    support::RawClient client = server.connect();
    for (int i = 0; i < 50; ++i) {
        const std::string body = "body " + std::to_string(i);
        const auto answer =
            client.exchange(server.request("POST /", "Content-Length: " + std::to_string(body.size()) + "\r\n", body));
        QVERIFY(answer);
        QCOMPARE(answer->body, body);
        QCOMPARE(answer->header("connection"), std::string());
    }
    QCOMPARE(server.server.stats().accepted, 1U);
    QCOMPARE(server.server.stats().requests, 50U);
}

void ExchangeTest::pipelinesInOrder()
{
    TestServer server([](support::http::Request &request) { // the first ones take longest
        support::http::sleepFor(std::chrono::milliseconds(request.path == "/0" ? 30 : 0));
        return support::mirror(request);
    });
    std::string all;
    for (int i = 0; i < 20; ++i)
        all += server.request("POST /" + std::to_string(i), "Transfer-Encoding: chunked\r\n",
                              "3\r\n#" + std::to_string(10 + i) + "\r\n0\r\n\r\n");
    support::RawClient client = server.connect();
    QVERIFY(client.send(all));
    for (int i = 0; i < 20; ++i) {
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->body, '#' + std::to_string(10 + i));
    }
}

void ExchangeTest::pipeliningIsLimited()
{
    support::http::Options options;
    options.limits.pipelined = 4;
    TestServer server(support::mirror, options);
    std::string all;
    for (int i = 0; i < 10; ++i)
        all += server.request("GET /" + std::to_string(i));
    support::RawClient client = server.connect();
    QVERIFY(client.send(all));
    for (int i = 0; i < 4; ++i) {
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->header("connection"), std::string(i == 3 ? "close" : ""));
    }
    QCOMPARE(client.readToEnd(), std::string());
    QCOMPARE(server.handled.load(), 4);
}

void ExchangeTest::closesWhenAsked()
{
    TestServer server;
    for (const char *value : {"close", "Close", "foo, close"}) {
        support::RawClient client = server.connect();
        const auto answer = client.exchange(server.request("GET /", std::string("Connection: ") + value + "\r\n"));
        QVERIFY(answer);
        QCOMPARE(answer->header("connection"), std::string("close"));
        QCOMPARE(client.readToEnd(), std::string());
        QVERIFY(client.ended());
    }
}

void ExchangeTest::speaksHttp10()
{
    TestServer server([](support::http::Request &request) {
        if (request.path != "/stream")
            return support::mirror(request);
        support::http::Response response;
        response.body = support::http::StreamBody{[](support::http::Sink &sink) { sink.write("streamed"); }, {}};
        return response;
    });
    support::RawClient plain = server.connect();
    const auto answer = plain.exchange("GET /a HTTP/1.0\r\n" + server.host() + "\r\n");
    QVERIFY(answer);
    QCOMPARE(answer->header("connection"), std::string("close"));
    QCOMPARE(plain.readToEnd(), std::string());

    support::RawClient kept = server.connect();
    for (int i = 0; i < 2; ++i) {
        const auto again = kept.exchange("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QVERIFY(again);
        QCOMPARE(again->header("connection"), std::string("keep-alive"));
    }
    const auto streamed = kept.exchange("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QVERIFY(streamed);
    QCOMPARE(streamed->header("transfer-encoding"), std::string()); // 1.0 knows no chunks: the end is the close
    QCOMPARE(streamed->header("content-length"), std::string());
    QCOMPARE(streamed->header("connection"), std::string("close"));
    QCOMPARE(streamed->body, std::string("streamed"));
}

void ExchangeTest::headIsGetWithoutBody()
{
    TestServer server;
    support::RawClient client = server.connect();
    const auto head = client.exchange(server.request("HEAD /abc"));
    QVERIFY(head);
    QCOMPARE(head->header("content-length"), std::to_string(std::string("GET /abc").size()));
    const auto get = client.exchange(server.request("GET /abc")); // no stray body bytes stand before it
    QVERIFY(get);
    QCOMPARE(get->body, std::string("GET /abc"));
    QTRY_COMPARE(server.log().size(), 2U);
    QCOMPARE(server.log().at(0).method, std::string("HEAD"));
    QCOMPARE(server.log().at(0).bytesOut, 0U);
}

void ExchangeTest::optionsReachesTheHandler()
{
    TestServer server;
    support::RawClient client = server.connect();
    const auto path = client.exchange(server.request("OPTIONS /abc"));
    QVERIFY(path);
    QCOMPARE(path->body, std::string("OPTIONS /abc"));
    const auto whole = client.exchange(server.request("OPTIONS *"));
    QVERIFY(whole);
    QCOMPARE(whole->status, 204);
    QCOMPARE(server.handled.load(), 1);
}

void ExchangeTest::expectContinue()
{
    TestServer server;
    support::RawClient client = server.connect();
    QVERIFY(client.send(server.request("POST /", "Content-Length: 2\r\nExpect: 100-Continue\r\n")));
    const auto go = client.readAnswer();
    QVERIFY(go);
    QCOMPARE(go->statusLine, std::string("HTTP/1.1 100 Continue"));
    const auto answer = client.exchange("hi");
    QVERIFY(answer);
    QCOMPARE(answer->body, std::string("hi"));
    QVERIFY(client.exchange(server.request("GET /")));
}

void ExchangeTest::expectContinueUnread()
{
    TestServer server([](support::http::Request &) { return support::text("no", 403); });
    support::RawClient client = server.connect();
    const auto answer = client.exchange(server.request("POST /", "Content-Length: 2\r\nExpect: 100-continue\r\n"));
    QVERIFY(answer);
    QCOMPARE(answer->status, 403); // not 100: the handler never asked for the body
    QCOMPARE(answer->header("connection"), std::string("close"));
}

void ExchangeTest::tooLargeIsRefusedBeforeItIsSent()
{
    support::http::Options options;
    options.bodyLimit = [](std::string_view method, std::string_view path) {
        return std::uint64_t(method == "PUT" && path == "/big" ? 1000 : 10);
    };
    TestServer server(support::mirror, options);
    support::RawClient client = server.connect();
    const auto refused =
        client.exchange(server.request("PUT /small?big", "Content-Length: 11\r\nExpect: 100-continue\r\n"));
    QVERIFY(refused);
    QCOMPARE(refused->status, 413);
    QCOMPARE(refused->header("connection"), std::string("close"));
    QCOMPARE(server.handled.load(), 0);

    const auto taken = server.connect().exchange(server.request("PUT /big", "Content-Length: 11\r\n", "hello world"));
    QVERIFY(taken);
    QCOMPARE(taken->body, std::string("hello world"));

    const auto chunked = server.connect().exchange(
        server.request("PUT /small", "Transfer-Encoding: chunked\r\n", "b\r\nhello world\r\n0\r\n\r\n"));
    QVERIFY(chunked);
    QCOMPARE(chunked->status, 413);
}

void ExchangeTest::unreadBodyIsDrained()
{
    TestServer server([](support::http::Request &) { return support::text("unread"); });
    support::RawClient client = server.connect();
    for (int i = 0; i < 2; ++i) {
        const auto answer =
            client.exchange(server.request("POST /", "Content-Length: 5000\r\n", std::string(5000, 'x')));
        QVERIFY(answer);
        QCOMPARE(answer->header("connection"), std::string());
    }
    const auto chunked =
        client.exchange(server.request("POST /", "Transfer-Encoding: chunked\r\n", "2\r\nhi\r\n0\r\n\r\n"));
    QVERIFY(chunked);
    QVERIFY(client.exchange(server.request("GET /")));
}

void ExchangeTest::largeUnreadBodyCloses()
{
    support::http::Options options;
    options.bodyLimit = [](auto, auto) { return std::uint64_t(10'000'000); };
    TestServer server([](support::http::Request &) { return support::text("unread"); }, options);
    support::RawClient client = server.connect();
    const auto answer =
        client.exchange(server.request("POST /", "Content-Length: 500000\r\n", std::string(500000, 'x')));
    QVERIFY(answer); // no reset overtakes the answer although half a megabyte was never read
    QCOMPARE(answer->header("connection"), std::string("close"));
}

WEARDECK_TEST(ExchangeTest)
#include "tst_exchange.moc"
