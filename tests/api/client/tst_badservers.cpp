// SPDX-License-Identifier: GPL-3.0-or-later
// What the transport says about servers that misbehave.
#include "tests/support/transportbench.h"

#include <zlib.h>

using namespace api::client;
using api::ErrorKind;
using support::BadServer;
using support::TransportBench;
using Peer = BadServer::Peer;
using Request = BadServer::Request;

Q_DECLARE_METATYPE(BadServer::Script)

namespace {

std::string gzip(std::size_t zeros)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(zeros / 500 + 1024, '\0'), input(zeros, '0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string gzipped(const std::string &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n"
        + body;
}

} // namespace

class BadServersTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void misbehaviour_data();
    void misbehaviour();
    void deadlines_data();
    void deadlines();
    void refusedAndUnknownHosts();
    void followingRequestsAreUnharmed();
    void blockedBeforeLeaving_data();
    void blockedBeforeLeaving();
};

void BadServersTest::misbehaviour_data()
{
    QTest::addColumn<BadServer::Script>("script");
    QTest::addColumn<int>("kind"); // -1 = an answer
    QTest::addColumn<int>("status");
    QTest::addColumn<std::string>("sentence"); // "@" stands for host:port
    QTest::addColumn<std::string>("body");
    const auto bytes = [](std::string text) {
        return BadServer::Script([text = std::move(text)](Peer &peer, const Request &) {
            peer.send(text);
            peer.close();
        });
    };
    const auto row = [](const char *name, BadServer::Script script, ErrorKind kind, int status, std::string sentence,
                        std::string body = {}) {
        QTest::newRow(name) << std::move(script) << int(kind) << status << std::move(sentence) << std::move(body);
    };
    const auto answer = [](const char *name, BadServer::Script script, int status, std::string body) {
        QTest::newRow(name) << std::move(script) << -1 << status << std::string() << std::move(body);
    };
    const auto network = ErrorKind::Network, protocol = ErrorKind::Protocol;
    const std::string ok = "HTTP/1.1 200 OK\r\n";

    row("close without an answer", bytes(""), network, 0, "@ closed the connection without an answer.");
    row(
        "reset", [](Peer &peer, const Request &) { peer.reset(); }, network, 0,
        "@ broke the connection before it answered.");
    row("close inside the header", bytes(ok + "Content-Len"), network, 200,
        "incomplete response: @ broke the connection after 0 bytes.");
    row("close after the header", bytes(ok + "Content-Length: 10\r\n\r\n"), network, 200,
        "incomplete response: 0 of 10 bytes from @.");
    row("truncated length", bytes(ok + "Content-Length: 10\r\n\r\nabcd"), network, 200,
        "incomplete response: 4 of 10 bytes from @.", "abcd");
    row("truncated chunk", bytes(ok + "Transfer-Encoding: chunked\r\n\r\n8\r\nabc"), network, 200,
        "incomplete response: @ broke the connection after 3 bytes.", "abc");
    row(
        "reset in the body",
        [ok](Peer &peer, const Request &) {
            peer.send(ok + "Content-Length: 10\r\n\r\nab");
            peer.drip("c");
            peer.reset();
        },
        network, 200, "incomplete response: 3 of 10 bytes from @.", "abc");
    row("bad chunk size", bytes(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc"), network, 200,
        "incomplete response: @ broke the connection after 0 bytes.");
    row("garbage", bytes("\x01\x02\xff garbage\r\n\r\n"), protocol, 0,
        "What @ answered is not HTTP/1.1. Check that the port is right.");
    row("20 MB header", bytes(ok + "X: " + std::string(20'000'000, 'x') + "\r\n\r\n"), protocol, 200,
        "The header of the answer from @ is too large.");
    row(
        "many headers",
        [ok](Peer &peer, const Request &) {
            peer.send(ok);
            for (int i = 0; i < 200'000 && peer.send("X-H: 12345678\r\n"); ++i) { }
        },
        protocol, 200, "The header of the answer from @ is larger than 256 KiB.");
    row(
        "flood of 100 Continue",
        [](Peer &peer, const Request &) {
            for (int i = 0; i < 100'000 && peer.send("HTTP/1.1 100 Continue\r\n\r\n"); ++i) { }
        },
        protocol, 100, "The header of the answer from @ is larger than 256 KiB.");
    row("bad gzip", bytes(gzipped("this is not gzip")), protocol, 200,
        "The compressed answer from @ is damaged and cannot be unpacked.");
    row("gzip bomb", bytes(gzipped(gzip(100'000'000))), protocol, 200,
        "response too large when decompressed: more than 64 MiB from @.");
    row("101", bytes("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"), network, 101,
        "@ closed the connection without an answer.");

    answer("good gzip", bytes(gzipped(gzip(5))), 200, "00000");
    answer("999", bytes("HTTP/1.1 999 Odd\r\nContent-Length: 2\r\n\r\nhi"), 999, "hi");
    answer("204 with a body", bytes("HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\nhi"), 204, "");
    answer("without a length", bytes(ok + "\r\n{\"items\":["), 200, "{\"items\":[");
    answer("longer than announced", bytes(ok + "Content-Length: 2\r\n\r\nhihihi"), 200, "hi");
    answer("redirect to a file",
           bytes("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"), 302, "");
    answer("NUL and bad UTF-8", bytes(ok + "Content-Length: 3\r\n\r\n" + std::string("\0\xff\xfe", 3)), 200,
           std::string("\0\xff\xfe", 3));
}

void BadServersTest::misbehaviour()
{
    TransportBench bench;
    QFETCH(BadServer::Script, script);
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(std::string, sentence);
    QFETCH(std::string, body);
    bench.server.on("/x", script);
    const Exchange exchange = bench.get(bench.server.url() + "/x");
    if (const std::size_t at = sentence.find('@'); at != std::string::npos)
        sentence.replace(at, 1, bench.where());
    QCOMPARE(exchange.error ? exchange.error->message : std::string(), sentence);
    QCOMPARE(exchange.error ? int(exchange.error->kind) : -1, kind);
    QCOMPARE(exchange.response.status, status);
    if (body.size() || kind < 0)
        QCOMPARE(exchange.response.body, body);
    QCOMPARE(bench.server.count("/x"), 1);
}

void BadServersTest::deadlines_data()
{
    QTest::addColumn<BadServer::Script>("script");
    QTest::addColumn<std::string>("stage");
    QTest::newRow("stall") << BadServer::Script([](Peer &peer, const Request &) { peer.stall(); })
                           << std::string("waiting for the answer");
    QTest::newRow("drip") << BadServer::Script([](Peer &peer, const Request &) {
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        peer.drip(std::string(100'000, 'x'));
    }) << std::string("receiving the answer");
}

void BadServersTest::deadlines()
{
    TransportBench bench;
    QFETCH(BadServer::Script, script);
    QFETCH(std::string, stage);
    bench.server.on("/x", script);
    RawRequest request;
    request.url = bench.server.url() + "/x";
    request.deadline = std::chrono::milliseconds(150);
    const Exchange exchange = bench.run(std::move(request));
    QCOMPARE(exchange.error->message, bench.where() + " did not finish within 150 ms (" + stage + ").");
    QCOMPARE(exchange.error->kind, ErrorKind::Timeout);
    QVERIFY(!exchange.transient);
}

void BadServersTest::refusedAndUnknownHosts()
{
    TransportBench bench;
    const std::string closed = "127.0.0.1:" + std::to_string(support::closedPort());
    const Exchange refused = bench.get("http://" + closed + "/");
    QCOMPARE(refused.error->message,
             "No connection to " + closed + ". Check that the server runs and the base URL is right.");
    QCOMPARE(refused.error->kind, ErrorKind::Network);
    QVERIFY(refused.transient);
    QCOMPARE(refused.response.attempts, 0);

    const Exchange unknown = bench.get("http://nowhere.invalid/");
    QCOMPARE(unknown.error->message,
             std::string("The name of nowhere.invalid:80 was not found. Check the base URL and the network."));
}

void BadServersTest::followingRequestsAreUnharmed()
{
    TransportBench bench;
    bench.server.on("/huge", [](Peer &peer, const Request &) {
        peer.send("HTTP/1.1 200 OK\r\nX: " + std::string(20'000'000, 'x') + "\r\n\r\n");
    });
    bench.server.on("/ok", [](Peer &peer, const Request &) { peer.answer(200, "fine"); });
    QVERIFY(bench.get(bench.server.url() + "/huge").error);
    QCOMPARE(bench.get(bench.server.url() + "/ok").response.body, std::string("fine"));
}

void BadServersTest::blockedBeforeLeaving_data()
{
    QTest::addColumn<std::string>("url");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("sentence");
    const std::string own = "own",
                      lineBreak =
                          "The value of the header X-Tenant has a line break or a NUL; the request was not sent.";
    const std::string scheme = "Only http:// and https:// addresses with a host can be called.";
    QTest::newRow("CRLF") << own << std::string("X-Tenant") << std::string("a\r\nX-Injected: 1") << lineBreak;
    QTest::newRow("LF") << own << std::string("X-Tenant") << std::string("a\nb") << lineBreak;
    QTest::newRow("NUL") << own << std::string("X-Tenant") << std::string("a\0b", 3) << lineBreak;
    QTest::newRow("name")
        << own << std::string("X: 1\r\nY") << std::string("1")
        << std::string("A header name may only have letters, digits and !#$%&'*+-.^_`|~; the request was not sent.");
    for (const char *url : {"file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1:1/_x", "127.0.0.1/x", "",
                            "http://", "http://user@127.0.0.1/"})
        QTest::newRow(*url ? url : "empty") << std::string(url) << std::string("A") << std::string("b") << scheme;
}

void BadServersTest::blockedBeforeLeaving()
{
    TransportBench bench;
    QFETCH(std::string, url);
    QFETCH(std::string, name);
    QFETCH(std::string, value);
    QFETCH(std::string, sentence);
    RawRequest request;
    request.url = url == "own" ? bench.server.url() + "/x" : url;
    request.headers = {{name, value}};
    const Exchange exchange = bench.run(std::move(request));
    QCOMPARE(exchange.error->message, sentence);
    QCOMPARE(exchange.error->kind, ErrorKind::Blocked);
    QCOMPARE(bench.server.connections(), 0);
}

WEARDECK_TEST(BadServersTest)
#include "tst_badservers.moc"
