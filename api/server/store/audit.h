// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/reader.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// One privileged action. The log outlives what it names and the people in it: it holds ids and names of things, never
// a secret or an end-user's personal data.
struct AuditEntry {
    Timestamp at;
    std::string actor; // for people: the account's e-mail, or the name of a job
    std::optional<std::string> actorId = {}; // the account, in whose log it is; empty when the server itself acted
    std::string action; // dotted words, "api_key.create"
    std::optional<std::string> target = {}; // "kind:id"
    std::map<std::string, std::string> detail = {}; // particulars; ASCII names
    std::optional<std::string> ip = {}, requestId = {}; // empty when the server itself acted
    std::string id = {}; // UUID; empty = a new one
};

struct AuditRow {
    std::int64_t seq = 0; // 1, 2, ... without a gap
    std::string id; // UUID
    Timestamp at;
    std::string actor;
    std::optional<std::string> actorId;
    std::string action;
    std::optional<std::string> target;
    std::string detail; // JSON object
    std::optional<std::string> ip, requestId;
    std::string prevHash; // `hash` of the row before; 64 zeros for the first
    std::string hash; // SHA-256 over canonicalAudit(row), hexadecimal

    static constexpr auto fields()
    {
        using R = AuditRow;
        return std::tuple(Column{"seq", &R::seq}, Column{"id", &R::id}, Column{"at", &R::at},
                          Column{"actor", &R::actor}, Column{"actor_id", &R::actorId}, Column{"action", &R::action},
                          Column{"target", &R::target}, Column{"detail", &R::detail}, Column{"ip", &R::ip},
                          Column{"request_id", &R::requestId}, Column{"prev_hash", &R::prevHash},
                          Column{"hash", &R::hash});
    }
};

// The exported object without `hash`, as canonical JSON (RFC 8785): members sorted by name, no white space, shortest
// escapes. Whoever has an exported line can compute its hash again.
std::string canonicalAudit(const AuditRow &row);

// Appends the action in the caller's transaction: what was done and its record are stored together or not at all.
AuditRow appendAudit(Transaction &transaction, const AuditEntry &entry);

struct AuditQuery {
    std::optional<std::string> actorId; // empty = everyone's
    std::optional<Timestamp> since, until; // since <= at < until
    std::optional<std::string> action; // exactly
    std::int64_t afterSeq = 0;
    std::int64_t limit = 1000;
};
std::vector<AuditRow> listAudit(Reader &reader, const AuditQuery &query); // oldest first; go on with afterSeq

struct ChainCheck {
    std::int64_t rows = 0; // that are sound, from the first
    std::optional<std::int64_t> brokenAt; // number of the first row that is missing, changed or wrongly chained
};
ChainCheck verifyAuditChain(Reader &reader);

} // namespace api::server::store
