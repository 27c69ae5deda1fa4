// SPDX-License-Identifier: GPL-3.0-or-later
// The generator as a program. WEARDECK_UPDATE_GOLDEN=1 rewrites the golden files from what it makes now.
#include "tests/support/testcase.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString kData = QStringLiteral(QT_TESTCASE_SOURCEDIR "/api/contract/data");

struct Run {
    int exitCode = -1;
    QString errors;
};

Run generate(const QString &output, const QStringList &inputs)
{
    QProcess process;
    process.start(QStringLiteral(QT_TESTCASE_BUILDDIR "/../bin/weardeck_contractgen"), QStringList{output} + inputs);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QStringList validDocuments()
{
    return {kData + u"/valid/things.json"_s, kData + u"/valid/00-common.json"_s}; // not in the order of their names
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void store(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class GeneratorTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void golden_data();
    void golden();
    void unchangedFilesAreNotTouched();
    void mergesTheDocument();
    void embedsTheDocument();
    void faults_data();
    void faults();
    void faultsOfOneFile();
};

void GeneratorTest::golden_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"common.h", "common.cpp", "things.h", "things.cpp", "operations.h", "endpoints.cpp", "openapi.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void GeneratorTest::golden()
{
    QFETCH(const QString, name);
    QTemporaryDir output;
    const Run run = generate(output.path(), validDocuments());
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.exitCode, 0);
    const QByteArray made = content(output.filePath(name));
    const QString golden = kData + u"/golden/"_s + name + u".golden"_s;
    if (qEnvironmentVariableIsSet("WEARDECK_UPDATE_GOLDEN"))
        store(golden, made);
    const QByteArrayList expected = content(golden).split('\n');
    const QByteArrayList lines = made.split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
    QVERIFY(lines.size() > 1 || name == u"openapi.json");
}

void GeneratorTest::unchangedFilesAreNotTouched()
{
    QTemporaryDir output;
    QCOMPARE(generate(output.path(), validDocuments()).exitCode, 0);
    const QDateTime old(QDate(2020, 1, 1), QTime(0, 0));
    for (const QFileInfo &info : QDir(output.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.setFileTime(old, QFileDevice::FileModificationTime));
    }
    store(output.filePath(u"things.h"_s), "changed");
    QCOMPARE(generate(output.path(), validDocuments()).exitCode, 0);
    QVERIFY(QFileInfo(output.filePath(u"things.h"_s)).lastModified() > old);
    QCOMPARE(QFileInfo(output.filePath(u"common.h"_s)).lastModified(), old);
    QCOMPARE(QFileInfo(output.filePath(u"openapi.json"_s)).lastModified(), old);
}

void GeneratorTest::mergesTheDocument()
{
    QTemporaryDir output;
    generate(output.path(), validDocuments());
    const QJsonObject merged = QJsonDocument::fromJson(content(output.filePath(u"openapi.json"_s))).object();
    QCOMPARE(merged[u"openapi"].toString(), u"3.1.0"_s);
    QCOMPARE(merged[u"paths"].toObject().size(), 5);
    const QJsonObject schemas = merged[u"components"][u"schemas"].toObject();
    QVERIFY(schemas.contains(u"Problem") && schemas.contains(u"Thing"));
    QVERIFY(merged[u"components"][u"securitySchemes"].toObject().contains(u"apiKey"));
}

void GeneratorTest::embedsTheDocument()
{
    QTemporaryDir output;
    generate(output.path(), validDocuments());
    QByteArray source = content(output.filePath(u"openapi.cpp"_s));
    source = source.mid(source.indexOf("R\"openapi(") + 10);
    source = source.left(source.lastIndexOf(")openapi\"")).replace(")openapi\"\nR\"openapi(", "");
    QCOMPARE(source, content(output.filePath(u"openapi.json"_s)));
}

void GeneratorTest::faults_data()
{
    QTest::addColumn<QByteArray>("from"); // replaced in things.json ...
    QTest::addColumn<QByteArray>("to"); // ... by this
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const char *from, const char *to, const QString &message) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString(u"things.json: "_s + message);
    };
    const auto thing = u"/paths/~1things~1{thing_id}/get: "_s;
    row("dangling reference", "#/components/schemas/Node\" }\n", "#/components/schemas/Nod\" }\n",
        u"/components/schemas/Thing/allOf/1/properties/tree/$ref: refers to #/components/schemas/Nod, which does not exist"_s);
    row("no type", R"("on": { "type": "boolean" })", R"("on": { "description": "x" })",
        u"/components/schemas/ThingCreate/properties/on: has no type (use a named schema without a type for any JSON)"_s);
    row("object in place", R"("free": { "type": "object" })", R"("free": { "type": "object", "properties": {} })",
        u"/components/schemas/ThingCreate/properties/free: is an object in place: make it a named schema and refer to it"_s);
    row("unknown type", R"("on": { "type": "boolean" })", R"("on": { "type": "bool" })",
        u"/components/schemas/ThingCreate/properties/on: has the unknown type bool"_s);
    row("unknown format", R"("format": "date" )", R"("format": "day" )",
        u"/components/schemas/Thing/allOf/1/properties/born: has the unknown format day"_s);
    row("bad pattern", R"(^[a-z\\d]+$)", "[",
        u"/components/schemas/ThingCreate/properties/name: has a malformed pattern: "_s);
    row("pattern of an instant", R"("format": "date-time")", R"("format": "date-time", "pattern": "Z$")",
        u"/components/schemas/Thing/allOf/1/properties/created_at: has a pattern that instants are not written in"_s);
    row("required unknown", R"("required": ["route"])", R"("required": ["route", "other"])",
        u"/components/schemas/DoThis: requires other, which is not a property"_s);
    row("duplicate operationId", R"("operationId": "login")", R"("operationId": "getThing")",
        u"/paths/~1login/post: has the operationId of things.json: /paths/~1things~1{thing_id}/get"_s);
    row("name taken", R"("operationId": "login")", R"("operationId": "thing")",
        u"/paths/~1login/post: is named Thing in C++, as is things.json: /components/schemas/Thing"_s);
    row("reserved name", R"("operationId": "login")", R"("operationId": "result")",
        u"/paths/~1login/post: is named Result in C++, which is taken"_s);
    row("no summary", R"("summary": "Get a thing", )", "", thing + u"has no summary"_s);
    row("no description", R"("description": "By its id.",)", "", thing + u"has no description"_s);
    row("no operationId", R"("operationId": "getThing", )", "", thing + u"has no operationId"_s);
    row("no error responses", R"("404": { "$ref")", R"("299": { "$ref")", thing + u"has no error responses"_s);
    row("path parameter missing", R"("/things/{thing_id}")", R"("/things/{other_id}")",
        u"/paths/~1things~1{other_id}/get: does not declare the path parameter other_id"_s);
    row("unknown scheme", R"({ "developerJwt": [] })", R"({ "basic": [] })",
        u"/paths/~1things~1{thing_id}/delete/security/0/basic: is an unknown security scheme"_s);
    row("unknown role", R"("x-role": "root")", R"("x-role": "admin")",
        u"/paths/~1things~1{thing_id}/delete: has the unknown role admin"_s);
    row("form of no schema", R"("$ref": "#/components/schemas/Credentials")", R"("type": "string")",
        u"/paths/~1login/post/requestBody/content/application~1x-www-form-urlencoded/schema: a form needs a named object schema"_s);
    row("dispatch member", R"("field": "route")", R"("field": "routes")",
        u"/paths/~1gateway/post/x-dispatch/operations/do-this: needs a body of this file with a required string routes"_s);
    row("contains itself", R"({ "type": "array", "items": { "$ref": "#/components/schemas/Node" } })",
        R"({ "$ref": "#/components/schemas/Node" })", u"Node contains itself"_s);
}

