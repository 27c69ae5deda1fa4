// SPDX-License-Identifier: GPL-3.0-or-later
// What Relay tells the webhook URLs of applications.
#include "api/contract/time.h"
#include "api/server/clock.h"
#include "api/server/http/post.h"
#include "api/server/http/publicaddress.h"
#include "api/server/relay/events.h"
#include "api/server/service.h"
#include "tests/support/badserver.h"
#include "tests/support/listening.h"
#include "tests/support/vendorbench.h"

#include <atomic>
#include <set>

using namespace api;
using namespace api::server;
using namespace support;
using namespace std::chrono_literals;

class RelayEventsTest : public ListeningTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsWhatHappens();
    void vendorsThatRevokeAreTold();
    void triesAgain();
    void givesUp();
    void tellsOnlyWhoListens();
    void postsWithinBounds();
    void privateAddressesAreRefused_data();
    void privateAddressesAreRefused();
    void hostsThatMayBeNamed_data();
    void hostsThatMayBeNamed();
    void urlsAreChecked_data();
    void urlsAreChecked();

private:
    std::string m_secret; // of the application's webhooks
};

void RelayEventsTest::init()
{
    TestCase::init();
    listen();
    m_secret =
        jsonText(m_relay->send("POST", m_root + "/webhook-secret/rotate", {}, m_portal).body, "/data/webhookSecret");
}

void RelayEventsTest::tellsWhatHappens()
{
    BadServer receiver;
    receiver.on("/hook", [](BadServer::Peer &peer, const BadServer::Request &) { peer.answer(204, ""); });
    QCOMPARE(change(R"({"webhookUrl":")" + receiver.url() + R"(/hook?a=b"})"), 200);
    const VendorBench vendor(*m_test);
    vendor.connect(*m_test->ready().userId, "fitbit"); // by the other product: the same links
    m_test->settle();
    const std::string token = m_relay->token(m_app);
    QCOMPARE(m_relay->gateway(R"({"routeName":"disconnectConnector","sourceType":"fitbit"})", token).status, 200);
    m_test->settle();
    QCOMPARE(events("/total"), std::string("3"));
    QCOMPARE(events("/events/0/type"), std::string("\"connection.disconnected\""));
    QCOMPARE(events("/events/1/type"), std::string("\"health.data.updated\""));
    QCOMPARE(events("/events/2/type"), std::string("\"connection.created\""));
    QCOMPARE(events("/events/2/status"), std::string("\"delivered\""));
    QCOMPARE(events("/events/2/responseCode"), std::string("204"));
    QCOMPARE(receiver.count("/hook"), 3);
    for (const BadServer::Request &request : receiver.requests()) {
        QCOMPARE(request.method, std::string("POST"));
        QCOMPARE(request.target, std::string("/hook?a=b"));
        QCOMPARE(request.header("x-relay-event-id"), jsonText(request.body, "/id"));
        QCOMPARE(jsonText(request.body, "/data/sourceType"), std::string("fitbit"));
        QCOMPARE(jsonText(request.body, "/applicationId"), m_app.id);
        const std::string signature = request.header("x-relay-signature");
        const auto seconds = std::stoll(signature.substr(2));
        QCOMPARE(signature,
                 relay::signatureOf(m_secret, Timestamp::fromMicroseconds(seconds * 1'000'000), request.body));
    }
}

void RelayEventsTest::vendorsThatRevokeAreTold()
{
    QCOMPARE(change(R"({"webhookUrl":"http://127.0.0.1:1/hook"})"), 200);
    const VendorBench vendor(*m_test);
    const std::string account = vendor.connection(*m_test->ready().userId, "strava", "provider_user_id");
    QCOMPARE(vendor
                 .notify("strava",
                         R"({"object_type":"athlete","object_id":1,"aspect_type":"update","owner_id":")" + account
                             + R"(","event_time":1776938400,"updates":{"authorized":"false"}})")
                 .status,
             200);
    m_test->settle();
    QCOMPARE(events("/total"), std::string("1"));
    QCOMPARE(events("/events/0/type"), std::string("\"connection.disconnected\""));
}

