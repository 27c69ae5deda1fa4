// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentlist.h"
#include "views/common/banner.h"
#include "views/servercontrol.h"

namespace views {

// Above the pages while they work against the server in this program and it does not run: says so, and starts it.
class OfflineBar : public QWidget {
    Q_OBJECT
public:
    OfflineBar(models::EnvironmentList &environments, ServerControl &server, QWidget *parent);

    void setWanted(bool wanted); // false on a page that shows the server itself

private:
    void update();

    models::EnvironmentList &m_environments;
    ServerControl &m_server;
    Banner *m_banner;
    bool m_wanted = true;
};

} // namespace views
