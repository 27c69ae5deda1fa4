// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/server/http/testserver.h"
#include "tests/support/testcase.h"

using support::TestServer;

class AnswerTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void streamsChunkedOut();
    void streamWithLength();
    void brokenStreamsBreakTheConnection_data();
    void brokenStreamsBreakTheConnection();
    void failingHandler();
    void illegalHeaderInAnswer_data();
    void illegalHeaderInAnswer();
    void handlerCannotSetFraming();
    void noBodyOn204();
    void rendersErrors();
    void range_data();
    void range();
    void rangeOfFile();
};

namespace {

support::http::Response streamed(std::function<void(support::http::Sink &)> write,
                                 std::optional<std::uint64_t> length = {})
{
    support::http::Response response;
    response.body = support::http::StreamBody{std::move(write), length};
    return response;
}

} // namespace

void AnswerTest::streamsChunkedOut()
{
    TestServer server([](support::http::Request &) {
        return streamed([](support::http::Sink &sink) {
            for (int i = 0; i < 1000; ++i)
                sink.write("line " + std::to_string(i) + '\n');
            sink.flush();
            sink.write(std::string(100'000, 'y'));
        });
    });
    support::RawClient client = server.connect();
    const auto answer = client.exchange(server.request("GET /"));
    QVERIFY(answer);
    QCOMPARE(answer->header("transfer-encoding"), std::string("chunked"));
    QVERIFY(answer->body.starts_with("line 0\nline 1\n"));
    QVERIFY(answer->body.ends_with("line 999\n" + std::string(100'000, 'y')));
    const auto head = client.exchange(server.request("HEAD /"));
    QVERIFY(head);
    QVERIFY(client.exchange(server.request("GET /")));
}

void AnswerTest::streamWithLength()
{
    TestServer server(
        [](support::http::Request &) { return streamed([](support::http::Sink &sink) { sink.write("12345"); }, 5); });
    support::RawClient client = server.connect();
    const auto answer = client.exchange(server.request("GET /"));
    QVERIFY(answer);
    QCOMPARE(answer->header("content-length"), std::string("5"));
    QCOMPARE(answer->body, std::string("12345"));
    const auto head = client.exchange(server.request("HEAD /"));
    QVERIFY(head);
    QCOMPARE(head->header("content-length"), std::string("5"));
}

void AnswerTest::brokenStreamsBreakTheConnection_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"throw", "short", "long"})
        QTest::newRow(kind) << QByteArray(kind);
}

void AnswerTest::brokenStreamsBreakTheConnection()
{
    QFETCH(QByteArray, kind);
    TestServer server([kind](support::http::Request &) {
        if (kind == "throw")
            return streamed([](support::http::Sink &sink) {
                sink.write("half");
                sink.flush();
                throw std::runtime_error("store gone");
            });
        return streamed([kind](support::http::Sink &sink) { sink.write(kind == "short" ? "1234" : "123456"); }, 5);
    });
    support::RawClient client = server.connect();
    QVERIFY(!client.exchange(server.request("GET /"))); // no complete answer: the client can tell
    QVERIFY(client.ended());
    QTRY_COMPARE(server.log().size(), 1U);
    QVERIFY(server.log().at(0).outcome.starts_with("stream "));
}

void AnswerTest::failingHandler()
{
    TestServer server(
        [](support::http::Request &) -> support::http::Response { throw std::runtime_error("secret detail"); });
    support::RawClient client = server.connect();
    for (int i = 0; i < 2; ++i) {
        const auto answer = client.exchange(server.request("GET /"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 500);
        QCOMPARE(answer->body, std::string("{\"detail\":\"The server failed to answer.\"}"));
    }
    QTRY_COMPARE(server.log().size(), 2U);
    QCOMPARE(server.log().at(0).outcome, std::string("handler failed: secret detail"));
}

void AnswerTest::illegalHeaderInAnswer_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line break") << QByteArray("X-Name") << QByteArray("a\r\nSet-Cookie: b");
    QTest::newRow("LF") << QByteArray("X-Name") << QByteArray("a\nb");
    QTest::newRow("NUL") << QByteArray("X-Name") << QByteArray("a\0b", 3);
    QTest::newRow("name") << QByteArray("X Name") << QByteArray("a");
    QTest::newRow("empty name") << QByteArray() << QByteArray("a");
}

void AnswerTest::illegalHeaderInAnswer()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    TestServer server([=](support::http::Request &) {
        auto response = support::text("fine");
        response.headers.add(name.toStdString(), value.toStdString());
        return response;
    });
    const auto answer = server.connect().exchange(server.request("GET /"));
    QVERIFY(answer);
    QCOMPARE(answer->status, 500);
    QVERIFY(!answer->headers.contains("set-cookie"));
    QVERIFY(!answer->headers.contains("x-name"));
}

void AnswerTest::handlerCannotSetFraming()
{
    TestServer server([](support::http::Request &) {
        auto response = support::text("four");
        response.headers.add("Content-Length", "99");
        response.headers.add("transfer-encoding", "chunked");
        response.headers.add("Connection", "upgrade");
        response.headers.add("X-Request-Id", "mine");
        return response;
    });
    const auto answer = server.connect().exchange(server.request("GET /"));
    QVERIFY(answer);
    QCOMPARE(answer->body, std::string("four"));
    QCOMPARE(answer->headers.count("content-length"), 1U);
    QCOMPARE(answer->headers.count("transfer-encoding"), 0U);
    QCOMPARE(answer->headers.count("connection"), 0U);
    QCOMPARE(answer->header("x-request-id").size(), 32U);
}

void AnswerTest::noBodyOn204()
{
    TestServer server([](support::http::Request &) { return support::text("ignored", 204); });
    support::RawClient client = server.connect();
    const auto first = client.exchange(server.request("GET /"));
    QVERIFY(first);
    QVERIFY(!first->headers.contains("content-length"));
    QVERIFY(client.exchange(server.request("GET /")));
}

void AnswerTest::rendersErrors()
{
    support::http::Options options;
    options.renderError = [](int status, std::string_view detail, std::string_view path) {
        return support::text(std::to_string(status) + ' ' + std::string(path) + ' ' + std::string(detail));
    };
    TestServer server(support::mirror, options);
    const auto answer = server.connect().exchange(server.request("PUT /a?b", "Content-Length: 99999999\r\n"));
    QVERIFY(answer);
    QCOMPARE(answer->status, 413);
    QCOMPARE(answer->body, std::string("413 /a The request body is larger than this route takes."));
    QCOMPARE(answer->header("x-request-id").size(), 32U);
}

void AnswerTest::range_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentRange");
    const auto row = [](const QByteArray &range, int status, const char *body, const char *contentRange) {
        QTest::newRow(range.constData()) << range << status << QByteArray(body) << QByteArray(contentRange);
    };
    row("Range: bytes=0-0", 206, "0", "bytes 0-0/10");
    row("Range: bytes=2-4", 206, "234", "bytes 2-4/10");
    row("Range: bytes=7-", 206, "789", "bytes 7-9/10");
    row("Range: bytes=7-99", 206, "789", "bytes 7-9/10");
    row("Range: bytes=-3", 206, "789", "bytes 7-9/10");
    row("Range: bytes=-99", 206, "0123456789", "bytes 0-9/10");
    row("Range: bytes=10-", 416, "", "bytes */10");
    row("Range: bytes=-0", 416, "", "bytes */10");
    row("Range: bytes=99-100", 416, "", "bytes */10");
    row("Range: bytes=4-2", 200, "0123456789", "");
    row("Range: bytes=0-1,3-4", 200, "0123456789", "");
    row("Range: lines=0-1", 200, "0123456789", "");
    row("Range: bytes=a-b", 200, "0123456789", "");
    row("Range: bytes=99999999999999999999-", 200, "0123456789", "");
    row("Range: bytes=2-4\r\nIf-Range: \"tag\"", 206, "234", "bytes 2-4/10");
    row("Range: bytes=2-4\r\nIf-Range: \"old\"", 200, "0123456789", "");
}

