// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// A refresh token as it is given out; the token itself is never stored.
struct RefreshToken {
    std::string hash; // SHA-256, hexadecimal
    std::string family; // UUID, the same for all that came from one another
    std::string userId;
    std::string accessJti; // of the access token given out with it
    Timestamp accessExpires, expires;
};
void addRefreshToken(Transaction &transaction, const RefreshToken &token, Timestamp now);

struct Refresh {
    std::string family, userId; // of a token that was good; it is used up now
};
// Uses a token up. Empty: unknown, expired, or ended before; in the last case its whole family ends, with the access
// tokens that came from it. Commit either way.
std::optional<Refresh> useRefreshToken(Transaction &transaction, std::string_view hash, Timestamp now);
void endFamilyOf(Transaction &transaction, std::string_view hash, Timestamp now); // unknown: nothing happens

struct InvitationCode {
    std::string id; // UUID
    std::string hash; // SHA-256 of the code
    Timestamp created, expires;
};
void replaceInvitationCode(Transaction &transaction, UserKey user, const InvitationCode &code);
// The user whose code it is, which does not work any more. Empty: unknown, used or expired.
std::optional<std::string> useInvitationCode(Transaction &transaction, std::string_view hash, Timestamp now);

struct SdkLogEvent {
    std::optional<std::string> provider, sdkVersion;
    std::string type;
    Timestamp at; // by the phone's clock
    std::string data = "null"; // JSON
};
// Keeps the newest thirty days.
void addSdkLogs(Transaction &transaction, UserKey user, const std::vector<SdkLogEvent> &events, Timestamp now);

} // namespace api::server::store
