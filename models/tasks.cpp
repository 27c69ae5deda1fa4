// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks.h"

#include "models/common/errortext.h"
#include "models/common/text.h"

#include <algorithm>

namespace models {

int Tasks::start(const QString &title, std::function<void()> cancelWork)
{
    beginInsertRows({}, 0, 0);
    m_tasks.prepend(Task{.id = m_nextId, .title = title, .cancel = std::move(cancelWork)});
    endInsertRows();
    Q_EMIT runningChanged(running());
    return m_nextId++;
}

void Tasks::progress(int id, qint64 done, qint64 total, const QString &detail)
{
    const int row = rowOf(id);
    if (row < 0 || m_tasks[row].state != State::Running)
        return;
    Task &task = m_tasks[row];
    task.percent = total > 0 ? int(std::clamp<qint64>(done * 100 / total, 0, 100)) : -1;
    task.detail = detail;
    Q_EMIT dataChanged(index(row), index(row));
}

void Tasks::finish(int id, const QString &detail)
{
    const int row = rowOf(id);
    if (row >= 0)
        end(id, m_tasks[row].cancelled ? State::Cancelled : State::Done, detail);
}

void Tasks::fail(int id, const api::Error &error)
{
    end(id, error.kind == api::ErrorKind::Cancelled ? State::Cancelled : State::Failed, explain(error).sentence());
}

void Tasks::end(int id, State state, const QString &detail)
{
    const int row = rowOf(id);
    if (row < 0 || m_tasks[row].state != State::Running)
        return;
    Task &task = m_tasks[row];
    task.state = state;
    task.detail = detail;
    task.cancel = {};
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT runningChanged(running());
    Q_EMIT ended(id, state, task.title, detail);
}

void Tasks::cancel(int id)
{
    const int row = rowOf(id);
    if (row < 0 || m_tasks[row].state != State::Running || !m_tasks[row].cancel)
        return;
    m_tasks[row].cancelled = true;
    const auto work = std::exchange(m_tasks[row].cancel, {});
    Q_EMIT dataChanged(index(row), index(row));
    work();
}

void Tasks::clearEnded()
{
    for (qsizetype row = m_tasks.size() - 1; row >= 0; --row) {
        if (m_tasks[row].state == State::Running)
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_tasks.removeAt(row);
        endRemoveRows();
    }
}

int Tasks::running() const
{
    return int(std::count_if(m_tasks.begin(), m_tasks.end(), [](const Task &t) { return t.state == State::Running; }));
}

int Tasks::rowOf(int id) const
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task &t) { return t.id == id; });
    return found == m_tasks.end() ? -1 : int(found - m_tasks.begin());
}

int Tasks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

QVariant Tasks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &task = m_tasks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return task.title;
    case IdRole:
        return task.id;
    case DetailRole:
        return task.detail;
    case StateRole:
        return int(task.state);
    case ProgressRole:
        return task.percent;
    case CancellableRole:
        return bool(task.cancel);
    default:
        return {};
    }
}

} // namespace models
