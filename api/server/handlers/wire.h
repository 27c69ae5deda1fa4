// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/api-keys.h"
#include "api/contract/generated/auth.h"
#include "api/contract/generated/connections.h"
#include "api/contract/generated/users.h"
#include "api/contract/result.h"
#include "api/server/apikeys.h"
#include "api/server/context.h"
#include "api/server/store/apikeys.h"
#include "api/server/store/connections.h"
#include "api/server/store/developers.h"
#include "api/server/store/oauth.h"
#include "api/server/store/users.h"

#include <string_view>

// Stored rows as the contract shows them, and answers that several handlers give.
namespace api::server::handlers {

api::Developer toWire(const store::Developer &row);
api::ApiKey toWire(const store::ApiKey &row);
api::UserRead toWire(store::User row);
api::Connection toWire(const store::VendorConnection &row, const std::string &userId); // without linked users

struct MadeKey {
    store::ApiKey row;
    std::string hash;
    api::ApiKeyCreated shown; // with the full key
};
MadeKey makeKey(std::string name, Timestamp now);

Failure userNotFound(std::string_view id);

inline store::Tenant tenantOf(const Context &context)
{
    return store::Tenant(context.developerId());
}

// A stored enum as the contract's, by its wire name; both have the same names.
template <typename To, typename From>
OpenEnum<To> sameName(From value)
{
    return OpenEnum<To>::fromWire(OpenEnum<From>(value).wire());
}

// How far a sign-in at a vendor is, for those who wait for its end.
template <typename Status>
OpenEnum<Status> signInStatus(const store::SignInProgress &progress, Timestamp now)
{
    if (!progress.outcome)
        return progress.expires <= now ? Status::Expired : Status::Pending;
    return sameName<Status>(*progress.outcome);
}

} // namespace api::server::handlers
