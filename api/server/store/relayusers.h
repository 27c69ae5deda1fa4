// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/reader.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace api::server::store {

struct RelayTenant {
    std::string id, slug; // 24 hexadecimal digits; "relay-health-default"
    std::optional<std::string> alias; // another slug

    static constexpr auto fields()
    {
        return std::tuple(Column{"id", &RelayTenant::id}, Column{"slug", &RelayTenant::slug},
                          Column{"alias", &RelayTenant::alias});
    }
};
std::vector<RelayTenant> listRelayTenants(Reader &reader);

enum class RelayState : std::uint8_t { Active, Inactive };

// An account of Relay's portal. Its health data are those of an end-user.
struct RelayUser {
    std::int64_t seq = 0; // set by the store
    std::string id; // 24 hexadecimal digits
    std::string tenant; // RelayTenant::id
    std::string firstName, email, passwordHash; // "$argon2id$..."
    std::string role = "user";
    RelayState status = RelayState::Active;
    Timestamp createdAt;
    std::int64_t userSeq = 0; // the end-user
    std::string userId, developerId; // UUIDs of the end-user and of the account that it belongs to; not written

    static constexpr auto fields()
    {
        using U = RelayUser;
        return std::tuple(Column{"relay_users.seq", &U::seq}, Column{"relay_users.id", &U::id},
                          Column{"relay_users.tenant", &U::tenant}, Column{"relay_users.first_name", &U::firstName},
                          Column{"relay_users.email", &U::email}, Column{"relay_users.password_hash", &U::passwordHash},
                          Column{"relay_users.role", &U::role}, Column{"relay_users.status", &U::status},
                          Column{"relay_users.created_at", &U::createdAt}, Column{"relay_users.user_seq", &U::userSeq},
                          Column{"users.id", &U::userId}, Column{"developers.id", &U::developerId});
    }
};

std::optional<RelayUser> findRelayUser(Reader &reader, std::string_view id);
std::optional<RelayUser> findRelayUserBySeq(Reader &reader, std::int64_t seq);
std::optional<RelayUser> findRelayUserByEmail(Reader &reader, std::string_view tenant, std::string_view email);
// Writes userSeq; userId and developerId are not read. Conflict: the tenant has the e-mail already.
Result<void> addRelayUser(Transaction &transaction, const RelayUser &user);
bool replaceRelayPassword(Transaction &transaction, std::int64_t seq, std::string_view hash);

} // namespace api::server::store

template <>
struct api::EnumNames<api::server::store::RelayState> {
    using E = api::server::store::RelayState;
    static constexpr std::array<std::pair<std::string_view, E>, 2> names{
        {{"active", E::Active}, {"inactive", E::Inactive}}};
};
