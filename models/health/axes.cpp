// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/axes.h"

#include <cmath>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace models {

namespace {

enum class Unit { Second, Day, Month, Year };
struct Step {
    Unit unit;
    int count;
    qint64 length; // about
};

constexpr Step kSteps[]{
    {Unit::Second, 1, kSecond},        {Unit::Second, 2, 2 * kSecond},    {Unit::Second, 5, 5 * kSecond},
    {Unit::Second, 10, 10 * kSecond},  {Unit::Second, 15, 15 * kSecond},  {Unit::Second, 30, 30 * kSecond},
    {Unit::Second, 60, kMinute},       {Unit::Second, 120, 2 * kMinute},  {Unit::Second, 300, 5 * kMinute},
    {Unit::Second, 600, 10 * kMinute}, {Unit::Second, 900, 15 * kMinute}, {Unit::Second, 1800, 30 * kMinute},
    {Unit::Second, 3600, kHour},       {Unit::Second, 7200, 2 * kHour},   {Unit::Second, 10800, 3 * kHour},
    {Unit::Second, 21600, 6 * kHour},  {Unit::Second, 43200, 12 * kHour}, {Unit::Day, 1, kDay},
    {Unit::Day, 2, 2 * kDay},          {Unit::Day, 7, 7 * kDay},          {Unit::Day, 14, 14 * kDay},
    {Unit::Month, 1, 30 * kDay},       {Unit::Month, 2, 61 * kDay},       {Unit::Month, 3, 91 * kDay},
    {Unit::Month, 6, 182 * kDay},      {Unit::Year, 1, 365 * kDay},       {Unit::Year, 2, 730 * kDay},
    {Unit::Year, 5, 1826 * kDay},      {Unit::Year, 10, 3652 * kDay},     {Unit::Year, 20, 7305 * kDay},
    {Unit::Year, 50, 18262 * kDay},    {Unit::Year, 100, 36524 * kDay},
};

QDateTime local(qint64 at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(std::floor(double(at) / 1000)), zone);
}

qint64 instant(const QDate &day, int second, const QTimeZone &zone)
{
    return QDateTime(day, QTime(0, 0).addSecs(second), zone).toMSecsSinceEpoch() * 1000;
}

Step stepFor(TimeSpan span, int most)
{
    for (const Step &step : kSteps)
        if (span.length() / step.length <= most)
            return step;
    return kSteps[std::size(kSteps) - 1];
}

QDate firstDay(const QDate &from, const Step &step)
{
    switch (step.unit) {
    case Unit::Second:
        return from;
    case Unit::Day: // weeks begin on Monday; two days count from a fixed one
        return from.addDays(-((from.toJulianDay()) % step.count));
    case Unit::Month:
        return QDate(from.year(), (from.month() - 1) / step.count * step.count + 1, 1);
    case Unit::Year:
        return QDate(std::max(1, from.year() / step.count * step.count), 1, 1);
    }
    return from;
}

QDate nextDay(const QDate &day, const Step &step)
{
    switch (step.unit) {
    case Unit::Month:
        return day.addMonths(step.count);
    case Unit::Year:
        return day.addYears(day.year() < step.count ? step.count - day.year() : step.count);
    default:
        return day.addDays(step.unit == Unit::Day ? step.count : 1);
    }
}

TimeTick dayTick(const QDate &day, const Step &step, const QTimeZone &zone, const QLocale &locale)
{
    const bool newYear = day.month() == 1 && day.day() <= (step.unit == Unit::Day ? step.count : 1);
    switch (step.unit) {
    case Unit::Year:
        return {instant(day, 0, zone), locale.toString(day, u"yyyy"_s), false};
    case Unit::Month:
        return {instant(day, 0, zone), locale.toString(day, newYear ? u"yyyy"_s : u"MMM"_s), newYear};
    default:
        return {instant(day, 0, zone), locale.toString(day, newYear ? u"d MMM yyyy"_s : u"d MMM"_s), newYear};
    }
}

