// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"

#include <QLocale>
#include <QString>
#include <string_view>

// From the contract's std types to what a person reads.
namespace models {

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}
inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString localTime(const api::Timestamp &instant, const QLocale &locale = QLocale()); // "23 Apr 2026, 15:30:00"
QString localMinute(const api::Timestamp &instant, const QLocale &locale = QLocale()); // "23 Apr 2026, 15:30"
QString utcTime(const api::Timestamp &instant); // "2026-04-23 10:00:00 UTC", for tooltips
QString relativeTime(const api::Timestamp &instant,
                     const api::Timestamp &now); // "3 minutes ago"; only beside an absolute
QString number(qint64 value, const QLocale &locale = QLocale());
QString byteCount(qint64 bytes, const QLocale &locale = QLocale()); // 10^3 steps

} // namespace models
