// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/keychainbar.h"

#include "views/common/layout.h"

using namespace Qt::StringLiterals;

namespace views {

KeychainBar::KeychainBar(models::KeychainWait *wait, QWidget *parent)
    : QWidget(parent), m_wait(wait), m_banner(new Banner(this))
{
    setObjectName(u"keychainBar"_s);
    fill(this, column({m_banner}, 0));
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

} // namespace views
