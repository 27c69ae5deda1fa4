// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/reply.h"
#include "models/tablebase.h"

#include <algorithm>
#include <map>
#include <memory>
#include <QPointer>
#include <set>

namespace models {

// One column of a table of Row, made with designated initialisers; all but id, title and text may stay out. (No
// default member initialisers on the functions: g++ 12 crashes on them in a template.)
template <typename Row>
struct Column {
    QString id; // stable: remembered widths, export headers ("created_at")
    QString title; // translated; with the unit for numbers
    std::function<QString(const Row &)> text;
    ColumnKind kind = ColumnKind::Text;
    QString sortKey;
    std::function<QVariant(const Row &, int role)> role; // any other role: BadgeRole, Qt::ForegroundRole...
    std::function<QString(const Row &)> tooltip; // default: the text
    std::function<QVariant(const Row &)> exportValue; // raw; default: the text
    int width = 0;
    bool hidden = false; // until the user asks for it
};

// Rows of a server's list, fetched as they are looked at: a sparse cache around the visible window, so that a million
// rows cost what a few thousand do. Page-based operations fill windows by offset; cursor-based ones (no total in their
// first answer) grow at the end. Answers of an older query or reload never arrive: their context is gone.
template <typename Row>
class TableModel : public TableBase {
public:
    using Fetch = std::function<api::client::Reply<Slice<Row>>(const Query &)>;
    using Id = std::function<QString(const Row &)>;

    static constexpr int kMargin = 100; // rows kept ready above and below the window
    static constexpr int kMaximum = 5000; // rows held in windowed mode
    static constexpr int kMaximumCount = 50'000'000; // rows shown; pixel positions of views are int

    // `block`: rows a fetch, at most what the operation's limit parameter allows.
    TableModel(QList<Column<Row>> columns, Id id, Fetch fetch, QObject *parent = nullptr, int block = 100)
        : TableBase(parent)
        , m_columns(std::move(columns))
        , m_id(std::move(id))
        , m_fetch(std::move(fetch))
        , m_block(block)
        , m_last(block - 1)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_cursor.isEmpty() && state() == State::Complete;
    }
    void fetchMore(const QModelIndex &parent) override;

    qint64 total() const override { return m_cursor.isEmpty() && m_answered ? m_count : -1; }
    int loadedRows() const override { return int(m_rows.size()); }
    QString columnId(int column) const override { return m_columns.at(column).id; }
    QString sortKey(int column) const override { return m_columns.at(column).sortKey; }
    int columnWidth(int column) const override { return m_columns.at(column).width; }
    bool startsHidden(int column) const override { return m_columns.at(column).hidden; }
    QString rowId(int row) const override;
    int rowOf(const QString &id) const override;
    const Row *rowAt(int row) const; // nullptr for a placeholder; valid until control returns to the event loop
    void setColumns(QList<Column<Row>> columns); // after a change of language

    void reload() override { begin(true); }
    void setWindow(int first, int last) override;
    void walk(const QList<int> &columns, QObject *context, ExportSink sink, ExportDone done) override;

    // By key, never by position: the row may have moved since the caller looked.
    bool replace(const QString &id, Row row);
    bool remove(const QString &id);
    void insert(Row row, int at = 0);

protected:
    void restart() override { begin(false); }

private:
    struct Walk;
    static QVariant exported(const Column<Row> &column, const Row &row)
    {
        return column.exportValue ? column.exportValue(row) : QVariant(column.text(row));
    }
    static int bounded(qint64 total) { return int(std::clamp<qint64>(total, 0, kMaximumCount)); }
    void begin(bool keepPlace);
    void request(int block);
    void requestMissing();
    void arrived(int block, bool first, api::Result<Slice<Row>> result);
    void firstArrived(int block, Slice<Row> slice);
    void append(Slice<Row> slice);
    void resize(int count);
    void store(int at, std::vector<Row> rows);
    void evict();
    void announce(qint64 before);

    QList<Column<Row>> m_columns;
    Id m_id;
    Fetch m_fetch;
    int m_block;
    std::map<int, Row> m_rows; // by row; what is missing between is a placeholder
    int m_count = 0;
    QString m_cursor; // of the next rows; empty unless cursor-based and not at the end
    int m_first = 0;
    int m_last; // the window
    bool m_answered = false; // at least once
    bool m_byCursor = false;
    bool m_keepPlace = false;
    std::set<int> m_pending; // blocks under way
    std::unique_ptr<QObject> m_generation; // context of every request of this query; replaced to abandon them
};

} // namespace models

#include "models/tablemodel_p.h"
