// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/credentials.h"
#include "api/client/environment.h"
#include "api/client/prepare.h"
#include "api/client/rawcall.h"
#include "api/client/redact.h"
#include "api/client/reply.h"
#include "api/client/transport.h"

#include <QObject>

namespace api::client {

struct CallOptions {
    std::chrono::milliseconds deadline{30'000}; // over all attempts, waits and redirects
    int maxRetries = 3; // only of calls that may be repeated, see Client
    bool followRedirects = true; // GET to the same origin, at most 5; else the 3xx is an error (raw: the answer)
    bool confirmed = false; // the user has agreed already: do not ask again
    std::string idempotencyKey = {}; // empty = a new UUID where the operation honours one
    Headers headers = {}; // besides those of the call; replace them by name
    UploadBody body = {}; // files of multipart and binary operations; replaces the call's body
    std::string contentType = {}; // of that body
    Limits limits = {};
    BodySink sink = {}; // for operations that stream their answer
};

// One request that went out (or was refused before), for the status bar, history and log. Redacted.
struct CallRecord {
    std::uint64_t call = 0; // the same for all attempts of one call
    int attempt = 0; // from 1; 0 = it never left
    std::string operationId; // empty for calls outside of the contract
    std::string method;
    std::string url;
    Headers requestHeaders;
    std::string requestBody; // at most 64 KiB of it; empty when it comes from files
    RawResponse response; // its body: at most 256 KiB
    std::optional<Error> error;
    std::chrono::system_clock::time_point startedAt;
};

// What a confirmation is about.
struct CallSummary {
    std::string operationId;
    std::string method;
    std::string url;
    std::string summary; // one line of the contract, or method and path
};
using Confirm = std::function<void(const CallSummary &, std::function<void(bool)> answer)>;

// The world outside, replaceable in tests.
struct ClientHooks {
    std::function<double()> random; // [0, 1)
    std::function<void(std::chrono::milliseconds, QObject *context, std::function<void()>)> delay;
    std::function<std::chrono::steady_clock::time_point()> now;
    std::function<std::chrono::system_clock::time_point()> wallClock;
    std::shared_ptr<Redactor> redactor; // shared with the sinks of the program; made when null
    TransportOptions transport;
};

class Engine;

// Typed asynchronous client of both APIs. Belongs to the thread that made it.
// Repeated after a failed connection, 502, 503, 504 or 429 (but quota_exceeded): GET, HEAD, PUT, DELETE, and what
// carries an Idempotency-Key. Nothing else is ever sent twice. HTTP errors arrive as api::Error, see Reply for
// lifetimes.
class Client : public QObject {
    Q_OBJECT
public:
    explicit Client(ClientHooks hooks = {}, QObject *parent = nullptr);
    ~Client() override;

    // Calls in flight end with ErrorKind::Cancelled; connections and the developer token are dropped.
    void setEnvironment(Environment environment, std::shared_ptr<const CredentialSource> credentials);
    const Environment &environment() const;
    void forgetToken(); // after a change of login or sign-out; the next call signs in again
    // A token that a sign-in gave, for calls that accept its kind and have no fixed one; an empty one forgets it. Kept
    // until the environment changes, and sent only where the credentials may go. One that arrives while the client is
    // suspended is not kept.
    void setToken(Auth kind, SecretString token);
    std::optional<SecretString> token(Auth kind) const;
    std::optional<DeveloperLogin> login() const; // the environment's own
    // While nobody is there: credentials and tokens are forgotten. Calls on their way end as they would; others, also
    // repeats, redirects and those that need a sign-in, wait for resume() and then have their whole deadline again.
    // Stays so through setEnvironment().
    void suspend();
    void resume(std::shared_ptr<const CredentialSource> credentials);
    bool isSuspended() const;
    void setConfirm(Confirm confirm); // for SafetyLevel::Confirm; without one, mutations are refused
    Redactor &redactor() const;
    int inFlight() const; // calls whose reply is still to come

    template <typename R>
    // NOLINTNEXTLINE(performance-unnecessary-value-param): moved, but the check does not look into dependent calls.
    Reply<typename R::Response> send(const R &request, CallOptions options = {})
    {
        using T = typename R::Response;
        auto state = std::make_shared<ReplyState<T>>();
        auto completion = std::make_shared<TypedCompletion<T>>(state);
        const CallId id = submit(prepare(request), std::move(options), completion);
        state->onAbort(aborter(id));
        return Reply<T>(std::move(state));
    }

    // The answer whatever its status; only a call without an answer is an Error. Same credentials, safety and
    // records as send(), but by default one attempt and no redirects. For the command line and the test runner.
    Reply<RawResponse> sendRaw(RawCall call, CallOptions options = {.maxRetries = 0, .followRedirects = false});

Q_SIGNALS: // slots must not destroy the client; continuations may
    void exchanged(const api::client::CallRecord &record);
    void inFlightChanged(int count);
    void signInFailed(const api::Error &error); // once for all calls that waited for it
    void suspendedChanged(bool suspended);

private:
    friend class Engine;
    std::unique_ptr<Engine> m_engine;

    CallId submit(RawCall call, CallOptions options, std::shared_ptr<Completion> completion);
    std::function<void()> aborter(CallId id);
};

} // namespace api::client
