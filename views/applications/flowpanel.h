// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay-portal.h"
#include "models/relay/integrationflow.h"
#include "views/context.h"

#include <QDeadlineTimer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace views {

class AnswerView;
class Badge;
class Banner;
class CodeBlock;
class Label;
class SecretEdit;

// The three calls of an integration, tried out: sign in, look at the connections, fetch. Each is filled from the one
// before, and shows what went over the wire.
class FlowPanel : public QWidget {
    Q_OBJECT
public:
    explicit FlowPanel(Context &context, QWidget *parent = nullptr);
    void show(const api::RelayApplication &application); // hides QWidget's on purpose
    void setCredentials(const std::vector<api::RelayCredential> &credentials);
    const models::IntegrationFlow &flow() const { return *m_flow; }

Q_SIGNALS:
    void answered(); // the gateway gave health data

private:
    QWidget *buildAuthenticate();
    QWidget *buildConnections();
    QWidget *buildFetch();
    QWidget *buildWire();
    void authenticate();
    void signIn(const api::client::SecretString &secret);
    void fetch();
    void openConsent(const QString &key, const QUrl &page);
    void poll();
    void refresh();
    void refreshStatus(models::IntegrationFlow::Step step);
    void refreshSources();
    void refreshChips();
    void refreshToken();
    void showStep();
    QWidget *chip(const api::RelayConnection &connection);
    bool isConnected(const QString &key) const;

    Context &m_context;
    api::RelayApplication m_application;
    models::IntegrationFlow *m_flow;
    Banner *m_banner;
    QComboBox *m_clients;
    SecretEdit *m_secret;
    QPushButton *m_authenticate;
    Label *m_token;
    QPushButton *m_check;
    QVBoxLayout *m_chips;
    QComboBox *m_source;
    QDateEdit *m_start;
    QDateEdit *m_end;
    QComboBox *m_category;
    QCheckBox *m_cache;
    QCheckBox *m_fhir;
    QPushButton *m_fetch;
    QList<Badge *> m_statuses; // by step
    QTabBar *m_steps;
    CodeBlock *m_request;
    AnswerView *m_answer;
    Label *m_leftOut;
    QTimer m_tick; // the countdown
    QTimer m_poll; // for a device that is being connected
    QString m_waitingFor;
    QDeadlineTimer m_waitEnds;
    bool m_hasAnswered = false;
};

} // namespace views
