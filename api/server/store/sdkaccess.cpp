// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/sdkaccess.h"

#include "api/server/store/tokens.h"

namespace api::server::store {

namespace {

constexpr std::chrono::days kLogsKept{30};

struct Access {
    std::string jti;
    Timestamp expires;

    static constexpr auto fields()
    {
        return std::tuple(Column{"access_jti", &Access::jti}, Column{"access_expires_at", &Access::expires});
    }
};

struct Known {
    std::string family, userId;
    Timestamp expires;
    std::optional<Timestamp> ended;

    static constexpr auto fields()
    {
        return std::tuple(Column{"family", &Known::family}, Column{"users.id", &Known::userId},
                          Column{"expires_at", &Known::expires}, Column{"ended_at", &Known::ended});
    }
};

std::optional<Known> findToken(Reader &reader, std::string_view hash)
{
    static const std::string sql = "SELECT " + columns<Known>()
        + " FROM refresh_tokens JOIN users ON users.seq = refresh_tokens.user_seq WHERE sha256 = ?";
    return reader.one<Known>(sql, hash);
}

void endFamily(Transaction &transaction, std::string_view family, Timestamp now)
{
    static const std::string sql =
        "SELECT " + columns<Access>() + " FROM refresh_tokens WHERE family = ? AND access_expires_at > ?";
    for (const Access &access : transaction.all<Access>(sql, family, now))
        revokeToken(transaction, access.jti, access.expires, now);
    transaction.run("UPDATE refresh_tokens SET ended_at = ?2 WHERE family = ?1 AND ended_at IS NULL", family, now);
}

} // namespace

void addRefreshToken(Transaction &transaction, const RefreshToken &token, Timestamp now)
{
    const auto user = transaction.one<std::int64_t>("SELECT seq FROM users WHERE id = ?", token.userId);
    transaction.run("DELETE FROM refresh_tokens WHERE user_seq = ? AND expires_at <= ?", user, now);
    transaction.run("INSERT INTO refresh_tokens (sha256, family, user_seq, access_jti, access_expires_at, expires_at)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    token.hash, token.family, user, token.accessJti, token.accessExpires, token.expires);
}

std::optional<Refresh> useRefreshToken(Transaction &transaction, std::string_view hash, Timestamp now)
{
    const auto token = findToken(transaction, hash);
    if (!token || token->expires <= now)
        return std::nullopt;
    if (token->ended) {
        endFamily(transaction, token->family, now);
        return std::nullopt;
    }
    transaction.run("UPDATE refresh_tokens SET ended_at = ? WHERE sha256 = ?", now, hash);
    return Refresh{.family = token->family, .userId = token->userId};
}

void endFamilyOf(Transaction &transaction, std::string_view hash, Timestamp now)
{
    if (const auto token = findToken(transaction, hash))
        endFamily(transaction, token->family, now);
}

void replaceInvitationCode(Transaction &transaction, UserKey user, const InvitationCode &code)
{
    transaction.run("DELETE FROM invitation_codes WHERE user_seq = ?", user.seq);
    transaction.run(
        "INSERT INTO invitation_codes (user_seq, id, sha256, created_at, expires_at) VALUES (?, ?, ?, ?, ?)", user.seq,
        code.id, code.hash, code.created, code.expires);
}

std::optional<std::string> useInvitationCode(Transaction &transaction, std::string_view hash, Timestamp now)
{
    auto user = transaction.one<std::string>(
        "SELECT users.id FROM invitation_codes JOIN users ON users.seq = invitation_codes.user_seq"
        " WHERE sha256 = ? AND expires_at > ?",
        hash, now);
    if (user)
        transaction.run("DELETE FROM invitation_codes WHERE sha256 = ?", hash);
    return user;
}

void addSdkLogs(Transaction &transaction, UserKey user, const std::vector<SdkLogEvent> &events, Timestamp now)
{
    transaction.run("DELETE FROM sdk_logs WHERE user_seq = ? AND received_at < ?", user.seq,
                    Timestamp{now.at - kLogsKept});
    for (const SdkLogEvent &event : events)
        transaction.run("INSERT INTO sdk_logs (user_seq, provider, sdk_version, event_type, at, data, received_at)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        user.seq, event.provider, event.sdkVersion, event.type, event.at, event.data, now);
}

} // namespace api::server::store
