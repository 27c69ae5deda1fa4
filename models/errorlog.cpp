// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errorlog.h"

#include "models/common/errortext.h"
#include "models/common/text.h"
#include "models/tablebase.h"

using namespace Qt::StringLiterals;

namespace models {

ErrorLog::ErrorLog(api::client::Client &client, QObject *parent) : QAbstractTableModel(parent)
{
    connect(&client, &api::client::Client::exchanged, this, &ErrorLog::add);
}

void ErrorLog::add(const api::client::CallRecord &record)
{
    if (!record.error || record.error->kind == api::ErrorKind::Cancelled)
        return;
    const auto at = std::chrono::time_point_cast<std::chrono::microseconds>(record.startedAt);
    const QString call = record.operationId.empty() ? text(record.url) : text(record.operationId);
    beginInsertRows({}, 0, 0);
    m_entries.prepend(
        {{at}, text(record.method) + u" "_s + call, explain(*record.error).sentence(), text(record.error->requestId)});
    endInsertRows();
    if (m_entries.size() > kMaximum) {
        beginRemoveRows({}, kMaximum, kMaximum);
        m_entries.removeLast();
        endRemoveRows();
    }
    // The form that sent it shows at each field what is wrong: nothing is left to be read elsewhere.
    const bool handled = record.error->kind == api::ErrorKind::Validation && !record.error->fields.empty();
    if (!handled)
        Q_EMIT unreadChanged(++m_unread);
}

void ErrorLog::markRead()
{
    if (m_unread == 0)
        return;
    m_unread = 0;
    Q_EMIT unreadChanged(0);
}

int ErrorLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ErrorLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ErrorLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (role == KindRole)
        return int(index.column() == When            ? ColumnKind::Time
                       : index.column() == RequestId ? ColumnKind::Id
                                                     : ColumnKind::Text);
    if (role == Qt::ToolTipRole && index.column() == When)
        return utcTime(entry.at);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case When:
        return localTime(entry.at);
    case Call:
        return entry.call;
    case Message:
        return entry.message;
    default:
        return entry.requestId;
    }
}

QVariant ErrorLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Time");
    case Call:
        return tr("Call");
    case Message:
        return tr("What went wrong");
    default:
        return tr("Request id");
    }
}

} // namespace models
