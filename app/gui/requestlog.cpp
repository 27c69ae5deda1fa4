// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/requestlog.h"

#include "models/common/watching.h"

#include <algorithm>
#include <QDateTime>
#include <QTimer>

namespace app {

namespace {

constexpr int kBatchMs = 100;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QVariant display(const api::server::RequestRecord &record, int column)
{
    switch (column) {
    case RequestLog::Time:
        return QDateTime::fromMSecsSinceEpoch(record.at.microseconds() / 1000).toString(QStringLiteral("HH:mm:ss.zzz"));
    case RequestLog::Method:
        return text(record.method);
    case RequestLog::Path:
        return text(record.target);
    case RequestLog::Status:
        return record.status == 0 ? RequestLog::tr("cut") : QString::number(record.status);
    case RequestLog::Milliseconds:
        return QLocale().toString(double(record.duration.count()) / 1000.0, 'f', 1);
    case RequestLog::RequestId:
        return text(record.requestId);
    default:
        return {};
    }
}

QVariant alignment(int column)
{
    const bool isNumber = column == RequestLog::Status || column == RequestLog::Milliseconds;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

RequestLog::RequestLog(QObject *parent) : QAbstractTableModel(parent) { }

void RequestLog::add(const api::server::RecordPtr &record)
{
    if (record->userAgent == models::kWatchingAgent && record->status / 100 == 2)
        return;
    const std::lock_guard lock(m_mutex);
    m_pending.push_back(record);
    if (m_pending.size() > kCapacity)
        m_pending.erase(m_pending.begin());
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(
        this, [this] { QTimer::singleShot(kBatchMs, this, &RequestLog::takePending); }, Qt::QueuedConnection);
}

void RequestLog::takePending()
{
    std::vector<api::server::RecordPtr> fresh;
    {
        const std::lock_guard lock(m_mutex);
        fresh.swap(m_pending);
        m_scheduled = false;
    }
    if (fresh.empty())
        return;
    if (const std::size_t total = m_rows.size() + fresh.size(); total > kCapacity) {
        const std::size_t drop = std::min(total - kCapacity, m_rows.size());
        if (drop > 0) {
            beginRemoveRows({}, 0, int(drop) - 1);
            m_rows.erase(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(drop));
            endRemoveRows();
        }
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void RequestLog::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int RequestLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequestLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLog::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return display(*m_rows[std::size_t(index.row())], index.column());
    return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
}

QVariant RequestLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Milliseconds:
        return tr("ms");
    case RequestId:
        return tr("Request id");
    default:
        return {};
    }
}

} // namespace app
