// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "models/relay/relaysession.h"

#include <QStringList>

class QUrl;

namespace models {

// What an integrator does, call by call: sign in as the application, look at the connections, fetch. The token goes
// from the first to the others, renewed when it is over; nothing here shows it. GUI thread only.
class IntegrationFlow : public QObject {
    Q_OBJECT
public:
    enum class Step { Authenticate, Connections, Fetch };
    static constexpr int kSteps = 3;

    // One call as it went over the wire, secrets masked.
    struct Exchange {
        int number = 0; // of the call, from 1; 0: none yet
        QString request = {};
        bool isRunning = false;
        bool wasRenewed = false; // the token was, for this call
        std::optional<api::client::RawResponse> answer = {}; // of any status
        std::optional<api::Error> error = {}; // no answer, or one that is not 2xx
    };
    struct Wish {
        QStringList sources; // empty: all
        api::Date start, end;
        QStringList categories; // empty: all
        bool useCache = true;
        bool isFhir = false;
    };

    explicit IntegrationFlow(api::client::Client &client, QObject *parent = nullptr,
                             RelaySession::Clock clock = &QDateTime::currentDateTimeUtc);

    // Forgets all that another application came to. `devices`: keys that this one chose.
    void setApplication(const std::string &applicationId, const QStringList &devices = {});
    const Exchange &exchange(Step step) const { return m_exchanges[std::size_t(step)]; }
    void authenticate(const std::string &clientId, const api::client::SecretString &secret);
    void checkConnections(); // of the devices that the application chose
    void lookAgain(); // the same beside the calls on show; what they were stays when there is no answer
    void fetch(const Wish &wish);
    bool isLooking() const { return m_isLooking; } // lookAgain() has no answer yet
    void disconnectDevices(const QStringList &keys); // at least one; then disconnected() and another look
    // "oura", "strava" or "fitbit": asks for the vendor's page, then authorizationReady().
    void connectDevice(const QString &key, const std::string &clientId);
    static bool canConnect(const QString &key);

    bool isSignedIn() const { return m_session.isOpen(); } // with a token, or one that can be renewed
    const RelaySession &session() const { return m_session; }
    const std::vector<api::RelayDevice> &devices() const { return m_devices; } // of the last sign-in
    const std::vector<api::RelayConnection> &connections() const { return m_connections; } // of the last look
    QDateTime lookedAt() const { return m_lookedAt; } // UTC

Q_SIGNALS:
    void changed(); // an exchange, the token, devices or connections
    void authorizationReady(const QString &key, const QUrl &page);
    void connectFailed(const api::Error &error);
    void disconnected(const QStringList &keys); // those that were connected
    void disconnectFailed(const api::Error &error);

private:
    enum class Renewal { Never, IfRefused };
    api::client::RawCall connectionsCall() const;
    void begin(Step step, const api::client::RawCall &call);
    void sendSigned(Step step, const api::client::RawCall &call); // with a token that is not over
    void send(Step step, const api::client::RawCall &call, Renewal renewal);
    void renewAndSend(Step step, const api::client::RawCall &call);
    void look(); // with a token that is not over
    void failed(Step step, const api::Error &error);
    void took(Step step, api::client::RawResponse answer);
    void readSession(const std::string &body);
    void readConnections(const std::string &body);
    void sendDisconnect(const QStringList &keys);
    QString requestText(const api::client::RawCall &call) const;

    api::client::Client &m_client;
    RelaySession m_session;
    std::string m_applicationId;
    QStringList m_chosen;
    std::array<Exchange, kSteps> m_exchanges;
    int m_sent = 0;
    std::vector<api::RelayDevice> m_devices;
    std::vector<api::RelayConnection> m_connections;
    QDateTime m_lookedAt;
    bool m_isLooking = false;
    std::unique_ptr<QObject> m_calls = std::make_unique<QObject>(); // context of those of this application
};

} // namespace models
