// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QSortFilterProxyModel>

namespace models {

// The request log as a table shows it: filtered by words, stopped while paused, emptied by clear(), with badges. The
// source keeps everything. Columns as in views::ServerControl::requestLog().
class RequestFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum Column { Time, Method, Path, Status, Milliseconds, RequestId };
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words); // all must occur in method, path, status or request id
    void setPaused(bool paused); // rows that arrive meanwhile appear at its end
    bool isPaused() const { return m_paused; }
    void clear(); // hides what is there now
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QPersistentModelIndex lastRow() const;

    QStringList m_words;
    bool m_paused = false;
    QPersistentModelIndex m_pausedAt; // last row shown while paused
    QPersistentModelIndex m_clearedAt; // last row hidden
};

} // namespace models
