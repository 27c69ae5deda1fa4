// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/summaries.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace views {

class Label;

// The series that an end-user has, by category, each with a box and how many samples; searchable.
class SeriesPicker : public QWidget {
    Q_OBJECT
public:
    explicit SeriesPicker(QWidget *parent = nullptr);
    void setSummary(const api::DataSummary &summary);
    void setChosen(const QStringList &slugs); // quiet
    QStringList chosen() const { return m_chosen; } // in the order of choosing
    QStringList all() const;
    void focusSearch();
    void setMost(int width); // px that it may insist on; longer names are cut

Q_SIGNALS:
    void chosenChanged(const QStringList &slugs);

private:
    void filter(const QString &text);
    void toggled(QTreeWidgetItem *item);
    void fitNames();
    template <typename Visit>
    void forEachSeries(Visit visit) const;

    int m_natural = 0, m_most = QWIDGETSIZE_MAX; // px
    QStringList m_chosen;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    Label *m_note;
};

} // namespace views
