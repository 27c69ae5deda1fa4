// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/identity.h"

namespace api::server {

Identity refusedIdentity(std::string_view text, std::string_view reason, ErrorKind kind)
{
    Identity identity;
    identity.refusal = text;
    identity.refusalKind = kind;
    identity.reason = reason;
    return identity;
}

Bearer bearerOf(const http::Headers &headers)
{
    constexpr std::string_view kHeader = "Authorization", kScheme = "Bearer ";
    const auto value = headers.find(kHeader);
    if (!value)
        return {};
    if (headers.count(kHeader) > 1)
        return {.token = {}, .fault = "Authorization is repeated"};
    if (!http::equalsIgnoringCase(value->substr(0, kScheme.size()), kScheme))
        return {.token = {}, .fault = "the scheme is not Bearer"};
    return {.token = value->substr(kScheme.size())};
}

} // namespace api::server
