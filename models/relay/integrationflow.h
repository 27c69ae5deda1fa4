// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/relay.h"

#include <memory>
#include <optional>
#include <QDateTime>
#include <QObject>
#include <QStringList>

class QUrl;

namespace models {

// What an integrator does, call by call: sign in as the application, look at the connections, fetch. The token goes
// from the first to the others; the client keeps it, and nothing here shows it. GUI thread only.
class IntegrationFlow : public QObject {
    Q_OBJECT
public:
    enum class Step { Authenticate, Connections, Fetch };
    static constexpr int kSteps = 3;

    // One call as it went over the wire, secrets masked.
    struct Exchange {
        QString request = {};
        bool isRunning = false;
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

    explicit IntegrationFlow(api::client::Client &client, QObject *parent = nullptr);

    void setApplication(const std::string &applicationId); // forgets all that another one came to
    const Exchange &exchange(Step step) const { return m_exchanges[std::size_t(step)]; }
    void authenticate(const std::string &clientId, const api::client::SecretString &secret);
    void checkConnections(); // of the devices that the sign-in named
    void fetch(const Wish &wish);
    // "oura", "strava" or "fitbit": asks for the vendor's page, then authorizationReady().
    void connectDevice(const QString &key, const std::string &clientId);
    static bool canConnect(const QString &key);

    bool isSignedIn() const; // and the token is not over
    QDateTime tokenEnd() const { return m_tokenEnd; } // by this computer's clock; invalid without a token
    const std::vector<api::RelayDevice> &devices() const { return m_devices; } // of the last sign-in
    const std::vector<api::RelayConnection> &connections() const { return m_connections; } // of the last look

Q_SIGNALS:
    void changed(); // an exchange, the token, devices or connections
    void authorizationReady(const QString &key, const QUrl &page);
    void connectFailed(const api::Error &error);

private:
    void send(Step step, const api::client::RawCall &call);
    void took(Step step, api::client::RawResponse answer);
    void readSession(const std::string &body);
    QString requestText(const api::client::RawCall &call) const;

    api::client::Client &m_client;
    std::string m_applicationId;
    std::array<Exchange, kSteps> m_exchanges;
    std::vector<api::RelayDevice> m_devices;
    std::vector<api::RelayConnection> m_connections;
    QDateTime m_tokenEnd;
    std::unique_ptr<QObject> m_calls = std::make_unique<QObject>(); // context of those of this application
};

} // namespace models
