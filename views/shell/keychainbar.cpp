// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/keychainbar.h"

#include "views/common/dialog.h"
#include "views/common/layout.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace views {

KeychainBar::KeychainBar(models::KeychainWait *wait, QWidget *parent)
    : QWidget(parent), m_wait(wait), m_banner(new Banner(this))
{
    setObjectName(u"keychainBar"_s);
    fill(this, column({m_banner}, 0));
    m_banner->setLasting();
    hide();
    if (!wait)
        return;
    connect(m_banner, &Banner::actionRequested, wait, &models::KeychainWait::cancel);
    connect(wait, &models::KeychainWait::changed, this, &KeychainBar::refresh);
    refresh();
}

void KeychainBar::refresh()
{
    if (m_wait->isWaiting() && isHidden())
        m_banner->show(Meaning::Info, tr("Waiting for the keychain to be unlocked"),
                       tr("Your system asks for its password, perhaps behind this window. After a minute WearDeck goes "
                          "on without it."),
                       tr("Stop waiting"));
    setVisible(m_wait->isWaiting());
}

KeychainInDialogs::KeychainInDialogs(models::KeychainWait &wait, QObject *parent) : QObject(parent), m_wait(wait)
{
    connect(&wait, &models::KeychainWait::changed, this, &KeychainInDialogs::refresh);
    refresh();
}

void KeychainInDialogs::refresh()
{
    qApp->removeEventFilter(this);
    if (!m_wait.isWaiting())
        return;
    qApp->installEventFilter(this); // of those that open later
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows)
        if (each->isVisible())
            offer(each);
}

bool KeychainInDialogs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        offer(watched);
    return false;
}

void KeychainInDialogs::offer(QObject *window)
{
    auto *dialog = qobject_cast<Dialog *>(window);
    if (dialog && !dialog->findChild<KeychainBar *>())
        dialog->addNotice(new KeychainBar(&m_wait, dialog));
}

} // namespace views
