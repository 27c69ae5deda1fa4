// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <functional>
#include <QAbstractListModel>
#include <QDateTime>

namespace models {

// Work that takes longer than a moment: imports, exports, suite runs. A row each, newest first. GUI thread only.
class Tasks : public QAbstractListModel {
    Q_OBJECT
public:
    enum class State { Running, Done, Failed, Cancelled };
    Q_ENUM(State)
    enum Role { IdRole = Qt::UserRole + 1, DetailRole, StateRole, ProgressRole, CancellableRole };
    using QAbstractListModel::QAbstractListModel;

    // `cancel` is called at most once, when the user asks; the work then ends with finish(). Empty = cannot be
    // cancelled.
    int start(const QString &title, std::function<void()> cancel = {});
    void progress(int id, qint64 done, qint64 total, const QString &detail = {}); // total <= 0: length unknown
    void finish(int id, const QString &detail = {}); // Cancelled when the user had asked for it
    void fail(int id, const api::Error &error);
    void cancel(int id);
    void clearEnded();
    int running() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // ProgressRole: 0..100, -1 = unknown

Q_SIGNALS:
    void runningChanged(int count);
    void ended(int id, models::Tasks::State state, const QString &title, const QString &detail);

private:
    struct Task {
        int id;
        QString title;
        QString detail = {};
        State state = State::Running;
        int percent = -1;
        std::function<void()> cancel = {};
        bool cancelled = false;
    };
    int rowOf(int id) const;
    void end(int id, State state, const QString &detail);

    QList<Task> m_tasks;
    int m_nextId = 1;
};

} // namespace models