void AnswerTest::range()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentRange);
    TestServer server([](support::http::Request &) {
        auto response = support::text("0123456789");
        response.headers.add("ETag", "\"tag\"");
        response.ranges = true;
        return response;
    });
    support::RawClient client = server.connect();
    const auto answer = client.exchange(server.request("GET /", fields.toStdString() + "\r\n"));
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(QByteArray::fromStdString(answer->body), body);
    QCOMPARE(QByteArray::fromStdString(answer->header("content-range")), contentRange);
    QCOMPARE(answer->header("accept-ranges"), std::string("bytes"));
    const auto posted = client.exchange(server.request("POST /", fields.toStdString() + "\r\n"));
    QVERIFY(posted);
    QCOMPARE(posted->status, 200); // ranges belong to GET
}

void AnswerTest::rangeOfFile()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("file")).toStdString();
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(QByteArray(300'000, 'a') + QByteArray(300'000, 'b')) == 600'000);
    file.close();
    TestServer server([path](support::http::Request &request) {
        support::http::Response response;
        response.body = support::http::FileBody{.path = request.path == "/gone" ? path + "x" : path,
                                                .removeAfterwards = request.path == "/last"};
        response.ranges = true;
        return response;
    });
    support::RawClient client = server.connect();
    const auto whole = client.exchange(server.request("GET /"));
    QVERIFY(whole);
    QCOMPARE(whole->body, std::string(300'000, 'a') + std::string(300'000, 'b'));
    const auto part = client.exchange(server.request("GET /", "Range: bytes=299999-300000\r\n"));
    QVERIFY(part);
    QCOMPARE(part->status, 206);
    QCOMPARE(part->body, std::string("ab"));
    const auto gone = client.exchange(server.request("GET /gone"));
    QVERIFY(gone);
    QCOMPARE(gone->status, 404);
    const auto last = client.exchange(server.request("GET /last"));
    QVERIFY(last);
    QCOMPARE(last->body.size(), 600'000U);
    QVERIFY(!QFile::exists(QString::fromStdString(path)));
}

WEARDECK_TEST(AnswerTest)
#include "tst_answer.moc"
