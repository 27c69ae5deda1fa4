// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace api::server::store {

// Answers kept for repeats of a request with the same Idempotency-Key, 24 hours of virtual time. A request claims its
// key in the transaction of its own change, so that no repeat can make the change again, whatever crashes when.
struct StoredAnswer {
    int status = 0;
    std::string headers; // as the server packed them
    std::string body;

    static constexpr auto fields()
    {
        return std::tuple(Column{"status", &StoredAnswer::status}, Column{"headers", &StoredAnswer::headers},
                          Column{"body", &StoredAnswer::body});
    }
};

struct Claim {
    enum class State {
        Won, // the key is new
        Running, // the change was made; its answer is not stored, yet or ever
        Answered, // `answer` is what the first request got
        Different, // the key was used for another request
    };
    State state = State::Won;
    std::optional<StoredAnswer> answer;
};

inline constexpr std::chrono::hours kIdempotencyAge{24};

// `caller` separates the keys of callers (a developer's id, or an address); `fingerprint` tells requests apart (a
// hash over method, path and body).
Claim findIdempotencyKey(Reader &reader, std::string_view caller, std::string_view key, std::string_view fingerprint,
                         Timestamp now);
// The same, and takes the key if it is free.
Claim claimIdempotencyKey(Transaction &transaction, std::string_view caller, std::string_view key,
                          std::string_view fingerprint, Timestamp now);
// Stored answers that name the user, whoever got them.
void forgetAnswersAbout(Transaction &transaction, std::string_view userId);
void completeIdempotencyKey(Transaction &transaction, std::string_view caller, std::string_view key,
                            const StoredAnswer &answer);

} // namespace api::server::store
