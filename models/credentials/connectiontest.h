// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"

#include <functional>
#include <QObject>

namespace models {

// Whether an environment answers, and to whom.
struct ConnectionOutcome {
    enum class Access { NotTried, Accepted, Refused };

    std::optional<api::Error> unreachable; // why GET /health had no good answer
    std::chrono::microseconds latency{}; // of GET /health; 0 unless reachable
    QString version; // as the server says; may be empty
    Access access = Access::NotTried; // NotTried: no credentials, or not reachable
    std::optional<api::Error> refusal; // set when Refused
    QString identity; // "a@b.example" or how many users the key sees; empty unless Accepted
};

// One test of one environment, saved or not, with a client of its own: the one in use is not disturbed. Only reads.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const ConnectionOutcome &)>;

    ConnectionTest(api::client::Environment environment,
                   std::shared_ptr<const api::client::CredentialSource> credentials, QObject *parent = nullptr);
    void start(Done done); // once; `done` from the event loop, not after destruction

private:
    void authenticate();
    void finishAccess(const std::optional<api::Error> &error, const QString &identity);

    api::client::Client m_client;
    std::shared_ptr<const api::client::CredentialSource> m_credentials;
    ConnectionOutcome m_outcome;
    Done m_done;
};

} // namespace models
