// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/parameterbind.h"
#include "tests/api/contract/everything.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;

namespace api {

struct FindThings {
    std::string ownerId = {};
    std::int64_t thing = 0;
    std::optional<std::int64_t> limit = {};
    std::optional<double> ratio = {};
    std::optional<bool> deep = {};
    std::optional<std::string> search = {};
    std::optional<Timestamp> since = {};
    std::optional<Date> day = {};
    std::optional<OpenEnum<Plan>> plan = {};
    std::optional<std::vector<OpenEnum<Plan>>> plans = {};
    std::vector<std::int64_t> numbers = {};
    std::optional<std::string> match = {};

    static constexpr Rules kNumbersItems{.maximum = 9};
    static constexpr auto parameters()
    {
        using Self = FindThings;
        return std::tuple{
            Parameter<Self, std::string>{"owner_id", In::Path, &Self::ownerId, {.required = true, .maxLength = 9}},
            Parameter<Self, std::int64_t>{"thing", In::Path, &Self::thing, {.required = true}},
            Parameter<Self, std::optional<std::int64_t>>{
                "limit", In::Query, &Self::limit, {.minimum = 1, .maximum = 100}},
            Parameter<Self, std::optional<double>>{"ratio", In::Query, &Self::ratio, {}},
            Parameter<Self, std::optional<bool>>{"deep", In::Query, &Self::deep, {}},
            Parameter<Self, std::optional<std::string>>{"search", In::Query, &Self::search, {.maxLength = 4}},
            Parameter<Self, std::optional<Timestamp>>{"since", In::Query, &Self::since, {}},
            Parameter<Self, std::optional<Date>>{"day", In::Query, &Self::day, {}},
            Parameter<Self, std::optional<OpenEnum<Plan>>>{"plan", In::Query, &Self::plan, {}},
            Parameter<Self, std::optional<std::vector<OpenEnum<Plan>>>>{"plans", In::Query, &Self::plans, {}},
            Parameter<Self, std::vector<std::int64_t>>{
                "numbers", In::Query, &Self::numbers, {.required = true, .maxLength = 3, .items = &kNumbersItems}},
            Parameter<Self, std::optional<std::string>>{"If-Match", In::Header, &Self::match, {.minLength = 1}},
        };
    }
    static const Endpoint &endpoint()
    {
        static constexpr Endpoint kEndpoint{.id = "findThings",
                                            .method = Method::Get,
                                            .path = "/owners/{owner_id}/things/{thing}",
                                            .tag = "Things",
                                            .summary = "Find things",
                                            .product = Product::WearLink,
                                            .auth = Auth::ApiKey};
        return kEndpoint;
    }
    bool operator==(const FindThings &) const = default;
};

} // namespace api

namespace {

api::ParameterValues values()
{
    return {.path = {{"owner_id", {"o1"}}, {"thing", {"7"}}}, .query = {{"numbers", {"1"}}}, .headers = {}};
}

} // namespace

class ParametersTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryPlace();
    void faults_data();
    void faults();
    void allFaultsAreReported();
    void writesWhatItReads();
    void writesWithoutEmptyMembers();
    void forms();
};

void ParametersTest::readsEveryPlace()
{
    api::ParameterValues given = values();
    given.query = {{"limit", {"5"}},
                   {"ratio", {"0.5"}},
                   {"deep", {"true"}},
                   {"search", {"a,b"}},
                   {"since", {"2026-04-23T10:00:00+05:30"}},
                   {"day", {"2026-04-23"}},
                   {"plan", {"scale"}},
                   {"plans", {"hobby,scale", "hobby"}},
                   {"numbers", {"1,2", "3"}},
                   {"unknown", {"x"}}};
    given.headers = {{"if-match", {"\"v1\""}}, {"x-other", {"y"}}};
    const auto read = api::decodeParameters<api::FindThings>(given);
    QVERIFY(read.has_value());
    QCOMPARE(read->ownerId, std::string("o1"));
    QCOMPARE(read->thing, 7);
    QCOMPARE(read->limit.value(), 5);
    QCOMPARE(read->ratio.value(), 0.5);
    QCOMPARE(read->deep.value(), true);
    QCOMPARE(read->search.value(), std::string("a,b"));
    QCOMPARE(read->since->toString(), std::string("2026-04-23T04:30:00Z"));
    QCOMPARE(read->day->toString(), std::string("2026-04-23"));
    QVERIFY(read->plan == api::Plan::Scale);
    QVERIFY(
        (*read->plans == std::vector<api::OpenEnum<api::Plan>>{api::Plan::Hobby, api::Plan::Scale, api::Plan::Hobby}));
    QVERIFY((read->numbers == std::vector<std::int64_t>{1, 2, 3}));
    QCOMPARE(read->match.value(), std::string("\"v1\""));
}

