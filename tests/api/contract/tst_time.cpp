// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/timetext.h"
#include "tests/support/testcase.h"

class TimeTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void timestamps_data();
    void timestamps();
    void malformedTimestamps_data();
    void malformedTimestamps();
    void dates();
    void microseconds();
    void milliseconds();
};

void TimeTest::timestamps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utc");

    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(utc);
    };
    row("2026-04-23T10:00:00Z", "2026-04-23T10:00:00Z");
    row("2026-04-23t10:00:00z", "2026-04-23T10:00:00Z");
    row("2026-04-23 10:00:00Z", "2026-04-23T10:00:00Z");
    row("2026-04-23T10:00:00+05:30", "2026-04-23T04:30:00Z");
    row("2026-04-23T10:00:00-00:00", "2026-04-23T10:00:00Z");
    row("2026-12-31T20:00:00-08:00", "2027-01-01T04:00:00Z");
    row("2026-04-23T10:00:00.25Z", "2026-04-23T10:00:00.250Z");
    row("2026-04-23T10:00:00.000Z", "2026-04-23T10:00:00Z");
    row("2026-04-23T10:00:00.000001Z", "2026-04-23T10:00:00.000001Z");
    row("2026-04-23T10:00:00.123456789Z", "2026-04-23T10:00:00.123456Z");
    row("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500Z");
    row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z");
    row("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z");
    row("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z");
    row("2000-02-29T23:59:59+23:59", "2000-02-29T00:00:59Z");
}

void TimeTest::timestamps()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, utc);
    const auto parsed = api::Timestamp::parse(text.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(QByteArray::fromStdString(parsed->toString()), utc);
    QVERIFY(api::Timestamp::parse(parsed->toString()) == parsed);
}

void TimeTest::malformedTimestamps_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text : {"",
                             "2026",
                             "2026-04-23",
                             "2026-04-23T10:00Z",
                             "2026-04-23T10:00:00",
                             "2026-04-23T10:00:00+0530",
                             "2026-04-23T10:00:00+05",
                             "2026-04-23T10:00:00+24:00",
                             "2026-04-23T10:00:00+05:60",
                             "2026-04-23T24:00:00Z",
                             "2026-04-23T10:60:00Z",
                             "2026-04-23T10:00:60Z",
                             "2016-12-31T23:59:60Z",
                             "2026-02-29T00:00:00Z",
                             "1900-02-29T00:00:00Z",
                             "2026-13-01T00:00:00Z",
                             "2026-00-01T00:00:00Z",
                             "2026-04-31T00:00:00Z",
                             "2026-04-00T00:00:00Z",
                             "10000-01-01T00:00:00Z",
                             "0000-01-01T00:00:00Z",
                             "0001-01-01T00:00:00+00:01",
                             "9999-12-31T23:59:59-00:01",
                             "-2026-04-23T10:00:00Z",
                             "2026-04-23T10:00:00.Z",
                             "2026-04-23T10:00:00,5Z",
                             "2026-04-23T10:00:00Z ",
                             " 2026-04-23T10:00:00Z",
                             "2026-4-23T10:00:00Z",
                             "2026-04-23T1:00:00Z",
                             "2026-04-23_10:00:00Z",
                             "20260423T100000Z",
                             "2026-04-23T10:00:00Zjunk",
                             "2026-04-23T10:00:00 00:00",
                             "+026-04-23T10:00:00Z"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void TimeTest::malformedTimestamps()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!api::Timestamp::parse(text.toStdString()).has_value());
}

void TimeTest::dates()
{
    const auto day = api::Date::parse("2024-02-29");
    QVERIFY(day.has_value());
    QCOMPARE(day->toString(), std::string("2024-02-29"));
    QCOMPARE(api::Date::parse("0001-01-01")->toString(), std::string("0001-01-01"));
    QVERIFY(*day < *api::Date::parse("2024-03-01"));
    for (const char *text :
         {"", "2026-02-29", "2026-4-23", "2026-04-23Z", "2026-04-23T00:00:00Z", "10000-01-01", "0000-01-01"})
        QVERIFY2(!api::Date::parse(text).has_value(), text);
}

void TimeTest::microseconds()
{
    QCOMPARE(api::Timestamp::parse("1970-01-01T00:00:01.5Z")->microseconds(), std::int64_t(1500000));
    QCOMPARE(api::Timestamp::fromMicroseconds(-1).toString(), std::string("1969-12-31T23:59:59.999999Z"));
    QVERIFY(api::Timestamp::fromMicroseconds(1) > api::Timestamp{});
}

void TimeTest::milliseconds()
{
    const auto written = [](const char *text) { return api::withMilliseconds(*api::Timestamp::parse(text)); };
    QCOMPARE(written("2026-05-21T18:45:00Z"), std::string("2026-05-21T18:45:00.000Z"));
    QCOMPARE(written("2026-05-21T18:45:00.25Z"), std::string("2026-05-21T18:45:00.250Z"));
    QCOMPARE(written("2026-05-21T18:45:00.0069Z"), std::string("2026-05-21T18:45:00.006Z")); // cut off, as JavaScript
    QCOMPARE(api::withMilliseconds(api::Timestamp::fromMicroseconds(-1)), std::string("1969-12-31T23:59:59.999Z"));
}

WEARDECK_TEST(TimeTest)
#include "tst_time.moc"
