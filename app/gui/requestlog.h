// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/trace.h"

#include <deque>
#include <mutex>
#include <QAbstractTableModel>
#include <vector>

namespace app {

// The embedded server's last requests, newest last: time, method, path, status, milliseconds, request id.
// Those by which the console itself watches something are there only when they failed: they would bury the others.
// add() may be called from any thread; rows appear on the GUI thread, at most every 100 ms.
class RequestLog : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Method, Path, Status, Milliseconds, RequestId, ColumnCount };
    static constexpr std::size_t kCapacity = 2000;

    explicit RequestLog(QObject *parent = nullptr);

    void add(const api::server::RecordPtr &record);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takePending();

    std::deque<api::server::RecordPtr> m_rows;
    std::mutex m_mutex;
    std::vector<api::server::RecordPtr> m_pending; // guarded by m_mutex
    bool m_scheduled = false; // guarded by m_mutex
};

} // namespace app
