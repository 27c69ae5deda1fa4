// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/text.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QDateTime utc(const api::Timestamp &instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.microseconds() / 1000, Qt::UTC);
}

QString counted(const char *source, qint64 n)
{
    return QCoreApplication::translate("models::Time", source, nullptr, int(n));
}

} // namespace

QString localTime(const api::Timestamp &instant, const QLocale &locale)
{
    return localMinute(instant, locale) + utc(instant).toString(u":ss"_s);
}

QString localMinute(const api::Timestamp &instant, const QLocale &locale)
{
    const QDateTime local = utc(instant).toLocalTime();
    return locale.toString(local.date(), u"d MMM yyyy"_s) + u", "_s + local.time().toString(u"HH:mm"_s);
}

QString utcTime(const api::Timestamp &instant)
{
    return utc(instant).toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
}

QString relativeTime(const api::Timestamp &instant, const api::Timestamp &now)
{
    const qint64 seconds = (now.microseconds() - instant.microseconds()) / 1'000'000;
    if (seconds < 0)
        return QCoreApplication::translate("models::Time", "in the future");
    if (seconds < 60)
        return QCoreApplication::translate("models::Time", "just now");
    if (seconds < 3600)
        return counted(QT_TRANSLATE_N_NOOP("models::Time", "%n minute(s) ago"), seconds / 60);
    if (seconds < 86400)
        return counted(QT_TRANSLATE_N_NOOP("models::Time", "%n hour(s) ago"), seconds / 3600);
    return counted(QT_TRANSLATE_N_NOOP("models::Time", "%n day(s) ago"), seconds / 86400);
}

QString number(qint64 value, const QLocale &locale)
{
    return locale.toString(value);
}

QString byteCount(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace models
