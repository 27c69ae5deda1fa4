// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/requestfilter.h"

#include "models/tablebase.h"

using namespace Qt::StringLiterals;

namespace models {

QPersistentModelIndex RequestFilter::lastRow() const
{
    return sourceModel()->index(sourceModel()->rowCount() - 1, 0);
}

void RequestFilter::setWords(const QString &words)
{
    m_words = words.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RequestFilter::setPaused(bool paused)
{
    m_pausedAt = paused ? lastRow() : QPersistentModelIndex();
    m_paused = paused;
    invalidateFilter();
}

void RequestFilter::clear()
{
    m_clearedAt = lastRow();
    invalidateFilter();
}

bool RequestFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_paused && row > m_pausedAt.row()) // an invalid index has row -1
        return false;
    if (row <= m_clearedAt.row())
        return false;
    QString all;
    for (const int column : {Method, Path, Status, RequestId})
        all += sourceModel()->index(row, column, parent).data().toString().toLower() + u' ';
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return all.contains(word); });
}

QVariant RequestFilter::data(const QModelIndex &index, int role) const
{
    if (role == BadgeRole && index.column() == Method)
        return QString(u"method:"_s + index.data().toString());
    if (role == BadgeRole && index.column() == Status)
        return QString(u"status:"_s + index.data().toString());
    if (role == ToneRole && index.column() == Status) {
        const int status = index.data().toString().toInt(); // 0: the connection was cut
        return status >= 200 && status < 300 ? 1 : status >= 400 && status < 500 ? 2 : status >= 500 || !status ? 3 : 4;
    }
    if (role == KindRole) {
        if (index.column() == Time)
            return int(ColumnKind::Time);
        if (index.column() == RequestId || index.column() == Path)
            return int(ColumnKind::Id);
        return int(index.column() == Milliseconds ? ColumnKind::Number : ColumnKind::Text);
    }
    return QSortFilterProxyModel::data(index, role);
}

} // namespace models
