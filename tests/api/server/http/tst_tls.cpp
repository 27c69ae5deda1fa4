// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/server/http/testserver.h"
#include "tests/support/testcase.h"

using support::TestServer;

// With a key that the openssl program makes here, spoken to by curl.
class TlsTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void serves();
    void refusesOldVersions();
    void plainTextOnTlsPort();
    void silentClientIsDropped();
    void stopsWithOpenConnection();
    void badFiles();

private:
    struct Ran {
        int exitCode;
        QByteArray out;
    };
    Ran run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000))
            return {-1, {}};
        return {process.exitCode(), process.readAllStandardOutput()};
    }
    Ran curl(const TestServer &server, const QString &path, const QStringList &more = {})
    {
        const QString url = QStringLiteral("https://localhost:%1%2").arg(server.server.port()).arg(path);
        return run(QStringLiteral("curl"),
                   QStringList{QStringLiteral("-s"), QStringLiteral("--cacert"), file("cert.pem"), url} + more);
    }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    support::http::Options options() const
    {
        support::http::Options options;
        options.tls = {file("cert.pem").toStdString(), file("key.pem").toStdString()};
        return options;
    }

    QTemporaryDir m_folder;
};

void TlsTest::initTestCase()
{
    const Ran made =
        run(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
             QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
             QStringLiteral("/CN=localhost"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"),
             QStringLiteral("-keyout"), file("key.pem"), QStringLiteral("-out"), file("cert.pem")});
    QCOMPARE(made.exitCode, 0);
}

void TlsTest::serves()
{
    TestServer server(
        [](support::http::Request &request) {
            if (!request.tls)
                return support::text("not tls", 500);
            if (request.path != "/large")
                return support::mirror(request);
            support::http::Response response;
            response.body = support::http::StreamBody{[](support::http::Sink &sink) {
                                                          for (int i = 0; i < 50; ++i)
                                                              sink.write(std::string(100'000, 'x'));
                                                      },
                                                      {}};
            return response;
        },
        options());
    QVERIFY(server.started);
    const Ran got = curl(server, QStringLiteral("/hello"), {QStringLiteral("--data"), QString(100'000, u'y')});
    QCOMPARE(got.exitCode, 0);
    QCOMPARE(got.out, QByteArray(100'000, 'y'));
    const Ran large = curl(server, QStringLiteral("/large"));
    QCOMPARE(large.exitCode, 0);
    QCOMPARE(large.out.size(), 5'000'000);
    const Ran origin =
        curl(server, QStringLiteral("/o"),
             {QStringLiteral("-H"), QStringLiteral("Origin: https://localhost:%1").arg(server.server.port())});
    QCOMPARE(origin.out, QByteArray("GET /o"));
}

void TlsTest::refusesOldVersions()
{
    TestServer server(support::mirror, options());
    const Ran old = curl(server, QStringLiteral("/"),
                         {QStringLiteral("--tls-max"), QStringLiteral("1.1"), QStringLiteral("--ciphers"),
                          QStringLiteral("DEFAULT@SECLEVEL=0")});
    QCOMPARE(old.exitCode, 35); // handshake failed
    const Ran good = curl(server, QStringLiteral("/"), {QStringLiteral("--tls-max"), QStringLiteral("1.2")});
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(server.handled.load(), 1);
}

void TlsTest::plainTextOnTlsPort()
{
    TestServer server(support::mirror, options());
    support::RawClient client = server.connect();
    QVERIFY(client.send(server.request("GET /")));
    QVERIFY(!client.readToEnd().starts_with("HTTP/"));
    QCOMPARE(server.handled.load(), 0);
}

void TlsTest::silentClientIsDropped()
{
    auto hurried = options();
    hurried.limits.headerTime = std::chrono::milliseconds(50);
    TestServer server(support::mirror, hurried);
    support::RawClient client = server.connect();
    QVERIFY(client.send("\x16\x03\x01"));
    QCOMPARE(client.readToEnd(), std::string());
    QTRY_COMPARE(server.server.stats().open, 0U);
}

void TlsTest::stopsWithOpenConnection()
{
    TestServer server(support::mirror, options());
    QProcess client;
    client.start(QStringLiteral("openssl"),
                 {QStringLiteral("s_client"), QStringLiteral("-quiet"), QStringLiteral("-connect"),
                  QStringLiteral("localhost:%1").arg(server.server.port())});
    QVERIFY(client.waitForStarted());
    client.write(QByteArray::fromStdString(server.request("GET /kept")));
    QByteArray received;
    QTRY_VERIFY((received += client.readAllStandardOutput()).contains("GET /kept"));
    server.server.stop();
    QVERIFY(client.waitForFinished());
}

void TlsTest::badFiles()
{
    auto missing = options();
    missing.tls->certificate += ".gone";
    const auto noCertificate = support::http::Server(missing, support::mirror).start();
    QVERIFY(!noCertificate);
    QCOMPARE(noCertificate.error().kind, support::http::StartErrorKind::Certificate);
    auto swapped = options();
    std::swap(swapped.tls->certificate, swapped.tls->key);
    const auto wrongKey = support::http::Server(swapped, support::mirror).start();
    QVERIFY(!wrongKey);
    QCOMPARE(wrongKey.error().kind, support::http::StartErrorKind::Certificate);
}

WEARDECK_TEST(TlsTest)
#include "tst_tls.moc"
