// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errorlog.h"
#include "views/common/plaintext.h"
#include "views/context.h"

#include <QStatusBar>

class QPushButton;

namespace views {

// State of the server in this program, environment, the last call with its latency, unread errors.
class StatusBar : public QStatusBar {
    Q_OBJECT
public:
    StatusBar(api::client::Client &client, models::EnvironmentList &environments, ServerControl &server,
              models::ErrorLog &errors, QWidget *parent);

Q_SIGNALS:
    void errorsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showServer();
    void showCall(const api::client::CallRecord &record);
    void showErrors(int unread);

    models::EnvironmentList &m_environments;
    ServerControl &m_server;
    Label *m_serverText;
    Label *m_environment;
    Label *m_call;
    QPushButton *m_errors;
};

QString stateText(ServerControl::State state);

} // namespace views
