// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/relay.h"

#include <chrono>
#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <vector>

namespace models {

// The tokens that an application got from Relay's dispatcher. The client holds the access token for every call; the
// refresh token is here, in memory only, and renews it a minute before its end. A refresh token works once: there is
// one renewal at a time, and everybody waits for that. GUI thread only.
class RelaySession : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kMargin{60};
    using Clock = std::function<QDateTime()>; // UTC
    using Done = std::function<void(const std::optional<api::Error> &)>;

    explicit RelaySession(api::client::Client &client, QObject *parent = nullptr,
                          Clock clock = &QDateTime::currentDateTimeUtc);

    void begin(const api::client::SecretString &access, api::client::SecretString refresh);
    void end(); // forgets both
    bool isOpen() const { return isValid() || canRenew(); }
    bool isValid() const; // the token is not over
    bool canRenew() const { return !m_refresh.isEmpty(); }
    bool isRenewing() const { return m_call != nullptr; }
    QDateTime tokenEnd() const { return m_end; } // by this computer's clock; invalid without a token
    int renewals() const { return m_renewals; } // since begin()
    // Of the last renewal; after a refusal the session is over, else the next call tries again.
    const std::optional<api::Error> &error() const { return m_error; }
    const api::client::SecretString &refreshToken() const { return m_refresh; } // the newest, for who keeps it

    // Runs `done` once the token can be sent, at once when it can; with the error when it cannot be renewed.
    void ensure(QObject *context, Done done);
    void renew(QObject *context, Done done); // of a token that was refused

Q_SIGNALS:
    void changed();

private:
    void start();
    void took(const api::Result<api::RelayTokensAnswer> &answer);
    void accept(const api::client::SecretString &access, api::client::SecretString refresh);
    void schedule();
    void release(const std::optional<api::Error> &error); // who waits

    api::client::Client &m_client;
    Clock m_clock;
    api::client::SecretString m_refresh;
    QDateTime m_end;
    int m_renewals = 0;
    std::optional<api::Error> m_error;
    std::vector<std::pair<QPointer<QObject>, Done>> m_waiting;
    std::unique_ptr<QObject> m_call; // context of the renewal under way
    QTimer m_timer;
};

} // namespace models
