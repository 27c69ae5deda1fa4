// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/fieldparameters.h"
#include "api/server/http/multipart.h"
#include "tests/support/testcase.h"

using namespace api::server::http;

class MultipartTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void forms_data();
    void forms();
    void malformed_data();
    void malformed();
    void contentTypes_data();
    void contentTypes();
    void limits();
    void skipsUnreadParts();
    void filenameIsUntrustedText();
    void largePartStreams();
    void sourceErrorsComeThrough();
    void fieldParameters();

private:
    static constexpr const char *kType = "multipart/form-data; boundary=XX";
    // "name=value|name(file,type)=value", or "error N"
    static QByteArray render(std::string_view form, std::size_t step, MultipartLimits limits = {})
    {
        MemoryBody source(form, step);
        auto reader = MultipartReader::open(kType, source, limits);
        QByteArray out;
        for (;;) {
            const auto more = reader->next();
            if (!more)
                return "error " + QByteArray::number(statusOf(more.error()));
            if (!*more)
                return out;
            const PartHead &head = reader->head();
            out += QByteArray::fromStdString(head.name);
            if (head.filename)
                out += '(' + QByteArray::fromStdString(*head.filename + ',' + head.contentType) + ')';
            const auto text = reader->body().readAll(100'000);
            if (!text)
                return "error " + QByteArray::number(statusOf(text.error()));
            out += '=' + QByteArray::fromStdString(*text) + '|';
        }
    }
    static QByteArray part(const QByteArray &disposition, const QByteArray &body)
    {
        return "--XX\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + body + "\r\n";
    }
};

void MultipartTest::forms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &form, const QByteArray &expected) {
        QTest::newRow(name) << form << expected;
    };
    const QByteArray end = "--XX--\r\n";
    row("one", part("name=\"a\"", "1") + end, "a=1|");
    row("two", part("name=\"a\"", "1") + part("name=b", "2") + end, "a=1|b=2|");
    row("none", end, "");
    row("empty value", part("name=\"a\"", "") + end, "a=|");
    row("no line break at the end", part("name=\"a\"", "1") + "--XX--", "a=1|");
    row("preamble and epilogue", "pre\r\namble\r\n" + part("name=\"a\"", "1") + end + "epilogue", "a=1|");
    row("padding behind the boundary", "--XX \t\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n" + end, "a=1|");
    row("line breaks in the value", part("name=\"a\"", "\r\n1\r\n\r\n2\r\n") + end, "a=\r\n1\r\n\r\n2\r\n|");
    row("almost a boundary", part("name=\"a\"", "\r\n--X\r\n--\r\n-\r\r\n--xX--XX") + end,
        "a=\r\n--X\r\n--\r\n-\r\r\n--xX--XX|");
    row("NUL and all bytes", part("name=\"a\"", QByteArray("\0\xff\x80\r\n", 5)) + end,
        QByteArray("a=\0\xff\x80\r\n|", 8));
    row("file", part("name=\"f\"; filename=\"x.xml\"\r\nContent-Type: text/xml", "<a/>") + end,
        "f(x.xml,text/xml)=<a/>|");
    row("header case", "--XX\r\ncontent-disposition:FORM-DATA; NAME=\"a\"\r\n\r\n1\r\n" + end, "a=1|");
    row("escaped quote", part("name=\"a\\\"b\"", "1") + end, "a\"b=1|");
    row("UTF-8 name", part("name=\"\xc3\xa4\"", "1") + end, "\xc3\xa4=1|");
}

void MultipartTest::forms()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, expected);
    for (const std::size_t step : {1U, 2U, 3U, 7U, 64U, 100'000U}) // wherever the network cuts
        QCOMPARE(render(form.toStdString(), step), expected);
}

void MultipartTest::malformed_data()
{
    QTest::addColumn<QByteArray>("form");
    const auto row = [](const char *name, const QByteArray &form) { QTest::newRow(name) << form; };
    row("empty", "");
    row("no boundary", "a=1");
    row("only preamble", "preamble\r\n");
    row("another boundary", "--YY\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--YY--\r\n");
    row("no closing boundary", part("name=\"a\"", "1"));
    row("ends in the header", "--XX\r\nContent-Disposition: form-data; na");
    row("ends behind the boundary", "--XX");
    row("boundary is a prefix", part("name=\"a\"", "1") + "--XXY\r\n\r\n--XX--\r\n");
    row("no disposition", "--XX\r\nContent-Type: text/plain\r\n\r\n1\r\n--XX--\r\n");
    row("no fields", "--XX\r\n\r\n1\r\n--XX--\r\n");
    row("no name", part("filename=\"a\"", "1") + "--XX--\r\n");
    row("empty name", part("name=\"\"", "1") + "--XX--\r\n");
    row("two names", part("name=a; name=b", "1") + "--XX--\r\n");
    row("attachment", "--XX\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n--XX--\r\n");
    row("two dispositions", part("name=a\r\nContent-Disposition: form-data; name=b", "1") + "--XX--\r\n");
    row("open quote", part("name=\"a", "1") + "--XX--\r\n");
    row("folded header", part("name=a;\r\n filename=b", "1") + "--XX--\r\n");
    row("header without colon", part("name=a\r\nX", "1") + "--XX--\r\n");
    row("NUL in a header", part(QByteArray("name=\"a\0b\"", 10), "1") + "--XX--\r\n");
    row("space before the colon", part("name=a\r\nX : 1", "1") + "--XX--\r\n");
}

void MultipartTest::malformed()
{
    QFETCH(QByteArray, form);
    for (const std::size_t step : {1U, 5U, 100'000U})
        QCOMPARE(render(form.toStdString(), step), QByteArray("error 400"));
}

void MultipartTest::contentTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("taken");
    const auto row = [](const QByteArray &type, bool taken) {
        QTest::newRow(type.left(60).constData()) << type << taken;
    };
    row("multipart/form-data; boundary=XX", true);
    row("Multipart/Form-Data; charset=utf-8; Boundary=\"XX\"", true);
    row("multipart/form-data; boundary=\"a b\"", true);
    row("multipart/form-data; boundary=" + QByteArray(70, 'x'), true);
    row("multipart/form-data; boundary=" + QByteArray(71, 'x'), false);
    row("multipart/form-data", false);
    row("multipart/form-data; boundary=", false);
    row("multipart/form-data; boundary=\"\"", false);
    row("multipart/form-data; boundary=\"a \"", false);
    row("multipart/form-data; boundary=\"a\r\nb\"", false);
    row("multipart/form-data; boundary=a; boundary=b", false);
    row("multipart/mixed; boundary=XX", false);
    row("application/json", false);
    row("", false);
}

void MultipartTest::contentTypes()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, taken);
    MemoryBody source("");
    QCOMPARE(MultipartReader::open(type.toStdString(), source).has_value(), taken);
}

