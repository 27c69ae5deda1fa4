// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/offlinebar.h"

#include "views/common/layout.h"

namespace views {

OfflineBar::OfflineBar(models::EnvironmentList &environments, ServerControl &server, QWidget *parent)
    : QWidget(parent), m_environments(environments), m_server(server), m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("offlineBar"));
    QVBoxLayout *box = column({m_banner}, 0);
    fill(this, box);
    box->setContentsMargins(size::kGap6, size::kGap3, size::kGap6, 0);
    m_banner->setLasting();
    connect(m_banner, &Banner::actionRequested, &server, &ServerControl::start);
    connect(&server, &ServerControl::stateChanged, this, &OfflineBar::update);
    connect(&environments, &models::EnvironmentList::currentChanged, this, &OfflineBar::update);
    update();
}

void OfflineBar::setWanted(bool wanted)
{
    m_wanted = wanted;
    update();
}

void OfflineBar::update()
{
    const ServerControl::State state = m_server.state();
    const bool failed = state == ServerControl::State::Failed;
    const bool offline = failed || state == ServerControl::State::Stopped;
    setVisible(m_wanted && offline && m_environments.current().embedded);
    if (failed)
        m_banner->show(Meaning::Danger, tr("The server in this program failed"), m_server.error(), tr("Start again"));
    else if (offline)
        m_banner->show(Meaning::Warning, tr("The server in this program is stopped"),
                       tr("Nothing can be loaded or changed until it runs."), tr("Start"));
}

} // namespace views
