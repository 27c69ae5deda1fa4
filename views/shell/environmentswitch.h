// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentlist.h"

#include <QPushButton>

class QMenu;

namespace views {

QColor colourOf(const models::Environment &environment); // its own, or its stage's
QString safetyText(api::client::SafetyLevel level); // "Read-only"
QIcon dot(const QColor &colour);

// Name, colour and safety level of the environment in use; a menu with the others.
class EnvironmentSwitch : public QPushButton {
    Q_OBJECT
public:
    EnvironmentSwitch(models::EnvironmentList &environments, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QString &id);
    void manageRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void fillMenu();

    models::EnvironmentList &m_environments;
    QMenu *m_menu;
};

} // namespace views
