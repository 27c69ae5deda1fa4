// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/schemanode.h"

#include <QAbstractItemModel>
#include <vector>

namespace models {

// Schema nodes as a tree of one column; views read the node itself.
class SchemaModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit SchemaModel(QList<SchemaNode> nodes, QObject *parent = nullptr);

    const SchemaNode &node(const QModelIndex &index) const; // index is valid
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item {
        const SchemaNode *node;
        int parent; // item, -1 at the top
        int row;
        int firstChild = -1; // items of siblings follow each other
    };
    void add(const QList<SchemaNode> &nodes, int parent);

    const QList<SchemaNode> m_nodes;
    std::vector<Item> m_items;
};

} // namespace models
