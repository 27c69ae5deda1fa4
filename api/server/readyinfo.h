// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>

namespace api::server {

// How to reach and use a running service: the line that `serve` prints and the ready file holds. Passwords and keys
// are those of seeded demonstration accounts; members of accounts that the database does not have are absent.
struct AccountInfo {
    std::string email;
    std::string password;
    std::optional<std::string> apiKey; // the developer account only

    static constexpr auto fields()
    {
        return std::tuple(Field{"email", &AccountInfo::email, Rules{.required = true}},
                          Field{"password", &AccountInfo::password, Rules{.required = true, .secret = true}},
                          Field{"api_key", &AccountInfo::apiKey, Rules{.secret = true}});
    }
};

struct AccountsInfo {
    std::optional<AccountInfo> root, developer, reviewer;

    static constexpr auto fields()
    {
        return std::tuple(Field{"root", &AccountsInfo::root, Rules{}},
                          Field{"developer", &AccountsInfo::developer, Rules{}},
                          Field{"reviewer", &AccountsInfo::reviewer, Rules{}});
    }
};

struct RelayAppInfo {
    std::string clientId, clientSecret, applicationId;

    static constexpr auto fields()
    {
        return std::tuple(Field{"clientId", &RelayAppInfo::clientId, Rules{.required = true}},
                          Field{"clientSecret", &RelayAppInfo::clientSecret, Rules{.required = true, .secret = true}},
                          Field{"applicationId", &RelayAppInfo::applicationId, Rules{.required = true}});
    }
};

struct ReadyInfo {
    std::string url; // "http://127.0.0.1:41234", no trailing slash
    std::string wearlink; // url + "/api/v1"
    std::string relay; // url + "/api/v1"
    std::int64_t pid = 0;
    std::string database; // path or ":memory:"
    std::string seed; // what the database was seeded with
    AccountsInfo accounts;
    std::optional<RelayAppInfo> relayApp; // null without a seeded Relay application
    std::optional<std::string> userId; // an end-user of the developer account; null in an empty database
    std::optional<std::string> webhookSink; // where a webhook may be sent to be captured; null when there is none
    std::optional<std::string> readOnly; // why every write is refused, and what to do; absent when it is not

    static constexpr auto fields()
    {
        constexpr Rules always{.required = true};
        constexpr Rules orNull{.required = true, .nullable = true};
        return std::tuple(
            Field{"url", &ReadyInfo::url, always}, Field{"wearlink", &ReadyInfo::wearlink, always},
            Field{"relay", &ReadyInfo::relay, always}, Field{"pid", &ReadyInfo::pid, always},
            Field{"database", &ReadyInfo::database, always}, Field{"seed", &ReadyInfo::seed, always},
            Field{"accounts", &ReadyInfo::accounts, always}, Field{"relay_app", &ReadyInfo::relayApp, orNull},
            Field{"user_id", &ReadyInfo::userId, orNull}, Field{"webhook_sink", &ReadyInfo::webhookSink, orNull},
            Field{"read_only", &ReadyInfo::readOnly, Rules{}});
    }
};

} // namespace api::server
