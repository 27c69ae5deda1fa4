// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/apidocument.h"

#include "api/contract/endpoint.h"
#include "models/reference/jsontext.h"
#include "models/reference/operationtree.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using models::ApiDocument;

namespace {

constexpr std::string_view kSmall = R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{
"/z":{"get":{"operationId":"last","summary":"Z","tags":["B"],"security":[{"apiKey":[]}],
 "parameters":[{"name":"limit","in":"query","required":true,"schema":{"type":"integer","minimum":1,"maximum":100,"default":20}}],
 "responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Node"},
 "example":{"z":1,"a":9007199254740993}}}}}}},
"/a":{"post":{"operationId":"first","x-status":"planned","tags":["A"],"responses":{}}}},
"components":{"schemas":{"Node":{"type":"object","required":["id"],"properties":{
 "id":{"type":["string","null"],"minLength":2,"enum":["aa","bb"]},
 "children":{"type":"array","items":{"$ref":"#/components/schemas/Node"}}}}}}})";

} // namespace

class TestApiDocument : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void keepsOrderAndPutsSchemasIntoWords();
    void cutsRecursion();
    void refusesWhatIsNoDocument();
    void knowsEveryOperationOfOurs();
    void findsByFieldName();
    void checksAndIndentsJson_data();
    void checksAndIndentsJson();
};

void TestApiDocument::keepsOrderAndPutsSchemasIntoWords()
{
    const auto document = ApiDocument::parse(kSmall);
    QVERIFY(document);
    QCOMPARE((*document)->operations().size(), 2);
    QCOMPARE((*document)->operations()[0].id, u"last"_s);
    QCOMPARE((*document)->operations()[1].planned, true);
    QCOMPARE((*document)->tags(), (QStringList{u"B"_s, u"A"_s}));
    const auto operation = (*document)->operation(u"last"_s);
    QVERIFY(operation);
    QCOMPARE(operation->auth, QStringList{u"API key"_s});
    QCOMPARE(operation->parameters.size(), 1);
    QCOMPARE(operation->parameters[0].constraints, u"1 to 100 · default 20"_s);
    QVERIFY(operation->parameters[0].required);
    const models::Payload &payload = operation->responses[0].payloads[0];
    QCOMPARE(payload.example, u"{\n  \"z\": 1,\n  \"a\": 9007199254740993\n}"_s);
    QCOMPARE(payload.schema.type, u"Node"_s);
    QCOMPARE(payload.schema.children[0].type, u"string or null"_s);
    QCOMPARE(payload.schema.children[0].values, (QStringList{u"aa"_s, u"bb"_s}));
    QVERIFY(payload.schema.children[0].required);
}

void TestApiDocument::cutsRecursion()
{
    const auto document = ApiDocument::parse(kSmall);
    QVERIFY(document);
    const auto operation = (*document)->operation(u"last"_s);
    QVERIFY(operation);
    const models::SchemaNode &children = operation->responses[0].payloads[0].schema.children[1];
    QCOMPARE(children.type, u"array of Node"_s);
    QVERIFY(children.children.isEmpty());
}

void TestApiDocument::refusesWhatIsNoDocument()
{
    QVERIFY(!ApiDocument::parse("{"));
    QVERIFY(!ApiDocument::parse("{}"));
    const auto loop = ApiDocument::parse(
        R"({"openapi":"3.1.0","paths":{"/a":{"get":{"operationId":"a","responses":{"200":{"$ref":"#/paths/~1a/get/responses/200"}}}}}})");
    QVERIFY(loop);
    QVERIFY((*loop)->operation(u"a"_s));
}

void TestApiDocument::knowsEveryOperationOfOurs()
{
    const auto document = ApiDocument::parse(api::openApiDocument());
    QVERIFY(document);
    for (const api::Endpoint &endpoint : api::endpoints()) {
        const QString id = QString::fromUtf8(endpoint.id.data(), qsizetype(endpoint.id.size()));
        const auto operation = (*document)->operation(id);
        QVERIFY2(operation, qPrintable(id));
        QVERIFY2(!operation->responses.isEmpty(), qPrintable(id));
    }
    QCOMPARE((*document)->operations().size(), qsizetype(api::endpoints().size()));
}

void TestApiDocument::findsByFieldName()
{
    const auto document = ApiDocument::parse(kSmall);
    QVERIFY(document);
    models::OperationTree tree;
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tree.setDocument(*document);
    QCOMPARE(tree.rowCount(), 2);
    tree.setSearch(u"CHILDREN get"_s);
    QCOMPARE(tree.shown(), 1);
    QCOMPARE(tree.indexOf(u"last"_s).parent().data().toString(), u"B"_s);
    QVERIFY(!tree.indexOf(u"first"_s).isValid());
    tree.setSearch(u"nothing"_s);
    QCOMPARE(tree.rowCount(), 0);
}

void TestApiDocument::checksAndIndentsJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line"); // 0: valid
    QTest::addColumn<int>("column");
    QTest::newRow("valid") << u"{\"a\":[1,-2.5e3,null,\"\\u00e9\"]}"_s << 0 << 0;
    QTest::newRow("comma") << u"{\n \"a\": 1\n \"b\": 2}"_s << 3 << 2;
    QTest::newRow("trailing comma") << u"[1,]"_s << 1 << 4;
    QTest::newRow("leading zero") << u"01"_s << 1 << 2;
    QTest::newRow("open text") << u"\"a"_s << 1 << 3;
    QTest::newRow("bad escape") << u"\"\\x\""_s << 1 << 3;
    QTest::newRow("too deep") << QString(65, u'[') << 1 << 65;
    QTest::newRow("empty") << QString() << 1 << 1;
}

void TestApiDocument::checksAndIndentsJson()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto fault = models::jsonFault(text);
    QCOMPARE(fault.has_value(), line > 0);
    if (!fault)
        return;
    QCOMPARE(fault->line, line);
    QCOMPARE(fault->column, column);
    QCOMPARE(models::prettyJson(text), text);
}

WEARDECK_TEST(TestApiDocument)
#include "tst_apidocument.moc"
