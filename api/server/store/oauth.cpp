// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/oauth.h"

namespace api::server::store {

void addOauthState(Transaction &transaction, UserKey user, const OauthState &state, Timestamp now)
{
    transaction.run("DELETE FROM oauth_states WHERE expires_at < ?", now);
    transaction.run("INSERT INTO oauth_states (state_sha256, user_seq, provider, redirect_uri, verifier, expires_at,"
                    " relay_application, relay_state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    state.hash, user.seq, state.provider, state.redirectUri, state.verifier, state.expires,
                    state.relayApplication, state.relayState);
}

std::optional<BegunSignIn> useOauthState(Transaction &transaction, std::string_view provider, std::string_view hash,
                                         Timestamp now)
{
    const auto taken = transaction.run("UPDATE oauth_states SET used_at = ?3 WHERE state_sha256 = ?1 AND provider = ?2"
                                       " AND used_at IS NULL AND expires_at > ?3",
                                       hash, provider, now);
    if (taken != 1)
        return std::nullopt;
    static const std::string sql = "SELECT " + columns<BegunSignIn>()
        + " FROM oauth_states JOIN users ON users.seq = oauth_states.user_seq"
          " JOIN developers ON developers.tenant = users.tenant WHERE state_sha256 = ?";
    return transaction.one<BegunSignIn>(sql, hash);
}

void endOauthState(Transaction &transaction, std::string_view hash, SignInOutcome outcome,
                   const std::optional<std::string> &error)
{
    transaction.run("UPDATE oauth_states SET outcome = ?, error = ? WHERE state_sha256 = ?", outcome, error, hash);
}

std::optional<SignInProgress> findOauthState(Reader &reader, Tenant tenant, std::string_view provider,
                                             std::string_view hash)
{
    static const std::string sql = "SELECT " + columns<SignInProgress>()
        + " FROM oauth_states JOIN users ON users.seq = oauth_states.user_seq"
          " WHERE state_sha256 = ?1 AND provider = ?2 AND users."
        + tenantIs(3);
    return reader.one<SignInProgress>(sql, hash, provider, tenant.developerId);
}

std::optional<SignInProgress> newestSignIn(Reader &reader, UserKey user, std::string_view provider,
                                           std::int64_t relayApplication)
{
    static const std::string sql = "SELECT " + columns<SignInProgress>()
        + " FROM oauth_states JOIN users ON users.seq = oauth_states.user_seq"
          " WHERE oauth_states.user_seq = ? AND provider = ? AND relay_application = ?"
          " ORDER BY oauth_states.expires_at DESC LIMIT 1";
    return reader.one<SignInProgress>(sql, user.seq, provider, relayApplication);
}

std::optional<std::string> findOauthUser(Reader &reader, std::string_view hash)
{
    return reader.one<std::string>("SELECT users.id FROM oauth_states JOIN users ON users.seq = oauth_states.user_seq"
                                   " WHERE state_sha256 = ?",
                                   hash);
}

void saveConnectionTokens(Transaction &transaction, UserKey user, std::string_view provider, std::string_view sealed,
                          Timestamp expires)
{
    transaction.run("INSERT INTO connection_tokens (user_seq, provider, sealed, expires_at) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (user_seq, provider) DO UPDATE SET sealed = excluded.sealed,"
                    " expires_at = excluded.expires_at",
                    user.seq, provider, sealed, expires);
}

std::optional<std::string> findConnectionTokens(Reader &reader, UserKey user, std::string_view provider)
{
    return reader.one<std::string>("SELECT sealed FROM connection_tokens WHERE user_seq = ? AND provider = ?", user.seq,
                                   provider);
}

void removeConnectionTokens(Transaction &transaction, UserKey user, std::string_view provider)
{
    transaction.run("DELETE FROM connection_tokens WHERE user_seq = ? AND provider = ?", user.seq, provider);
}

} // namespace api::server::store
