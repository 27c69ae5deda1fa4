// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/localslice.h"

namespace models {

// A table of rows that are here already; sorts, searches and exports like one of a server. GUI thread only.
template <typename Row>
class LocalTable : public TableModel<Row> {
public:
    LocalTable(const QList<Column<Row>> &columns, typename TableModel<Row>::Id id, QObject *parent = nullptr)
        : LocalTable(std::make_shared<std::vector<Row>>(), columns, std::move(id), parent)
    {
    }
    void show(std::vector<Row> rows)
    {
        *m_rows = std::move(rows);
        this->restart(); // not reload(): other rows, so none of the places is kept
    }
    const std::vector<Row> &rows() const { return *m_rows; } // as they were given

private:
    LocalTable(std::shared_ptr<std::vector<Row>> rows, const QList<Column<Row>> &columns,
               typename TableModel<Row>::Id id, QObject *parent)
        : TableModel<Row>(
            columns, std::move(id),
            [rows, columns](const Query &query) {
                return api::client::Reply<Slice<Row>>::ready(localSlice(*rows, columns, query));
            },
            parent, 500)
        , m_rows(std::move(rows))
    {
    }

    std::shared_ptr<std::vector<Row>> m_rows;
};

} // namespace models
