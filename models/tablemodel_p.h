// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

namespace models {

template <typename Row>
QVariant TableModel<Row>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column<Row> &column = m_columns.at(index.column());
    if (role == KindRole)
        return int(column.kind);
    if (role == Qt::TextAlignmentRole)
        return int((column.kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const Row *row = rowAt(index.row());
    if (role == PlaceholderRole)
        return row == nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return column.text(*row);
    case Qt::ToolTipRole:
        return column.tooltip ? column.tooltip(*row) : column.text(*row);
    case ExportRole:
        return exported(column, *row);
    default:
        return column.role ? column.role(*row, role) : QVariant();
    }
}

template <typename Row>
QVariant TableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column<Row> &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((column.kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

template <typename Row>
const Row *TableModel<Row>::rowAt(int row) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : &found->second;
}

template <typename Row>
QString TableModel<Row>::rowId(int row) const
{
    const Row *found = rowAt(row);
    return found ? m_id(*found) : QString();
}

template <typename Row>
int TableModel<Row>::rowOf(const QString &id) const
{
    for (const auto &[at, row] : m_rows)
        if (m_id(row) == id)
            return at;
    return -1;
}

template <typename Row>
void TableModel<Row>::setColumns(QList<Column<Row>> columns)
{
    Q_ASSERT(columns.size() == m_columns.size());
    m_columns = std::move(columns);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

template <typename Row>
void TableModel<Row>::begin(bool keepPlace)
{
    m_generation = std::make_unique<QObject>();
    m_pending.clear();
    m_keepPlace = keepPlace && m_count > 0 && !m_byCursor;
    setState(State::Loading);
    request(m_keepPlace ? m_first / m_block : 0);
}

template <typename Row>
void TableModel<Row>::request(int block)
{
    const bool first = m_pending.empty() && state() == State::Loading;
    m_pending.insert(block);
    Query wanted = query();
    wanted.offset = qint64(block) * m_block;
    wanted.limit = m_block;
    m_fetch(wanted).then(m_generation.get(), [this, block, first](api::Result<Slice<Row>> result) {
        arrived(block, first, std::move(result));
    });
}

template <typename Row>
void TableModel<Row>::arrived(int block, bool first, api::Result<Slice<Row>> result)
{
    m_pending.erase(block);
    if (!result) {
        setState(State::Failed, result.error());
        return;
    }
    const qint64 before = total();
    if (first)
        firstArrived(block, std::move(*result));
    else {
        if (result->total)
            resize(bounded(*result->total));
        store(block * m_block, std::move(result->rows));
    }
    setState(State::Complete);
    announce(before);
    requestMissing();
}

// The first answer of a query decides what the table is; nothing of the old one stays.
template <typename Row>
void TableModel<Row>::firstArrived(int block, Slice<Row> slice)
{
    const int at = block * m_block;
    m_answered = true;
    m_byCursor = !slice.total;
    const int count = m_byCursor ? int(slice.rows.size()) : bounded(*slice.total);
    if (!m_keepPlace) { // another query: other rows at other places
        beginResetModel();
        m_rows.clear();
        m_count = count;
        m_cursor = m_byCursor ? slice.nextCursor : QString();
        int row = at;
        for (Row &each : slice.rows)
            m_rows.insert_or_assign(row++, std::move(each));
        m_first = 0;
        m_last = m_block - 1;
        endResetModel();
        return;
    }
    m_rows.clear();
    resize(count);
    store(at, std::move(slice.rows));
    if (m_count > 0) // what was dropped shows as loading until its block is here
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

template <typename Row>
void TableModel<Row>::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    setState(State::Loading); // first, so that a view's layout during insertRows does not ask again
    Query wanted = query();
    wanted.limit = m_block;
    wanted.offset = m_count;
    wanted.cursor = m_cursor;
    m_fetch(wanted).then(m_generation.get(), [this](api::Result<Slice<Row>> result) {
        if (result)
            append(std::move(*result));
        else
            setState(State::Failed, result.error());
    });
}

template <typename Row>
void TableModel<Row>::append(Slice<Row> slice)
{
    const qint64 before = total();
    m_cursor = slice.nextCursor;
    if (!slice.rows.empty()) {
        beginInsertRows({}, m_count, m_count + int(slice.rows.size()) - 1);
        for (Row &each : slice.rows)
            m_rows.insert_or_assign(m_count++, std::move(each));
        endInsertRows();
    }
    setState(State::Complete);
    announce(before);
}

template <typename Row>
void TableModel<Row>::setWindow(int first, int last)
{
    m_first = std::max(0, first);
    m_last = std::max(m_first, last);
    if (state() == State::Complete)
        requestMissing();
}

// At most two blocks under way: while someone drags the scroll bar, the blocks passed by are not fetched.
template <typename Row>
void TableModel<Row>::requestMissing()
{
    if (m_byCursor)
        return;
    evict();
    const auto missing = [this](int row) { return row >= 0 && row < m_count && !m_rows.contains(row); };
    const auto want = [&](int from, int to) {
        for (int row = from; row <= to && m_pending.size() < 2; ++row)
            if (missing(row) && !m_pending.contains(row / m_block))
                request(row / m_block);
    };
    want(m_first, std::min(m_last, m_count - 1));
    want(m_last + 1, std::min(m_last + kMargin, m_count - 1));
    want(std::max(0, m_first - kMargin), m_first - 1);
}

template <typename Row>
void TableModel<Row>::resize(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        m_rows.erase(m_rows.lower_bound(count), m_rows.end());
        endRemoveRows();
    }
}

template <typename Row>
void TableModel<Row>::store(int at, std::vector<Row> rows)
{
    int row = at;
    for (Row &each : rows) {
        if (row >= m_count)
            break;
        m_rows.insert_or_assign(row++, std::move(each));
    }
    if (row > at)
        Q_EMIT dataChanged(index(at, 0), index(row - 1, columnCount() - 1));
    // A short block without a new total: rows vanished on the server; ending here avoids asking for ever.
    const int expected = std::min(at + m_block, m_count);
    if (row < expected)
        resize(row);
}

template <typename Row>
void TableModel<Row>::evict()
{
    if (int(m_rows.size()) <= kMaximum)
        return;
    while (int(m_rows.size()) > kMaximum) {
        const int above = m_first - m_rows.begin()->first;
        const int below = m_rows.rbegin()->first - m_last;
        m_rows.erase(above >= below ? m_rows.begin() : std::prev(m_rows.end()));
    }
}

template <typename Row>
void TableModel<Row>::announce(qint64 before)
{
    if (total() != before)
        Q_EMIT totalChanged(total());
}

template <typename Row>
bool TableModel<Row>::replace(const QString &id, Row row)
{
    const int at = rowOf(id);
    if (at < 0)
        return false;
    m_rows.insert_or_assign(at, std::move(row));
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    return true;
}

template <typename Row>
bool TableModel<Row>::remove(const QString &id)
{
    const int at = rowOf(id);
    if (at < 0)
        return false;
    const qint64 before = total();
    beginRemoveRows({}, at, at);
    m_rows.erase(at);
    std::map<int, Row> moved;
    for (auto each = m_rows.lower_bound(at); each != m_rows.end(); each = m_rows.erase(each))
        moved.emplace(each->first - 1, std::move(each->second));
    m_rows.merge(moved);
    --m_count;
    endRemoveRows();
    announce(before);
    if (state() == State::Complete)
        requestMissing();
    return true;
}

template <typename Row>
void TableModel<Row>::insert(Row row, int at)
{
    const qint64 before = total();
    at = std::clamp(at, 0, m_count);
    beginInsertRows({}, at, at);
    std::map<int, Row> moved;
    for (auto each = m_rows.lower_bound(at); each != m_rows.end(); each = m_rows.erase(each))
        moved.emplace(each->first + 1, std::move(each->second));
    m_rows.merge(moved);
    m_rows.insert_or_assign(at, std::move(row));
    ++m_count;
    endInsertRows();
    announce(before);
}

// The walk of an export: one request after the other, its own context, independent of the window.
template <typename Row>
struct TableModel<Row>::Walk : std::enable_shared_from_this<Walk> {
    QList<Column<Row>> columns;
    Fetch fetch;
    Query wanted;
    QPointer<QObject> context;
    ExportSink sink;
    ExportDone done;

    void next()
    {
        if (!context)
            return;
        fetch(wanted).then(context, [self = this->shared_from_this()](api::Result<Slice<Row>> result) {
            self->take(std::move(result));
        });
    }
    void take(api::Result<Slice<Row>> result)
    {
        if (!result)
            return done(result.error());
        QList<QVariantList> lines;
        for (const Row &row : result->rows) {
            QVariantList &line = lines.emplaceBack();
            for (const Column<Row> &column : columns)
                line.append(exported(column, row));
        }
        sink(lines);
        wanted.offset += qint64(result->rows.size());
        wanted.cursor = result->nextCursor;
        const bool more = result->total
            ? wanted.offset < *result->total && qsizetype(result->rows.size()) == wanted.limit
            : !wanted.cursor.isEmpty();
        if (more)
            next();
        else
            done({});
    }
};

template <typename Row>
void TableModel<Row>::walk(const QList<int> &columns, QObject *context, ExportSink sink, ExportDone done)
{
    auto walk = std::make_shared<Walk>();
    for (const int column : columns)
        walk->columns.append(m_columns.at(column));
    walk->fetch = m_fetch;
    walk->wanted = query();
    walk->wanted.limit = m_block;
    walk->context = context;
    walk->sink = std::move(sink);
    walk->done = std::move(done);
    walk->next();
}

} // namespace models
