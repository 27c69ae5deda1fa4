// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/portal.h"

#include "models/common/text.h"

#include <QPointer>

namespace models {

using api::client::SecretString;

namespace {

constexpr std::chrono::seconds kAgain{30}; // at least between two sign-ins that nobody asked for

} // namespace

Portal::Portal(api::client::Client &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&client, &api::client::Client::suspendedChanged, this, [this](bool suspended) {
        if (!suspended && (m_state == State::SignedIn || m_isWaiting)) // its token is forgotten
            resume(m_withLogin && m_hasResumed); // never as somebody else
    });
}

bool Portal::hasAddress() const
{
    return !m_client.environment().relayUrl.empty();
}

void Portal::begin()
{
    if (m_call)
        m_call.release()->deleteLater(); // it may be what runs this
    m_call = std::make_unique<QObject>();
    m_error.reset();
    setState(State::SigningIn);
}

void Portal::setState(State state)
{
    m_state = state;
    if (state != State::SignedIn)
        m_account.reset();
    Q_EMIT stateChanged();
}

void Portal::resume(bool withLogin)
{
    m_withLogin = withLogin;
    m_hasResumed = true;
    m_isWaiting = m_client.isSuspended(); // its login is not known now
    if (m_isWaiting)
        return;
    if (m_isEnding || !m_client.token(api::Auth::PortalToken)) {
        const auto login = m_client.login();
        if (withLogin && hasAddress() && login)
            sendSignIn(text(login->email), login->password);
        else
            setState(State::SignedOut);
        return;
    }
    begin();
    m_client.send(api::GetPortalAccount{})
        .then(m_call.get(), [this](const api::Result<api::RelayAccountAnswer> &answer) {
            if (!answer) {
                const bool isOver = answer.error().kind == api::ErrorKind::Unauthorized;
                if (isOver)
                    m_client.setToken(api::Auth::PortalToken, {});
                if (isOver && m_withLogin)
                    return retry(); // as if there had been no token
                m_error = answer.error();
                return setState(State::SignedOut);
            }
            m_account = answer->data;
            setState(State::SignedIn);
        });
}

void Portal::signIn(const QString &email, const SecretString &password)
{
    m_hasResumed = false;
    sendSignIn(email, password);
}

void Portal::sendSignIn(const QString &email, const SecretString &password)
{
    begin();
    api::PortalSignIn request;
    request.body = {.email = utf8(email), .password = std::string(password.reveal())};
    m_client.send(request).then(m_call.get(), [this](const auto &answer) { took(answer); });
    api::client::wipe(request.body.password);
}

void Portal::signUp(const QString &firstName, const QString &email, const SecretString &password)
{
    m_hasResumed = false;
    begin();
    api::PortalSignUp request;
    request.body = {.firstName = utf8(firstName), .email = utf8(email), .password = std::string(password.reveal())};
    m_client.send(request).then(m_call.get(), [this](const auto &answer) { took(answer); });
    api::client::wipe(request.body.password);
}

void Portal::took(const api::Result<api::RelayPortalSessionAnswer> &answer)
{
    if (!answer) {
        m_error = answer.error();
        return setState(State::SignedOut);
    }
    m_client.setToken(api::Auth::PortalToken, SecretString(answer->data.accessToken));
    m_isEnding = false;
    m_account = answer->data.user;
    setState(State::SignedIn);
}

void Portal::signOut()
{
    const auto token = m_client.token(api::Auth::PortalToken);
    leave();
    if (!token)
        return;
    // The request takes the token along when it leaves, so it is dropped after that; whether the server took it does
    // not matter to who goes. Another that came meanwhile stays.
    m_isEnding = true;
    m_client.send(api::PortalSignOut{}, {.confirmed = true}).then(this, [this, token](const auto &) {
        m_isEnding = false;
        const auto now = m_client.token(api::Auth::PortalToken);
        if (now && now->reveal() == token->reveal())
            m_client.setToken(api::Auth::PortalToken, {});
    });
}

void Portal::changePassword(const SecretString &current, const SecretString &next, QObject *context,
                            std::function<void(const std::optional<api::Error> &)> done)
{
    api::ChangePortalPassword request;
    request.body = {.currentPassword = std::string(current.reveal()), .newPassword = std::string(next.reveal())};
    auto reply = m_client.send(request, {.confirmed = true});
    api::client::wipe(request.body.currentPassword);
    api::client::wipe(request.body.newPassword);
    // This object is what must live: without its new token the session would be over, whoever asked.
    std::move(reply).then(this,
                          [this, context = QPointer(context),
                           done = std::move(done)](const api::Result<api::RelayPortalSessionAnswer> &answer) {
                              if (answer) {
                                  m_client.setToken(api::Auth::PortalToken, SecretString(answer->data.accessToken));
                                  m_hasResumed = false; // the environment's own login has the old one
                              }
                              if (context)
                                  done(answer ? std::nullopt : std::optional(answer.error()));
                          });
}

void Portal::leave()
{
    if (m_call)
        m_call.release()->deleteLater();
    m_error.reset();
    setState(State::SignedOut);
}

bool Portal::tookAway(const api::Error &error)
{
    if (m_state != State::SignedIn || error.kind != api::ErrorKind::Unauthorized)
        return false;
    if (m_hasResumed && m_withLogin && m_client.login() && m_tooSoon.hasExpired()) {
        m_tooSoon.setRemainingTime(kAgain);
        m_client.setToken(api::Auth::PortalToken, {});
        retry();
        return true;
    }
    m_client.setToken(api::Auth::PortalToken, {});
    leave();
    m_error = error;
    Q_EMIT stateChanged();
    return true;
}

} // namespace models
