// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay-portal.h"
#include "models/relay/integrationflow.h"
#include "views/context.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;
class QScrollArea;

namespace views {

class Badge;
class Banner;
class ConnectionChips;
class FlowWire;
class Label;
class SecretEdit;

// The three calls of an integration, tried out: sign in, look at the connections, fetch. Each is filled from the one
// before, and shows what went over the wire.
class FlowPanel : public QWidget {
    Q_OBJECT
public:
    explicit FlowPanel(Context &context, QWidget *parent = nullptr);
    void show(const api::RelayApplication &application); // hides QWidget's on purpose
    void setDevices(const api::RelayApplication &application); // of the one shown, when it was changed
    void setCredentials(const std::vector<api::RelayCredential> &credentials);
    const models::IntegrationFlow &flow() const { return *m_flow; }

Q_SIGNALS:
    void clientChanged(const QString &clientId); // of the credentials in use; empty: there are none
    void answered(); // the gateway gave health data
    void credentialsRequested(); // none is at hand to sign in with

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildAuthenticate();
    QWidget *buildConnections();
    QWidget *buildFetch();
    void useClient();
    QString clientId() const; // the one chosen; empty: there is none
    void chooseClient(const QString &before); // that one, unless only others have a secret at hand
    void secretsChanged();
    void tellSecret(); // where it comes from
    void withoutSecret(const api::Error &error);
    void authenticate();
    void signIn(const api::client::SecretString &secret);
    void checkConnections();
    void fetch();
    void refresh();
    void refreshStatus(models::IntegrationFlow::Step step);
    void refreshSources();
    void refreshToken();
    void explainFailure();
    void followFocus();
    bool isFree(models::IntegrationFlow::Step step) const; // none of it is under way, and it can be asked for
    void explain(models::IntegrationFlow::Step step, const api::Error &error);

    Context &m_context;
    api::RelayApplication m_application;
    models::IntegrationFlow *m_flow;
    Banner *m_banner;
    QScrollArea *m_controls;
    QComboBox *m_clients;
    SecretEdit *m_secret;
    QPushButton *m_authenticate;
    Label *m_token;
    QPushButton *m_check;
    ConnectionChips *m_chips;
    QComboBox *m_source;
    QDateEdit *m_start;
    QDateEdit *m_end;
    QComboBox *m_category;
    QCheckBox *m_cache;
    QCheckBox *m_fhir;
    QPushButton *m_fetch;
    QList<Badge *> m_statuses; // by step
    FlowWire *m_wire;
    QTimer m_tick; // the countdown
    models::IntegrationFlow::Step m_failed = {}; // step that the banner is about
    int m_explained = 0; // number of the newest call whose failure the banner has told
    int m_followed = 0; // number of the newest call whose end the focus has followed
    bool m_hasAnswered = false;
    bool m_isWithoutSecret = false; // which the banner tells
};

} // namespace views
