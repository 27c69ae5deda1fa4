// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/snippet.h"

#include "models/common/text.h"
#include "models/snippets/quoting.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using models::SnippetRequest;
using models::text;

namespace {

// What stands where something could break out of.
const QString kHostile =
    QString::fromUtf8("a'b\"c$HOME`id`\\n\\\\ %s #{x} ${y} \\(z) <?php {{ \n\t| & ; ! * ~ é 日本 😀 ") + QChar(0x202e)
    + u" \u2028 @= =: \\= end"_s;

QString secretValue(const QString &variable) // of the environment while snippets run
{
    for (const api::Auth each : {api::Auth::ApiKey, api::Auth::DeveloperJwt, api::Auth::SdkToken, api::Auth::RelayToken,
                                 api::Auth::PortalToken})
        if (variable == models::variableOf(each))
            return u"sk-ey.J_0-"_s + variable; // those have no other characters
    return u"@s3cr'e\"t$ \\=%20&+ "_s + variable;
}

QString resolved(const models::SnippetText &text, bool encode = false)
{
    QString all;
    for (const models::SnippetPiece &piece : text) {
        const QString value = piece.kind == models::SnippetPiece::Kind::Unique ? u"unique"_s
            : piece.kind == models::SnippetPiece::Kind::Variable               ? secretValue(piece.text)
                                                                               : piece.text;
        all += encode && piece.kind == models::SnippetPiece::Kind::Variable ? models::encoded(value) : value;
    }
    return all;
}

QJsonArray pairs(const QList<models::SnippetField> &fields)
{
    QJsonArray list;
    for (const models::SnippetField &field : fields)
        list.append(QJsonArray{field.name, (field.isFile ? u"@"_s : QString()) + resolved(field.value)});
    return list;
}

QJsonValue bodyOf(const SnippetRequest &request)
{
    switch (request.body) {
    case SnippetRequest::Body::None:
        break;
    case SnippetRequest::Body::Form:
        return QJsonObject{{u"form"_s, pairs(request.form)}};
    case SnippetRequest::Body::Multipart:
        return QJsonObject{{u"multipart"_s, pairs(request.form)}};
    case SnippetRequest::Body::File:
        return QJsonObject{{u"file"_s, request.file}};
    case SnippetRequest::Body::Json:
        models::JsonSyntax syntax;
        syntax.text = [](const QString &text) { return models::quoted(text, {.code = models::Quoting::Code::Pairs}); };
        syntax.variable = [&](const QString &name) { return syntax.text(secretValue(name)); };
        return QJsonObject{
            {u"json"_s, QJsonDocument::fromJson(models::written(request.json, syntax).toUtf8()).object()}};
    }
    return QJsonValue::Null;
}

QJsonObject expected(const SnippetRequest &request)
{
    return {{u"method"_s, request.method},
            {u"url"_s, resolved(request.url, true)},
            {u"query"_s, pairs(request.query)},
            {u"headers"_s, pairs(request.headers)},
            {u"body"_s, bodyOf(request)}};
}

QProcessEnvironment surroundings(const SnippetRequest &request)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONIOENCODING"_s, u"utf-8"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &name : models::variablesOf(request))
        environment.insert(name, secretValue(name));
    return environment;
}

api::client::Environment target()
{
    return {.id = "test",
            .wearlinkUrl = "https://wearlink.example/api/v1",
            .relayUrl = "https://relay.example/base/api/v1",
            .tenant = "clinic-7",
            .country = "EU",
            .tls = {}};
}

} // namespace

class TestSnippets : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyOperationSendsWhatItShould();
    void namesTheApplicationThatIsKnown();
    void idsThatNobodyGaveArePlaceholders();
    void everyLanguageHasTheCall_data();
    void everyLanguageHasTheCall();
    void quotesHostileValues();
    void quotesForEachLanguage();
    void neverWritesASecret();
    void takesWhatLooksSecretForOne();
    void refusesWhatCannotBeWritten();
    void callsTheRealServer();

private:
    models::OperationDoc operation(const QString &id) const { return *document->operation(id); }
    void add(const QString &id, const SnippetRequest &request, bool node = true);
    void replay();

    std::shared_ptr<const models::ApiDocument> document;
    QJsonArray snippets;
    QProcessEnvironment environment;
};

void TestSnippets::initTestCase()
{
    const auto parsed = models::ApiDocument::parse(api::openApiDocument());
    QVERIFY(parsed);
    document = *parsed;
    environment = QProcessEnvironment::systemEnvironment();
}

