// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tabstrip.h"

#include "views/common/controls.h"
#include "views/common/plaintext.h"

#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace views {

TabStrip::TabStrip(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTabBar(parent), m_more(iconButton(objectName + u"More"_s, u"more"_s, tr("More tabs")))
{
    name(this, objectName, accessibleName);
    setUsesScrollButtons(false);
    setExpanding(false);
    setDrawBase(false);
    m_more->setParent(this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &TabStrip::fillMenu);
    connect(this, &QTabBar::currentChanged, this, &TabStrip::arrange);
}

int TabStrip::widthOfAll() const
{
    int all = 0;
    for (int at = 0; at < count(); ++at)
        all += tabSizeHint(at).width();
    return all;
}

QSize TabStrip::sizeHint() const
{
    return {widthOfAll(), QTabBar::sizeHint().height()};
}

QSize TabStrip::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), sizeHint().height()};
}

void TabStrip::arrange()
{
    const bool all = widthOfAll() <= width();
    int room = all ? width() : width() - m_more->sizeHint().width() - tabSizeHint(currentIndex()).width();
    QList<bool> shown(count(), true);
    for (int at = 0; !all && at < count(); ++at) {
        if (at == currentIndex())
            continue;
        room -= tabSizeHint(at).width();
        shown[at] = room >= 0;
    }
    for (const bool showing : {true, false}) // the current one first, or hiding would choose another
        for (int at = 0; at < count(); ++at)
            if (shown[at] == showing && isTabVisible(at) != showing)
                setTabVisible(at, showing);
    m_more->setVisible(!all);
    placeMore();
}

void TabStrip::placeMore()
{
    int end = 0;
    for (int at = 0; at < count(); ++at)
        end += isTabVisible(at) ? tabSizeHint(at).width() : 0;
    const QSize wanted = m_more->sizeHint();
    const QRect place(end, (height() - wanted.height()) / 2, wanted.width(), wanted.height());
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void TabStrip::fillMenu()
{
    m_more->menu()->clear();
    for (int at = 0; at < count(); ++at)
        if (!isTabVisible(at))
            connect(m_more->menu()->addAction(tabText(at)), &QAction::triggered, this,
                    [this, at] { setCurrentIndex(at); });
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    arrange();
}

void TabStrip::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

void TabStrip::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    arrange();
}

void TabStrip::tabRemoved(int index)
{
    QTabBar::tabRemoved(index);
    arrange();
}

} // namespace views
