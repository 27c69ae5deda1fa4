// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/gatewaydata.h"

#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace support;
using models::GatewayData;
using models::GatewayFigure;

namespace {

const models::DayRange kDays{QDate(2026, 4, 20), QDate(2026, 4, 22)};

std::string answer(const std::string &providers, const std::string &omitted = "[]")
{
    return R"({"success":true,"code":200,"message":"OK","data":{"providers":)" + providers
        + R"(,"cache":{"used":true,"fetchedAt":"2026-04-22T10:00:00Z","ageSeconds":120},"omitted":)" + omitted + "}}";
}

GatewayData read(const std::string &providers)
{
    auto data = models::readGatewayData(answer(providers), kDays);
    if (!data)
        qFatal("%s", data.error().message.c_str());
    return std::move(*data);
}

const GatewayFigure &figure(const GatewayData &data, const QString &title)
{
    for (const GatewayFigure &each : data.figures)
        if (each.title == title)
            return each;
    QStringList titles;
    for (const GatewayFigure &each : data.figures)
        titles << each.title;
    qFatal("no %s among %s", qPrintable(title), qPrintable(titles.join(u", "_s)));
}

QList<double> values(const models::GatewayLine &line)
{
    QList<double> all; // -1: a gap
    for (const auto &value : line.values)
        all << (value ? std::round(*value * 1000) / 1000 : -1);
    return all;
}

} // namespace

class GatewayDataTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void stagesOfSleepStandOnEachOther_data()
    {
        QTest::addColumn<std::string>("providers");
        QTest::newRow("oura") << std::string(
            R"({"oura":{"Sleep":{"sleep":[{"day":"2026-04-21","deep_sleep_duration":3600,
            "light_sleep_duration":7200,"rem_sleep_duration":5400,"awake_time":900,"total_sleep_duration":16200}]}}})");
        QTest::newRow("fitbit") << std::string(
            R"({"fitbit":{"Sleep":{"sleep":[{"dateOfSleep":"2026-04-21","minutesAsleep":270,
            "levels":{"summary":{"deep":{"minutes":60},"light":{"minutes":120},"rem":{"minutes":90},
            "wake":{"minutes":15}}}}]}}})");
        QTest::newRow("whoop") << std::string(R"({"whoop":{"Sleep":{"sleep":[{"start":"2026-04-20T17:00:00Z",
            "end":"2026-04-20T22:00:00Z","timezone_offset":"+05:30","score":{"stage_summary":{
            "total_slow_wave_sleep_time_milli":3600000,"total_light_sleep_time_milli":7200000,
            "total_rem_sleep_time_milli":5400000,"total_awake_time_milli":900000}}}]}}})");
    }
    void stagesOfSleepStandOnEachOther()
    {
        QFETCH(std::string, providers);
        const GatewayData data = read(providers);
        const GatewayFigure &sleep = figure(data, u"Sleep · %1"_s.arg(data.vendors.first()));
        QMap<QString, QList<double>> lines;
        for (const models::GatewayLine &line : sleep.lines)
            lines.insert(line.name, values(line));
        QCOMPARE(lines.value(u"Deep"_s), (QList<double>{-1, 1, -1}));
        QCOMPARE(lines.value(u"Light"_s), (QList<double>{-1, 2, -1}));
        QCOMPARE(lines.value(u"REM"_s), (QList<double>{-1, 1.5, -1}));
        QCOMPARE(lines.value(u"Awake"_s), (QList<double>{-1, 0.25, -1}));
        QVERIFY(!lines.contains(u"Asleep"_s)); // told in stages already
    }

    void vendorsShareAFigureInOneUnit()
    {
        const GatewayData data = read(R"({"oura":{"Activity":{"summary":[
                {"day":"2026-04-20","steps":8000,"equivalent_walking_distance":5200,"score":81},
                {"day":"2026-04-22","steps":9000,"equivalent_walking_distance":6000}]}},
            "fitbit":{"Activity":{"summary":[{"date":"2026-04-20","steps":7900,"distance":5.1}]}},
            "strava":{"dailyActivity":[{"date":"2026-04-21","distance":10300}]}})");
        QCOMPARE(data.vendors.size(), 3);
        const GatewayFigure &steps = figure(data, u"Steps"_s);
        QCOMPARE(steps.lines.size(), 2);
        QVERIFY(steps.isSum);
        QCOMPARE(values(steps.lines[0]), (QList<double>{7900, -1, -1})); // Fitbit
        QCOMPARE(values(steps.lines[1]), (QList<double>{8000, -1, 9000}));
        const GatewayFigure &distance = figure(data, u"Distance"_s);
        QCOMPARE(distance.unit, u"km"_s);
        QCOMPARE(values(distance.lines[0]), (QList<double>{5.1, -1, -1}));
        QCOMPARE(values(distance.lines[1]), (QList<double>{5.2, -1, 6}));
        QCOMPARE(values(distance.lines[2]), (QList<double>{-1, 10.3, -1}));
        QCOMPARE(values(figure(data, u"Activity score"_s).lines[0]), (QList<double>{81, -1, -1}));
    }

    void manyValuesOfADayAreARange()
    {
        const GatewayData data = read(R"({"oura":{"HeartRate":{"heartrate":[
            {"bpm":52,"timestamp":"2026-04-20T01:00:00Z"},{"bpm":98,"timestamp":"2026-04-20T13:00:00Z"},
            {"bpm":61,"timestamp":"2026-04-21T01:00:00Z"},{"bpm":61,"timestamp":"2026-05-30T01:00:00Z"}]}}})");
        const GatewayFigure &heart = figure(data, u"Heart rate"_s);
        QCOMPARE(values(heart.lines[0]), (QList<double>{98, 61, -1}));
        QCOMPARE(heart.lines[0].lower.size(), 3);
        QCOMPARE(*heart.lines[0].lower[0], 52.0);
        QVERIFY(!heart.lines[0].lower[2]);
    }

    void workoutsAreMinutes()
    {
        const GatewayData data = read(R"({"oura":{"Workout":{"workout":[
                {"day":"2026-04-20","start_datetime":"2026-04-20T07:00:00+05:30","end_datetime":"2026-04-20T07:45:00+05:30"},
                {"day":"2026-04-20","start_datetime":"2026-04-20T18:00:00+05:30","end_datetime":"2026-04-20T18:15:00+05:30"}]}},
            "polar":{"Workout":{"exercises":[{"start_time":"2026-04-22T07:00:00","duration":"PT1H30S","calories":300}]}},
            "strava":{"activities":[{"start_date_local":"2026-04-21T06:00:00Z","moving_time":1800,"distance":5000}]}})");
        const GatewayFigure &workouts = figure(data, u"Workouts"_s);
        QCOMPARE(values(workouts.lines[0]), (QList<double>{60, -1, -1}));
        QCOMPARE(values(workouts.lines[1]), (QList<double>{-1, -1, 60.5}));
        QCOMPARE(values(workouts.lines[2]), (QList<double>{-1, 30, -1}));
        QCOMPARE(data.figures.size(), 1); // their distance is not the day's
    }

    void whatIsNotKnownKeepsTheVendorsName()
    {
        const GatewayData data =
            read(R"({"oura":{"Readiness":{"summary":[{"day":"2026-04-20","temperature_deviation":-0.2}]}},
            "samsung":{"Vitals":{"summary":[{"day":"2026-04-20","respiratory_rate":14.5,"id":7}]}}})");
        const GatewayFigure &odd = figure(data, u"Readiness/summary · temperature_deviation"_s);
        QVERIFY(odd.unit.isEmpty());
        QCOMPARE(values(odd.lines[0]), (QList<double>{-0.2, -1, -1}));
        const GatewayFigure &series = figure(data, u"Respiratory rate"_s); // a series of this program
        QCOMPARE(values(series.lines[0]), (QList<double>{14.5, -1, -1}));
        QCOMPARE(data.figures.size(), 2); // an id is no value
        QCOMPARE(
            models::gatewayRows(answer(R"({"oura":{"Readiness":{"summary":[{"day":"2026-04-20","x":1},
                                             {"day":"2026-04-21","x":2}]}}})"),
                                odd, QDate(2026, 4, 21)),
            u"{\n  \"oura/Readiness/summary\": [\n    {\n      \"day\": \"2026-04-21\",\n      \"x\": 2\n    }\n  ]\n}"_s);
    }

    void readsResourcesOfABundle()
    {
        const GatewayData data = read(R"({"oura":{"resourceType":"Bundle","type":"collection","entry":[
            {"resource":{"resourceType":"Patient","id":"p","name":[{"family":"Sharma","given":["Priya"]}],"birthDate":"1993-08-14"}},
            {"resource":{"resourceType":"Observation","id":"o1","code":{"coding":[{"code":"55423-8","display":"Number of steps"}]},
              "effectivePeriod":{"start":"2026-04-20T00:00:00+05:30"},"valueQuantity":{"value":8123,"unit":"{steps}"}}},
            {"resource":{"resourceType":"Observation","id":"o2","code":{"coding":[{"code":"85354-9"}],"text":"Blood pressure"},
              "effectiveDateTime":"2026-04-20T08:00:00Z","component":[{"valueQuantity":{"value":120,"code":"mm[Hg]"}},
              {"valueQuantity":{"value":80,"code":"mm[Hg]"}},{"dataAbsentReason":{}}]}},
            {"fullUrl":"urn:uuid:nothing"}]}})");
        QVERIFY(data.isFhir);
        QVERIFY(data.figures.isEmpty());
        QCOMPARE(data.resources.size(), 3u);
        QCOMPARE(data.resources[0].display, u"Priya Sharma"_s);
        QCOMPARE(data.resources[0].time, u"1993-08-14"_s);
        QCOMPARE(data.resources[1].display, u"Number of steps"_s);
        QCOMPARE(data.resources[1].value + u' ' + data.resources[1].unit, u"8,123 {steps}"_s);
        QCOMPARE(data.resources[1].number, std::optional(8123.0));
        QCOMPARE(data.resources[1].code, u"55423-8"_s);
        QCOMPARE(data.resources[1].time, u"2026-04-20T00:00:00+05:30"_s);
        QCOMPARE(data.resources[2].display, u"Blood pressure"_s);
        QCOMPARE(data.resources[2].value, u"120 / 80"_s);
        QCOMPARE(data.resources[2].unit, u"mm[Hg]"_s);
        QVERIFY(data.resources[2].json->starts_with(R"({"resourceType":"Observation","id":"o2")"));
    }

    void roundsValuesAndTellsLocalTimes()
    {
        const auto zone = qgetenv("TZ");
        qputenv("TZ", "Asia/Kolkata");
        tzset();
        const GatewayData data = read(R"({"oura":{"resourceType":"Bundle","type":"collection","entry":[
            {"resource":{"resourceType":"Observation","id":"o1","effectiveDateTime":"2026-04-20T08:00:07Z",
              "valueQuantity":{"value":412.5238095,"unit":"kcal"}}},
            {"resource":{"resourceType":"Observation","id":"o2","effectiveDateTime":"2026-04-20T03:00:00-04:00",
              "valueQuantity":{"value":0.00123456,"unit":"g"}}},
            {"resource":{"resourceType":"Observation","id":"o3","effectiveDateTime":"2026-04-20",
              "valueQuantity":{"value":97.0,"unit":"%"}}}]}})");
        models::FhirTable table;
        table.show(data.resources);
        QTRY_COMPARE(table.rowCount(), 3);
        const auto cell = [&](int row, const QString &column, int role = Qt::DisplayRole) {
            for (int at = 0; at < table.columnCount(); ++at)
                if (table.columnId(at) == column)
                    return table.index(row, at).data(role).toString();
            return QString();
        };
        QCOMPARE(cell(0, u"value"_s), u"412.52"_s);
        QCOMPARE(cell(1, u"value"_s), u"0.0012"_s);
        QCOMPARE(cell(2, u"value"_s), u"97"_s);
        QCOMPARE(cell(0, u"time"_s), u"20 Apr 2026, 13:30:07"_s);
        QCOMPARE(cell(0, u"time"_s, Qt::ToolTipRole), u"2026-04-20 08:00:07 UTC"_s);
        QCOMPARE(cell(1, u"time"_s), u"20 Apr 2026, 12:30:00"_s);
        QCOMPARE(cell(2, u"time"_s), u"20 Apr 2026"_s); // a whole day has no clock
        QCOMPARE(cell(0, u"vendor"_s), u"Oura Ring"_s);
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }

    void survivesOddAnswers_data()
    {
        QTest::addColumn<QString>("providers");
        for (
            const char *odd :
            {R"({})", R"({"oura":null})", R"({"oura":[]})", R"({"oura":{"Sleep":7}})",
             R"({"oura":{"Sleep":{"summary":[1,"x",null,[]]}}})",
             R"({"oura":{"Sleep":{"summary":[{"day":"someday","score":1},{"score":2},{"day":17,"score":3}]}}})",
             R"({"oura":{"resourceType":"Bundle"}})",
             R"({"oura":{"resourceType":"Bundle","entry":[null,{"resource":7},{"resource":{}}]}})",
             R"({"oura":{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Observation","code":[],"component":{},"name":[]}}]}})"})
            QTest::newRow(odd) << QString::fromUtf8(odd);
    }
    void survivesOddAnswers()
    {
        QFETCH(QString, providers);
        const GatewayData data = read(providers.toStdString());
        QVERIFY(data.figures.isEmpty());
        QVERIFY(data.resources.size() <= 1);
    }

    void tellsWhatIsNoAnswer()
    {
        for (const char *body : {"", "[]", R"({"success":true})", R"({"data":{"providers":{}}})"})
            QVERIFY(!models::readGatewayData(body, kDays));
        QVERIFY(!models::readGatewayData(answer("[]"), kDays));
    }

    void listsWhatWasLeftOut()
    {
        const auto data =
            models::readGatewayData(answer("{}", R"([{"sourceType":"oura","category":"stress score","reason":"no code"},
                             {"sourceType":"fitbit","category":null,"reason":"not linked"}])"),
                                    kDays);
        models::OmissionTable table;
        const QAbstractItemModelTester tester(&table);
        table.show(data->omitted);
        QTRY_COMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(0, 1).data().toString(), u"stress score"_s);
        QCOMPARE(table.index(1, 0).data().toString(), u"Fitbit"_s);
        QCOMPARE(table.index(1, 1).data().toString(), u"everything"_s);
        QCOMPARE(table.index(1, 2).data().toString(), u"not linked"_s);
        QCOMPARE(*data->cache->ageSeconds, 120);
    }

    // What the gateway of this program answers, in both forms.
    void readsRealAnswers()
    {
        auto options = TestService::defaults();
        options.seedHealth = true;
        TestService test(options);
        test.settle();
        const RelayBench relay(test);
        const std::string token = relay.token(relay.seededApp());
        const auto ask = [&](const std::string &more) {
            return relay
                .gateway(R"({"routeName":"getAllHealthData","sourceType":"all","startDate":"2026-04-20",)"
                         R"("endDate":"2026-04-22","useCache":true)"
                             + more + "}",
                         token)
                .body;
        };
        const auto own = models::readGatewayData(ask(""), kDays);
        QVERIFY(own && !own->isFhir);
        QVERIFY(!figure(*own, u"Sleep · Oura Ring"_s).lines.isEmpty());
        QVERIFY(figure(*own, u"Steps"_s).lines[0].values[0]);
        QVERIFY(!models::gatewayRows(ask(""), figure(*own, u"Steps"_s), QDate(2026, 4, 20)).isEmpty());
        const auto fhir = models::readGatewayData(ask(R"(,"isFhirConvert":true)"), kDays);
        QVERIFY(fhir && fhir->isFhir);
        models::FhirTable table;
        table.show(fhir->resources);
        QTRY_COMPARE(table.rowCount(), int(fhir->resources.size()));
        int patients = 0;
        for (const models::FhirResource &each : fhir->resources) {
            patients += each.type == "Patient"_L1;
            QVERIFY(each.type == "Patient"_L1 || (!each.display.isEmpty() && !each.time.isEmpty()));
            QVERIFY2(each.type == "Patient"_L1 || !each.value.isEmpty(), each.json->c_str());
        }
        QCOMPARE(patients, int(fhir->vendors.size()));
    }
};

WEARDECK_TEST(GatewayDataTest)
#include "tst_gatewaydata.moc"
