// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks.h"

#include <QFrame>

class QVBoxLayout;

namespace views {

// Long work under way and ended: progress, cancel. Pops up below the tasks button; Esc or a click outside closes it.
class TaskPanel : public QFrame {
    Q_OBJECT
public:
    TaskPanel(models::Tasks &tasks, QWidget *parent);
    void showBelow(QWidget *anchor);

private:
    void rebuild();
    void update(int row);
    QWidget *makeRow(int row);

    models::Tasks &m_tasks;
    QVBoxLayout *m_rows;
    QWidget *m_empty;
    QWidget *m_clear;
};

} // namespace views
