// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// An end-user of a developer.
struct User {
    std::string id; // UUID
    std::optional<std::string> email; // unique in the tenant, without regard to case
    std::optional<std::string> firstName, lastName;
    std::optional<std::string> externalUserId; // unique in the tenant
    Timestamp createdAt, updatedAt;
    std::optional<Timestamp> lastSyncedAt;
    std::optional<std::string> lastSyncedProvider;
    bool hasActiveConnection = false; // computed; ignored by addUser and updateUser

    static constexpr auto fields()
    {
        return std::tuple(Column{"id", &User::id}, Column{"email", &User::email},
                          Column{"first_name", &User::firstName}, Column{"last_name", &User::lastName},
                          Column{"external_user_id", &User::externalUserId}, Column{"created_at", &User::createdAt},
                          Column{"updated_at", &User::updatedAt}, Column{"last_synced_at", &User::lastSyncedAt},
                          Column{"last_synced_provider", &User::lastSyncedProvider},
                          Column{"EXISTS (SELECT 1 FROM connections WHERE user_seq = seq AND status = 'active')",
                                 &User::hasActiveConnection});
    }
};

enum class UserSort : std::uint8_t { CreatedAt, Email, FirstName, LastName, LastSyncedAt };

struct UserQuery {
    std::string search; // part of a name, e-mail or external id, without regard to case; empty = all
    std::optional<std::string> email; // exactly, without regard to case
    std::optional<std::string> externalUserId; // exactly
    UserSort sort = UserSort::CreatedAt; // ties: by creation; empty values last
    bool descending = true;
    std::int64_t offset = 0;
    std::int64_t limit = 20;
};

struct UserPage {
    std::vector<User> items;
    std::int64_t total = 0; // that match
};

std::optional<User> findUser(Reader &reader, Tenant tenant, std::string_view id);
// Without `search`: 40 us, plus 0.1 us for each user between the page and the nearer end. With it every user of the
// tenant is read, 0.4 s a million: off the io threads when userCount() is large.
UserPage listUsers(Reader &reader, Tenant tenant, const UserQuery &query);
std::int64_t userCount(Reader &reader, Tenant tenant);

// Conflict: e-mail or external id is taken in the tenant. NotFound: no such account.
Result<void> addUser(Transaction &transaction, Tenant tenant, const User &user);
Result<void> addUsers(Transaction &transaction, Tenant tenant,
                      std::span<const User> users); // many at once, all or none
// Writes names, e-mail, external id and updatedAt. NotFound, Conflict.
Result<void> updateUser(Transaction &transaction, Tenant tenant, const User &user);
// With everything that belongs to the user. False: the tenant has no such user.
bool removeUser(Transaction &transaction, Tenant tenant, std::string_view id);
bool noteSynced(Transaction &transaction, Tenant tenant, std::string_view id, std::string_view provider, Timestamp at);

} // namespace api::server::store
