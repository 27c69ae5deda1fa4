// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "models/common/query.h"

#include <functional>
#include <QAbstractTableModel>
#include <QVariant>

namespace models {

enum class ColumnKind {
    Text,
    Number, // right-aligned, tabular; the unit stands in the title
    Id, // monospace, elided in the middle
    Time, // the tooltip is the UTC instant
};

// Roles of every table beside Qt's.
enum TableRole {
    PlaceholderRole = Qt::UserRole + 1, // bool: the row is still on its way
    KindRole, // int of ColumnKind
    ExportRole, // QVariant, the raw value: what export writes
    BadgeRole, // QString naming what the delegate paints as a badge: "status:active", "method:GET"; else invalid
    ToneRole, // int, 0 neutral 1 success 2 warning 3 danger 4 info: colour of that badge
    FirstCustomRole
};

// What views need of a table, whatever its rows. GUI thread only.
class TableBase : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class State { Idle, Loading, Complete, Failed };
    Q_ENUM(State)
    using ExportSink = std::function<void(const QList<QVariantList> &rows)>;
    using ExportDone = std::function<void(const std::optional<api::Error> &error)>;

    using QAbstractTableModel::QAbstractTableModel;

    State state() const { return m_state; }
    const std::optional<api::Error> &error() const { return m_error; } // set while Failed
    virtual qint64 total() const = 0; // rows that match; -1 while unknown (cursor-based, not at the end)
    virtual int loadedRows() const = 0; // held in memory

    const QList<SortKey> &sortKeys() const { return m_query.sort; }
    const QString &search() const { return m_query.search; }
    const QMap<QString, QString> &filters() const { return m_query.filters; }
    void setSort(const QList<SortKey> &keys); // each of these starts over at the first row
    void setSearch(const QString &text);
    void setFilter(const QString &parameter, const QString &value); // an empty value removes it
    void restore(const QList<SortKey> &sort, const QString &search, const QMap<QString, QString> &filters);

    virtual QString columnId(int column) const = 0;
    virtual QString sortKey(int column) const = 0; // empty = the server cannot sort by it
    virtual int columnWidth(int column) const = 0; // preferred, pixels; 0 = by the kind
    virtual bool startsHidden(int column) const = 0; // until the user asks for it
    virtual QString rowId(int row) const = 0; // empty for a placeholder
    virtual int rowOf(const QString &id) const = 0; // -1 unless in memory

    virtual void reload() = 0; // keeps what is shown until the answer is here
    void retry(); // after Failed
    virtual void setWindow(int first, int last) = 0; // rows now visible; fetches what is missing in and around it
    // Walks all matching rows with the table's sort, search and filters, raw values of `columns`. Ends with `done` from
    // the event loop; dropped when context dies. `sink` gets at most 500 rows a time.
    virtual void walk(const QList<int> &columns, QObject *context, ExportSink sink, ExportDone done) = 0;

Q_SIGNALS:
    void stateChanged();
    void totalChanged(qint64 total);
    void queryChanged(); // sort, search or filters

protected:
    virtual void restart() = 0; // the query changed: what is shown goes when the answer is here
    void setState(State state, std::optional<api::Error> error = {});
    const Query &query() const { return m_query; }

private:
    void changed();

    State m_state = State::Idle;
    std::optional<api::Error> m_error;
    Query m_query;
};

} // namespace models
