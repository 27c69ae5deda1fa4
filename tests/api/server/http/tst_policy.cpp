// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/server/http/testserver.h"
#include "tests/support/testcase.h"

using support::TestServer;

// Who may talk to the server: names it answers for, pages that may call it. PORT stands for the server's port.
class PolicyTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void hosts_data();
    void hosts();
    void origins_data();
    void origins();
    void allowedOriginGetsCors();
    void preflight();

private:
    static support::http::Options options()
    {
        support::http::Options options;
        options.allowedHosts = {"bench.test", "fixed.test:8080"};
        options.allowedOrigins = {"https://app.example"};
        return options;
    }
    static std::string withPort(QByteArray text, const TestServer &server)
    {
        return text.replace("PORT", QByteArray::number(server.server.port())).toStdString();
    }
};

void PolicyTest::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    const auto row = [](const char *host, int status) { QTest::newRow(host) << QByteArray(host) << status; };
    row("localhost:PORT", 200);
    row("LocalHost:PORT", 200);
    row("127.0.0.1:PORT", 200);
    row("[::1]:PORT", 200);
    row("bench.test:PORT", 200);
    row("fixed.test:8080", 200);
    row("localhost", 421);
    row("localhost:1", 421);
    row("localhost:0PORT", 421);
    row("localhost.:PORT", 421);
    row("localhost:PORT.evil.example", 421);
    row("evil.example", 421);
    row("evil.example:PORT", 421);
    row("127.0.0.1.nip.io:PORT", 421);
    row("127.1:PORT", 421);
    row("0x7f000001:PORT", 421);
    row("0.0.0.0:PORT", 421);
    row("[::ffff:127.0.0.1]:PORT", 421);
    row("user@localhost:PORT", 421);
    row("localhost:PORT, evil.example", 421);
    row("fixed.test:PORT", 421);
    row("", 421);
}

void PolicyTest::hosts()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    TestServer server(support::mirror, options());
    const auto answer = server.connect().exchange("GET / HTTP/1.1\r\nHost: " + withPort(host, server) + "\r\n\r\n");
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(server.handled.load(), status == 200 ? 1 : 0);
    QVERIFY(!answer->headers.contains("access-control-allow-origin"));
}

void PolicyTest::origins_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const auto row = [](const char *fields, int status) { QTest::newRow(fields) << QByteArray(fields) << status; };
    row("Accept: */*", 200);
    row("Origin: http://localhost:PORT", 200);
    row("Origin: http://127.0.0.1:PORT", 200);
    row("Origin: https://app.example", 200);
    row("Origin: https://app.example\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors", 200);
    row("Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate", 200); // typed into the address bar
    row("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors", 200);
    row("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: no-cors", 200); // a script of the server's own page
    row("Origin: null", 403);
    row("Origin:", 403);
    row("Origin: https://evil.example", 403);
    row("Origin: https://localhost:PORT", 403); // another scheme is another origin
    row("Origin: http://localhost", 403);
    row("Origin: http://localhost:PORT.evil.example", 403);
    row("Origin: https://app.example.evil.example", 403);
    row("Origin: http://app.example", 403);
    row("Origin: https://app.example\r\nOrigin: https://evil.example", 403);
    row("Origin: http://localhost:PORT\r\nOrigin: https://evil.example", 403);
    row("Sec-Fetch-Site: cross-site", 403);
    row("Sec-Fetch-Site: same-site", 403); // another port of this machine
    row("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate", 403);
    row("Sec-Fetch-Mode: no-cors", 403);
    row("Sec-Fetch-Site: none\r\nSec-Fetch-Mode: no-cors", 403);
    row("Sec-Fetch-Mode: websocket", 403);
    row("Upgrade: websocket\r\nConnection: Upgrade", 403);
    row("Upgrade: h2c, WebSocket\r\nConnection: Upgrade", 403);
}

void PolicyTest::origins()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    TestServer server(support::mirror, options());
    for (const char *line : {"GET /", "POST /", "OPTIONS /"}) {
        const auto answer = server.connect().exchange(server.request(line, withPort(fields, server) + "\r\n"));
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        if (status == 403)
            QVERIFY(!answer->headers.contains("access-control-allow-origin"));
    }
    QCOMPARE(server.handled.load(), status == 200 ? 3 : 0);
}

void PolicyTest::allowedOriginGetsCors()
{
    TestServer server(support::mirror, options());
    const auto allowed = server.connect().exchange(server.request("GET /", "Origin: https://app.example\r\n"));
    QVERIFY(allowed);
    QCOMPARE(allowed->header("access-control-allow-origin"), std::string("https://app.example"));
    QCOMPARE(allowed->header("vary"), std::string("Origin"));
    QVERIFY(!allowed->headers.contains("access-control-allow-credentials"));
    const auto own = server.connect().exchange(
        server.request("GET /", "Origin: http://localhost:" + std::to_string(server.server.port()) + "\r\n"));
    QVERIFY(own);
    QVERIFY(!own->headers.contains("access-control-allow-origin"));
}

void PolicyTest::preflight()
{
    TestServer server(support::mirror, options());
    const std::string wish =
        "Access-Control-Request-Method: DELETE\r\nAccess-Control-Request-Headers: x-wearlink-api-key\r\n";
    const auto allowed =
        server.connect().exchange(server.request("OPTIONS /users", "Origin: https://app.example\r\n" + wish));
    QVERIFY(allowed);
    QCOMPARE(allowed->status, 204);
    QCOMPARE(allowed->header("access-control-allow-methods"), std::string("DELETE"));
    QCOMPARE(allowed->header("access-control-allow-headers"), std::string("x-wearlink-api-key"));
    QCOMPARE(server.handled.load(), 0);
    const auto foreign =
        server.connect().exchange(server.request("OPTIONS /users", "Origin: https://evil.example\r\n" + wish));
    QVERIFY(foreign);
    QCOMPARE(foreign->status, 403);
    QVERIFY(!foreign->headers.contains("access-control-allow-methods"));
}

WEARDECK_TEST(PolicyTest)
#include "tst_policy.moc"
