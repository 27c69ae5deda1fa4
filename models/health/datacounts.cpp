// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/datacounts.h"

#include "api/contract/health/series.h"
#include "models/common/columns.h"
#include "models/common/localslice.h"
#include "models/health/names.h"
#include "models/users/usertable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::DataCounts)
};

// `get` -> std::optional<qint64>
template <typename Get>
Column<DataCount> countColumn(const QString &id, const QString &title, Get get)
{
    Column<DataCount> made = textColumn<DataCount>(
        id, title,
        [get](const DataCount &row) {
            const std::optional<qint64> count = get(row);
            return count ? number(*count) : QString();
        },
        100, true);
    made.kind = ColumnKind::Number;
    made.exportValue = [get](const DataCount &row) {
        const std::optional<qint64> count = get(row);
        return count ? QVariant(*count) : QVariant();
    };
    return made;
}

QList<Column<DataCount>> columns(const std::vector<DataCount> &rows)
{
    QList<Column<DataCount>> all{
        textColumn<DataCount>(
            u"name"_s, Words::tr("Name"), [](const DataCount &row) { return row.name; }, 190, true),
        countColumn(u"count"_s, Words::tr("All"), [](const DataCount &row) { return std::optional(row.count); })};
    QMap<QString, bool> providers;
    for (const DataCount &row : rows)
        for (auto each = row.byProvider.begin(); each != row.byProvider.end(); ++each)
            providers.insert(each.key(), true);
    for (auto each = providers.keyBegin(); each != providers.keyEnd(); ++each)
        all.append(countColumn(*each, providerName(each->toStdString()), [provider = *each](const DataCount &row) {
            const auto found = row.byProvider.find(provider);
            return found == row.byProvider.end() ? std::optional<qint64>() : std::optional(*found);
        }));
    all.append(textColumn<DataCount>(
        u"category"_s, Words::tr("Category"), [](const DataCount &row) { return row.category; }, 170, true));
    return all;
}

} // namespace

std::vector<DataCount> dataCounts(const api::DataSummary &summary)
{
    std::vector<DataCount> rows;
    for (const auto &[slug, count] : summary.seriesTypeCounts) {
        const api::health::Series *series = api::health::findSeries(slug);
        DataCount row{.kind = DataCount::Kind::Series,
                      .slug = text(slug),
                      .name = seriesName(slug),
                      .category = series ? categoryName(series->category) : QString(),
                      .count = count,
                      .byProvider = {}};
        for (const api::ProviderDataCounts &each : summary.byProvider)
            if (const auto found = each.seriesCounts.find(slug); found != each.seriesCounts.end())
                row.byProvider.insert(text(each.provider.wire()), found->second);
        rows.push_back(std::move(row));
    }
    for (const auto &[type, count] : summary.workoutTypeCounts)
        rows.push_back({.kind = DataCount::Kind::Workouts,
                        .slug = text(type),
                        .name = workoutName(type),
                        .category = Words::tr("Workouts"),
                        .count = count,
                        .byProvider = {}});
    if (summary.totalSleepEvents > 0) {
        DataCount row{.kind = DataCount::Kind::Sleep,
                      .slug = {},
                      .name = Words::tr("Sleep sessions"),
                      .category = Words::tr("Sleep"),
                      .count = summary.totalSleepEvents,
                      .byProvider = {}};
        for (const api::ProviderDataCounts &each : summary.byProvider)
            if (each.sleepCount > 0)
                row.byProvider.insert(text(each.provider.wire()), each.sleepCount);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const DataCount &one, const DataCount &other) {
        return std::pair(one.kind, -one.count) < std::pair(other.kind, -other.count);
    });
    return rows;
}

DataCounts *makeDataCounts(const api::DataSummary &summary, QObject *parent)
{
    const std::vector<DataCount> rows = dataCounts(summary);
    auto *table = new DataCounts(
        columns(rows), [](const DataCount &row) { return QString::number(int(row.kind)) + u'/' + row.slug; },
        [rows](const Query &query) {
            return api::client::Reply<Slice<DataCount>>::ready(localSlice(rows, columns(rows), query));
        },
        parent);
    table->reload();
    return table;
}

} // namespace models
