// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentlist.h"
#include "models/tasks.h"
#include "views/common/layout.h"

class QToolButton;

namespace views {

class EnvironmentSwitch;

// Above the page: environment, the way into the palette, tasks, theme, shortcuts.
class TopBar : public Surface {
    Q_OBJECT
public:
    TopBar(models::EnvironmentList &environments, models::Tasks &tasks, QWidget *parent);
    QToolButton *tasksButton() const { return m_tasks; }

Q_SIGNALS:
    void paletteRequested();
    void tasksRequested();
    void themeRequested();
    void shortcutsRequested();
    void settingsRequested();
    void environmentsRequested();
    void environmentChosen(const QString &id);

private:
    void showRunning(int count);

    QToolButton *m_tasks;
};

// The 3 px in the environment's colour under the menu bar.
class Stripe : public QWidget {
    Q_OBJECT
public:
    Stripe(models::EnvironmentList &environments, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    models::EnvironmentList &m_environments;
};

} // namespace views
