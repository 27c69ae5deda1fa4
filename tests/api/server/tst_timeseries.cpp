// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/schemacheck.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <set>
#include <simdjson.h>

using namespace support;

namespace {

std::string record(const std::string &type, const std::string &start, const std::string &end, double value,
                   const std::string &unit, const std::string &device = "Watch6,3")
{
    return R"({"type":")" + type + R"(","startDate":")" + start + R"(","endDate":")" + end
        + R"(","zoneOffset":"+02:00","value":)" + std::to_string(value) + R"(,"unit":")" + unit
        + R"(","source":{"deviceModel":")" + device + R"(","deviceType":"watch","name":"Health"}})";
}

std::string minuteOf(int minute)
{
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return "2026-04-15T" + two(minute / 60) + ":" + two(minute % 60) + ":00Z";
}

int count(const std::string &page)
{
    simdjson::dom::parser parser;
    return int(parser.parse(simdjson::padded_string(page))["data"].get_array().size());
}

std::string percentEncoded(const std::string &text)
{
    return QByteArray::fromStdString(text).toPercentEncoding().toStdString();
}

} // namespace

class TimeseriesTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bucketsOfTheDocumentedCall();
    void typesByCommaAndRepeated();
    void formsOfTime();
    void midnightCoversItsDay();
    void pagesForthAndBack();
    void cursorsAreBoundToTheirList();
    void filters();
    void samplesKeepTheirId();
    void limits();
    void sourcesAndCounts();
    void purge();

private:
    std::string get(const std::string &query)
    {
        const auto answer = m_test->get(m_user + "/timeseries?" + query);
        const auto faults = schemaFaults("getTimeseries", answer.status, answer.body);
        if (answer.status != 200 || !faults.empty())
            qWarning("%d %s %s", answer.status, answer.body.c_str(), faults.empty() ? "" : faults.front().c_str());
        return answer.body;
    }
    int statusOf(const std::string &query) { return m_test->get(m_user + "/timeseries?" + query).status; }
    void upload(const std::vector<std::string> &records, const std::string &more = {})
    {
        std::string all;
        for (const std::string &each : records)
            all += (all.empty() ? "" : ",") + each;
        const auto answer =
            m_test->json("POST", m_sync, R"({"provider":"apple","data":{"records":[)" + all + "]" + more + "}}");
        QCOMPARE(answer.status, 202);
        QCOMPARE(jsonAt(answer.body, "/dropped_count"), std::string("0"));
    }

    std::unique_ptr<TestService> m_test;
    std::string m_user, m_sync;
    const std::string m_day = "start_time=2026-04-15T00:00:00Z&end_time=2026-04-15T23:59:59Z";
};

void TimeseriesTest::initTestCase()
{
    m_test = std::make_unique<TestService>();
    const std::string id = jsonText(m_test->json("POST", "/api/v1/users", R"({"first_name":"Asha"})").body, "/id");
    m_user = "/api/v1/users/" + id;
    m_sync = "/api/v1/sdk/users/" + id + "/sync";
    std::vector<std::string> records;
    for (int minute = 0; minute < 120; ++minute)
        records.push_back(record("HKQuantityTypeIdentifierHeartRate", minuteOf(minute), minuteOf(minute),
                                 60 + minute % 10, "count/min"));
    for (int minute = 0; minute < 30; ++minute)
        records.push_back(record("HKQuantityTypeIdentifierStepCount", minuteOf(minute), minuteOf(minute + 1), 20,
                                 "count", minute % 2 ? "iPhone14,2" : "Watch6,3"));
    records.push_back(
        record("HKQuantityTypeIdentifierOxygenSaturation", minuteOf(7), minuteOf(7), 0.97, "%", "Watch6,3"));
    upload(records,
           R"(,"workouts":[{"type":"running","startDate":"2026-04-15T06:00:00Z","endDate":"2026-04-15T06:35:00Z"}],)"
           R"("sleep":[{"stage":"deep","startDate":"2026-04-15T00:00:00Z","endDate":"2026-04-15T05:00:00Z"}])");
}

