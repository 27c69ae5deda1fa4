// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/importreport.h"

#include "models/common/columns.h"
#include "models/common/localslice.h"
#include "models/health/applecontents.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::ImportReport)
};

ImportedType typeOf(const QJsonObject &object)
{
    ImportedType row{.type = utf8(object[u"type"_s].toString()),
                     .kept = object[u"kept"_s].toInteger(),
                     .skipped = object[u"skipped"_s].toInteger(),
                     .reasons = {}};
    const QJsonObject reasons = object[u"reasons"_s].toObject();
    for (auto each = reasons.begin(); each != reasons.end(); ++each)
        row.reasons.emplace_back(each.key(), each->toInteger());
    std::ranges::stable_sort(row.reasons, std::ranges::greater(), &std::pair<QString, qint64>::second);
    return row;
}

QString reasonsText(const ImportedType &row)
{
    QStringList parts;
    for (const auto &[reason, count] : row.reasons)
        parts.append(row.reasons.size() == 1 && count == row.skipped ? reason
                                                                     : Words::tr("%1: %2").arg(reason, number(count)));
    return parts.join(u"; "_s);
}

Column<ImportedType> countColumn(const QString &id, const QString &title, qint64 ImportedType::*member)
{
    Column<ImportedType> made = textColumn<ImportedType>(
        id, title, [member](const ImportedType &row) { return number(row.*member); }, 90, true);
    made.kind = ColumnKind::Number;
    made.exportValue = [member](const ImportedType &row) { return QVariant(row.*member); };
    return made;
}

QList<Column<ImportedType>> columns()
{
    return {
        textColumn<ImportedType>(
            u"name"_s, Words::tr("Name"), [](const ImportedType &row) { return appleTypeName(row.type); }, 220, true),
        countColumn(u"kept"_s, Words::tr("Kept"), &ImportedType::kept),
        countColumn(u"skipped"_s, Words::tr("Skipped"), &ImportedType::skipped),
        textColumn<ImportedType>(u"reasons"_s, Words::tr("Why skipped"), reasonsText, 320, true),
        idColumn<ImportedType>(
            u"type"_s, Words::tr("Type in the file"), [](const ImportedType &row) { return text(row.type); }, 260)};
}

} // namespace

std::optional<ImportReport> readImportReport(std::string_view json)
{
    const QJsonObject root = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
    if (!root.contains("types"_L1) || !root.contains("kept"_L1))
        return std::nullopt;
    ImportReport report{.kept = root[u"kept"_s].toInteger(),
                        .skipped = root[u"skipped"_s].toInteger(),
                        .added = root[u"added"_s].toInteger(),
                        .replaced = root[u"replaced"_s].toInteger(),
                        .unchanged = root[u"unchanged"_s].toInteger(),
                        .workouts = root[u"workouts"_s].toInteger(),
                        .sleepStages = root[u"sleep_stages"_s].toInteger(),
                        .types = {}};
    const QJsonArray types = root[u"types"_s].toArray();
    for (const auto &each : types)
        report.types.push_back(typeOf(each.toObject()));
    std::ranges::stable_sort(report.types, [](const ImportedType &one, const ImportedType &other) {
        return std::pair(one.skipped, one.kept) > std::pair(other.skipped, other.kept);
    });
    return report;
}

ImportedTypes *makeImportedTypes(const ImportReport &report, QObject *parent)
{
    auto *table = new ImportedTypes(
        columns(), [](const ImportedType &row) { return text(row.type); },
        [rows = report.types](const Query &query) {
            return api::client::Reply<Slice<ImportedType>>::ready(localSlice(rows, columns(), query));
        },
        parent);
    table->reload();
    return table;
}

} // namespace models
