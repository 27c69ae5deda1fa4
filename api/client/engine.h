// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/client/tokensession.h"

#include <map>
#include <QPointer>

namespace api::client {

// One call from submit() to its single end.
struct Call {
    CallId id = 0;
    RawCall raw;
    CallOptions options;
    std::shared_ptr<Completion> completion;
    std::string url; // changes with redirects
    std::string idempotencyKey;
    bool repeatable = false;
    bool cancelled = false;
    bool renewed = false; // repeated once after a refused token
    int attempts = 0;
    int retries = 0;
    int redirects = 0;
    std::optional<Transport::Id> transfer; // on its way
    SecretString sessionToken; // the one it went out with, if any
    Headers sentHeaders; // of the attempt under way
    std::chrono::steady_clock::time_point deadline{};
    std::chrono::system_clock::time_point startedAt{};
};

// Everything of a Client that does not depend on the types of requests. Each step of a call is an event of its own:
// begin (checks, confirmation) -> authorise (perhaps sign in) -> attempt -> took (redirect, renew, retry or end).
class Engine : public QObject {
public:
    Engine(Client &client, ClientHooks hooks);

    CallId submit(RawCall raw, CallOptions options, std::shared_ptr<Completion> completion);
    void abort(CallId id);
    void setEnvironment(Environment environment, std::shared_ptr<const CredentialSource> credentials);
    void suspend();
    void resume(std::shared_ptr<const CredentialSource> source);

    Environment environment;
    std::shared_ptr<const CredentialSource> credentials;
    Confirm confirm;
    ClientHooks hooks;
    TokenSession session;
    std::map<Auth, SecretString> tokens; // of sign-ins elsewhere, by kind
    bool suspended = false;
    int inFlight() const { return int(m_calls.size()); }

private:
    Call *find(CallId id);
    void post(std::function<void()> step);

    void begin(CallId id);
    std::optional<Error> address(Call &call) const;
    void askFirst(Call &call);
    void authorise(CallId id);
    void goOn(CallId id); // after a wait that does not count: for a person, or for resume()
    std::optional<Error> attach(Call &call, Headers &headers, bool &needsSignIn);
    std::optional<Error> mayReceiveSecrets(const std::string &url) const;
    std::optional<Error> serverAway() const;
    void signIn();
    void signInEnded(std::optional<Error> error);
    void signedIn(Exchange &&exchange);
    void attempt(Call &call, Headers credentialHeaders);
    void took(CallId id, Exchange &&exchange);
    bool redirect(Call &call, RawResponse &response, std::optional<Error> &error);
    bool renew(Call &call, Error &error);
    bool retry(Call &call, Exchange &exchange, Error &error);
    void end(CallId id, std::optional<Error> error);
    void record(const Call &call, RawResponse &response, const std::optional<Error> &error);
    std::chrono::milliseconds left(const Call &call) const;

    Client &m_client;
    std::map<CallId, std::unique_ptr<Call>> m_calls;
    CallId m_lastId = 0;
    std::optional<Transport::Id> m_signIn; // under way
    int m_signIns = 0;
    std::vector<CallId> m_held; // until resume()
    Transport m_transport; // last: its thread ends before anything that it calls
};

} // namespace api::client
