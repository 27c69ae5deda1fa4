// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/everything.h"
#include "tests/support/testcase.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kId = "41f0a1b2-0000-4000-8000-00000000abcd";

std::string document(const std::string &members)
{
    return R"({"id":"41f0a1b2-0000-4000-8000-00000000abcd","leaves":[],"gone":null)" + members + "}";
}

api::Everything sample()
{
    api::Everything value;
    value.id = kId;
    value.email = "asha@example.com";
    value.note = "na\u00efv";
    value.active = true;
    value.at = api::Timestamp::parse("2026-04-23T10:00:00.250Z");
    value.day = api::Date::parse("2026-04-23");
    value.plan = api::Plan::Scale;
    value.leaf = api::Leaf{.count = 3, .ratio = 72.5};
    value.leaves = {{.count = 1}, {.count = 2, .ratio = 1.0}};
    value.tags = std::vector<std::string>{"a", "b"};
    value.counts = std::map<std::string, std::int64_t>{{"x", 1}, {"y", std::numeric_limits<std::int64_t>::min()}};
    value.extra = api::RawJson{R"({"z":[1,2.5,"t",null,true],"a":{}})"};
    return value;
}

std::string numberRoundTrip(double value)
{
    return api::encode(std::vector<double>{value});
}

} // namespace

class JsonTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void encodesInDeclarationOrder();
    void readsBackWhatItWrote();
    void faults_data();
    void faults();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void acceptsUnusualJson_data();
    void acceptsUnusualJson();
    void tolerantKeepsWhatItDoesNotKnow();
    void reportsSeveralFaultsAtMostTwenty();
    void depthIsLimited();
    void numbersAreShortest_data();
    void numbersAreShortest();
    void stringsAreEscaped_data();
    void stringsAreEscaped();
    void nullRootOnlyForOptional();
    void largeDocumentsAreRead();
    void rawJsonKeepsOrderAndIntegers();
};

void JsonTest::encodesInDeclarationOrder()
{
    QCOMPARE(
        QString::fromStdString(api::encode(sample())),
        uR"({"id":"41f0a1b2-0000-4000-8000-00000000abcd","email":"asha@example.com","note":"naïv","active":true,)"
        uR"("at":"2026-04-23T10:00:00.250Z","day":"2026-04-23","plan":"scale","leaf":{"count":3,"ratio":72.5},)"
        uR"("leaves":[{"count":1},{"count":2,"ratio":1}],"tags":["a","b"],"counts":{"x":1,"y":-9223372036854775808},)"
        uR"("extra":{"z":[1,2.5,"t",null,true],"a":{}},"gone":null})"_s);
}

void JsonTest::readsBackWhatItWrote()
{
    const auto read = api::decode<api::Everything>(api::encode(sample()), api::DecodeMode::Strict);
    QVERIFY(read.has_value());
    QVERIFY(*read == sample());
}

