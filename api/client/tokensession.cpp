// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/tokensession.h"

#include <simdjson.h>

namespace api::client {

namespace {

constexpr std::string_view kLoginPath = "/api/v1/auth/login";
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
    simdjson::dom::parser parser;
    simdjson::dom::element answer;
    std::string_view token;
    if (parser.parse(simdjson::padded_string(loginAnswer)).get(answer) != simdjson::SUCCESS
        || answer["access_token"].get(token) != simdjson::SUCCESS || token.empty())
        return false;
    m_token = SecretString(token);
    std::int64_t seconds = 0;
    if (answer["expires_in"].get(seconds) != simdjson::SUCCESS || seconds <= 0)
        seconds = 3600;
    const std::chrono::seconds life(std::min<std::int64_t>(seconds, 86'400));
    m_expires = now + (life > 2 * kMargin ? life - kMargin : life);
    return true;
}

RawRequest loginRequest(const std::string &root, const Login &login, const TlsTrust &tls)
{
    RawRequest request;
    request.method = "POST";
    request.url = root + std::string(kLoginPath);
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = encodeQuery({{"username", login.email}, {"password", std::string(login.password.reveal())}});
    request.tls = tls;
    request.deadline = std::chrono::seconds(15);
    return request;
}

} // namespace api::client
