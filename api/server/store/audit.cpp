// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/audit.h"

#include "api/server/crypto.h"

#include <cstdio>

namespace api::server::store {

namespace {

const std::string kNoHash(64, '0');

std::string escaped(char byte)
{
    switch (byte) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        char code[8];
        std::snprintf(code, sizeof code, "\\u%04x", unsigned(byte));
        return code;
    }
}

std::string quoted(std::string_view text)
{
    std::string json = "\"";
    for (const char byte : text) {
        if (byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20)
            json += escaped(byte);
        else
            json += byte;
    }
    return json + '"';
}

std::string quoted(const std::optional<std::string> &text)
{
    return text ? quoted(std::string_view(*text)) : "null";
}

std::string object(const std::map<std::string, std::string> &members)
{
    std::string json = "{";
    for (const auto &[name, value] : members) {
        json += json.size() > 1 ? "," : "";
        json += quoted(std::string_view(name)) + ':' + quoted(std::string_view(value));
    }
    return json + '}';
}

std::string hashOf(const AuditRow &row)
{
    return sha256Hex(canonicalAudit(row));
}

} // namespace

std::string canonicalAudit(const AuditRow &row)
{
    return "{\"action\":" + quoted(std::string_view(row.action)) + ",\"actor\":" + quoted(std::string_view(row.actor))
        + ",\"actor_id\":" + quoted(row.actorId) + ",\"at\":\"" + row.at.toString() + "\",\"detail\":" + row.detail
        + ",\"id\":\"" + row.id + "\",\"ip\":" + quoted(row.ip) + ",\"prev_hash\":\"" + row.prevHash
        + "\",\"request_id\":" + quoted(row.requestId) + ",\"seq\":" + std::to_string(row.seq)
        + ",\"target\":" + quoted(row.target) + '}';
}

AuditRow appendAudit(Transaction &transaction, const AuditEntry &entry)
{
    static const std::string last = "SELECT " + columns<AuditRow>() + " FROM audit_log ORDER BY seq DESC LIMIT 1";
    const auto before = transaction.one<AuditRow>(last);
    AuditRow row{.seq = before ? before->seq + 1 : 1,
                 .id = entry.id.empty() ? randomUuid() : entry.id,
                 .at = entry.at,
                 .actor = entry.actor,
                 .actorId = entry.actorId,
                 .action = entry.action,
                 .target = entry.target,
                 .detail = object(entry.detail),
                 .ip = entry.ip,
                 .requestId = entry.requestId,
                 .prevHash = before ? before->hash : kNoHash,
                 .hash = {}};
    row.hash = hashOf(row);
    transaction.insert("audit_log", row);
    return row;
}

std::vector<AuditRow> listAudit(Reader &reader, const AuditQuery &query)
{
    std::string sql = "SELECT " + columns<AuditRow>() + " FROM audit_log WHERE seq > ?1";
    if (query.actorId)
        sql += " AND actor_id = ?2";
    if (query.since)
        sql += " AND at >= ?3";
    if (query.until)
        sql += " AND at < ?4";
    if (query.action)
        sql += " AND action = ?5";
    return reader.all<AuditRow>(sql + " ORDER BY seq LIMIT ?6", query.afterSeq, query.actorId, query.since, query.until,
                                query.action, query.limit);
}

ChainCheck verifyAuditChain(Reader &reader)
{
    static const std::string sql = "SELECT " + columns<AuditRow>() + " FROM audit_log ORDER BY seq";
    ChainCheck check;
    std::string previous = kNoHash;
    reader.each<AuditRow>(sql, [&](const AuditRow &row) {
        if (check.brokenAt)
            return;
        const std::int64_t expected = check.rows + 1;
        if (row.seq != expected || row.prevHash != previous || row.hash != hashOf(row)) {
            check.brokenAt = expected;
            return;
        }
        previous = row.hash;
        ++check.rows;
    });
    return check;
}

} // namespace api::server::store