void GeneratorTest::faults()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, message);
    QTemporaryDir folder;
    QByteArray document = content(kData + u"/valid/things.json"_s);
    QVERIFY(document.contains(from));
    store(folder.filePath(u"things.json"_s), document.replace(from, to));
    const Run run =
        generate(folder.filePath(u"out"_s), {kData + u"/valid/00-common.json"_s, folder.filePath(u"things.json"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains(message), qPrintable(run.errors));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"out"_s)));
}

void GeneratorTest::faultsOfOneFile()
{
    QTemporaryDir folder;
    const QString twin = folder.filePath(u"twin.json"_s);
    store(twin, content(kData + u"/valid/things.json"_s));
    const Run doubled = generate(folder.filePath(u"out"_s), validDocuments() << twin);
    QCOMPARE(doubled.exitCode, 1);
    QVERIFY(doubled.errors.contains(u"twin.json: /paths/~1login/post: is defined in things.json too"));
    QVERIFY(doubled.errors.contains(u"twin.json: /components/schemas/Node: is defined in things.json too"));

    store(twin, "[]");
    QVERIFY(generate(folder.filePath(u"out"_s), {twin}).errors.contains(u"twin.json: expected an object"));
    store(twin, "{");
    QCOMPARE(generate(folder.filePath(u"out"_s), {twin}).exitCode, 1);
    QVERIFY(
        generate(folder.filePath(u"out"_s), {folder.filePath(u"absent.json"_s)}).errors.startsWith(u"absent.json: "));
    QVERIFY(generate(u"/proc/none"_s, validDocuments()).errors.startsWith(u"cannot write /proc/none/"));

    store(
        twin,
        R"({"components":{"schemas":{"A":{"properties":{"b":{"$ref":"#/components/schemas/B"}}},"C":{"properties":{}}}}})");
    const QString other = folder.filePath(u"other.json"_s);
    store(other, R"({"components":{"schemas":{"B":{"properties":{"c":{"$ref":"#/components/schemas/C"}}}}}})");
    QVERIFY(generate(folder.filePath(u"out"_s), {twin, other})
                .errors.contains(u"twin.json: uses schemas of other, which leads back here"));
}

WEARDECK_TEST(GeneratorTest)
#include "tst_generator.moc"
