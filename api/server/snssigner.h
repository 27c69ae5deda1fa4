// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/imports.h"
#include "api/contract/result.h"

#include <memory>
#include <mutex>
#include <string>

struct evp_pkey_st;

namespace api::server {

// The key with which the embedded object store signs its notifications, the way Amazon SNS signs: RSA over the lines
// of the message that its signature version names. Messages of other keys are refused: this server never fetches a
// certificate. The key is made at the first use (0.1 s: off the io threads) and lives as long as the process.
// Thread-safe.
class SnsSigner {
public:
    static constexpr std::string_view kTopic = "arn:aws:sns:local:000000000000:weardeck-imports";

    SnsSigner();
    ~SnsSigner();

    void sign(SnsNotification &message); // version "2": SHA-256
    // Forbidden: another topic, an unknown version, or a signature that does not match.
    Result<void> verify(const SnsNotification &message);

private:
    evp_pkey_st *key();

    struct Free {
        void operator()(evp_pkey_st *key) const;
    };
    std::mutex m_mutex;
    std::unique_ptr<evp_pkey_st, Free> m_key;
};

} // namespace api::server
