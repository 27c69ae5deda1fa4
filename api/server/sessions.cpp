// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/sessions.h"

#include "api/server/crypto.h"
#include "api/server/unixtime.h"

#include <mutex>

namespace api::server {

void Sessions::setKey(std::string key)
{
    auto signer = std::make_unique<const JwtSigner>(std::move(key));
    const std::unique_lock lock(m_mutex);
    m_signer = std::move(signer);
}

std::string Sessions::issue(std::string_view subject, std::string_view scope, std::int64_t generation,
                            Timestamp now) const
{
    const std::int64_t issued = unixSeconds(now);
    const std::shared_lock lock(m_mutex);
    return m_signer->sign({.sub = std::string(subject),
                           .iat = issued,
                           .exp = issued + kLifetime.count(),
                           .jti = randomHex(32),
                           .scope = std::string(scope),
                           .gen = generation});
}

std::string Sessions::issueDeveloper(std::string_view developerId, std::int64_t generation, Timestamp now) const
{
    return issue(developerId, kDeveloperScope, generation, now);
}

std::string Sessions::issueSdk(std::string_view userId, Timestamp now) const
{
    return issue(userId, kSdkScope, 0, now);
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
    const std::int64_t at = unixSeconds(now);
    State state = State::Good;
    if (claims->iat > at)
        state = State::NotYet;
    else if (claims->exp <= at)
        state = State::Expired;
    return {state, std::move(*claims)};
}

} // namespace api::server
