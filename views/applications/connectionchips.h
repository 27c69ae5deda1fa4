// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/consentwait.h"
#include "views/context.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace views {

class Banner;
class Label;

// The devices of the flow's application: connected or not, last sync, the way through the system browser to connect
// one, and to disconnect one or all. While it is on screen it looks again by itself: often while a consent is awaited,
// else every half minute.
class ConnectionChips : public QWidget {
    Q_OBJECT
public:
    ConnectionChips(Context &context, models::IntegrationFlow &flow, QWidget *parent = nullptr);
    void setClient(const std::string &clientId) { m_clientId = clientId; } // that devices are connected for
    void forget(); // what is awaited, and how the last one ended

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Chip {
        api::RelayConnection connection;
        bool isAwaited = false; // its consent
        bool operator==(const Chip &) const = default;
    };
    void refresh();
    void rebuild();
    void addChip(const Chip &chip);
    QPushButton *actionOf(const Chip &chip); // null: nothing can be done here
    void connectDevice(const QString &key);
    void openConsent(const QString &key, const QUrl &page);
    void consentEnded(const QString &key, models::ConsentWait::End end, const QString &error);
    void askDisconnect(const QStringList &keys);
    void disconnectDevices(const QStringList &keys);
    void disconnected(const QStringList &keys);
    void lookAgain();
    void serverChanged();
    QStringList connectedKeys() const;

    Context &m_context;
    models::IntegrationFlow &m_flow;
    models::ConsentWait *m_wait;
    std::string m_clientId;
    std::vector<Chip> m_shown;
    QWidget *m_host = nullptr; // of the chips, made anew when they change
    QGridLayout *m_grid = nullptr;
    Label *m_note; // why there are none, or of when they are
    QPushButton *m_disconnectAll;
    Banner *m_banner; // how the last action went
    std::function<void()> m_retry; // it
    QTimer m_watch;
};

} // namespace views
