// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentlist.h"

#include <QListWidget>

class QToolButton;

namespace views {

// The environments: colour, name, what kind, and which is in use; add, duplicate and delete below.
class EnvironmentSidebar : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentSidebar(models::EnvironmentList &environments, QWidget *parent = nullptr);

    QString selected() const;
    void select(const QString &id); // without selectionChanged()

Q_SIGNALS:
    void selectionChanged(const QString &id);
    void addRequested();
    void duplicateRequested(const QString &id);
    void deleteRequested(const QString &id);

private:
    void refill();
    void refreshButtons();
    QWidget *buildTools();

    models::EnvironmentList &m_environments;
    QListWidget *m_list;
    QToolButton *m_duplicate;
    QToolButton *m_delete;
};

} // namespace views