void TimeseriesTest::bucketsOfTheDocumentedCall()
{
    const std::string page = get(m_day + "&types=heart_rate,spo2&resolution=5min");
    QCOMPARE(jsonAt(page, "/pagination/total_count"), std::string("25"));
    QCOMPARE(count(page), 25);
    QCOMPARE(jsonText(page, "/data/0/timestamp"), std::string("2026-04-15T00:00:00Z"));
    QCOMPARE(jsonText(page, "/data/0/end_time"), std::string("2026-04-15T00:05:00Z"));
    QCOMPARE(jsonText(page, "/data/0/series_type"), std::string("heart_rate"));
    QCOMPARE(jsonText(page, "/data/0/unit"), std::string("bpm"));
    QCOMPARE(jsonText(page, "/data/0/zone_offset"), std::string("+02:00"));
    QCOMPARE(jsonText(page, "/data/0/source/provider"), std::string("apple"));
    QCOMPARE(jsonText(page, "/data/0/source/device"), std::string("Watch6,3"));
    QCOMPARE(jsonAt(page, "/data/0/value"), std::string("62"));
    QCOMPARE(jsonAt(page, "/data/0/minimum"), std::string("60"));
    QCOMPARE(jsonAt(page, "/data/0/maximum"), std::string("64"));
    QCOMPARE(jsonAt(page, "/data/0/sample_count"), std::string("5"));
    QCOMPARE(jsonText(page, "/data/2/series_type"), std::string("oxygen_saturation"));
    QCOMPARE(jsonText(page, "/metadata/resolution"), std::string("5min"));
    QCOMPARE(jsonAt(page, "/metadata/sample_count"), std::string("25"));
    QCOMPARE(jsonAt(page, "/pagination/next_cursor"), std::string("null"));
    const std::string steps = get(m_day + "&types=steps&resolution=15min");
    QCOMPARE(count(steps), 4); // two devices, two quarters
    QCOMPARE(jsonAt(steps, "/data/0/value"), std::string("160"));
    const std::string day = get(m_day + "&types=steps&resolution=1day");
    QCOMPARE(count(day), 2);
    QCOMPARE(jsonAt(day, "/data/0/value"), std::string("300"));
}

void TimeseriesTest::typesByCommaAndRepeated()
{
    QCOMPARE(jsonAt(get(m_day + "&types=heart_rate,steps"), "/pagination/total_count"), std::string("150"));
    QCOMPARE(jsonAt(get(m_day + "&types=heart_rate&types=steps"), "/pagination/total_count"), std::string("150"));
    QCOMPARE(jsonAt(get(m_day), "/pagination/total_count"), std::string("151"));
    QCOMPARE(jsonAt(get(m_day + "&types=blood_pressure"), "/pagination/total_count"), std::string("0"));
    QCOMPARE(statusOf(m_day + "&types=heart_rate,mood"), 400);
    QCOMPARE(statusOf(m_day + "&resolution=2min"), 400);
}

void TimeseriesTest::formsOfTime()
{
    const auto total = [&](const std::string &query) { return jsonAt(get(query), "/pagination/total_count"); };
    QCOMPARE(total("start_time=2026-04-15&end_time=2026-04-15T01:00:00Z&types=heart_rate"), std::string("60"));
    QCOMPARE(total("start_time=1776211200&end_time=1776214800&types=heart_rate"), std::string("60"));
    QCOMPARE(total("start_time=2026-04-15T02:00:00%2B02:00&end_time=2026-04-15T03:00:00%2B02:00&types=heart_rate"),
             std::string("60"));
    QCOMPARE(statusOf("start_time=yesterday&end_time=2026-04-15"), 400);
    QCOMPARE(statusOf("start_time=2026-04-15"), 400);
    QCOMPARE(statusOf("start_time=2026-04-16&end_time=2026-04-15"), 400);
    const auto fieldOf = [&](const std::string &query) {
        return jsonText(m_test->get(m_user + "/timeseries?" + query).body, "/fields/0/path");
    };
    QCOMPARE(fieldOf("start_time=yesterday&end_time=2026-04-15"), std::string("?start_time"));
    QCOMPARE(fieldOf("start_time=2026-04-16&end_time=2026-04-15"), std::string("?end_time"));
    QCOMPARE(fieldOf(m_day + "&cursor=mine"), std::string("?cursor"));
}

