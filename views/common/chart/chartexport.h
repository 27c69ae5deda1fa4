// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/chart/chartgeometry.h"

#include <functional>
#include <QByteArray>

class QObject;

// A chart as a file.
namespace views {

QImage chartImage(const ChartContent &content, const ChartView &view, qreal scale = 2);
QByteArray chartSvg(const ChartContent &content, const ChartView &view, const QString &title);
// What the span shows of the series that are shown, every point, as recorded: RFC 3339 in UTC, shortest numbers.
QByteArray chartCsv(const ChartContent &content, models::TimeSpan span);

// Makes the bytes and writes them on another thread; the file appears when it is complete. `done` gets the empty text
// or what went wrong, from the event loop, unless `context` has died.
void writeInBackground(const QString &path, std::function<QByteArray()> bytes, QObject *context,
                       std::function<void(const QString &error)> done);

} // namespace views