void MultipartTest::limits()
{
    QByteArray many;
    for (int i = 0; i < 4; ++i)
        many += part("name=a", "1");
    many += "--XX--\r\n";
    QCOMPARE(render(many.toStdString(), 100, {.parts = 4}), QByteArray("a=1|a=1|a=1|a=1|"));
    QCOMPARE(render(many.toStdString(), 100, {.parts = 3}), QByteArray("error 413"));
    const QByteArray longHead = part("name=a\r\nX: " + QByteArray(9000, 'x'), "1") + "--XX--\r\n";
    QCOMPARE(render(longHead.toStdString(), 100), QByteArray("error 413"));
    const QByteArray endlessHead = "--XX\r\nX: " + QByteArray(100'000, 'x');
    QCOMPARE(render(endlessHead.toStdString(), 100), QByteArray("error 413"));
    QByteArray fields = "name=a";
    for (int i = 0; i < 16; ++i)
        fields += "\r\nX: 1";
    QCOMPARE(render((part(fields, "1") + "--XX--\r\n").toStdString(), 100), QByteArray("error 413"));
    const QByteArray large = part("name=a", QByteArray(100'001, 'x')) + "--XX--\r\n";
    QCOMPARE(render(large.toStdString(), 1000), QByteArray("error 413"));
}

void MultipartTest::skipsUnreadParts()
{
    const std::string form = (part("name=a", QByteArray(50'000, 'x')) + part("name=b", "2") + "--XX--").toStdString();
    MemoryBody source(form, 1000);
    auto reader = MultipartReader::open(kType, source);
    QVERIFY(*reader->next());
    QVERIFY(*reader->next());
    QCOMPARE(reader->head().name, std::string("b"));
    QVERIFY(!*reader->next());
    QVERIFY(!*reader->next()); // and stays so
}

void MultipartTest::filenameIsUntrustedText()
{
    for (const char *name : {"../../etc/passwd", "C:\\temp\\x.xml", "<b>x</b>", "x\x7f"}) {
        const std::string form = (part("name=f; filename=\"" + QByteArray(name) + '"', "1") + "--XX--").toStdString();
        const QByteArray expected =
            QByteArray(name).contains('\x7f') ? QByteArray("error 400") : "f(" + QByteArray(name) + ",text/plain)=1|";
        QCOMPARE(render(form, 10), expected);
    }
}

void MultipartTest::largePartStreams()
{
    QTemporaryDir folder;
    const std::string form =
        (part("name=f; filename=x", QByteArray(5'000'000, '\r')) + part("name=z", "last") + "--XX--").toStdString();
    MemoryBody source(form, 1460);
    auto reader = MultipartReader::open(kType, source);
    QVERIFY(*reader->next());
    const auto file = reader->body().spool(5'000'000, folder.path().toStdString());
    QVERIFY(file);
    QCOMPARE(file->size(), 5'000'000U);
    QVERIFY(*reader->next());
    QCOMPARE(reader->body().readAll(10).value_or("?"), std::string("last"));
}

void MultipartTest::sourceErrorsComeThrough()
{
    class Failing : public Body {
        tl::expected<std::size_t, BodyError> readSome(std::span<char>) override
        {
            return tl::unexpected(BodyError::TooSlow);
        }
    } source;
    auto reader = MultipartReader::open(kType, source);
    for (int i = 0; i < 2; ++i) {
        const auto next = reader->next();
        QVERIFY(!next);
        QCOMPARE(next.error(), BodyError::TooSlow);
    }
}

void MultipartTest::fieldParameters()
{
    const auto field = parseFieldWithParameters("Application/JSON ; Charset=\"UTF-8\" ; x=y;");
    QVERIFY(field);
    QCOMPARE(field->value, std::string("application/json"));
    QCOMPARE(field->parameter("charset").value_or(""), std::string_view("UTF-8"));
    QCOMPARE(field->parameter("X").value_or(""), std::string_view("y"));
    QVERIFY(!field->parameter("z"));
    for (const char *bad : {"", ";a=b", "a; b", "a; =b", "a; b=c d=e", "a; b=\"c", "a; b=c; B=d", "a; b=c\nd", "a; b="})
        QVERIFY2(!parseFieldWithParameters(bad), bad);
}

WEARDECK_TEST(MultipartTest)
#include "tst_multipart.moc"
