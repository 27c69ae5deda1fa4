// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/tokensession.h"

#include "api/contract/generated/auth.h"

#include <algorithm>

namespace api::client {

namespace {

constexpr std::chrono::seconds kMargin{30}; // renewed that long before its end

} // namespace

const SecretString *TokenSession::token(Clock::time_point now) const
{
    return m_token.isEmpty() || now >= m_expires ? nullptr : &m_token;
}

void TokenSession::forget()
{
    m_token = {};
}

void TokenSession::forget(const SecretString &refused)
{
    if (m_token == refused)
        forget();
}

bool TokenSession::wait(CallId call)
{
    m_waiting.push_back(call);
    return m_waiting.size() == 1;
}

bool TokenSession::accept(std::string_view loginAnswer, Clock::time_point now)
{
    auto answer = decode<AccessToken>(loginAnswer, DecodeMode::Tolerant);
    if (!answer || answer->accessToken.empty())
        return false;
    m_token = SecretString(answer->accessToken);
    wipe(answer->accessToken);
    const std::chrono::seconds life(std::clamp<std::int64_t>(answer->expiresIn, 1, 86'400));
    m_expires = now + (life > 2 * kMargin ? life - kMargin : life);
    return true;
}

RawRequest loginRequest(const std::string &root, const DeveloperLogin &login, const TlsTrust &tls)
{
    RawRequest request;
    request.method = "POST";
    request.url = root + std::string(api::Login::endpoint().path);
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = formText({{"username", login.email}, {"password", std::string(login.password.reveal())}});
    request.tls = tls;
    request.deadline = std::chrono::seconds(15);
    return request;
}

} // namespace api::client
