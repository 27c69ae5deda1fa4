// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/axes.h"

#include "tests/support/testcase.h"

#include <QDateTime>

using namespace models;
using namespace Qt::StringLiterals;

namespace {

qint64 at(const char *utc)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toMSecsSinceEpoch() * 1000;
}

QStringList labels(const std::vector<TimeTick> &ticks)
{
    QStringList all;
    for (const TimeTick &tick : ticks)
        all.append(tick.label);
    return all;
}

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class AxesTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void marksWholeUnits_data();
    void marksWholeUnits();
    void followsTheClockOverASwitch();
    void neverCrowds();
    void speaksTheLocale();
    void scalesValues_data();
    void scalesValues();
    void writesValues();
};

void AxesTest::marksWholeUnits_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("seconds") << QByteArray("2026-04-23T10:00:01Z") << QByteArray("2026-04-23T10:00:22Z")
                             << QStringList{u"10:00:05"_s, u"10:00:10"_s, u"10:00:15"_s, u"10:00:20"_s};
    QTest::addRow("hours") << QByteArray("2026-04-23T18:30:00Z") << QByteArray("2026-04-24T09:00:00Z")
                           << QStringList{u"21:00"_s, u"24 Apr"_s, u"03:00"_s, u"06:00"_s};
    QTest::addRow("days") << QByteArray("2026-12-30T12:00:00Z") << QByteArray("2027-01-03T12:00:00Z")
                          << QStringList{u"31 Dec"_s, u"1 Jan 2027"_s, u"2 Jan"_s, u"3 Jan"_s};
    QTest::addRow("weeks") << QByteArray("2026-04-01T00:00:00Z") << QByteArray("2026-05-01T00:00:00Z")
                           << QStringList{u"6 Apr"_s, u"13 Apr"_s, u"20 Apr"_s, u"27 Apr"_s};
    QTest::addRow("months") << QByteArray("2025-08-15T00:00:00Z") << QByteArray("2026-08-15T00:00:00Z")
                            << QStringList{u"Sept"_s, u"Nov"_s, u"2026"_s, u"Mar"_s, u"May"_s, u"Jul"_s};
    QTest::addRow("years") << QByteArray("2011-02-01T00:00:00Z") << QByteArray("2026-02-01T00:00:00Z")
                           << QStringList{u"2015"_s, u"2020"_s, u"2025"_s};
}

void AxesTest::marksWholeUnits()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QStringList, expected);
    const TimeSpan span{at(from.constData()), at(to.constData())};
    QCOMPARE(labels(timeTicks(span, QTimeZone::utc(), kEnglish, 5)), expected);
}

void AxesTest::followsTheClockOverASwitch()
{
    const QTimeZone berlin("Europe/Berlin");
    const TimeSpan night{at("2026-03-28T23:00:00Z"), at("2026-03-29T04:00:00Z")}; // 02:00 does not exist
    const auto ticks = timeTicks(night, berlin, kEnglish, 6);
    QCOMPARE(labels(ticks), (QStringList{u"29 Mar"_s, u"01:00"_s, u"02:00"_s, u"04:00"_s, u"05:00"_s}));
    QVERIFY(ticks.front().major);
    for (std::size_t each = 1; each < ticks.size(); ++each)
        QVERIFY(ticks[each].at > ticks[each - 1].at);
    QCOMPARE(timeTicks({at("2026-04-20T00:00:00Z"), at("2026-04-23T00:00:00Z")}, berlin, kEnglish, 4).front().at,
             at("2026-04-20T22:00:00Z"));
}

void AxesTest::neverCrowds()
{
    for (qint64 length = 2 * kSecond; length < 100 * 365 * kDay; length = length * 3 / 2) {
        const auto ticks = timeTicks({at("1999-11-30T13:14:15Z"), at("1999-11-30T13:14:15Z") + length},
                                     QTimeZone("Asia/Kolkata"), kEnglish, 8);
        QVERIFY2(ticks.size() <= 10, qPrintable(QString::number(length)));
        QVERIFY2(ticks.size() >= 1, qPrintable(QString::number(length)));
    }
}

void AxesTest::speaksTheLocale()
{
    const QLocale german(QLocale::German);
    const TimeSpan span{at("2026-05-01T00:00:00Z"), at("2026-12-31T00:00:00Z")};
    QVERIFY(
        labels(timeTicks(span, QTimeZone::utc(), german, 8)).contains(german.toString(QDate(2026, 10, 1), u"MMM"_s)));
    QCOMPARE(exactTime(at("2026-04-23T10:00:00Z") + 250'000, QTimeZone("Asia/Kolkata"), kEnglish),
             u"23 Apr 2026, 15:30:00.250 UTC+05:30"_s);
    QCOMPARE(spanLabel({at("2026-04-23T00:00:00Z"), at("2026-04-24T00:00:00Z")}, QTimeZone::utc(), kEnglish),
             u"Thursday, 23 Apr 2026"_s);
    QCOMPARE(spanLabel({at("2026-04-23T00:00:00Z"), at("2026-04-30T00:00:00Z")}, QTimeZone::utc(), kEnglish),
             u"23 Apr 2026 – 29 Apr 2026"_s);
}

void AxesTest::scalesValues_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("fromZero");
    QTest::addColumn<double>("bottom");
    QTest::addColumn<double>("top");
    QTest::addColumn<int>("decimals");
    QTest::addRow("heart rate") << 47.0 << 172.0 << false << 0.0 << 200.0 << 0;
    QTest::addRow("steps") << 20.0 << 930.0 << true << 0.0 << 1000.0 << 0;
    QTest::addRow("temperature") << 36.41 << 36.93 << false << 36.4 << 37.0 << 1;
    QTest::addRow("one value") << 70.0 << 70.0 << false << 66.0 << 74.0 << 0;
    QTest::addRow("nothing but zero") << 0.0 << 0.0 << true << 0.0 << 1.0 << 1;
    QTest::addRow("below zero") << -0.8 << 0.3 << false << -1.0 << 0.5 << 1;
}

void AxesTest::scalesValues()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, fromZero);
    const ValueAxis axis = valueAxis({low, high}, 5, fromZero);
    QTEST(axis.low, "bottom");
    QTEST(axis.high, "top");
    QTEST(axis.decimals, "decimals");
    const auto ticks = axis.ticks();
    QVERIFY(ticks.size() >= 2 && ticks.size() <= 8);
    QVERIFY(std::abs(ticks.front() - axis.low) < 1e-9 && std::abs(ticks.back() - axis.high) < 1e-9);
}

void AxesTest::writesValues()
{
    QCOMPARE(valueText(72.5, -1, kEnglish), u"72.5"_s);
    QCOMPARE(valueText(72, -1, kEnglish), u"72"_s);
    QCOMPARE(valueText(1234567.25, -1, QLocale(QLocale::German)), u"1.234.567,25"_s);
    QCOMPARE(valueText(0.123456, -1, kEnglish), u"0.1235"_s);
    QCOMPARE(valueText(3.14159, 1, kEnglish), u"3.1"_s);
}

WEARDECK_TEST(AxesTest)
#include "tst_axes.moc"
