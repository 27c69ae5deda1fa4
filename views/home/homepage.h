// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

class QPushButton;
class QStackedWidget;

namespace views {

class Badge;
class RequestPanel;
class StepsCard;

// What runs in this program and how to use it.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(Context &context);

    QString title() const override;
    QString purpose() const override;
    LoadState loadState() const override;
    void reload() override;
    void focusFilter() override;
    QList<PaletteItem> paletteItems() override;
    QList<PageShortcut> shortcuts() const override;

private:
    QWidget *cards();
    void showFaults(int count);

    Context &m_context;
    Badge *m_faults;
    QPushButton *m_showSteps;
    StepsCard *m_steps;
    QStackedWidget *m_left; // the cards; over them the trace where the window is narrow
    RequestPanel *m_requests;
};

Page *makeHomePage(Context &context);

} // namespace views