void RelayEventsTest::triesAgain()
{
    BadServer receiver;
    std::atomic<int> status = 500;
    receiver.on("/hook", [&](BadServer::Peer &peer, const BadServer::Request &) {
        peer.answer(status, "", "Location: /elsewhere\r\n");
    });
    QCOMPARE(change(R"({"webhookUrl":")" + receiver.url() + R"(/hook"})"), 200);
    m_relay->gateway(R"({"routeName":"disconnectConnector","sourceType":"oura"})", m_relay->token(m_app));
    m_test->settle();
    QCOMPARE(events("/events/0/status"), std::string("\"pending\""));
    QCOMPARE(events("/events/0/responseCode"), std::string("500"));
    QVERIFY(events("/events/0/nextAttemptAt").starts_with("\"2026-04-23T10:01"));
    status = 302; // is not followed
    m_test->service().clock().advance(2min);
    m_test->settle();
    QCOMPARE(events("/events/0/attempts"), std::string("2"));
    QCOMPARE(receiver.count("/elsewhere"), 0);
    status = 200;
    m_test->service().clock().advance(6min);
    m_test->settle();
    QCOMPARE(events("/events/0/status"), std::string("\"delivered\""));
    QCOMPARE(events("/events/0/attempts"), std::string("3"));
    QCOMPARE(events("/events/0/error"), std::string("null"));
    std::set<std::string> bodies;
    for (const BadServer::Request &request : receiver.requests())
        bodies.insert(request.body);
    QCOMPARE(bodies.size(), std::size_t(1)); // the same event each time
}

void RelayEventsTest::givesUp()
{
    const std::string closed = "http://127.0.0.1:" + std::to_string(closedPort());
    QCOMPARE(change("{\"webhookUrl\":\"" + closed + "\"}"), 200);
    m_relay->gateway(R"({"routeName":"disconnectConnector","sourceType":"oura"})", m_relay->token(m_app));
    m_test->settle();
    for (int n = 0; n < 6; ++n) {
        m_test->service().clock().advance(13h);
        m_test->settle();
    }
    m_portal = m_relay->seededToken();
    QCOMPARE(events("/events/0/status"), std::string("\"failed\""));
    QCOMPARE(events("/events/0/attempts"), std::to_string(relay::kMostAttempts));
    QCOMPARE(events("/events/0/responseCode"), std::string("null"));
    QVERIFY(events("/events/0/error").find("refused") != std::string::npos);
}

void RelayEventsTest::tellsOnlyWhoListens()
{
    BadServer receiver;
    receiver.on("*", [](BadServer::Peer &peer, const BadServer::Request &) { peer.answer(200, ""); });
    QCOMPARE(change(R"({"webhookUrl":")" + receiver.url() + R"(/x","devices":["strava"]})"), 200);
    const std::string user = "/api/v1/users/" + *m_test->ready().userId + "/connections/";
    QCOMPARE(m_test->json("DELETE", user + "oura", {}).status, 204); // not chosen
    m_test->settle();
    QCOMPARE(events("/total"), std::string("0"));
    QCOMPARE(change(R"({"status":"inactive"})"), 200);
    QCOMPARE(m_test->json("DELETE", user + "strava", {}).status, 204);
    m_test->settle();
    QCOMPARE(events("/total"), std::string("0"));
    QCOMPARE(receiver.connections(), 0);
}

void RelayEventsTest::postsWithinBounds()
{
    BadServer receiver;
    receiver.on("/stall", [](BadServer::Peer &peer, const BadServer::Request &) { peer.stall(); });
    receiver.on("/drip", [](BadServer::Peer &peer, const BadServer::Request &) {
        peer.drip("HTTP/1.1 200 OK\r\nX: " + std::string(5000, 'x') + "\r\n\r\n");
    });
    receiver.on("/long", [](BadServer::Peer &peer, const BadServer::Request &) {
        peer.send("HTTP/1.1 200 OK\r\nX: " + std::string(1 << 20, 'x') + "\r\n\r\n");
    });
    receiver.on("/nonsense", [](BadServer::Peer &peer, const BadServer::Request &) { peer.send("hello\r\n\r\n"); });
    receiver.on("/reset", [](BadServer::Peer &peer, const BadServer::Request &) { peer.reset(); });
    for (const std::string path : {"/stall", "/drip", "/long", "/nonsense", "/reset"}) {
        const auto outcome = http::post({.url = receiver.url() + path, .headers = {}, .body = "{}", .timeout = 300ms});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(!outcome.error.empty(), path.c_str());
    }
    QCOMPARE(http::post({.url = "ftp://127.0.0.1/", .headers = {}, .body = {}}).error,
             std::string("not an http address"));
    const auto untrusted =
        http::post({.url = "https" + receiver.url().substr(4), .headers = {}, .body = {}, .timeout = 1s});
    QCOMPARE(untrusted.status, 0);
}

void RelayEventsTest::privateAddressesAreRefused_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("allowed");
    for (const char *text :
         {"0.0.0.0",        "10.1.2.3",       "100.64.0.1",      "127.0.0.1",   "127.1.2.3",  "169.254.169.254",
          "172.16.0.1",     "172.31.255.255", "192.0.2.1",       "192.168.1.1", "198.18.0.1", "203.0.113.9",
          "224.0.0.1",      "240.0.0.1",      "255.255.255.255", "::",          "::1",        "::ffff:10.0.0.1",
          "64:ff9b::a00:1", "fc00::1",        "fd12::1",         "fe80::1",     "ff02::1",    "2002:a00:1::",
          "2001:db8::1",    "2001::1"})
        QTest::newRow(text) << QByteArray(text) << false;
    for (const char *text : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111"})
        QTest::newRow(text) << QByteArray(text) << true;
}

