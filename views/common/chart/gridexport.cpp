// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chart/gridexport.h"

#include "views/common/chart/chartexport.h"
#include "views/common/chart/gridchart.h"
#include "views/common/plaintext.h"
#include "views/common/theme.h"
#include "views/context.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr double kPixels = 2; // of the picture for one on screen

} // namespace

QByteArray gridPicture(GridChart &chart)
{
    QPixmap image(chart.size() * kPixels);
    image.setDevicePixelRatio(kPixels);
    image.fill(tokens().panel);
    chart.setCursorPlace(-1);
    chart.render(&image, {}, {}, QWidget::DrawChildren);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void exportGrid(Context &context, GridChart *chart, const QString &suggestedName)
{
    context.prompts.saveFile(
        GridChart::tr("Save the chart"), suggestedName + u".png"_s,
        {GridChart::tr("Picture (*.png)"), GridChart::tr("Values (*.csv)")}, chart,
        [&context, chart](const QString &path) {
            const bool values = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
            QByteArray bytes = values ? gridCsv(chart->gridData()).toUtf8() : gridPicture(*chart);
            const QString file = isolated(QFileInfo(path).fileName());
            writeInBackground(
                path, [bytes] { return bytes; }, chart,
                [&context, file](const QString &error) {
                    context.toasts.show(error.isEmpty()
                                            ? GridChart::tr("Chart written to %1.").arg(file)
                                            : GridChart::tr("%1 could not be written: %2").arg(file, visible(error)));
                });
        });
}

} // namespace views
