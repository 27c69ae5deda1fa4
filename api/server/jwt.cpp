// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/jwt.h"

#include "api/contract/jsonbind.h"
#include "api/server/crypto.h"

#include <cassert>

namespace api::server {

namespace {

constexpr std::size_t kLongestToken = 2048;

// {"alg":"HS256","typ":"JWT"}. Only this server's own tokens are ever accepted, so a token with any other header,
// whatever it asks for (none, RS256, kid, jku, crit), is refused before a byte of it is interpreted.
constexpr std::string_view kHeader = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

std::string_view view(const Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), digest.size()};
}

} // namespace

JwtSigner::JwtSigner(std::string key) : m_key(std::move(key))
{
    assert(m_key.size() >= 32);
}

std::string JwtSigner::sign(const Claims &claims) const
{
    return signJson(encode(claims));
}

std::string JwtSigner::signJson(const std::string &claims) const
{
    std::string token = std::string(kHeader) + '.' + toBase64Url(claims);
    const Digest mac = hmacSha256(m_key, token);
    return token + '.' + toBase64Url(view(mac));
}

std::optional<Claims> JwtSigner::verify(std::string_view token) const
{
    const auto payload = verifiedJson(token);
    if (!payload)
        return std::nullopt;
    const auto claims = decode<Claims>(*payload);
    return claims ? std::optional(*claims) : std::nullopt;
}

std::optional<std::string> JwtSigner::verifiedJson(std::string_view token) const
{
    if (token.size() > kLongestToken || !token.starts_with(kHeader) || token.substr(kHeader.size(), 1) != ".")
        return std::nullopt;
    const std::size_t dot = token.find('.', kHeader.size() + 1);
    if (dot == std::string_view::npos)
        return std::nullopt;
    const auto mac = fromBase64Url(token.substr(dot + 1));
    const Digest expected = hmacSha256(m_key, token.substr(0, dot));
    if (!mac || !equalConstantTime(view(expected), *mac))
        return std::nullopt;
    return fromBase64Url(token.substr(kHeader.size() + 1, dot - kHeader.size() - 1));
}

std::string JwtSigner::codeFor(std::string_view purpose, std::string_view text) const
{
    constexpr std::size_t kBytes = 16;
    // Never what a token's signature covers: that begins with the header.
    const Digest mac = hmacSha256(m_key, "code:" + std::string(purpose) + '\n' + std::string(text));
    return toBase64Url(view(mac).substr(0, kBytes));
}

} // namespace api::server
