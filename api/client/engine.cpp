// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/engine.h"

#include "api/client/headercheck.h"
#include "api/client/retry.h"

#include <QUuid>

namespace api::client {

namespace {

constexpr std::string_view kKeyHeader = "Idempotency-Key";

bool isWholeUrl(std::string_view path)
{
    return path.starts_with("http://") || path.starts_with("https://");
}

bool isMutation(const RawCall &raw)
{
    return raw.endpoint ? changesState(*raw.endpoint)
                        : raw.method != "GET" && raw.method != "HEAD" && raw.method != "OPTIONS";
}

std::string newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Error cancelled()
{
    return {.kind = ErrorKind::Cancelled, .message = "The request was cancelled."};
}

} // namespace

Engine::Engine(Client &client, ClientHooks worldHooks)
    : hooks(std::move(worldHooks)), m_client(client), m_transport(this, hooks.transport)
{
}

Call *Engine::find(CallId id)
{
    const auto found = m_calls.find(id);
    return found == m_calls.end() ? nullptr : found->second.get();
}

void Engine::post(std::function<void()> step)
{
    QMetaObject::invokeMethod(this, std::move(step), Qt::QueuedConnection);
}

CallId Engine::submit(RawCall raw, CallOptions options, std::shared_ptr<Completion> completion)
{
    const CallId id = ++m_lastId;
    auto call = std::make_unique<Call>();
    call->id = id;
    call->raw = std::move(raw);
    call->options = std::move(options);
    call->completion = std::move(completion);
    m_calls.emplace(id, std::move(call));
    Q_EMIT m_client.inFlightChanged(inFlight());
    post([this, id] { begin(id); });
    return id;
}

void Engine::abort(CallId id)
{
    Call *call = find(id);
    if (!call || std::exchange(call->cancelled, true))
        return;
    if (call->transfer)
        m_transport.cancel(*call->transfer);
    else
        post([this, id] { end(id, cancelled()); });
}

void Engine::setEnvironment(Environment next, std::shared_ptr<const CredentialSource> source)
{
    std::vector<CallId> running;
    for (const auto &[id, call] : m_calls)
        running.push_back(id);
    for (const CallId id : running)
        abort(id);
    if (m_signIn)
        m_transport.cancel(*std::exchange(m_signIn, {}));
    session = {};
    m_held.clear();
    tokens.clear();
    environment = std::move(next);
    credentials = suspended ? nullptr : std::move(source);
    m_transport.dropConnections();
}

void Engine::suspend()
{
    if (std::exchange(suspended, true))
        return;
    if (m_signIn) // its token would be one more to forget
        m_transport.cancel(*std::exchange(m_signIn, {}));
    m_held = session.release();
    session.forget();
    tokens.clear();
    credentials.reset();
    Q_EMIT m_client.suspendedChanged(true);
}

void Engine::resume(std::shared_ptr<const CredentialSource> source)
{
    if (!std::exchange(suspended, false))
        return;
    credentials = std::move(source);
    for (const CallId id : std::exchange(m_held, {}))
        post([this, id] { goOn(id); });
    Q_EMIT m_client.suspendedChanged(false);
}

void Engine::goOn(CallId id)
{
    Call *call = find(id);
    if (!call)
        return;
    call->deadline = hooks.now() + call->options.deadline;
    authorise(id);
}

void Engine::begin(CallId id)
{
    Call *call = find(id);
    if (!call || call->cancelled)
        return;
    call->startedAt = hooks.wallClock();
    call->deadline = hooks.now() + call->options.deadline;
    if (auto fault = address(*call))
        return end(id, std::move(fault));
    if (!call->options.body.isEmpty()) {
        call->raw.body = std::move(call->options.body);
        call->raw.contentType = std::move(call->options.contentType);
    }
    if (const auto own = headerValue(call->raw.headers, kKeyHeader); !own.empty())
        call->idempotencyKey = own;
    else if (!call->options.idempotencyKey.empty())
        call->idempotencyKey = call->options.idempotencyKey;
    else if (call->raw.endpoint && call->raw.endpoint->idempotencyKey)
        call->idempotencyKey = newKey();
    call->repeatable = isIdempotent(call->raw.method) || !call->idempotencyKey.empty();
    if (isMutation(call->raw) && environment.safety != SafetyLevel::Open)
        askFirst(*call);
    else
        authorise(id);
}

std::optional<Error> Engine::address(Call &call) const
{
    const RawCall &raw = call.raw;
    if (const std::string missing(unfilledParameter(raw.path)); raw.endpoint && !missing.empty())
        return Error{.kind = ErrorKind::Validation, .message = "The call needs a value for " + missing + "."};
    call.url = isWholeUrl(raw.path) ? raw.path : rootUrl(environment, raw.product) + raw.path;
    if (!isWholeUrl(call.url))
        return Error{.kind = ErrorKind::Network, .message = "This environment has no base URL for this operation."};
    if (!raw.query.empty())
        call.url += (call.url.find('?') == std::string::npos ? '?' : '&') + formText(raw.query);
    return std::nullopt;
}

void Engine::askFirst(Call &call)
{
    const CallId id = call.id;
    const std::string what =
        call.raw.endpoint ? std::string(call.raw.endpoint->id) : call.raw.method + ' ' + call.raw.path;
    if (environment.safety == SafetyLevel::ReadOnly)
        return end(
            id,
            Error{.kind = ErrorKind::Blocked, .message = "This environment is read-only: " + what + " was not sent."});
    if (call.options.confirmed)
        return authorise(id);
    if (!confirm)
        return end(id,
                   Error{.kind = ErrorKind::Blocked,
                         .message = "This environment asks before each change, and nobody could be asked: " + what
                             + " was not sent."});
    CallSummary summary{what, call.raw.method, hooks.redactor->text(call.url),
                        call.raw.endpoint ? std::string(call.raw.endpoint->summary) : what};
    confirm(summary, [this, id, what, alive = QPointer<Engine>(this), asked = true](bool yes) mutable {
        if (!alive || !std::exchange(asked, false))
            return;
        post([this, id, what, yes] {
            if (yes)
                goOn(id);
            else
                end(id, Error{.kind = ErrorKind::Blocked, .message = what + " was not confirmed and not sent."});
        });
    });
}

void Engine::attempt(Call &call, Headers credentialHeaders)
{
    RawRequest request;
    request.method = call.raw.method;
    request.url = call.url;
    request.headers = std::move(credentialHeaders);
    const auto add = [&](std::string_view name, const std::string &value, bool replace) {
        const auto same = [&](const Header &header) { return equalsIgnoringCase(header.name, name); };
        if (replace)
            std::erase_if(request.headers, same);
        if (replace || std::ranges::none_of(request.headers, same))
            request.headers.push_back({std::string(name), value});
    };
    for (const Header &header : call.raw.headers)
        request.headers.push_back(header);
    for (const Header &header : call.options.headers)
        add(header.name, header.value, true);
    add("Accept", "application/json", false);
    if (!call.raw.body.isEmpty() && !call.raw.contentType.empty())
        add("Content-Type", call.raw.contentType, false);
    if (!call.idempotencyKey.empty())
        add(kKeyHeader, call.idempotencyKey, false);
    if (call.raw.product == Product::Relay && !environment.tenant.empty())
        add("x-tenant-id", environment.tenant, false);
    if (call.raw.product == Product::Relay && !environment.country.empty())
        add("x-country-code", environment.country, false);
    request.body = call.raw.body;
    request.limits = call.options.limits;
    request.sink = call.options.sink;
    request.read = call.completion->reader();
    request.tls = environment.tls;
    request.deadline = left(call);
    request.namedDeadline = call.options.deadline;
    request.repeatable = call.repeatable;
    call.sentHeaders = request.headers;
    ++call.attempts;
    call.transfer = m_transport.start(std::move(request),
                                      [this, id = call.id](Exchange &&exchange) { took(id, std::move(exchange)); });
}

std::chrono::milliseconds Engine::left(const Call &call) const
{
    return std::chrono::ceil<std::chrono::milliseconds>(call.deadline - hooks.now());
}

void Engine::end(CallId id, std::optional<Error> error)
{
    const auto found = m_calls.find(id);
    if (found == m_calls.end())
        return;
    const std::unique_ptr<Call> call = std::move(found->second);
    m_calls.erase(found);
    RawResponse none;
    if (call->attempts == 0)
        record(*call, none, error);
    Q_EMIT m_client.inFlightChanged(inFlight());
    if (error) { // shown, printed and photographed: a server may repeat what it was sent
        error->message = hooks.redactor->known(error->message);
        error->detail = hooks.redactor->known(error->detail);
        for (api::FieldError &field : error->fields)
            field.message = hooks.redactor->known(field.message);
    }
    call->completion->finish(std::move(error)); // last: the continuation may destroy the client
}

} // namespace api::client
