// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace api::server::store {

// Answers kept for repeats of a request with the same Idempotency-Key, 24 hours of virtual time. The first request
// claims the key, works, and completes or releases it; repeats meanwhile find it running.
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
        Won, // the key is new: do the work, then complete() or release()
        Running, // another request works on it
        Answered, // `answer` is what the first request got
        Different, // the key was used for another request
    };
    State state = State::Won;
    std::optional<StoredAnswer> answer;
};

inline constexpr std::chrono::hours kIdempotencyAge{24};

// `caller` separates the keys of callers (a developer's id, or an address); `fingerprint` tells requests apart (a
// hash over method, path and body). A claim whose request never finished (the server was killed) can be won again
// after a minute.
Claim claimIdempotencyKey(Transaction &transaction, std::string_view caller, std::string_view key,
                          std::string_view fingerprint, Timestamp now);
// The state of a key without claiming it, for one that is claimed only in the transaction of the work itself: Won =
// free, Running = the work was done but its answer was never stored.
Claim findIdempotencyKey(Reader &reader, std::string_view caller, std::string_view key, std::string_view fingerprint,
                         Timestamp now);
// In the transaction that does the work, so that the answer is stored with it or not at all.
void completeIdempotencyKey(Transaction &transaction, std::string_view caller, std::string_view key,
                            const StoredAnswer &answer);
void releaseIdempotencyKey(Transaction &transaction, std::string_view caller,
                           std::string_view key); // it may be retried

} // namespace api::server::store
