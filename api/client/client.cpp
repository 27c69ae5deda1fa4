// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/client.h"

#include "api/client/engine.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

namespace api::client {

namespace {

ClientHooks completed(ClientHooks hooks)
{
    if (!hooks.random)
        hooks.random = [] { return QRandomGenerator::global()->generateDouble(); };
    if (!hooks.delay)
        hooks.delay = [](std::chrono::milliseconds wait, QObject *context, std::function<void()> then) {
            QTimer::singleShot(wait, context, std::move(then));
        };
    if (!hooks.now)
        hooks.now = &std::chrono::steady_clock::now;
    if (!hooks.wallClock)
        hooks.wallClock = &std::chrono::system_clock::now;
    if (!hooks.redactor)
        hooks.redactor = std::make_shared<Redactor>();
    return hooks;
}

class RawCompletion final : public Completion {
public:
    explicit RawCompletion(std::shared_ptr<ReplyState<RawResponse>> state) : m_state(std::move(state)) { }
    std::optional<Error> decode(const RawResponse &response) override
    {
        m_response = response;
        return std::nullopt;
    }
    void finish(std::optional<Error> error) override
    {
        if (error)
            m_state->finish(Failure(std::move(*error)));
        else
            m_state->finish(std::move(m_response));
    }
    bool wantsErrorAnswers() const override { return true; }

private:
    std::shared_ptr<ReplyState<RawResponse>> m_state;
    RawResponse m_response;
};

} // namespace

Client::Client(ClientHooks hooks, QObject *parent)
    : QObject(parent), m_engine(std::make_unique<Engine>(*this, completed(std::move(hooks))))
{
}

Client::~Client() = default;

void Client::setEnvironment(Environment environment, std::shared_ptr<const CredentialSource> credentials)
{
    m_engine->setEnvironment(std::move(environment), std::move(credentials));
}

const Environment &Client::environment() const
{
    return m_engine->environment;
}

void Client::forgetToken()
{
    m_engine->session.forget();
}

void Client::setToken(Auth kind, SecretString token)
{
    m_engine->hooks.redactor->add(token);
    if (token.isEmpty() || m_engine->suspended)
        m_engine->tokens.erase(kind);
    else
        m_engine->tokens[kind] = std::move(token);
}

std::optional<SecretString> Client::token(Auth kind) const
{
    const auto found = m_engine->tokens.find(kind);
    return found == m_engine->tokens.end() ? std::nullopt : std::optional(found->second);
}

std::optional<DeveloperLogin> Client::login() const
{
    return m_engine->credentials ? m_engine->credentials->login() : std::nullopt;
}

void Client::suspend()
{
    m_engine->suspend();
}

void Client::resume(std::shared_ptr<const CredentialSource> credentials)
{
    m_engine->resume(std::move(credentials));
}

bool Client::isSuspended() const
{
    return m_engine->suspended;
}

void Client::setConfirm(Confirm confirm)
{
    m_engine->confirm = std::move(confirm);
}

Redactor &Client::redactor() const
{
    return *m_engine->hooks.redactor;
}

int Client::inFlight() const
{
    return m_engine->inFlight();
}

CallId Client::submit(RawCall call, CallOptions options, std::shared_ptr<Completion> completion)
{
    return m_engine->submit(std::move(call), std::move(options), std::move(completion));
}

std::function<void()> Client::aborter(CallId id)
{
    return [id, engine = QPointer<Engine>(m_engine.get())] {
        if (engine)
            engine->abort(id);
    };
}

Reply<RawResponse> Client::sendRaw(RawCall call, CallOptions options)
{
    auto state = std::make_shared<ReplyState<RawResponse>>();
    const CallId id = submit(std::move(call), std::move(options), std::make_shared<RawCompletion>(state));
    state->onAbort(aborter(id));
    return Reply<RawResponse>(std::move(state));
}

} // namespace api::client
