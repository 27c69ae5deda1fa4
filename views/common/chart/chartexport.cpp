// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chart/chartexport.h"

#include "api/contract/time.h"
#include "models/common/tabletext.h"
#include "models/common/text.h"
#include "views/common/chart/chartpainter.h"
#include "views/common/theme.h"

#include <filesystem>
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPointer>
#include <QSvgGenerator>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace views {

namespace {

QVariant instant(qint64 at)
{
    return models::text(api::Timestamp::fromMicroseconds(at).toString());
}

void appendRows(QString &text, models::TableText &table, const ChartSeries &series, models::TimeSpan span)
{
    const models::SeriesData &data = *series.data;
    const models::IndexRange shown = data.touching(span);
    for (qsizetype at = shown.first; at < shown.last; ++at) {
        QVariantList row{instant(data.at(at).at), data.hasEnds() ? instant(data.end(at)) : QVariant(), series.id,
                         data.at(at).value, series.unit};
        const models::ValueRange range = data.range(at);
        row.append(data.hasRanges() ? QVariant(range.low) : QVariant());
        row.append(data.hasRanges() ? QVariant(range.high) : QVariant());
        text += table.row(row);
    }
}

// Empty, or what went wrong.
QString write(const QString &path, const QByteArray &bytes)
{
    QFile part(path + u".part"_s);
    if (!part.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return part.errorString();
    if (part.write(bytes) != bytes.size() || !part.flush()) {
        QString error = part.errorString();
        part.remove();
        return error;
    }
    part.close();
    std::error_code failed;
    std::filesystem::rename(part.filesystemFileName(), QFile(path).filesystemFileName(), failed);
    return failed ? QString::fromStdString(failed.message()) : QString();
}

} // namespace

QImage chartImage(const ChartContent &content, const ChartView &view, qreal scale)
{
    QImage image((view.size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(tokens().panel);
    QPainter painter(&image);
    ChartPainter(painter, content, arrange(content, view), view).paint();
    return image;
}

QByteArray chartSvg(const ChartContent &content, const ChartView &view, const QString &title)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(view.size.toSize());
    generator.setViewBox(QRectF(QPointF(), view.size));
    generator.setTitle(title.toHtmlEscaped()); // it is written as it is
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), view.size), tokens().panel);
    ChartPainter(painter, content, arrange(content, view), view).paint();
    painter.end();
    return buffer.data();
}

QByteArray chartCsv(const ChartContent &content, models::TimeSpan span)
{
    models::TableText table(
        models::TableFormat::Csv,
        {u"timestamp"_s, u"end_time"_s, u"series"_s, u"value"_s, u"unit"_s, u"minimum"_s, u"maximum"_s});
    QString text = table.head();
    for (const ChartSeries &series : content.series)
        if (series.shown && series.data)
            appendRows(text, table, series, span);
    return (text + table.tail()).toUtf8();
}

void writeInBackground(const QString &path, std::function<QByteArray()> bytes, QObject *context,
                       std::function<void(const QString &)> done)
{
    QThreadPool::globalInstance()->start(
        [path, bytes = std::move(bytes), alive = QPointer(context), done = std::move(done)] {
            const QString error = write(path, bytes());
            QMetaObject::invokeMethod(
                qApp,
                [alive, done, error] {
                    if (alive)
                        done(error);
                },
                Qt::QueuedConnection);
        });
}

} // namespace views