void TimeseriesTest::midnightCoversItsDay()
{
    for (const char *end : {"2026-04-15", "2026-04-15T00:00:00Z", "1776211200"}) {
        const std::string page = get("start_time=2026-04-15&types=heart_rate&end_time=" + std::string(end));
        QCOMPARE(jsonAt(page, "/pagination/total_count"), std::string("120"));
        QCOMPARE(jsonText(page, "/metadata/end_time"), std::string("2026-04-16T00:00:00Z"));
    }
    QCOMPARE(
        jsonAt(get("start_time=2026-04-15&types=heart_rate&end_time=2026-04-15T00:00:01Z"), "/pagination/total_count"),
        std::string("1"));
}

void TimeseriesTest::pagesForthAndBack()
{
    const std::string query = m_day + "&limit=40";
    std::string page = get(query);
    std::vector<std::string> pages{page};
    std::set<std::string> ids;
    while (jsonAt(page, "/pagination/has_more") == "true") {
        page = get(query + "&cursor=" + jsonText(page, "/pagination/next_cursor"));
        QCOMPARE(jsonAt(page, "/pagination/total_count"), std::string("null"));
        pages.push_back(page);
    }
    QCOMPARE(pages.size(), 4U);
    for (const std::string &each : pages) {
        for (int row = 0; row < count(each); ++row)
            ids.insert(jsonText(each, "/data/" + std::to_string(row) + "/id"));
    }
    QCOMPARE(ids.size(), 151U);
    QCOMPARE(jsonAt(pages[0], "/pagination/previous_cursor"), std::string("null"));
    for (std::size_t n = pages.size() - 1; n > 0; --n) {
        const std::string back = get(query + "&cursor=" + jsonText(pages[n], "/pagination/previous_cursor"));
        QCOMPARE(jsonAt(back, "/data"), jsonAt(pages[n - 1], "/data"));
        QCOMPARE(jsonAt(back, "/pagination/has_more"), std::string("true"));
        QCOMPARE(jsonAt(back, "/pagination/previous_cursor") == "null", n == 1);
    }
}

void TimeseriesTest::cursorsAreBoundToTheirList()
{
    const std::string cursor = jsonText(get(m_day + "&limit=10"), "/pagination/next_cursor");
    QCOMPARE(statusOf(m_day + "&limit=20&cursor=" + cursor), 200); // of another length
    QCOMPARE(statusOf(m_day + "&types=steps&cursor=" + cursor), 400);
    QCOMPARE(statusOf(m_day + "&resolution=5min&cursor=" + cursor), 400);
    QCOMPARE(statusOf(m_day + "&provider=apple&cursor=" + cursor), 400);
    QCOMPARE(statusOf("start_time=2026-04-15&end_time=2026-04-16&cursor=" + cursor), 400);
    std::string forged = cursor;
    forged[10] = forged[10] == 'a' ? 'b' : 'a';
    QCOMPARE(statusOf(m_day + "&cursor=" + forged), 400);
    const std::string other = "/api/v1/users/" + *m_test->ready().userId + "/timeseries?";
    QCOMPARE(m_test->get(other + m_day + "&cursor=" + cursor).status, 400);
}

