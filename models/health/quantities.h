// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/common.h"

#include <optional>
#include <QString>
#include <QTimeZone>
#include <string>

// Measured values as people read them.
namespace models {

QString decimal(double value, int decimals = 1); // at most so many, by locale
QString decimal(const std::optional<double> &value, int decimals = 1); // empty when there is none
QString clockText(double seconds); // "1:12:05", "4:07"
QString durationText(double seconds); // "7 h 32 min", "45 min", "38 s"
QString minutesText(double minutes);

// An instant on the clock of the place where it was measured: "23 Apr 2026, 07:30". Without an offset the viewer's.
QString placeMinute(const api::Timestamp &at, const std::optional<std::string> &zoneOffset);
QString placeClock(const api::Timestamp &at, const std::optional<std::string> &zoneOffset); // "07:30"
QString zoneText(const std::optional<std::string> &zoneOffset); // "UTC+05:30"; empty = not told
QTimeZone zoneOf(const std::optional<std::string> &zoneOffset); // the viewer's when it is not told
// "Garmin · Forerunner 265"
QString sourceText(const api::SourceRef &source);

} // namespace models
