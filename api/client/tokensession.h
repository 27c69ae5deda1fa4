// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/credentials.h"
#include "api/client/prepare.h"

#include <chrono>

namespace api::client {

// The developer token that a login gave, and the calls that wait for one. One sign-in at a time.
class TokenSession {
public:
    using Clock = std::chrono::steady_clock;

    const SecretString *token(Clock::time_point now) const; // nullptr: none, or about to expire
    void forget(); // of the token; who waits goes on waiting
    void forget(const SecretString &refused); // unless it has been replaced meanwhile

    bool wait(CallId call); // true when the caller has to sign in now
    std::vector<CallId> release() { return std::exchange(m_waiting, {}); }
    bool accept(std::string_view loginAnswer, Clock::time_point now); // false when it holds no token

private:
    SecretString m_token;
    Clock::time_point m_expires{};
    std::vector<CallId> m_waiting;
};

// POST /auth/login with the form that the contract asks for; `root` as rootUrl() gives it.
RawRequest loginRequest(const std::string &root, const DeveloperLogin &login, const TlsTrust &tls);

} // namespace api::client
