// SPDX-License-Identifier: GPL-3.0-or-later
// Which credential goes with a call, and the sign-in that all waiting calls share.
#include "api/client/answererror.h"
#include "api/client/engine.h"

#include <algorithm>

namespace api::client {

namespace {

constexpr std::string_view kApiKeyHeader = "X-WearLink-API-Key";
constexpr std::string_view kBearerHeader = "Authorization";

bool bringsOwn(const Headers &headers)
{
    return !headerValue(headers, kApiKeyHeader).empty() || !headerValue(headers, kBearerHeader).empty();
}

} // namespace

std::optional<Error> Engine::mayReceiveSecrets(const std::string &url) const
{
    const std::string origin = originOf(url);
    const auto origins = credentials->origins();
    if (!origin.empty() && std::ranges::find(origins, origin) != origins.end())
        return std::nullopt;
    return Error{.kind = ErrorKind::Blocked,
                 .message = "The credentials of this environment are not meant for " + (origin.empty() ? url : origin)
                     + "; the request was not sent."};
}

// Credentials that may go nowhere at all are those of a server that does not run. Nothing else may go there then: a
// sign-in or a renewal carries its secret in the body, and the address may be another program's meanwhile.
std::optional<Error> Engine::serverAway() const
{
    if (!credentials || !credentials->origins().empty())
        return std::nullopt;
    return Error{.kind = ErrorKind::Network,
                 .message = "The server of this environment does not run; the request was not sent."};
}

void Engine::authorise(CallId id)
{
    Call *call = find(id);
    if (!call || call->cancelled)
        return;
    if (suspended)
        return m_held.push_back(id);
    if (auto fault = serverAway())
        return end(id, std::move(fault));
    if (left(*call).count() <= 0)
        return end(
            id, Error{.kind = ErrorKind::Timeout, .message = "The deadline passed before the request could be sent."});
    Headers headers;
    bool needsSignIn = false;
    if (auto fault = attach(*call, headers, needsSignIn))
        return end(id, std::move(fault));
    if (!needsSignIn)
        attempt(*call, std::move(headers));
    else if (session.wait(id))
        signIn();
}

// The API key first: it does not expire, and data routes take it.
std::optional<Error> Engine::attach(Call &call, Headers &headers, bool &needsSignIn)
{
    call.sessionToken = {};
    if (call.raw.auth == Auth::None || !credentials || bringsOwn(call.raw.headers) || bringsOwn(call.options.headers))
        return std::nullopt;
    const auto use = [&](std::string_view name, std::string_view scheme, const SecretString &secret) {
        hooks.redactor->add(secret);
        headers.push_back({std::string(name), std::string(scheme) + std::string(secret.reveal())});
        return mayReceiveSecrets(call.url);
    };
    const auto fixed = [&](Auth kind) {
        return accepts(call.raw.auth, kind) ? credentials->secret(kind) : std::nullopt;
    };
    if (const auto key = fixed(Auth::ApiKey))
        return use(kApiKeyHeader, "", *key);
    for (const Auth kind : {Auth::DeveloperJwt, Auth::SdkToken, Auth::RelayToken, Auth::PortalToken}) {
        if (const auto token = fixed(kind))
            return use(kBearerHeader, "Bearer ", *token);
        if (const auto given = tokens.find(kind); given != tokens.end() && accepts(call.raw.auth, kind))
            return use(kBearerHeader, "Bearer ", given->second);
    }
    if (!accepts(call.raw.auth, Auth::DeveloperJwt) || !credentials->login())
        return std::nullopt; // the server says what is missing
    if (auto fault = mayReceiveSecrets(call.url))
        return fault;
    if (const SecretString *token = session.token(hooks.now())) {
        call.sessionToken = *token;
        return use(kBearerHeader, "Bearer ", *token);
    }
    needsSignIn = true;
    return std::nullopt;
}

void Engine::signIn()
{
    const auto login = credentials->login();
    RawRequest request = loginRequest(rootUrl(environment, Product::WearLink), *login, environment.tls);
    hooks.redactor->add(login->password);
    if (auto fault = mayReceiveSecrets(request.url))
        return signInEnded(std::move(fault));
    const auto serial = ++m_signIns;
    m_signIn = m_transport.start(std::move(request), [this, serial](Exchange &&exchange) {
        if (m_signIn && serial == m_signIns) // else of an environment that was left
            signedIn(std::move(exchange));
    });
}

void Engine::signedIn(Exchange &&exchange)
{
    std::optional<Error> error = std::move(exchange.error);
    if (!error && exchange.response.status >= 300)
        error = errorOfAnswer(exchange.response, hooks.wallClock());
    if (!error && !session.accept(exchange.response.body, hooks.now()))
        error = Error{.kind = ErrorKind::Protocol, .message = "The answer to the sign-in holds no access_token."};
    wipe(exchange.response.body);
    signInEnded(std::move(error));
}

void Engine::signInEnded(std::optional<Error> error)
{
    m_signIn.reset();
    if (error)
        error->message = "The sign-in failed: " + error->message;
    for (const CallId id : session.release()) {
        if (error)
            post([this, id, error] { end(id, error); });
        else
            authorise(id);
    }
    if (error)
        Q_EMIT m_client.signInFailed(*error);
}

} // namespace api::client