void TimeseriesTest::filters()
{
    const auto total = [&](const std::string &filter) {
        return jsonAt(get(m_day + "&types=steps&" + filter), "/pagination/total_count");
    };
    QCOMPARE(total("provider=apple"), std::string("30"));
    QCOMPARE(total("provider=garmin"), std::string("0"));
    QCOMPARE(total("device_model=" + percentEncoded("iPhone14,2")), std::string("15"));
    QCOMPARE(total("source=nothing"), std::string("0"));
    const std::string sources = m_test->get(m_user + "/data-sources").body;
    int phone = 0;
    while (jsonText(sources, "/items/" + std::to_string(phone) + "/device") != "iPhone14,2")
        QVERIFY(++phone < 10);
    QCOMPARE(total("data_source_id=" + jsonText(sources, "/items/" + std::to_string(phone) + "/id")),
             std::string("15"));
    QCOMPARE(statusOf(m_day + "&provider=nokia"), 400);
    QCOMPARE(statusOf(m_day + "&data_source_id=7"), 400);
}

void TimeseriesTest::samplesKeepTheirId()
{
    const std::string first = get(m_day + "&types=spo2");
    QCOMPARE(jsonAt(first, "/data/0/value"), std::string("97"));
    QCOMPARE(jsonAt(first, "/data/0/end_time"), std::string("null"));
    QCOMPARE(jsonAt(first, "/data/0/minimum"), std::string());
    const std::string id = jsonText(first, "/data/0/id");
    QCOMPARE(id.size(), 36U);
    upload({record("HKQuantityTypeIdentifierOxygenSaturation", minuteOf(6), minuteOf(6), 0.96, "%")});
    const std::string second = get(m_day + "&types=spo2");
    QCOMPARE(jsonText(second, "/data/1/id"), id);
    QVERIFY(jsonText(second, "/data/0/id") != id);
}

void TimeseriesTest::limits()
{
    QCOMPARE(count(get(m_day)), 50);
    QCOMPARE(count(get(m_day + "&limit=1")), 1);
    QCOMPARE(count(get(m_day + "&limit=1000")), 152);
    QCOMPARE(statusOf(m_day + "&limit=1001"), 400);
    QCOMPARE(statusOf(m_day + "&limit=0"), 400);
}

void TimeseriesTest::sourcesAndCounts()
{
    const auto sources = m_test->get(m_user + "/data-sources");
    QVERIFY(schemaFaults("listDataSources", 200, sources.body).empty());
    QVERIFY(std::stoi(jsonAt(sources.body, "/total")) >= 2);
    QCOMPARE(jsonText(sources.body, "/items/0/provider"), std::string("apple"));
    const auto summary = m_test->get(m_user + "/summaries/data");
    QVERIFY(schemaFaults("getDataSummary", 200, summary.body).empty());
    QCOMPARE(jsonAt(summary.body, "/total_data_points"), std::string("152"));
    QCOMPARE(jsonAt(summary.body, "/series_type_counts/heart_rate"), std::string("120"));
    QCOMPARE(jsonAt(summary.body, "/total_workouts"), std::string("1"));
    QCOMPARE(jsonAt(summary.body, "/workout_type_counts/running"), std::string("1"));
    QCOMPARE(jsonAt(summary.body, "/total_sleep_events"), std::string("1"));
    QCOMPARE(jsonText(summary.body, "/by_provider/0/provider"), std::string("apple"));
    QCOMPARE(jsonAt(summary.body, "/by_provider/0/data_points"), std::string("152"));
    QCOMPARE(jsonAt(summary.body, "/by_provider/0/series_counts/steps"), std::string("30"));
    QCOMPARE(jsonAt(summary.body, "/by_provider/0/sleep_count"), std::string("1"));
}

void TimeseriesTest::purge()
{
    const std::string connections = m_user + "/connections";
    const auto remove = [&](const std::string &provider) {
        return m_test->json("DELETE", connections + '/' + provider + "/data", "").status;
    };
    QCOMPARE(remove("garmin"), 404);
    QCOMPARE(remove("apple"), 204);
    QCOMPARE(jsonAt(m_test->get(m_user + "/summaries/data").body, "/total_data_points"), std::string("0"));
    QCOMPARE(jsonAt(m_test->get(m_user + "/data-sources").body, "/total"), std::string("0"));
    QCOMPARE(count(get(m_day)), 0);
}

WEARDECK_TEST(TimeseriesTest)
#include "tst_timeseries.moc"
