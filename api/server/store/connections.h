// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace api::server::store {

enum class ConnectionState : std::uint8_t { Active, Revoked, Expired };

// An end-user's connection to a vendor; one a vendor.
struct VendorConnection {
    std::string id; // UUID
    std::string provider; // slug, "garmin"
    ConnectionState status = ConnectionState::Active;
    Timestamp connectedAt, updatedAt;
    std::optional<Timestamp> lastSyncedAt;
    std::optional<std::string> scope; // as granted, separated by spaces
    std::optional<std::string> providerUserId, providerUsername;

    static constexpr auto fields()
    {
        using C = VendorConnection;
        return std::tuple(Column{"id", &C::id}, Column{"provider", &C::provider}, Column{"status", &C::status},
                          Column{"connected_at", &C::connectedAt}, Column{"updated_at", &C::updatedAt},
                          Column{"last_synced_at", &C::lastSyncedAt}, Column{"scope", &C::scope},
                          Column{"provider_user_id", &C::providerUserId},
                          Column{"provider_username", &C::providerUsername});
    }
};

// Another user of the tenant with the same account at the vendor.
struct LinkedUser {
    std::string provider;
    std::string userId;

    static constexpr auto fields()
    {
        return std::tuple(Column{"other.provider", &LinkedUser::provider}, Column{"users.id", &LinkedUser::userId});
    }
};

// Empty also when the tenant has no such user: ask findUser() first.
std::vector<VendorConnection> listConnections(Reader &reader, Tenant tenant, std::string_view userId); // oldest first
std::optional<VendorConnection> findConnection(Reader &reader, Tenant tenant, std::string_view userId,
                                               std::string_view provider);
std::vector<LinkedUser> listLinkedUsers(Reader &reader, Tenant tenant, std::string_view userId);

// Makes the connection, or renews the one that the user has to that vendor (its id stays). False: no such user.
bool connectUser(Transaction &transaction, Tenant tenant, std::string_view userId, const VendorConnection &connection);
// False: there is no such connection.
bool setConnectionState(Transaction &transaction, Tenant tenant, std::string_view userId, std::string_view provider,
                        ConnectionState state, Timestamp now);

// The same, with what the vendor was allowed to tell; for a vendor that changes it by itself.
void setConnectionScope(Transaction &transaction, Tenant tenant, std::string_view userId, std::string_view provider,
                        std::string_view scope, Timestamp now);
void setConnectionSynced(Transaction &transaction, Tenant tenant, std::string_view userId, std::string_view provider,
                         Timestamp now);

// Whose data a vendor speaks of when it names an account: active connections of every tenant.
struct AccountConnection {
    std::string developerId, userId;

    static constexpr auto fields()
    {
        return std::tuple(Column{"developers.id", &AccountConnection::developerId},
                          Column{"users.id", &AccountConnection::userId});
    }
};
std::vector<AccountConnection> listAccountConnections(Reader &reader, std::string_view provider,
                                                      std::string_view account);

} // namespace api::server::store

template <>
struct api::EnumNames<api::server::store::ConnectionState> {
    using E = api::server::store::ConnectionState;
    static constexpr std::array<std::pair<std::string_view, E>, 3> names{
        {{"active", E::Active}, {"revoked", E::Revoked}, {"expired", E::Expired}}};
};
