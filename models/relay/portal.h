// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/relay-portal.h"

#include <functional>
#include <memory>
#include <optional>
#include <QDeadlineTimer>
#include <QObject>

namespace models {

// The account at the portal of Relay that the client in use is signed in with. Its token is kept by the client, which
// drops it with the environment; nothing is stored.
class Portal : public QObject {
    Q_OBJECT
public:
    enum class State { Unknown, SignedOut, SigningIn, SignedIn };
    Q_ENUM(State)
    static constexpr std::size_t kShortestPassword = 10; // bytes
    explicit Portal(api::client::Client &client, QObject *parent = nullptr);

    State state() const { return m_state; }
    const std::optional<api::RelayUser> &account() const { return m_account; } // while SignedIn
    const std::optional<api::Error> &error() const { return m_error; } // of the last sign-in, when it failed
    bool hasAddress() const; // the environment has a Relay URL

    // Asks who is signed in. Without a token: signs in with the environment's own login when `withLogin`, as the
    // seeded account of an embedded server needs no one to type it.
    void resume(bool withLogin);
    void signIn(const QString &email, const api::client::SecretString &password);
    void signUp(const QString &firstName, const QString &email, const api::client::SecretString &password);
    void signOut();
    // Every other session of the account ends; this one goes on with the token that comes back. `done` gets the error,
    // if any, unless `context` is gone by then.
    void changePassword(const api::client::SecretString &current, const api::client::SecretString &next,
                        QObject *context, std::function<void(const std::optional<api::Error> &)> done);
    // An answer that says the token is over: signs in anew where resume() did so by itself, else signs out, and tells
    // so in error(). True when it was one. The portal renews no tokens.
    bool tookAway(const api::Error &error);
    bool canRetry() const { return m_error && m_hasResumed; } // what failed needs nothing from the user
    void retry() { resume(m_withLogin); }

Q_SIGNALS:
    void stateChanged();

private:
    void begin();
    void sendSignIn(const QString &email, const api::client::SecretString &password);
    void leave(); // what is shown
    void took(const api::Result<api::RelayPortalSessionAnswer> &answer);
    void setState(State state);

    api::client::Client &m_client;
    State m_state = State::Unknown;
    bool m_withLogin = false; // of the last resume()
    bool m_isWaiting = false; // until the client is resumed
    bool m_isEnding = false; // the server is told that the session ends; its token counts no more
    std::optional<api::RelayUser> m_account;
    std::optional<api::Error> m_error;
    bool m_hasResumed = false; // what goes on, or went on last, is a resume()
    QDeadlineTimer m_tooSoon{0}; // to sign in anew once more: a fresh token was refused
    std::unique_ptr<QObject> m_call; // context of the one under way
};

} // namespace models
