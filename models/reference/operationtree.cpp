// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/operationtree.h"

namespace models {

namespace {

constexpr quintptr kTag = quintptr(-1); // internal id of a tag; an operation has the row of its tag

} // namespace

void OperationTree::setDocument(std::shared_ptr<const ApiDocument> document)
{
    beginResetModel();
    m_document = std::move(document);
    regroup();
    endResetModel();
}

void OperationTree::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    beginResetModel();
    m_search = words;
    regroup();
    endResetModel();
}

void OperationTree::regroup()
{
    m_groups.clear();
    m_shown = 0;
    if (!m_document)
        return;
    for (const QString &tag : m_document->tags())
        m_groups.append({tag, {}});
    for (const int row : m_document->search(m_search)) {
        const QString &tag = m_document->operations()[row].tag;
        const auto group =
            std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &each) { return each.tag == tag; });
        group->rows << row;
        ++m_shown;
    }
    m_groups.removeIf([](const Group &group) { return group.rows.isEmpty(); });
}

QModelIndex OperationTree::indexOf(const QString &operationId) const
{
    const int wanted = m_document ? m_document->indexOf(operationId) : -1;
    for (int group = 0; wanted >= 0 && group < m_groups.size(); ++group) {
        if (const auto row = m_groups[group].rows.indexOf(wanted); row >= 0)
            return createIndex(int(row), 0, quintptr(group));
    }
    return {};
}

QModelIndex OperationTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : kTag);
}

QModelIndex OperationTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kTag)
        return {};
    return createIndex(int(child.internalId()), 0, kTag);
}

int OperationTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == kTag ? int(m_groups[parent.row()].rows.size()) : 0;
}

QVariant OperationTree::groupData(const Group &group, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return group.tag;
    return role == CountRole ? QVariant(int(group.rows.size())) : QVariant();
}

QVariant OperationTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == kTag)
        return groupData(m_groups[index.row()], role);
    const OperationEntry &entry = m_document->operations()[m_groups[int(index.internalId())].rows[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return entry.summary.isEmpty() ? entry.id : entry.summary;
    case Qt::ToolTipRole:
    case PathRole:
        return entry.dispatch.isEmpty() ? entry.path : entry.path + u' ' + entry.dispatch;
    case Qt::AccessibleTextRole:
        return QStringList{entry.method, entry.path, entry.summary, entry.planned ? tr("planned") : QString()}.join(
            u' ');
    case IdRole:
        return entry.id;
    case MethodRole:
        return entry.method;
    case PlannedRole:
        return entry.planned;
    default:
        return {};
    }
}

} // namespace models
