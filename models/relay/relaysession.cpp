// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/relaysession.h"

#include "models/credentials/tokeninspection.h"

#include <algorithm>

namespace models {

using api::client::SecretString;

namespace {

constexpr std::chrono::seconds kRetry{15}; // between renewals that got no answer

// Whoever answers that has read the refresh token and does not take it.
bool isRefusal(const api::Error &error)
{
    return error.kind == api::ErrorKind::Unauthorized || error.kind == api::ErrorKind::Forbidden
        || error.kind == api::ErrorKind::Unprocessable;
}

} // namespace

RelaySession::RelaySession(api::client::Client &client, QObject *parent, Clock clock)
    : QObject(parent), m_client(client), m_clock(std::move(clock))
{
    // The console was locked, and the client has forgotten its token.
    connect(&client, &api::client::Client::suspendedChanged, this, &RelaySession::end);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { ensure(this, [](const auto &) {}); });
}

bool RelaySession::isValid() const
{
    return m_end.isValid() && m_clock() < m_end;
}

void RelaySession::begin(const SecretString &access, SecretString refresh)
{
    m_call.reset();
    m_renewals = 0;
    if (m_client.isSuspended())
        return; // nobody is there: what arrives now is not kept
    accept(access, std::move(refresh));
    Q_EMIT changed();
    release({}); // who waited for a renewal has a new token
}

void RelaySession::end()
{
    m_call.reset();
    m_timer.stop();
    m_refresh = {};
    m_end = {};
    m_renewals = 0;
    m_error.reset();
    m_client.setToken(api::Auth::RelayToken, {});
    Q_EMIT changed();
    release(api::Error{.kind = api::ErrorKind::Cancelled, .message = "The session was ended."});
}

void RelaySession::release(const std::optional<api::Error> &error)
{
    for (auto &[context, done] : std::exchange(m_waiting, {}))
        if (context)
            done(error);
}

void RelaySession::accept(const SecretString &access, SecretString refresh)
{
    m_client.redactor().add(refresh);
    m_client.setToken(api::Auth::RelayToken, access);
    m_refresh = std::move(refresh);
    m_error.reset();
    // The server's clock may be another: only how long the token lives is taken from it.
    const QDateTime now = m_clock();
    const TokenInspection read = inspectToken(access, {}, now);
    m_end = read.issuedAt.isValid() && read.expiresAt.isValid() ? now.addSecs(read.issuedAt.secsTo(read.expiresAt))
                                                                : QDateTime();
    schedule();
}

void RelaySession::schedule()
{
    m_timer.stop();
    if (!canRenew() || !isValid())
        return; // the next call renews it
    const std::chrono::milliseconds left(m_clock().msecsTo(m_end));
    m_timer.start(std::max<std::chrono::milliseconds>(left - kMargin, kRetry));
}

void RelaySession::ensure(QObject *context, Done done)
{
    const bool isLong = isValid() && m_clock().addSecs(kMargin.count()) < m_end;
    if (isLong || !canRenew())
        return done({}); // without a token the server says what is missing
    renew(context, [this, done = std::move(done)](const std::optional<api::Error> &error) {
        done(isValid() ? std::nullopt : error); // the last minute is good for a call
    });
}

void RelaySession::renew(QObject *context, Done done)
{
    m_waiting.emplace_back(context, std::move(done));
    if (!m_call)
        start();
}

void RelaySession::start()
{
    m_timer.stop();
    m_call = std::make_unique<QObject>();
    api::RelayRefreshToken request;
    request.body.refreshToken = std::string(m_refresh.reveal());
    m_client.send(request, {.maxRetries = 0})
        .then(m_call.get(), [this](const api::Result<api::RelayTokensAnswer> &answer) { took(answer); });
    api::client::wipe(request.body.refreshToken);
    Q_EMIT changed();
}

void RelaySession::took(const api::Result<api::RelayTokensAnswer> &answer)
{
    m_call.release()->deleteLater(); // it runs this
    if (answer) {
        accept(SecretString(answer->data.accessToken), SecretString(answer->data.refreshToken));
        ++m_renewals;
    } else {
        auto waiting = std::move(m_waiting);
        if (isRefusal(answer.error()))
            end();
        m_waiting = std::move(waiting);
        m_error = answer.error();
        schedule();
    }
    Q_EMIT changed();
    release(answer ? std::nullopt : std::optional(answer.error()));
}

} // namespace models
