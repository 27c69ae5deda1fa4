// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/samplerows.h"

#include "models/common/columns.h"
#include "models/health/axes.h"
#include "models/health/names.h"
#include "models/users/usertable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using api::TimeseriesSample;

namespace models {

namespace {

constexpr int kBlock = 500;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::SampleRows)
};

template <typename Get>
Column<TimeseriesSample> instantColumn(const QString &id, const QString &title, Get get)
{
    Column<TimeseriesSample> made = timeColumn<TimeseriesSample>(id, title, get, {}, 175);
    made.sortKey.clear(); // the server sends samples in order of time
    return made;
}

QList<Column<TimeseriesSample>> columns()
{
    Column<TimeseriesSample> value = textColumn<TimeseriesSample>(
        u"value"_s, Words::tr("Value"),
        [](const TimeseriesSample &row) {
            const QString unit = unitText(row.unit);
            return valueText(row.value, -1, QLocale()) + (unit.isEmpty() ? QString() : u" "_s + unit);
        },
        110);
    value.kind = ColumnKind::Number;
    value.exportValue = [](const TimeseriesSample &row) { return QVariant(row.value); };
    Column<TimeseriesSample> unit = textColumn<TimeseriesSample>(
        u"unit"_s, Words::tr("Unit"), [](const TimeseriesSample &row) { return text(row.unit); }, 90);
    unit.hidden = true; // stands beside the value; exports want it apart
    Column<TimeseriesSample> series = textColumn<TimeseriesSample>(
        u"series_type"_s, Words::tr("Series"),
        [](const TimeseriesSample &row) { return seriesName(row.seriesType.wire()); }, 160);
    series.exportValue = [](const TimeseriesSample &row) { return QVariant(text(row.seriesType.wire())); };
    return {
        instantColumn(u"timestamp"_s, Words::tr("Start"),
                      [](const TimeseriesSample &row) { return std::optional(row.timestamp); }),
        series,
        value,
        unit,
        instantColumn(u"end_time"_s, Words::tr("End"), [](const TimeseriesSample &row) { return row.endTime; }),
        textColumn<TimeseriesSample>(
            u"zone_offset"_s, Words::tr("Zone"),
            [](const TimeseriesSample &row) { return text(row.zoneOffset.value_or(std::string())); }, 80),
        textColumn<TimeseriesSample>(
            u"provider"_s, Words::tr("Vendor"),
            [](const TimeseriesSample &row) { return providerName(row.source.provider.wire()); }, 90),
        textColumn<TimeseriesSample>(
            u"source"_s, Words::tr("Source"),
            [](const TimeseriesSample &row) { return text(row.source.source.value_or(std::string())); }, 120),
        textColumn<TimeseriesSample>(
            u"device"_s, Words::tr("Device"), [](const TimeseriesSample &row) { return sourceName(row.source); }, 150),
    };
}

} // namespace

struct SampleRows::Asked {
    std::string user;
    std::vector<QString> series;
    QString source;
    TimeSpan span;
};

SampleRows::SampleRows(api::client::Client &client, QObject *parent)
    : SampleRows(client, std::make_shared<Asked>(), parent)
{
}

SampleRows::SampleRows(api::client::Client &client, std::shared_ptr<Asked> asked, QObject *parent)
    : TableModel<TimeseriesSample>(
        columns(), [](const TimeseriesSample &row) { return text(row.id); },
        [&client, asked](const Query &query) {
            if (asked->series.empty() || asked->span.length() <= 0)
                return api::client::Reply<Slice<TimeseriesSample>>::ready(
                    Slice<TimeseriesSample>{.rows = {}, .total = 0, .nextCursor = {}});
            api::GetTimeseries request =
                timeseriesRequest(asked->user, asked->series, asked->source, TileResolution::Raw, asked->span);
            request.limit = query.limit;
            if (!query.cursor.isEmpty())
                request.cursor = utf8(query.cursor);
            return client.send(request).map([](api::TimeseriesPage page) {
                return Slice<TimeseriesSample>{.rows = std::move(page.data),
                                               .total = {},
                                               .nextCursor = text(page.pagination.nextCursor.value_or(std::string()))};
            });
        },
        parent, kBlock)
    , m_asked(std::move(asked))
{
}

void SampleRows::show(const std::string &userId, const QStringList &series, const QString &source, TimeSpan span)
{
    *m_asked = {userId, {series.begin(), series.end()}, source, span};
    restart();
}

} // namespace models
