// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/vendors.h"

namespace api::server::store {

void openVendorAccount(Transaction &transaction, UserKey person, std::string_view provider, std::string_view account,
                       Timestamp opened)
{
    transaction.run("INSERT INTO vendor_accounts (provider, account, user_seq, opened_at) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (provider, account) DO NOTHING",
                    provider, account, person.seq, opened);
}

std::optional<VendorAccount> findVendorAccount(Reader &reader, std::string_view provider, std::string_view account)
{
    static const std::string sql = "SELECT " + columns<VendorAccount>()
        + " FROM vendor_accounts JOIN users ON users.seq = vendor_accounts.user_seq"
          " WHERE vendor_accounts.provider = ? AND vendor_accounts.account = ?";
    return reader.one<VendorAccount>(sql, provider, account);
}

bool setVendorFailing(Transaction &transaction, std::string_view provider, std::string_view account,
                      std::string_view failing)
{
    return transaction.run("UPDATE vendor_accounts SET failing = ? WHERE provider = ? AND account = ?", failing,
                           provider, account)
        == 1;
}

std::optional<UserKey> findAnyUser(Reader &reader, std::string_view userId)
{
    const auto seq = reader.one<std::int64_t>("SELECT seq FROM users WHERE id = ?", userId);
    return seq ? std::optional(UserKey{*seq}) : std::nullopt;
}

void addVendorGrant(Transaction &transaction, const VendorGrant &grant)
{
    transaction.insert("vendor_grants", grant);
}

void updateVendorGrant(Transaction &transaction, const VendorGrant &grant)
{
    transaction.run("UPDATE vendor_grants SET access_sha256 = ?, refresh_sha256 = ?, access_expires_at = ?, revoked = ?"
                    " WHERE code_sha256 = ?",
                    grant.accessHash, grant.refreshHash, grant.accessExpires, grant.revoked, grant.codeHash);
}

std::optional<VendorGrant> findVendorGrant(Reader &reader, std::string_view provider, GrantKey key,
                                           std::string_view hash)
{
    static const std::string all = "SELECT " + columns<VendorGrant>() + " FROM vendor_grants WHERE provider = ? AND ";
    static const std::string byCode = all + "code_sha256 = ?", byAccess = all + "access_sha256 = ?",
                             byRefresh = all + "refresh_sha256 = ?";
    const std::string &sql = key == GrantKey::Code ? byCode : key == GrantKey::Access ? byAccess : byRefresh;
    return reader.one<VendorGrant>(sql, provider, hash);
}

void revokeVendorGrants(Transaction &transaction, std::string_view provider, std::string_view account)
{
    transaction.run("UPDATE vendor_grants SET revoked = 1 WHERE provider = ? AND account = ?", provider, account);
}

void expireVendorTokens(Transaction &transaction, std::string_view provider, std::string_view account, Timestamp now)
{
    transaction.run("UPDATE vendor_grants SET access_expires_at = ?3 WHERE provider = ?1 AND account = ?2"
                    " AND access_expires_at > ?3",
                    provider, account, now);
}

} // namespace api::server::store
