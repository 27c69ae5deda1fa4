// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QAbstractListModel>

namespace views {

// What the palette lists for a text: own items ranked by fuzzyScore(), then what providers found, in their order. What
// the text names (namesWords) stands before items that merely contain its letters.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, GroupRole, IconRole };

    PaletteModel(QList<PaletteItem> items, QObject *parent);

    void search(const QString &text); // forgets what providers found
    void add(const QString &group, QList<PaletteItem> found);
    const PaletteItem &at(int row) const { return m_shown.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void insert(qsizetype at, const QString &group, QList<PaletteItem> found);

    QString m_text;
    QList<PaletteItem> m_items;
    QList<PaletteItem> m_shown;
};

} // namespace views
