// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/text.h"
#include "models/tablemodel.h"

#include <optional>

// The kinds of column that most tables are made of. `get` is a callable of the row.
namespace models {

// `get` -> QString. With a sort key when `sorts`: the server's, named like the column.
template <typename Row, typename Get>
Column<Row> textColumn(const QString &id, const QString &title, Get get, int width, bool sorts = false)
{
    Column<Row> made;
    made.id = id;
    made.title = title;
    made.text = std::move(get);
    made.sortKey = sorts ? id : QString();
    made.width = width;
    return made;
}

template <typename Row, typename Get>
Column<Row> idColumn(const QString &id, const QString &title, Get get, int width)
{
    Column<Row> made = textColumn<Row>(id, title, std::move(get), width);
    made.kind = ColumnKind::Id;
    return made;
}

// `get` -> std::optional<api::Timestamp>. Local, UTC in the tooltip, RFC 3339 in exports; `none` when there is none.
template <typename Row, typename Get>
Column<Row> timeColumn(const QString &id, const QString &title, Get get, const QString &none, int width)
{
    const auto shown = [get, none](const Row &row) {
        const std::optional<api::Timestamp> at = get(row);
        return at ? localTime(*at) : none;
    };
    Column<Row> made = textColumn<Row>(id, title, shown, width, true);
    made.kind = ColumnKind::Time;
    made.tooltip = [get](const Row &row) {
        const std::optional<api::Timestamp> at = get(row);
        return at ? utcTime(*at) : QString();
    };
    made.exportValue = [get](const Row &row) {
        const std::optional<api::Timestamp> at = get(row);
        return at ? QVariant(models::text(at->toString())) : QVariant();
    };
    return made;
}

// `get` -> std::optional of a number; `shown` makes its text. Right-aligned; the unit stands in the title.
template <typename Row, typename Get, typename Shown>
Column<Row> numberColumn(const QString &id, const QString &title, Get get, Shown shown, int width, bool sorts = false)
{
    Column<Row> made = textColumn<Row>(
        id, title,
        [get, shown](const Row &row) {
            const auto value = get(row);
            return value ? QString(shown(*value)) : QString();
        },
        width, sorts);
    made.kind = ColumnKind::Number;
    made.exportValue = [get](const Row &row) {
        const auto value = get(row);
        return value ? QVariant(double(*value)) : QVariant();
    };
    return made;
}

// A word on a tint. `get` -> QString, `tone` -> int as ToneRole says.
template <typename Row, typename Get, typename GetTone>
Column<Row> statusColumn(const QString &id, const QString &title, Get get, GetTone tone, int width)
{
    Column<Row> made = textColumn<Row>(id, title, get, width);
    made.role = [get, tone](const Row &row, int role) -> QVariant {
        if (role == BadgeRole)
            return QStringLiteral("status:") + get(row);
        return role == ToneRole ? QVariant(tone(row)) : QVariant();
    };
    return made;
}

} // namespace models
