// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/apidocument.h"

#include <QAbstractItemModel>

namespace models {

// Tags with their operations, those that match the search. Two levels.
class OperationTree : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, MethodRole, PathRole, PlannedRole, CountRole }; // no id: a tag
    using QAbstractItemModel::QAbstractItemModel;

    void setDocument(std::shared_ptr<const ApiDocument> document);
    void setSearch(const QString &words);
    int shown() const { return m_shown; } // operations that match
    QModelIndex indexOf(const QString &operationId) const; // invalid when it does not match

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group {
        QString tag;
        QList<int> rows; // of ApiDocument::operations()
    };
    void regroup();
    QVariant groupData(const Group &group, int role) const;

    std::shared_ptr<const ApiDocument> m_document;
    QString m_search;
    QList<Group> m_groups;
    int m_shown = 0;
};

} // namespace models
