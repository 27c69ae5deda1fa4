// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/columns.h"

namespace models {

// Of a cell that lists things: QStringList. A view shows as many as there is room for and how many more there are.
constexpr int ItemsRole = FirstCustomRole;

// `get` -> QStringList. Searched, copied and exported as "one, two".
template <typename Row, typename Get>
Column<Row> listColumn(const QString &id, const QString &title, Get get, int width)
{
    Column<Row> made = textColumn<Row>(
        id, title, [get](const Row &row) { return get(row).join(QStringLiteral(", ")); }, width);
    made.role = [get](const Row &row, int role) { return role == ItemsRole ? QVariant(get(row)) : QVariant(); };
    return made;
}

} // namespace models
