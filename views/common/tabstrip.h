// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

class QToolButton;

namespace views {

// Tabs that never scroll: those that find no room are in a menu at the end, and the current one is always on screen.
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    TabStrip(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    void arrange();
    void placeMore();
    void fillMenu();
    int widthOfAll() const;

    QToolButton *m_more;
};

} // namespace views
