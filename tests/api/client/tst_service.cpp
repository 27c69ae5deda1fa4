// SPDX-License-Identifier: GPL-3.0-or-later
// The client against the real embedded server.
#include "api/client/paginate.h"
#include "api/contract/generated/operations.h"
#include "tests/support/awaited.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

using namespace api::client;
using api::Auth;
using api::ErrorKind;
using support::awaited;

namespace {

class Bench {
public:
    support::TestService service;
    std::shared_ptr<MemoryCredentials> credentials;
    Client client;

    explicit Bench(api::server::ServiceOptions options = support::TestService::defaults())
        : service(std::move(options))
        , credentials(std::make_shared<MemoryCredentials>(std::vector{originOf(service.url())}))
    {
        const auto &developer = *service.ready().accounts.developer;
        credentials->setSecret(Auth::ApiKey, SecretString(*developer.apiKey));
        credentials->setLogin(DeveloperLogin{developer.email, SecretString(developer.password)});
        use(service.ready().wearlink);
    }
    void use(const std::string &base, const std::string &pinned = {})
    {
        Environment environment;
        environment.id = base;
        environment.wearlinkUrl = base;
        environment.safety = SafetyLevel::Open;
        environment.tls.pinnedCertificate = pinned;
        credentials->setOrigins({originOf(base)});
        client.setEnvironment(environment, credentials);
    }
};

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

class ServiceTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void usersByKey();
    void keysByToken();
    void errors();
    void oneKeyOneUser();
    void walksAllUsers();
    void tls_data();
    void tls();
    void plainPort();
};

void ServiceTest::usersByKey()
{
    Bench bench;
    auto made = awaited(bench.client.send(api::CreateUser{.body = {.email = "zora@example.org"}}));
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    const auto found = awaited(bench.client.send(api::ListUsers{.search = "zora@"}));
    QCOMPARE(found->items.size(), std::size_t(1));
    QCOMPARE(found->items[0], *made);
    const auto deleted = awaited(bench.client.send(api::DeleteUser{.userId = made->id}));
    QVERIFY(deleted.has_value());
    QCOMPARE(awaited(bench.client.send(api::GetUser{.userId = made->id})).error().kind, ErrorKind::NotFound);
}

void ServiceTest::keysByToken()
{
    Bench bench;
    const auto before = awaited(bench.client.send(api::ListApiKeys{}));
    QVERIFY2(before, before ? "" : before.error().message.c_str());
    QVERIFY(awaited(bench.client.send(api::CreateApiKey{.body = {.name = "second"}})).has_value());
    QCOMPARE(awaited(bench.client.send(api::ListApiKeys{}))->size(), before->size() + 1);
    QCOMPARE(awaited(bench.client.send(api::GetMe{}))->email, bench.service.ready().accounts.developer->email);
}

void ServiceTest::errors()
{
    Bench bench;
    const auto invalid = awaited(bench.client.send(api::ListUsers{.limit = 1000}));
    QCOMPARE(invalid.error().kind, ErrorKind::Validation);
    QCOMPARE(invalid.error().fields.size(), std::size_t(1));
    QCOMPARE(invalid.error().fields[0].path, std::string("?limit"));
    QVERIFY(!invalid.error().requestId.empty());
    bench.credentials->setSecret(Auth::ApiKey, SecretString("sk-00000000000000000000000000000000"));
    QCOMPARE(awaited(bench.client.send(api::ListUsers{})).error().kind, ErrorKind::Unauthorized);
}

void ServiceTest::oneKeyOneUser()
{
    Bench bench;
    const auto create = [&] {
        return awaited(bench.client.send(api::CreateUser{.body = {.email = "once@example.org"}},
                                         {.idempotencyKey = "same-key-1"}));
    };
    const auto first = create(), second = create();
    QCOMPARE(first->id, second->id);
    QCOMPARE(awaited(bench.client.send(api::ListUsers{.search = "once@"}))->total, std::int64_t(1));
}

void ServiceTest::walksAllUsers()
{
    Bench bench;
    const auto total = awaited(bench.client.send(api::ListUsers{}))->total;
    QVERIFY(total > 7);
    std::set<std::string> ids;
    std::optional<WalkEnd> end;
    walkPages(
        bench.client, api::ListUsers{.limit = 7}, this,
        [&](api::UserPage &&page) {
            for (const auto &user : page.items)
                ids.insert(user.id);
            return true;
        },
        [&](WalkEnd walked) { end = walked; });
    QVERIFY(QTest::qWaitFor([&] { return end.has_value(); }, 20'000));
    QVERIFY(end->complete);
    QCOMPARE(std::int64_t(ids.size()), total);
}

void ServiceTest::tls_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("name"); // in the certificate
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<std::string>("message"); // "@" = host:port; empty = works
    QTest::newRow("self-signed")
        << QStringLiteral("2") << QStringLiteral("IP:127.0.0.1") << false
        << std::string("The certificate of @ is self-signed. Compare its fingerprint with the owner's, then pin it in "
                       "the environment.");
    QTest::newRow("pinned") << QStringLiteral("2") << QStringLiteral("IP:127.0.0.1") << true << std::string();
    QTest::newRow("expired")
        << QStringLiteral("-1") << QStringLiteral("IP:127.0.0.1") << true
        << std::string("The certificate of @ has expired. Its owner has to renew it; check this computer's clock too.");
    QTest::newRow("wrong host")
        << QStringLiteral("2") << QStringLiteral("DNS:other.example") << true
        << std::string("The certificate of @ was issued for another host name. Use the name in the certificate.");
}

void ServiceTest::tls()
{
    QFETCH(QString, days);
    QFETCH(QString, name);
    QFETCH(bool, pinned);
    QFETCH(std::string, message);
    QTemporaryDir folder;
    const auto path = [&](const char *file) { return folder.filePath(QString::fromLatin1(file)); };
    QFile extensions(path("ext"));
    QVERIFY(extensions.open(QFile::WriteOnly));
    extensions.write("subjectAltName=" + name.toLatin1());
    extensions.close();
    QVERIFY(openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                     QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                     QStringLiteral("-keyout"), path("key"), QStringLiteral("-out"), path("request"),
                     QStringLiteral("-subj"), QStringLiteral("/CN=test")}));
    QVERIFY(openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), path("request"),
                     QStringLiteral("-signkey"), path("key"), QStringLiteral("-days"), days, QStringLiteral("-extfile"),
                     path("ext"), QStringLiteral("-out"), path("certificate")}));
    auto options = support::TestService::defaults();
    options.tls = api::server::TlsFiles{path("certificate").toStdString(), path("key").toStdString()};
    Bench bench(options);
    QFile certificate(path("certificate"));
    QVERIFY(certificate.open(QFile::ReadOnly));
    bench.use(bench.service.ready().wearlink, pinned ? certificate.readAll().toStdString() : std::string());
    const auto page = awaited(bench.client.send(api::ListUsers{}));
    if (const std::size_t at = message.find('@'); at != std::string::npos)
        message.replace(at, 1, "127.0.0.1:" + std::to_string(bench.service.port()));
    QCOMPARE(page ? std::string() : page.error().message, message);
}

void ServiceTest::plainPort()
{
    Bench bench;
    const std::string where = "127.0.0.1:" + std::to_string(bench.service.port());
    bench.use("https://" + where + "/api/v1");
    QCOMPARE(awaited(bench.client.send(api::ListUsers{})).error().message,
             where + " does not speak TLS on this port. If it is a plain server, use http:// in the base URL.");
}

WEARDECK_TEST(ServiceTest)
#include "tst_service.moc"
