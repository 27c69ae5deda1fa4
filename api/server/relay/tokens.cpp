// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/tokens.h"

#include "api/contract/jsonbind.h"
#include "api/server/crypto.h"
#include "api/server/unixtime.h"

#include <mutex>

namespace api::server::relay {

void Tokens::setKey(std::string_view key)
{
    const Digest own = hmacSha256(key, "relay tokens");
    auto signer = std::make_unique<const JwtSigner>(std::string(own.begin(), own.end()));
    const std::unique_lock lock(m_mutex);
    m_signer = std::move(signer);
}

std::string Tokens::issue(Claims &claims, std::chrono::seconds lifetime, Timestamp now) const
{
    claims.iat = unixSeconds(now);
    claims.exp = claims.iat + lifetime.count();
    claims.jti = randomHex(32);
    const std::shared_lock lock(m_mutex);
    return m_signer->signJson(encode(claims));
}

std::optional<Claims> Tokens::read(std::string_view token) const
{
    const auto json = [&] {
        const std::shared_lock lock(m_mutex);
        return m_signer->verifiedJson(token);
    }();
    if (!json)
        return std::nullopt;
    const auto claims = decode<Claims>(*json);
    return claims ? std::optional(*claims) : std::nullopt;
}

bool Tokens::isInTime(const Claims &claims, Timestamp now)
{
    const std::int64_t at = unixSeconds(now);
    return claims.iat <= at && at < claims.exp;
}

} // namespace api::server::relay
