// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay-portal.h"
#include "views/context.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace views {

class AppCredentials;
class AppEvents;
class AppGuides;
class Badge;
class CopyField;
class FlowPanel;
class Label;
class NewSecretPanel;

// One application: what it is, its credentials, its way through the gateway, what was sent to it.
class ApplicationView : public QWidget {
    Q_OBJECT
public:
    explicit ApplicationView(Context &context, QWidget *parent = nullptr);

    void show(const api::RelayApplication &application); // hides QWidget's on purpose
    const api::RelayApplication &application() const { return m_application; }
    void showWebhookSecret(const api::client::SecretString &secret); // once, above the tabs
    void openTab(const QString &id); // "credentials", "flow", "events", "guides"; unknown ones are ignored
    void beginFlow(); // its tab, ready to type
    QString currentTab() const;
    AppCredentials *credentials() const { return m_credentials; }
    QString unsaved() const; // a secret that is shown only once; empty = none
    LoadState loadState() const; // of what is shown first, the credentials
    void reload();

Q_SIGNALS:
    void backRequested();
    void editRequested();
    void deleteRequested();
    void changed(); // its credentials
    void answered(); // the gateway gave health data
    void loadStateChanged();
    void failed(const api::Error &error);

private:
    QWidget *buildHead();
    void addTab(const QString &id, const QString &title, QWidget *page);
    void step(int by);
    void offerCredentials(); // to the flow
    void serverChanged();

    Context &m_context;
    api::RelayApplication m_application;
    Label *m_name;
    Badge *m_status;
    QPushButton *m_edit;
    QPushButton *m_remove;
    Label *m_devices;
    CopyField *m_id;
    CopyField *m_redirect;
    QWidget *m_redirectHost; // hidden when there is none
    NewSecretPanel *m_webhookSecret;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QStringList m_tabs;
    AppCredentials *m_credentials;
    FlowPanel *m_flow;
    AppEvents *m_events;
    AppGuides *m_guides;
};

} // namespace views
