// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/context.h"
#include "api/server/http/message.h"
#include "api/server/requestinput.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace api::server {

// Repeats of a mutation that carries Idempotency-Key get the answer of the first one, for 24 hours. Thread-safe.
// The database learns of the key in the transaction of the change itself, so a repeat never changes anything twice,
// even after a crash. It holds only the key's hash, and the answer sealed with the key: an answer may hold a secret
// that is shown once.
class Idempotency {
public:
    struct Use { // holds the key until it is destroyed
        std::optional<http::Response> replay; // the stored answer, if there is one
        std::string key;
        ExecutionMark mark;
        std::shared_ptr<void> hold;
    };

    // Errors: Validation (not 1-255 visible ASCII characters), 422 (another request had this key), Conflict (the
    // first one still runs, or its answer was lost in a crash).
    Result<Use> begin(std::string_view key, const http::Request &request, const RequestInput &input, Context &context);
    // Stores a successful answer; a failure to do so only loses the replay.
    void keep(const Use &use, const http::Response &answer, Context &context) const;

private:
    std::shared_ptr<void> hold(const std::string &id); // null while another request holds it

    std::mutex m_mutex;
    std::unordered_set<std::string> m_running;
};

} // namespace api::server
