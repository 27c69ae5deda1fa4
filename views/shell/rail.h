// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/layout.h"
#include "views/workspaces.h"

#include <QAbstractButton>

namespace views {

// One workspace in the rail: icon, label, badge; only the icon when collapsed.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const Workspace &workspace, int number, QWidget *parent);

    void setCollapsed(bool collapsed);
    void setBadge(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void refreshTip();
    int paintBadge(QPainter &painter) const; // returns where the text must end

    QString m_icon;
    int m_number;
    int m_badge = 0;
    bool m_collapsed = false;
};

// The left rail: the workspaces in their groups. Up and Down move, Enter opens.
class Rail : public Surface {
    Q_OBJECT
public:
    Rail(const QList<Workspace> &workspaces, QWidget *parent);

    void setCurrent(const QString &id);
    void setBadge(const QString &id, int count);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void chosen(const QString &id);
    void collapseToggled(bool collapsed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<std::pair<QString, RailButton *>> m_buttons;
    QList<QWidget *> m_headings;
    bool m_collapsed = false;
};

} // namespace views