// Marks within days, on the clock that hangs there: days with 23 or 25 hours have one less or repeat one.
std::vector<TimeTick> clockTicks(TimeSpan span, const Step &step, const QTimeZone &zone, const QLocale &locale)
{
    std::vector<TimeTick> ticks;
    const QDateTime start = local(span.from, zone);
    QDate day = start.date();
    int second = start.time().msecsSinceStartOfDay() / 1000 / step.count * step.count;
    const QString pattern = step.count < 60 ? u"HH:mm:ss"_s : u"HH:mm"_s;
    for (qint64 at = instant(day, second, zone); at < span.to; at = instant(day, second, zone)) {
        if (at >= span.from && (ticks.empty() || at > ticks.back().at))
            ticks.push_back(
                {at,
                 second == 0 ? locale.toString(day, u"d MMM"_s) : locale.toString(QTime(0, 0).addSecs(second), pattern),
                 second == 0});
        second += step.count;
        if (second >= 86'400) {
            second = 0;
            day = day.addDays(1);
        }
    }
    return ticks;
}

} // namespace

std::vector<TimeTick> timeTicks(TimeSpan span, const QTimeZone &zone, const QLocale &locale, int most)
{
    if (span.length() <= 0 || most < 1)
        return {};
    const Step step = stepFor(span, most);
    if (step.unit == Unit::Second)
        return clockTicks(span, step, zone, locale);
    std::vector<TimeTick> ticks;
    for (QDate day = firstDay(local(span.from, zone).date(), step); day.isValid(); day = nextDay(day, step)) {
        const TimeTick tick = dayTick(day, step, zone, locale);
        if (tick.at >= span.to)
            break;
        if (tick.at >= span.from)
            ticks.push_back(tick);
    }
    return ticks;
}

QString timeLabel(qint64 at, TimeSpan span, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime when = local(at, zone);
    QString day = locale.toString(when.date(), u"ddd d MMM yyyy"_s);
    if (span.length() > 400 * kDay)
        return day;
    return day + u", "_s + locale.toString(when.time(), span.length() > 3 * kDay ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QString exactTime(qint64 at, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime when = local(at, zone);
    const QString clock = when.time().msec() ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s;
    const int offset = when.offsetFromUtc();
    const QString sign = offset < 0 ? u"−"_s : u"+"_s;
    const QTime part = QTime(0, 0).addSecs(std::abs(offset));
    return locale.toString(when.date(), u"d MMM yyyy"_s) + u", "_s + locale.toString(when.time(), clock) + u" UTC"_s
        + (offset ? sign + part.toString(u"HH:mm"_s) : QString());
}

QString spanLabel(TimeSpan span, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime first = local(span.from, zone);
    const QDateTime last = local(span.to - 1, zone);
    const QString day = u"d MMM yyyy"_s;
    if (span.length() <= 2 * kDay && first.time() != QTime(0, 0)) {
        const QString clock = span.length() < 10 * kMinute ? u"HH:mm:ss"_s : u"HH:mm"_s;
        const QString end = first.date() == last.date() ? QString() : locale.toString(last.date(), day) + u", "_s;
        return locale.toString(first.date(), day) + u", "_s + locale.toString(first.time(), clock) + u" – "_s + end
            + locale.toString(last.time(), clock);
    }
    if (first.date() == last.date())
        return locale.toString(first.date(), u"dddd, "_s + day);
    return locale.toString(first.date(), day) + u" – "_s + locale.toString(last.date(), day);
}

std::vector<double> ValueAxis::ticks() const
{
    std::vector<double> found;
    const double first = std::ceil(low / step - 1e-9);
    for (double at = first; at * step <= high + step * 1e-9; ++at)
        found.push_back(at * step);
    return found;
}

ValueAxis valueAxis(ValueRange range, int most, bool fromZero)
{
    if (fromZero) {
        range.low = std::min(range.low, 0.0);
        range.high = std::max(range.high, 0.0);
    }
    if (range.high - range.low <= std::abs(range.high) * 1e-12) { // one value: some room around it
        const double room = range.high == 0 ? 1 : std::abs(range.high) * 0.05;
        range = {fromZero && range.low == 0 ? 0 : range.low - room, range.high + room};
    }
    const double rough = (range.high - range.low) / std::max(1, most);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double share = rough / power;
    const double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    return {.low = std::floor(range.low / step + 1e-9) * step,
            .high = std::ceil(range.high / step - 1e-9) * step,
            .step = step,
            .decimals = std::max(0, -int(std::floor(std::log10(step) + 1e-9)))};
}

QString valueText(double value, int decimals, const QLocale &locale)
{
    if (decimals >= 0)
        return locale.toString(value, 'f', decimals);
    constexpr int kMost = 4;
    int needed = 0;
    for (double scaled = value; needed < kMost && std::abs(scaled - std::round(scaled)) > 1e-9 * std::abs(scaled);
         scaled *= 10)
        ++needed;
    return locale.toString(value, 'f', needed);
}

} // namespace models
