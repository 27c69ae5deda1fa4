// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QMap>
#include <QString>
#include <vector>

namespace models {

struct SortKey {
    QString key; // of the operation: "created_at"
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey &) const = default;
};

// One request for rows. Offset is a multiple of limit, so page-based operations use page().
struct Query {
    qint64 offset = 0;
    int limit = 100;
    QString cursor; // cursor-based operations; empty = from the start
    QList<SortKey> sort; // first is the most significant
    QString search;
    QMap<QString, QString> filters; // by the operation's parameter name

    int page() const { return int(offset / limit) + 1; }
};

// What a fetch brings: rows at Query::offset (or after Query::cursor).
template <typename Row>
struct Slice {
    std::vector<Row> rows;
    std::optional<qint64> total; // of all rows that match; known by page-based operations
    QString nextCursor; // empty = the end
};

} // namespace models