void TestSnippets::add(const QString &id, const SnippetRequest &request, bool node)
{
    QJsonObject one{{u"id"_s, id}, {u"expected"_s, expected(request)}, {u"node"_s, node}};
    for (const models::SnippetLanguage &language : models::snippetLanguages())
        one.insert(language.id, language.write(request));
    snippets.append(one);
    environment.insert(surroundings(request));
}

void TestSnippets::replay()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"snippets.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(snippets).toJson());
    file.close();
    snippets = {};
    QProcess python;
    python.setProcessEnvironment(environment);
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"python3"_s,
                 {QStringLiteral(QT_TESTCASE_SOURCEDIR "/models/snippets/data/replay.py"), file.fileName()});
    QVERIFY(python.waitForFinished(240'000));
    QVERIFY2(python.exitCode() == 0, python.readAll().left(8000).constData());
}

void TestSnippets::everyOperationSendsWhatItShould()
{
    int at = 0;
    for (const models::OperationEntry &entry : document->operations()) {
        const auto request = models::snippetRequest(operation(entry.id), target());
        QVERIFY2(request, qPrintable(entry.id + u": "_s + (request ? QString() : text(request.error().message))));
        add(entry.id, *request, ++at % 4 == 0); // starting node takes long
    }
    QVERIFY(snippets.size() > 140);
    replay();
}

void TestSnippets::namesTheApplicationThatIsKnown()
{
    const QList<models::TryValue> known{{u"member"_s, u"clientId"_s, u"relay_app_client_0a1b2c3d4e"_s},
                                        {u"member"_s, u"applicationId"_s, u"0123456789abcdef01234567"_s},
                                        {u"member"_s, u"redirectUrl"_s, u"clinic://back"_s}};
    const QString seeded = u"relay_app_client_7f3a9c2e1b"_s, seededId = u"674a1b2c3d4e5f6789012345"_s;
    for (const QString &id :
         {u"relayConnectOura"_s, u"relayConnectStrava"_s, u"relayConnectFitbit"_s, u"relayGetUserByAppCredentials"_s}) {
        const auto filled = models::snippetRequest(operation(id), target(), known);
        const auto bare = models::snippetRequest(operation(id), target());
        QVERIFY(filled && bare);
        for (const models::SnippetLanguage &language : models::snippetLanguages()) {
            const QString code = language.write(*filled), open = language.write(*bare);
            QVERIFY2(code.contains(u"relay_app_client_0a1b2c3d4e"_s) && code.contains(u"0123456789abcdef01234567"_s),
                     qPrintable(language.id + u": "_s + code));
            QVERIFY2(open.contains(u"YOUR_CLIENT_ID"_s) && open.contains(u"YOUR_APPLICATION_ID"_s), qPrintable(open));
            for (const QString &each : {code, open})
                QVERIFY2(!each.contains(seeded) && !each.contains(seededId) && !each.contains(u"app.example.com"_s),
                         qPrintable(language.id + u": "_s + each));
            QCOMPARE(code.contains(u"clinic://back"_s), id.startsWith(u"relayConnect"_s));
            QVERIFY(code.contains(u"clinic-7"_s) && code.contains(u"https://relay.example/base/api/v1/"_s));
        }
    }
}

void TestSnippets::idsThatNobodyGaveArePlaceholders()
{
    const auto address = [&](const QString &id, const QList<models::TryValue> &values = {}) {
        const auto request = models::snippetRequest(operation(id), target(), values);
        return request ? models::literalOf(models::wholeUrl(*request)) : text(request.error().message);
    };
    QCOMPARE(address(u"updatePortalCredential"_s),
             u"https://relay.example/base/api/v1/portal/applications/YOUR_APPLICATION_ID/credentials/YOUR_CLIENT_ID"_s);
    QCOMPARE(address(u"updatePortalCredential"_s, {{u"path"_s, u"applicationId"_s, u"0123456789abcdef01234567"_s}}),
             u"https://relay.example/base/api/v1/portal/applications/0123456789abcdef01234567/credentials/"
             "YOUR_CLIENT_ID"_s);
    QCOMPARE(address(u"getUser"_s), u"https://wearlink.example/api/v1/users/YOUR_USER_ID"_s);
    QCOMPARE(address(u"authorizeProvider"_s),
             u"https://wearlink.example/api/v1/oauth/garmin/authorize?user_id=YOUR_USER_ID"_s);
    QVERIFY(address(u"listWorkouts"_s).contains(u"start_date=2026-04-01"_s)); // what anybody may ask for
    for (const models::OperationEntry &entry : document->operations()) // ids of the document's examples
        for (const models::SchemaNode &node : operation(entry.id).parameters)
            if (node.required && node.type.contains(u"uuid"_s))
                QVERIFY2(!address(entry.id).contains(node.example), qPrintable(entry.id));
}

void TestSnippets::everyLanguageHasTheCall_data()
{
    QTest::addColumn<QString>("language");
    for (const models::SnippetLanguage &language : models::snippetLanguages())
        QTest::newRow(qPrintable(language.id)) << language.id;
}

void TestSnippets::everyLanguageHasTheCall()
{
    QFETCH(QString, language);
    const models::SnippetLanguage *found = models::findLanguage(language);
    QVERIFY(found);
    for (const models::OperationEntry &entry : document->operations()) {
        const auto request = models::snippetRequest(operation(entry.id), target());
        QVERIFY(request);
        const QString code = found->write(*request);
        QStringList wanted{request->url.first().text};
        if (request->method != "GET"_L1)
            wanted << request->method;
        for (const models::SnippetField &header : request->headers)
            if (language != "python"_L1 || header.name != "Content-Type"_L1)
                wanted << header.name;
        for (const auto *fields : {&request->query, &request->form})
            for (const models::SnippetField &field : *fields)
                wanted << field.name;
        wanted += request->json.names + models::variablesOf(*request);
        for (const QString &each : wanted)
            QVERIFY2(code.contains(each, Qt::CaseInsensitive), qPrintable(entry.id + u": "_s + each + u'\n' + code));
    }
}

void TestSnippets::quotesHostileValues()
{
    const models::SnippetJson body{.kind = models::SnippetJson::Kind::Object,
                                   .names = {kHostile, u"__proto__"_s, u"0"_s, u"clientSecret"_s},
                                   .items = {{.kind = models::SnippetJson::Kind::Text, .text = kHostile},
                                             {},
                                             {},
                                             {.kind = models::SnippetJson::Kind::Text, .text = kHostile}}};
    SnippetRequest request{.method = u"POST"_s,
                           .url = models::literal(u"https://a.example/"_s + models::encoded(kHostile))};
    request.query = {{u"a b"_s, models::literal(kHostile)},
                     {u"token"_s, {{models::SnippetPiece::Kind::Variable, u"HOSTILE"_s}}}};
    request.headers = {{u"If-Match"_s, models::literal(u"\"it's $HOME `id` \\ !\""_s)},
                       {u"Authorization"_s,
                        {{.text = u"Bearer! $x "_s}, {models::SnippetPiece::Kind::Variable, u"WEARLINK_API_KEY"_s}}}};
    SnippetRequest json = request;
    json.body = SnippetRequest::Body::Json;
    json.json = body;
    json.headers << models::SnippetField{u"Content-Type"_s, models::literal(u"application/json"_s)};
    add(u"json"_s, json);
    json.json.items[3] = {.kind = models::SnippetJson::Kind::Variable, .text = u"HOSTILE"_s};
    add(u"json with a secret"_s, json);
    SnippetRequest form = request;
    form.body = SnippetRequest::Body::Form;
    form.form = {{u"x:y"_s, models::literal(kHostile)},
                 {u"password"_s, {{models::SnippetPiece::Kind::Variable, u"HOSTILE"_s}}}};
    add(u"form"_s, form);
    form.body = SnippetRequest::Body::Multipart;
    form.form << models::SnippetField{u"file"_s, models::literal(u"a \"b\" $c;d,e\\f.bin"_s), true};
    add(u"multipart"_s, form);
    SnippetRequest get = request;
    get.method = u"GET"_s;
    get.query << get.query.first(); // twice
    add(u"get"_s, get);
    replay();
}

void TestSnippets::quotesForEachLanguage()
{
    using Code = models::Quoting::Code;
    const QString given = u"\"\\$\n"_s + QChar(0x202e) + QString::fromUcs4(U"\U000e0001") + u"é"_s;
    QCOMPARE(models::quoted(given, {.code = Code::Fixed}), u"\"\\\"\\\\$\\n\\u202e\\U000e0001é\""_s);
    QCOMPARE(models::quoted(given, {.code = Code::Pairs, .also = u"$"_s}),
             u"\"\\\"\\\\\\$\\n\\u202e\\udb40\\udc01é\""_s);
    QCOMPARE(models::quoted(given, {.code = Code::Braces}), u"\"\\\"\\\\$\\n\\u{202e}\\u{e0001}é\""_s);
    QCOMPARE(models::shellQuoted(u"it's"_s), u"'it'\\''s'"_s);
    QCOMPARE(models::shellQuoted(u"a\x01'"_s), u"$'a\\001\\''"_s);
}

void TestSnippets::neverWritesASecret()
{
    const QString secret = u"correct-horse-battery"_s;
    const QList<models::TryValue> typed{{u"path"_s, u"token"_s, secret},
                                        {u"query"_s, u"signature"_s, secret},
                                        {u"header"_s, u"Authorization"_s, secret}};
    for (const QString &id :
         {u"login"_s, u"downloadExport"_s, u"putObject"_s, u"relayGetUserByAppCredentials"_s, u"updateProvider"_s}) {
        const QString json =
            u"{\"username\":\"u\",\"password\":\"%1\",\"clientSecret\":\"%1\",\"client_secret\":\"%1\"}"_s.arg(secret);
        const auto request = models::snippetRequest(operation(id), target(), typed, json);
        QVERIFY2(request, qPrintable(id));
        for (const models::SnippetLanguage &language : models::snippetLanguages())
            QVERIFY2(!language.write(*request).contains(secret), qPrintable(id + language.id));
    }
}

void TestSnippets::takesWhatLooksSecretForOne()
{
    const QString key = u"sk-0123456789abcdef0123456789abcdef"_s;
    const auto request =
        models::snippetRequest(operation(u"createUser"_s), target(), {}, u"{\"first_name\": \"%1\"}"_s.arg(key));
    QVERIFY(request);
    QCOMPARE(models::variablesOf(*request).constLast(), u"WEARLINK_FIRST_NAME"_s);
    const auto search = models::snippetRequest(operation(u"listUsers"_s), target(), {{u"query"_s, u"search"_s, key}});
    QVERIFY(search);
    for (const models::SnippetLanguage &language : models::snippetLanguages()) {
        QVERIFY(!language.write(*request).contains(key));
        QVERIFY(!language.write(*search).contains(key));
    }
}

void TestSnippets::refusesWhatCannotBeWritten()
{
    const QString nul = u"a"_s + QChar(u'\0');
    QVERIFY(!models::snippetRequest(operation(u"getUser"_s), target(), {{u"path"_s, u"user_id"_s, nul}}));
    QVERIFY(!models::snippetRequest(operation(u"getUser"_s), target(), {{u"path"_s, u"user_id"_s, u".."_s}}));
    QVERIFY(!models::snippetRequest(operation(u"createUser"_s), target(), {}, u"{\"email\": }"_s));
    QVERIFY(!models::snippetRequest(operation(u"createUser"_s), target(), {}, u"{\"email\": \"\\u0000\"}"_s));
    QVERIFY(!models::snippetRequest(operation(u"approveReviewLog"_s), target(),
                                    {{u"header"_s, u"If-Match"_s, u"a\r\nX: b"_s}}));
    QVERIFY(!models::snippetRequest(operation(u"getUser"_s), {}));
}

void TestSnippets::callsTheRealServer()
{
    support::TestService service;
    api::client::Environment here = target();
    here.wearlinkUrl = here.relayUrl = service.url() + "/api/v1";
    QProcessEnvironment known = QProcessEnvironment::systemEnvironment();
    known.insert(u"WEARLINK_API_KEY"_s, text(service.apiKey()));
    known.insert(u"WEARLINK_DEVELOPER_TOKEN"_s, text(service.developerToken()));
    const QString user = text(service.ready().userId.value_or(""));
    const QList<models::TryValue> values{{u"path"_s, u"user_id"_s, user}, {u"query"_s, u"user_id"_s, user}};
    const bool hasNode = !QStandardPaths::findExecutable(u"node"_s).isEmpty();
    QTemporaryDir folder;
    for (const QString &id : {u"listUsers"_s, u"getTimeseries"_s, u"createUser"_s, u"listConnections"_s, u"getMe"_s,
                              u"exportUserData"_s, u"startUserExport"_s, u"getHealth"_s}) {
        for (const QString &language : {u"curl"_s, u"javascript"_s}) {
            if (language == "javascript"_L1 && !hasNode)
                continue;
            const auto request = models::snippetRequest(
                operation(id), here, values,
                id == "createUser"_L1
                    ? std::optional(u"{\"email\":\"%1@example.org\",\"first_name\":\"O'Neill $HOME\"}"_s.arg(language))
                    : std::nullopt);
            QVERIFY(request);
            const QString code = models::findLanguage(language)->write(*request);
            QFile file(folder.filePath(u"call.mjs"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(code.toUtf8());
            file.close();
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.setProcessEnvironment(known);
            process.start(language == "curl"_L1 ? u"bash"_s : u"node"_s,
                          language == "curl"_L1 ? QStringList{u"-c"_s, code} : QStringList{file.fileName()});
            QVERIFY(process.waitForFinished(60'000));
            QVERIFY2(process.exitCode() == 0,
                     qPrintable(id + u'\n' + code + QString::fromUtf8(process.readAllStandardError())));
            if (id == "createUser"_L1)
                QVERIFY(process.readAllStandardOutput().contains("O'Neill $HOME"));
        }
    }
}

WEARDECK_TEST(TestSnippets)
#include "tst_snippets.moc"
