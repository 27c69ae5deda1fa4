// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/time.h"

#include <QAbstractTableModel>

namespace models {

// The calls that failed lately, newest first, for the status bar. Cancelled ones are not failures; refused fields are
// listed, but not unread. GUI thread only.
class ErrorLog : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Call, Message, RequestId, Columns };
    static constexpr int kMaximum = 200;

    explicit ErrorLog(api::client::Client &client, QObject *parent = nullptr);
    void add(const api::client::CallRecord &record);
    int unread() const { return m_unread; }
    void markRead();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void unreadChanged(int count);

private:
    struct Entry {
        api::Timestamp at;
        QString call;
        QString message;
        QString requestId;
    };
    QList<Entry> m_entries;
    int m_unread = 0;
};

} // namespace models