void ParametersTest::faults_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArrayList>("given");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *title, const char *name, const QByteArrayList &given, const QString &message) {
        QTest::newRow(title) << QByteArray(name) << given << message;
    };
    row("integer text", "limit", {"ten"}, u"?limit: expected an integer"_s);
    row("integer empty", "limit", {""}, u"?limit: expected an integer"_s);
    row("integer plus", "limit", {"+5"}, u"?limit: expected an integer"_s);
    row("integer space", "limit", {" 5"}, u"?limit: expected an integer"_s);
    row("integer hex", "limit", {"0x5"}, u"?limit: expected an integer"_s);
    row("integer fraction", "limit", {"5.0"}, u"?limit: expected an integer"_s);
    row("integer huge", "limit", {"9223372036854775808"}, u"?limit: expected a 64-bit integer"_s);
    row("minimum", "limit", {"0"}, u"?limit: expected a number of at least 1"_s);
    row("maximum", "limit", {"101"}, u"?limit: expected a number of at most 100"_s);
    row("twice", "limit", {"1", "1"}, u"?limit: expected once, found 2 times"_s);
    row("number", "ratio", {"1,5"}, u"?ratio: expected a number"_s);
    row("number NaN", "ratio", {"nan"}, u"?ratio: expected a number"_s);
    row("number infinite", "ratio", {"inf"}, u"?ratio: expected a number"_s);
    row("boolean", "deep", {"yes"}, u"?deep: expected true or false"_s);
    row("length", "search", {"abcde"}, u"?search: expected at most 4 characters"_s);
    row("UTF-8", "search", {"\xff"}, u"?search: expected valid UTF-8"_s);
    row("NUL", "search", {QByteArray("a\0", 2)}, u"?search: expected no NUL character"_s);
    row("date-time", "since", {"yesterday"}, u"?since: expected a date-time such as 2026-04-23T10:00:00Z"_s);
    row("date", "day", {"2026-02-30"}, u"?day: expected a date such as 2026-04-23"_s);
    row("enum", "plan", {"SCALE"}, u"?plan: expected one of \"hobby\", \"scale\""_s);
    row("list of enums", "plans", {"hobby,x"}, u"?plans: expected one of \"hobby\", \"scale\""_s);
    row("items", "numbers", {"1,10"}, u"?numbers: expected a number of at most 9"_s);
    row("too many items", "numbers", {"1,2", "3,4"}, u"?numbers: expected at most 3 items"_s);
}

void ParametersTest::faults()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArrayList, given);
    QFETCH(const QString, message);
    api::ParameterValues input = values();
    std::vector<std::string> &texts = input.query[name.toStdString()];
    texts.clear();
    for (const QByteArray &text : given)
        texts.push_back(text.toStdString());
    const auto read = api::decodeParameters<api::FindThings>(input);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, api::ErrorKind::Validation);
    QCOMPARE(QString::fromStdString(read.error().message), message);
    QCOMPARE(read.error().fields.size(), std::size_t(1));
}

void ParametersTest::allFaultsAreReported()
{
    const auto read = api::decodeParameters<api::FindThings>(
        {.path = {{"owner_id", {"much too long"}}, {"thing", {"x"}}}, .query = {}, .headers = {{"if-match", {""}}}});
    const std::vector<api::FieldError> expected{{"{owner_id}", "expected at most 9 characters"},
                                                {"{thing}", "expected an integer"},
                                                {"?numbers", "is required"},
                                                {"header If-Match", "expected at least 1 character"}};
    QVERIFY(read.error().fields == expected);
}

void ParametersTest::writesWhatItReads()
{
    api::FindThings request;
    request.ownerId = "a/b c?";
    request.thing = -7;
    request.search = "ä&=+";
    request.since = api::Timestamp::parse("2026-04-23T10:00:00Z");
    request.ratio = 100000;
    request.plans = std::vector<api::OpenEnum<api::Plan>>{api::Plan::Hobby, api::Plan::Scale};
    request.numbers = {1, 2};
    request.match = "\"v1\"";
    const api::EncodedParameters written = api::encodeParameters(request);
    QCOMPARE(written.path, std::string("/owners/a%2Fb%20c%3F/things/-7"));
    QCOMPARE(written.query,
             std::string("ratio=100000&search=%C3%A4%26%3D%2B&since=2026-04-23T10%3A00%3A00Z"
                         "&plans=hobby%2Cscale&numbers=1%2C2"));
    QCOMPARE(written.headers.size(), std::size_t(1));
    QCOMPARE(written.headers[0].first, std::string("If-Match"));
    QCOMPARE(written.headers[0].second, std::string("\"v1\""));
}

void ParametersTest::writesWithoutEmptyMembers()
{
    const api::EncodedParameters written = api::encodeParameters(api::FindThings{.ownerId = "{thing}", .numbers = {4}});
    QCOMPARE(written.path, std::string("/owners/%7Bthing%7D/things/0"));
    QCOMPARE(written.query, std::string("numbers=4"));
    QVERIFY(written.headers.empty());
}

void ParametersTest::forms()
{
    const auto read = api::decodeForm<api::Leaf>({{"count", {"3"}}, {"ratio", {"72.5"}}, {"other", {"x"}}});
    QVERIFY(read.has_value());
    QVERIFY((*read == api::Leaf{.count = 3, .ratio = 72.5}));
    QCOMPARE(api::formText(api::encodeForm(*read)), std::string("count=3&ratio=72.5"));
    QCOMPARE(api::decodeForm<api::Leaf>({{"count", {"11"}}}).error().message,
             std::string("/count: expected a number of at most 10"));
    QCOMPARE(api::decodeForm<api::Leaf>({}).error().message, std::string("/count: is required"));
    QCOMPARE(api::formText({{"a b", "1&2"}, {"c", ""}}), std::string("a%20b=1%262&c="));
}

WEARDECK_TEST(ParametersTest)
#include "tst_parameters.moc"
