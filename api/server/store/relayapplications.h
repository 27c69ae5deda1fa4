// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <optional>
#include <string>
#include <string_view>

namespace api::server::store {

// What a tenant's app signs in to Relay with. The secret itself is nowhere.
struct RelayApplication {
    std::string applicationId; // 24 hexadecimal digits
    std::string clientId; // "relay_app_client_7f3a9c2e1b"
    std::string secretSha256; // hexadecimal
    std::string name;
    Timestamp createdAt;

    static constexpr auto fields()
    {
        using A = RelayApplication;
        return std::tuple(Column{"application_id", &A::applicationId}, Column{"client_id", &A::clientId},
                          Column{"secret_sha256", &A::secretSha256}, Column{"name", &A::name},
                          Column{"created_at", &A::createdAt});
    }
};

std::optional<RelayApplication> findRelayApplication(Reader &reader, std::string_view clientId);
// False: no application has that id and secret.
bool replaceRelaySecret(Transaction &transaction, std::string_view clientId, std::string_view oldSha256,
                        std::string_view newSha256);
// False: there is no such account.
bool addRelayApplication(Transaction &transaction, Tenant tenant, const RelayApplication &application);

} // namespace api::server::store
