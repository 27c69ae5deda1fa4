// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/quantities.h"

#include "models/common/text.h"
#include "models/users/usertable.h"

#include <cmath>
#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::Quantities)
};

// Seconds east of UTC of "+05:30"; nothing for anything else.
std::optional<int> offsetOf(const std::optional<std::string> &zone)
{
    if (!zone || zone->size() != 6)
        return std::nullopt;
    const QTime size = QTime::fromString(text(std::string_view(*zone).substr(1)), u"HH:mm"_s);
    if (!size.isValid() || (zone->front() != '+' && zone->front() != '-'))
        return std::nullopt;
    const int seconds = QTime(0, 0).secsTo(size);
    return zone->front() == '-' ? -seconds : seconds;
}

QDateTime placed(const api::Timestamp &at, const std::optional<std::string> &zone)
{
    const qint64 milliseconds = at.microseconds() / 1000;
    const std::optional<int> offset = offsetOf(zone);
    return offset ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, *offset)
                  : QDateTime::fromMSecsSinceEpoch(milliseconds);
}

} // namespace

QString decimal(double value, int decimals)
{
    for (; decimals > 0; --decimals) {
        const double rounded = std::round(value * std::pow(10, decimals));
        if (std::abs(rounded - std::round(rounded / 10) * 10) > 0.5)
            break; // the last digit is not 0
    }
    return QLocale().toString(value, 'f', decimals);
}

QString decimal(const std::optional<double> &value, int decimals)
{
    return value ? decimal(*value, decimals) : QString();
}

QString clockText(double seconds)
{
    const auto whole = qint64(std::llround(seconds));
    const QLatin1Char zero('0');
    const QString rest = u":%1"_s.arg(whole % 60, 2, 10, zero);
    return whole >= 3600 ? u"%1:%2"_s.arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero) + rest
                         : QString::number(whole / 60) + rest;
}

QString durationText(double seconds)
{
    const auto whole = qint64(std::llround(seconds));
    if (whole < 60)
        return Words::tr("%L1 s").arg(whole);
    const qint64 minutes = (whole + 30) / 60;
    if (minutes < 60)
        return Words::tr("%L1 min").arg(minutes);
    return minutes % 60 == 0 ? Words::tr("%L1 h").arg(minutes / 60)
                             : Words::tr("%L1 h %L2 min").arg(minutes / 60).arg(minutes % 60);
}

QString minutesText(double minutes)
{
    return minutes < 0.5 ? Words::tr("%L1 min").arg(0) : durationText(std::round(minutes) * 60);
}

QString placeMinute(const api::Timestamp &at, const std::optional<std::string> &zoneOffset)
{
    const QDateTime when = placed(at, zoneOffset);
    return QLocale().toString(when.date(), u"d MMM yyyy"_s) + u", "_s + when.time().toString(u"HH:mm"_s);
}

QString placeClock(const api::Timestamp &at, const std::optional<std::string> &zoneOffset)
{
    return placed(at, zoneOffset).time().toString(u"HH:mm"_s);
}

QString zoneText(const std::optional<std::string> &zoneOffset)
{
    return offsetOf(zoneOffset) ? u"UTC"_s + text(*zoneOffset) : QString();
}

QTimeZone zoneOf(const std::optional<std::string> &zoneOffset)
{
    const std::optional<int> offset = offsetOf(zoneOffset);
    return offset ? QTimeZone(*offset) : QTimeZone::systemTimeZone();
}

QString sourceText(const api::SourceRef &source)
{
    const QString provider = providerName(source.provider.wire());
    const std::string device = source.deviceName.value_or(source.device.value_or(""));
    return device.empty() ? provider : provider + u" · "_s + text(device);
}

} // namespace models