void JsonTest::faults_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const char *members, const QString &message) {
        QTest::newRow(name) << QByteArray(members) << message;
    };
    row("type string", R"("email":1)", u"/email: expected a string"_s);
    row("type bool", R"("active":"true")", u"/active: expected true or false"_s);
    row("type bool number", R"("active":1)", u"/active: expected true or false"_s);
    row("type object", R"("leaf":[])", u"/leaf: expected an object"_s);
    row("type array", R"("tags":{})", u"/tags: expected an array"_s);
    row("type map", R"("counts":[])", u"/counts: expected an object"_s);
    row("type map value", R"("counts":{"a/b~c":"x"})", u"/counts/a~1b~0c: expected an integer"_s);
    row("type item", R"("tags":["a",null])", u"/tags/1: expected a string"_s);
    row("null", R"("email":null)", u"/email: expected a string"_s);
    row("integer fraction", R"("leaf":{"count":1.5})", u"/leaf/count: expected an integer"_s);
    row("integer 2^63", R"("counts":{"a":9223372036854775808})", u"/counts/a: expected a 64-bit integer"_s);
    row("integer 1e17", R"("counts":{"a":1e17})", u"/counts/a: expected a 64-bit integer"_s);
    row("minimum", R"("leaf":{"count":-1})", u"/leaf/count: expected a number of at least 0"_s);
    row("maximum", R"("leaf":{"count":11})", u"/leaf/count: expected a number of at most 10"_s);
    row("minimum of a double", R"("leaf":{"count":1,"ratio":0.25})",
        u"/leaf/ratio: expected a number of at least 0.5"_s);
    row("missing nested", R"("leaf":{})", u"/leaf/count: is required"_s);
    row("email", R"("email":"asha")", u"/email: expected an e-mail address"_s);
    row("email without dot", R"("email":"a@b")", u"/email: expected an e-mail address"_s);
    row("email with space", R"("email":"a b@c.de")", u"/email: expected an e-mail address"_s);
    row("email with two dots", R"("email":"a..b@c.de")", u"/email: expected an e-mail address"_s);
    row("uri", R"("link":"/relative")", u"/link: expected an absolute URI"_s);
    row("uri with space", R"("link":"https://a b")", u"/link: expected an absolute URI"_s);
    row("uri without host", R"("link":"https:///x")", u"/link: expected an absolute URI"_s);
    row("too short", R"("note":"\u00e9")", u"/note: expected at least 2 characters"_s);
    row("too long", R"("note":"12345")", u"/note: expected at most 4 characters"_s);
    row("pattern", R"("code":"in")", u"/code: expected a text that matches ^[A-Z]{2}$"_s);
    row("too long for a pattern", qPrintable(u"\"code\":\"%1\""_s.arg(QString(513, u'A'))),
        u"/code: expected at most 512 bytes"_s);
    row("date-time", R"("at":"2026-04-23 10:00")", u"/at: expected a date-time such as 2026-04-23T10:00:00Z"_s);
    row("date", R"("day":"2026-02-30")", u"/day: expected a date such as 2026-04-23"_s);
    row("enum", R"("plan":"Hobby")", u"/plan: expected one of \"hobby\", \"scale\""_s);
    row("enum type", R"("plan":1)", u"/plan: expected a string"_s);
    row("too few", R"("tags":[])", u"/tags: expected at least 1 item"_s);
    row("item rules", R"("tags":["abcd"])", u"/tags/0: expected at most 3 characters"_s);
    row("duplicate", R"("email":"a@b.de","email":"a@b.de")", u"/email: expected once, found twice"_s);
    row("duplicate escaped", R"("email":"a@b.de","\u0065mail":"a@b.de")", u"/email: expected once, found twice"_s);
    row("duplicate unknown", R"("x":{"y":1,"z":2,"y":3})", u"/x/y: expected once, found twice"_s);
    row("duplicate in raw", R"("extra":[{"y":1,"y":3}])", u"/extra/0/y: expected once, found twice"_s);
}

void JsonTest::faults()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, message);
    const auto read = api::decode<api::Everything>(document("," + members.toStdString()), api::DecodeMode::Strict);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, api::ErrorKind::Validation);
    QCOMPARE(QString::fromStdString(read.error().message), message);
    QCOMPARE(read.error().fields.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(read.error().fields[0].path + ": " + read.error().fields[0].message), message);
}

void JsonTest::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");

    const auto number = u"expected valid JSON (a number is malformed or out of range)"_s;
    const auto text = u"expected valid JSON (a string is malformed)"_s;
    const auto row = [](const char *name, const QByteArray &json, const QString &message) {
        QTest::newRow(name) << json << message;
    };
    row("nothing", "", u"expected a JSON value"_s);
    row("space", " \n", u"expected a JSON value"_s);
    for (const char *bad :
         {"{",   "}",   "[1,]", "[,1]",  "{\"a\":1,}", "{\"a\"}", "{a:1}",    "[1 2]",       "[1]]",  "[] []",    "{}x",
          "'a'", "nul", "True", "[NaN]", "[Infinity]", "// c",    "[/* */1]", "\"a\" \"b\"", "{1:2}", "[\"a\":1]"})
        QTest::newRow(bad) << QByteArray(bad) << QString();
    for (const char *bad :
         {"[01]", "[1.]", "[.5]", "[+1]", "[1e]", "[0x10]", "[1e999]", "[-]", "[18446744073709551616]"})
        QTest::newRow(bad) << QByteArray(bad) << (bad[1] == '.' || bad[1] == '+' ? QString() : number);
    row("\\x escape", R"(["\x41"])", text);
    row("short \\u", R"(["\u12"])", text);
    row("lone high surrogate", R"(["\ud800"])", text);
    row("high surrogate then letter", R"(["\ud800\u0041"])", text);
    row("lone low surrogate", R"(["\udc00a"])", text);
    row("lone low surrogate in a key", R"({"\udc00":1})", text);
    row("two high surrogates", R"(["\ud800\ud800"])", text);
    row("surrogates in reverse", R"(["\udc00\ud800"])", text);
    row("unclosed", "[\"a", QString());
    row("raw newline", "[\"a\nb\"]", u"expected valid JSON (a control character is not escaped)"_s);
    row("raw NUL", QByteArray("[\"a\0b\"]", 7), u"expected valid JSON (a control character is not escaped)"_s);
    row("byte FF", "[\"\xff\"]", u"expected valid UTF-8"_s);
    row("overlong slash", "[\"\xc0\xaf\"]", u"expected valid UTF-8"_s);
    row("raw surrogate", "[\"\xed\xa0\x80\"]", u"expected valid UTF-8"_s);
    row("beyond U+10FFFF", "[\"\xf4\x90\x80\x80\"]", u"expected valid UTF-8"_s);
    row("byte order mark", "\xef\xbb\xbf[]", QString());
    row("UTF-16", QByteArray("[\0]\0", 4), QString());
}