void RelayEventsTest::privateAddressesAreRefused()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, allowed);
    const auto parsed = boost::asio::ip::make_address(address.toStdString());
    QCOMPARE(http::isPublic(parsed), allowed);
    QCOMPARE(http::mayConnect("app.example.com", parsed), allowed);
    QCOMPARE(http::mayConnect("localhost", parsed), allowed || parsed.is_loopback());
}

void RelayEventsTest::hostsThatMayBeNamed_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("allowed");
    for (const char *host : {"127.0.0.2",
                             "0.0.0.0",
                             "0",
                             "127.1",
                             "2130706433",
                             "0x7f000001",
                             "0x7f.1",
                             "0177.0.0.1",
                             "169.254.169.254",
                             "10.0.0.8",
                             "192.168.1.7",
                             "100.64.1.1",
                             "224.0.0.251",
                             "255.255.255.255",
                             "[::]",
                             "[fe80::1]",
                             "[fe80::1%25lo]",
                             "[fd00:ec2::254]",
                             "[ff02::1]",
                             "[::ffff:127.0.0.1]",
                             "[0:0:0:0:0:0:0:1]",
                             "[::ffff:a9fe:a9fe]",
                             "intranet",
                             "localhost.",
                             "a.localhost",
                             "printer.local",
                             "metadata.google.internal",
                             "router.home.arpa",
                             "127.0.0.1%00.example.com",
                             "a..example.com%2f"})
        QTest::newRow(host) << QByteArray(host) << false;
    for (const char *host : {"localhost", "127.0.0.1", "[::1]", "app.example.com", "app.example.com.", "8.8.8.8",
                             "[2606:4700:4700::1111]", "a1.example.co", "1.2.3.4.nip.io", "xn--bcher-kva.example"})
        QTest::newRow(host) << QByteArray(host) << true;
}

void RelayEventsTest::hostsThatMayBeNamed()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, allowed);
    const auto answer =
        m_relay->send("PATCH", m_root, R"({"webhookUrl":"https://)" + host.toStdString() + R"(:8443/hook"})", m_portal);
    QCOMPARE(answer.status, allowed ? 200 : 422);
    if (!allowed)
        QCOMPARE(jsonText(answer.body, "/message"),
                 std::string("\"webhookUrl\" is invalid: events go to public hosts, or to localhost, 127.0.0.1 or "
                             "[::1] on this machine."));
}

void RelayEventsTest::urlsAreChecked_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("status");
    for (const char *good :
         {R"("webhookUrl":"https://app.example.com/x")", R"("webhookUrl":"http://localhost:1/x")", R"("webhookUrl":"")",
          R"("redirectUrl":"myapp://relay/callback")", R"("redirectUrl":"http://[::1]:80/x")",
          R"("packageName":"com.example.app_2")", R"("packageName":"")", R"("devices":[])"})
        QTest::newRow(good) << QByteArray(good) << 200;
    for (const char *bad : {R"("webhookUrl":"http://app.example.com/x")",
                            R"("webhookUrl":"myapp://x")",
                            R"("webhookUrl":"https://")",
                            R"("webhookUrl":"https://a b/")",
                            R"("webhookUrl":"https://u:p@a.example/")",
                            R"("webhookUrl":"https://a.example:0/")",
                            R"("webhookUrl":"https://a.example:65536/")",
                            R"("webhookUrl":"https://a.example/#f")",
                            R"("webhookUrl":"https://a.example\\@b/")",
                            R"("webhookUrl":5)",
                            R"("redirectUrl":"javascript://x/%0aalert")",
                            R"("redirectUrl":"file:///etc/passwd")",
                            R"("redirectUrl":"data://x")",
                            R"("redirectUrl":"x")",
                            R"("redirectUrl":"http://10.0.0.1/")",
                            R"("packageName":"app")",
                            R"("packageName":"com..app")",
                            R"("packageName":"com.1app")",
                            R"("packageName":"com.app.")",
                            R"("name":"")",
                            R"("name":"   ")",
                            R"("devices":"oura")",
                            R"("devices":["nokia"])",
                            R"("devices":["oura","oura"])",
                            R"("devices":["samsung"])",
                            R"("status":"on")"})
        QTest::newRow(bad) << QByteArray(bad) << 422;
}

void RelayEventsTest::urlsAreChecked()
{
    QFETCH(QByteArray, member);
    QFETCH(int, status);
    QCOMPARE(change('{' + member.toStdString() + '}'), status);
}

WEARDECK_TEST(RelayEventsTest)
#include "tst_relayevents.moc"
