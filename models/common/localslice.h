// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <algorithm>
#include <QCollator>

namespace models {

// The page of `all` that `query` asks for, when the whole list is here already: search in every column's text, stable
// sort by the columns' export values, most significant key first. For lists of at most a few thousand rows.
template <typename Row>
Slice<Row> localSlice(std::vector<Row> all, const QList<Column<Row>> &columns, const Query &query)
{
    if (!query.search.isEmpty()) {
        std::erase_if(all, [&](const Row &row) {
            return std::none_of(columns.begin(), columns.end(), [&](const Column<Row> &column) {
                return column.text(row).contains(query.search, Qt::CaseInsensitive);
            });
        });
    }
    QCollator collator;
    collator.setNumericMode(true);
    for (auto key = query.sort.crbegin(); key != query.sort.crend(); ++key) {
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [&](const Column<Row> &each) { return each.sortKey == key->key; });
        if (column == columns.end())
            continue;
        const auto value = [&](const Row &row) {
            return column->exportValue ? column->exportValue(row) : QVariant(column->text(row));
        };
        const auto compare = [&](const QVariant &one, const QVariant &other) {
            if (one.typeId() != QMetaType::Double && other.typeId() != QMetaType::Double)
                return collator.compare(one.toString(), other.toString());
            if (one.isNull() || other.isNull()) // a number that is not known comes before every other
                return int(other.isNull()) - int(one.isNull());
            const double first = one.toDouble(), second = other.toDouble();
            return int(first > second) - int(first < second);
        };
        std::stable_sort(all.begin(), all.end(), [&](const Row &one, const Row &other) {
            const int order = compare(value(one), value(other));
            return key->order == Qt::AscendingOrder ? order < 0 : order > 0;
        });
    }
    const auto total = qint64(all.size());
    const auto from = std::min(query.offset, total);
    const auto to = std::min(from + query.limit, total);
    std::vector<Row> page(std::make_move_iterator(all.begin() + from), std::make_move_iterator(all.begin() + to));
    return {.rows = std::move(page), .total = total, .nextCursor = {}};
}

} // namespace models
