// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/context.h"
#include "api/server/http/message.h"

#include <mutex>
#include <string>
#include <unordered_set>

namespace api::server {

// Repeats of a mutation that carries Idempotency-Key get the stored answer of the first one, for 24 hours.
// Thread-safe. The key itself is not stored, only its hash; the answer is sealed with it, because it may hold a secret
// that is shown once.
class Idempotency {
public:
    // One keyed request; ends when it is destroyed.
    class Use {
    public:
        Use(Idempotency &owner, std::string id) : m_owner(owner), m_id(std::move(id)) { }
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;

    private:
        Idempotency &m_owner;
        std::string m_id;
    };
};

} // namespace api::server
