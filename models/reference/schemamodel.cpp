// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/schemamodel.h"

using namespace Qt::StringLiterals;

namespace models {

SchemaModel::SchemaModel(QList<SchemaNode> nodes, QObject *parent)
    : QAbstractItemModel(parent), m_nodes(std::move(nodes))
{
    add(m_nodes, -1);
}

void SchemaModel::add(const QList<SchemaNode> &nodes, int parent)
{
    const int first = int(m_items.size());
    for (int row = 0; row < int(nodes.size()); ++row)
        m_items.push_back({.node = &nodes[row], .parent = parent, .row = row});
    for (int row = 0; row < int(nodes.size()); ++row) {
        const QList<SchemaNode> &children = nodes[row].children;
        if (children.isEmpty())
            continue;
        m_items[std::size_t(first) + std::size_t(row)].firstChild = int(m_items.size());
        add(children, first + row);
    }
}

const SchemaNode &SchemaModel::node(const QModelIndex &index) const
{
    return *m_items[index.internalId()].node;
}

QModelIndex SchemaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int first = parent.isValid() ? m_items[parent.internalId()].firstChild : 0;
    return createIndex(row, column, quintptr(first) + quintptr(row));
}

QModelIndex SchemaModel::parent(const QModelIndex &child) const
{
    const int parent = child.isValid() ? m_items[child.internalId()].parent : -1;
    return parent < 0 ? QModelIndex() : createIndex(m_items[std::size_t(parent)].row, 0, quintptr(parent));
}

int SchemaModel::rowCount(const QModelIndex &parent) const
{
    return int(parent.isValid() ? node(parent).children.size() : m_nodes.size());
}

QVariant SchemaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SchemaNode &shown = node(index);
    if (role == Qt::DisplayRole)
        return shown.name;
    if (role == Qt::AccessibleTextRole)
        return QStringList{shown.name, shown.type, shown.required ? tr("required") : QString(), shown.constraints,
                           shown.description}
            .join(u", "_s);
    return {};
}

} // namespace models
