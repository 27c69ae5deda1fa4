// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/context.h"
#include "api/server/store/relaycredentials.h"

#include <optional>
#include <string_view>

namespace api::server::relay {

// An application as it signs in: its credentials, itself, and whose it is.
struct Client {
    store::RelayCredential credential;
    store::RelayApplication application;
    store::RelayUser user;

    bool isActive() const
    {
        return credential.status == store::RelayState::Active && application.status == store::RelayState::Active
            && user.status == store::RelayState::Active;
    }
};

// Nothing unless all of them belong together, in the tenant of `place`.
std::optional<Client> findClient(store::Reader &reader, const RelayPlace &place, std::string_view clientId,
                                 std::string_view applicationId);

} // namespace api::server::relay
