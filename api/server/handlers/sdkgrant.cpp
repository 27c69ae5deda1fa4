// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/sdkgrant.h"

#include "api/server/crypto.h"
#include "api/server/sessions.h"
#include "api/server/store/sdkaccess.h"

namespace api::server::handlers {

namespace {

constexpr std::chrono::days kRefreshLifetime{30};

} // namespace

SdkToken grantSdkToken(store::Transaction &transaction, const Context &context, const std::string &userId,
                       const std::string &family)
{
    const Sessions &sessions = context.services().sessions;
    SdkToken token{.accessToken = sessions.issueSdk(userId, context.now()),
                   .tokenType = "bearer",
                   .expiresIn = Sessions::kLifetime.count(),
                   .refreshToken = "rt-" + randomHex(32)};
    const store::RefreshToken row{.hash = sha256Hex(*token.refreshToken),
                                  .family = family,
                                  .userId = userId,
                                  .accessJti = sessions.verify(token.accessToken, context.now()).claims.jti,
                                  .accessExpires = {context.now().at + Sessions::kLifetime},
                                  .expires = {context.now().at + kRefreshLifetime}};
    store::addRefreshToken(transaction, row, context.now());
    return token;
}

} // namespace api::server::handlers
