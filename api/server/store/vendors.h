// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/sources.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the simulated vendors remember.
namespace api::server::store {

// An account at a vendor. The person whose body it measures is an end-user here.
struct VendorAccount {
    std::string provider, account;
    std::int64_t userSeq = 0;
    std::string userId;
    Timestamp openedAt;
    std::string failing; // kinds of data that cannot be had: "sleep", "daily:timed_out", separated by spaces

    static constexpr auto fields()
    {
        return std::tuple(Column{"vendor_accounts.provider", &VendorAccount::provider},
                          Column{"vendor_accounts.account", &VendorAccount::account},
                          Column{"vendor_accounts.user_seq", &VendorAccount::userSeq},
                          Column{"users.id", &VendorAccount::userId},
                          Column{"vendor_accounts.opened_at", &VendorAccount::openedAt},
                          Column{"vendor_accounts.failing", &VendorAccount::failing});
    }
};
// Of the user, unless there is such an account already: then it stays whose it is.
void openVendorAccount(Transaction &transaction, UserKey person, std::string_view provider, std::string_view account,
                       Timestamp opened);
std::optional<VendorAccount> findVendorAccount(Reader &reader, std::string_view provider, std::string_view account);
bool setVendorFailing(Transaction &transaction, std::string_view provider, std::string_view account,
                      std::string_view failing);

// Of any tenant: a vendor knows people, not tenants.
std::optional<UserKey> findAnyUser(Reader &reader, std::string_view userId);

// A consent. Codes and tokens are kept as SHA-256 only.
struct VendorGrant {
    std::string codeHash, provider, account, clientId, redirectUri, challenge, scope;
    Timestamp codeExpires;
    std::optional<std::string> accessHash, refreshHash;
    std::optional<Timestamp> accessExpires;
    bool revoked = false;

    static constexpr auto fields()
    {
        using G = VendorGrant;
        return std::tuple(Column{"code_sha256", &G::codeHash}, Column{"provider", &G::provider},
                          Column{"account", &G::account}, Column{"client_id", &G::clientId},
                          Column{"redirect_uri", &G::redirectUri}, Column{"challenge", &G::challenge},
                          Column{"scope", &G::scope}, Column{"code_expires_at", &G::codeExpires},
                          Column{"access_sha256", &G::accessHash}, Column{"refresh_sha256", &G::refreshHash},
                          Column{"access_expires_at", &G::accessExpires}, Column{"revoked", &G::revoked});
    }
};
void addVendorGrant(Transaction &transaction, const VendorGrant &grant);
void updateVendorGrant(Transaction &transaction, const VendorGrant &grant); // tokens and revoked, by its code
enum class GrantKey : std::uint8_t { Code, Access, Refresh };
std::optional<VendorGrant> findVendorGrant(Reader &reader, std::string_view provider, GrantKey key,
                                           std::string_view hash);
void revokeVendorGrants(Transaction &transaction, std::string_view provider, std::string_view account);
// Access tokens that work until now end; refresh tokens stay.
void expireVendorTokens(Transaction &transaction, std::string_view provider, std::string_view account, Timestamp now);

} // namespace api::server::store