void JsonTest::refusesWhatIsNotJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, message);
    const auto read = api::decode<api::RawJson>(text.toStdString(), api::DecodeMode::Tolerant);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, api::ErrorKind::Validation);
    QCOMPARE(QString::fromStdString(read.error().fields.at(0).path), QString());
    QVERIFY2(read.error().message.starts_with("expected "), read.error().message.c_str());
    if (!message.isEmpty())
        QCOMPARE(QString::fromStdString(read.error().message), message);
}

void JsonTest::acceptsUnusualJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");

    const auto row = [](const char *text, const char *written) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(written);
    };
    row(" [ 1 , 2 ] \t\r\n", "[1,2]");
    row(R"({"":1})", R"({"":1})");
    row(R"(["\/\b\f\n\r\t\"\\"])", R"(["/\u0008\u000c\n\r\t\"\\"])");
    row(R"(["\ud83d\ude00"])", "[\"\xf0\x9f\x98\x80\"]");
    row(R"(["\u0000"])", R"(["\u0000"])");
    row("[-0,0e0,1E2,1.50]", "[0,0,100,1.5]");
    row("[9223372036854775807,18446744073709551615,-9223372036854775808]",
        "[9223372036854775807,18446744073709551615,-9223372036854775808]");
    row("\"x\"", "\"x\"");
    row("null", "null");
}

void JsonTest::acceptsUnusualJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, written);
    const auto read = api::decode<api::RawJson>(text.toStdString(), api::DecodeMode::Strict);
    QVERIFY(read.has_value());
    QCOMPARE(QByteArray::fromStdString(api::encode(*read)), written);
}

void JsonTest::tolerantKeepsWhatItDoesNotKnow()
{
    const std::string text =
        document(R"(,"plan":"galaxy","note":"far too long","email":null,"new":{"a":1},"leaf":{"count":99})");
    const auto read = api::decode<api::Everything>(text, api::DecodeMode::Tolerant);
    QVERIFY(read.has_value());
    QVERIFY(!read->plan->isKnown());
    QCOMPARE(read->plan->wire(), std::string_view("galaxy"));
    QCOMPARE(read->note.value(), std::string("far too long"));
    QVERIFY(!read->email.has_value());
    QCOMPARE(read->leaf->count, 99);
    QVERIFY(api::encode(*read).find(R"("plan":"galaxy")") != std::string::npos);
    const auto missing = api::decode<api::Everything>(R"({"id":"x","gone":null})", api::DecodeMode::Tolerant);
    QCOMPARE(missing.error().message, std::string("/leaves: is required"));
}

void JsonTest::reportsSeveralFaultsAtMostTwenty()
{
    const auto two = api::decode<api::Everything>(R"({"id":"x","leaves":[{"count":1},{}]})", api::DecodeMode::Strict);
    const std::vector<api::FieldError> expected{
        {"/id", "expected a UUID"}, {"/leaves/1/count", "is required"}, {"/gone", "is required"}};
    QVERIFY(two.error().fields == expected);
    QCOMPARE(two.error().message, std::string("/id: expected a UUID"));

    std::string many = R"("a")";
    for (int i = 0; i < 100; ++i)
        many += R"(,"abcd")";
    const auto full = api::decode<api::Everything>(document(R"(,"tags":[)" + many + "]"), api::DecodeMode::Strict);
    QCOMPARE(full.error().fields.size(), std::size_t(20));
    QCOMPARE(full.error().fields.back().path, std::string("/tags/20"));
}

