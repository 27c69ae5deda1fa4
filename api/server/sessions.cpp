// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/sessions.h"

#include "api/server/crypto.h"

#include <charconv>
#include <mutex>

namespace api::server {

namespace {

std::int64_t secondsOf(Timestamp at)
{
    return std::chrono::floor<std::chrono::seconds>(at.at).time_since_epoch().count();
}

// A token id begins with the instant of issue: "iat" has whole seconds only.
std::string tokenId(Timestamp now)
{
    return std::to_string(now.microseconds()) + '-' + randomHex(32);
}

Timestamp issueInstant(std::string_view tokenId)
{
    std::int64_t microseconds = 0;
    std::from_chars(tokenId.data(), tokenId.data() + tokenId.size(), microseconds);
    return Timestamp::fromMicroseconds(microseconds);
}

} // namespace

void Sessions::setKey(std::string key)
{
    auto signer = std::make_unique<const JwtSigner>(std::move(key));
    const std::unique_lock lock(m_mutex);
    m_signer = std::move(signer);
}

std::string Sessions::issue(std::string_view subject, std::string_view scope, Timestamp now) const
{
    const std::int64_t issued = secondsOf(now);
    const std::shared_lock lock(m_mutex);
    return m_signer->sign({.sub = std::string(subject),
                           .iat = issued,
                           .exp = issued + kLifetime.count(),
                           .jti = tokenId(now),
                           .scope = std::string(scope)});
}

std::string Sessions::issueDeveloper(std::string_view developerId, Timestamp now) const
{
    return issue(developerId, kDeveloperScope, now);
}

std::string Sessions::issueSdk(std::string_view userId, Timestamp now) const
{
    return issue(userId, kSdkScope, now);
}

std::string Sessions::codeFor(std::string_view purpose, std::string_view text) const
{
    const std::shared_lock lock(m_mutex);
    return m_signer->codeFor(purpose, text);
}

Sessions::Verified Sessions::verify(std::string_view token, Timestamp now) const
{
    auto claims = [&] {
        const std::shared_lock lock(m_mutex);
        return m_signer->verify(token);
    }();
    if (!claims)
        return {};
    const std::int64_t at = secondsOf(now);
    State state = State::Good;
    if (claims->iat > at)
        state = State::NotYet;
    else if (claims->exp <= at)
        state = State::Expired;
    const Timestamp issuedAt = issueInstant(claims->jti);
    return {state, std::move(*claims), issuedAt};
}

} // namespace api::server
