// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/integrationflow.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace views {

class Banner;
class Label;

// The devices of the flow's application: connected or not, last sync, and the way through the system browser to connect
// one. While it is on screen it looks again by itself: often while a consent is awaited, else every half minute.
class ConnectionChips : public QWidget {
    Q_OBJECT
public:
    ConnectionChips(models::IntegrationFlow &flow, Banner &banner, QWidget *parent = nullptr);
    void setClient(const std::string &clientId) { m_clientId = clientId; } // that devices are connected for
    void forget(); // what is awaited

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    QWidget *chip(const api::RelayConnection &connection);
    void openConsent(const QString &key, const QUrl &page);
    void poll();
    bool isConnected(const QString &key) const;

    models::IntegrationFlow &m_flow;
    Banner &m_banner;
    std::string m_clientId;
    std::vector<api::RelayConnection> m_shown;
    QVBoxLayout *m_rows;
    Label *m_note; // why there are none, or of when they are
    QTimer m_watch;
    QString m_waitingFor; // key of the device; empty: none
    QDeadlineTimer m_waitEnds;
};

} // namespace views