void JsonTest::depthIsLimited()
{
    const auto nested = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); };
    QVERIFY(api::decode<api::RawJson>(nested(64), api::DecodeMode::Strict).has_value());
    for (const std::size_t levels : {65, 100, 1000000}) {
        const auto read = api::decode<api::RawJson>(nested(levels), api::DecodeMode::Strict);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().message, std::string("expected at most 64 levels of nesting"));
    }
    QVERIFY(!api::decode<api::RawJson>(std::string(1000000, '['), api::DecodeMode::Strict).has_value());
}

void JsonTest::numbersAreShortest_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");

    const auto row = [](double value, const char *text) { QTest::newRow(text) << value << QByteArray(text); };
    row(72.5, "[72.5]");
    row(1, "[1]");
    row(100000, "[100000]");
    row(0.1, "[0.1]");
    row(0.00001, "[0.00001]");
    row(1e-7, "[1e-07]");
    row(1e21, "[1e+21]");
    row(9007199254740993.0, "[9007199254740992]");
    row(std::numeric_limits<double>::max(), "[1.7976931348623157e+308]");
    row(5e-324, "[5e-324]");
    row(std::numeric_limits<double>::quiet_NaN(), "[null]");
    row(-std::numeric_limits<double>::infinity(), "[null]");
}

void JsonTest::numbersAreShortest()
{
    QFETCH(const double, value);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(numberRoundTrip(value)), text);
    if (!std::isfinite(value))
        return;
    const auto read = api::decode<std::vector<double>>(numberRoundTrip(value), api::DecodeMode::Strict);
    QVERIFY(read.has_value());
    QCOMPARE(read->at(0), value);
}

void JsonTest::stringsAreEscaped_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("plain") << QByteArray("a/<b>'") << QByteArray("a/<b>'");
    QTest::newRow("quote") << QByteArray("\"\\") << QByteArray(R"(\"\\)");
    QTest::newRow("controls") << QByteArray("\0\x1f\x7f\n\t", 5) << QByteArray(R"(\u0000\u001f\u007f\n\t)");
    QTest::newRow("C1") << QByteArray("\xc2\x85") << QByteArray(R"(\u0085)");
    QTest::newRow("line separators") << QByteArray("\u2028\u2029") << QByteArray(R"(\u2028\u2029)");
    QTest::newRow("Hindi") << QByteArray("\u0906\u0936\u093e") << QByteArray("\u0906\u0936\u093e");
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << QByteArray("\xf0\x9f\x98\x80");
    QTest::newRow("invalid") << QByteArray("a\xff\xc3z") << QByteArray("a\uFFFD\uFFFDz");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\uFFFD\uFFFD\uFFFD");
}

void JsonTest::stringsAreEscaped()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, text);
    const std::string written = api::encode(std::vector<std::string>{value.toStdString()});
    QCOMPARE(QByteArray::fromStdString(written), "[\"" + text + "\"]");
    QVERIFY(api::decode<std::vector<std::string>>(written, api::DecodeMode::Strict).has_value());
}

void JsonTest::nullRootOnlyForOptional()
{
    const auto none = api::decode<std::optional<api::Leaf>>("null", api::DecodeMode::Strict);
    QVERIFY(none.has_value() && !none->has_value());
    QCOMPARE(api::encode(*none), std::string("null"));
    QCOMPARE(api::decode<api::Leaf>("null", api::DecodeMode::Strict).error().message,
             std::string("expected an object"));
    QCOMPARE(api::decode<std::vector<api::Leaf>>("[{\"count\":1}]", api::DecodeMode::Strict)->at(0).count, 1);
}

void JsonTest::largeDocumentsAreRead()
{
    std::vector<std::string> list(200000, "some text that is not very short");
    const std::string text = api::encode(list);
    QVERIFY(text.size() > 4000000);
    const auto read = api::decode<std::vector<std::string>>(text, api::DecodeMode::Strict);
    QVERIFY(read.has_value());
    QVERIFY(*read == list);
    QVERIFY(api::decode<std::vector<std::string>>("[]", api::DecodeMode::Strict)->empty());
}

void JsonTest::rawJsonKeepsOrderAndIntegers()
{
    const auto read = api::decode<api::Everything>(document(R"(,"extra":{"z":9223372036854775807,"a":[0.1, 1.0]})"),
                                                   api::DecodeMode::Strict);
    QCOMPARE(read->extra->text, std::string(R"({"z":9223372036854775807,"a":[0.1,1]})"));
    const auto null = api::decode<api::Everything>(document(R"(,"extra":null)"), api::DecodeMode::Strict);
    QVERIFY(null.has_value() && !null->extra.has_value());
}

WEARDECK_TEST(JsonTest)
#include "tst_json.moc"
