// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chart/griddata.h"

#include "models/common/tabletext.h"
#include "models/health/quantities.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace views {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(views::GridChart)
};

QString valueText(const GridPane &pane, double value)
{
    if (pane.text)
        return pane.text(value);
    const QString number = models::decimal(value);
    return pane.unit.isEmpty() ? number : number + u' ' + pane.unit;
}

QString seriesText(const GridPane &pane, const GridSeries &series, int place)
{
    const std::optional<double> value = series.values.value(place);
    if (!value)
        return Words::tr("no data");
    if (series.kind != GridSeries::Kind::Range || !series.lower.value(place))
        return valueText(pane, *value);
    return Words::tr("%1 to %2", "range of values")
        .arg(valueText(pane, *series.lower.value(place)), valueText(pane, *value));
}

QVariant raw(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QString columnTitle(const GridPane &pane, const QString &name)
{
    return pane.unit.isEmpty() ? name : name + u" ("_s + pane.unit + u')';
}

} // namespace

QString gridCsv(const GridData &data)
{
    QStringList columns{data.placeTitle};
    for (const GridPane &pane : data.panes)
        for (const GridSeries &series : pane.series) {
            if (series.kind == GridSeries::Kind::Range)
                columns.append(columnTitle(pane, Words::tr("%1, least").arg(series.name)));
            columns.append(columnTitle(pane, series.name));
        }
    QList<QVariantList> rows;
    for (int place = 0; place < data.places.size(); ++place) {
        QVariantList row{data.placeRaw(data.places[place])};
        for (const GridPane &pane : data.panes)
            for (const GridSeries &series : pane.series) {
                if (series.kind == GridSeries::Kind::Range)
                    row.append(raw(series.lower.value(place)));
                row.append(raw(series.values.value(place)));
            }
        rows.append(row);
    }
    return models::tableText(models::TableFormat::Csv, columns, rows);
}

QStringList gridReadout(const GridData &data, int place, int pane)
{
    if (place < 0 || place >= data.places.size())
        return {};
    QString head = data.placeText(data.places[place]);
    if (data.partial.contains(place) && !data.partialText.isEmpty())
        head += u" · "_s + data.partialText;
    QStringList lines{head};
    for (int at = 0; at < data.panes.size(); ++at) {
        if (pane >= 0 && pane != at)
            continue;
        for (const GridSeries &series : data.panes[at].series)
            lines.append(series.name + u": "_s + seriesText(data.panes[at], series, place));
    }
    if (const QString note = data.note ? data.note(place) : QString(); !note.isEmpty())
        lines.append(note);
    return lines;
}

} // namespace views
