// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/relayusers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// An application of an account of Relay's portal.
struct RelayApplication {
    std::int64_t seq = 0; // set by the store
    std::string id; // 24 hexadecimal digits
    std::int64_t owner = 0; // RelayUser::seq
    std::string name; // unique in the account without regard to case
    RelayState status = RelayState::Active;
    std::optional<std::string> webhookUrl, redirectUrl, packageName;
    std::string devices; // keys, separated by spaces
    std::string webhookSecret; // sealed
    Timestamp createdAt, updatedAt;
    std::int64_t credentials = 0; // how many; computed

    bool hasDevice(std::string_view key) const;

    static constexpr auto fields()
    {
        using A = RelayApplication;
        return std::tuple(Column{"relay_applications.seq", &A::seq}, Column{"relay_applications.id", &A::id},
                          Column{"relay_applications.owner", &A::owner}, Column{"relay_applications.name", &A::name},
                          Column{"relay_applications.status", &A::status},
                          Column{"relay_applications.webhook_url", &A::webhookUrl},
                          Column{"relay_applications.redirect_url", &A::redirectUrl},
                          Column{"relay_applications.package_name", &A::packageName},
                          Column{"relay_applications.devices", &A::devices},
                          Column{"relay_applications.webhook_secret", &A::webhookSecret},
                          Column{"relay_applications.created_at", &A::createdAt},
                          Column{"relay_applications.updated_at", &A::updatedAt},
                          Column{"(SELECT count(*) FROM relay_credentials WHERE application = relay_applications.seq)",
                                 &A::credentials});
    }
};

std::vector<RelayApplication> listRelayApplications(Reader &reader, std::int64_t owner); // newest first
std::optional<RelayApplication> findRelayApplication(Reader &reader, std::int64_t owner, std::string_view id);
std::optional<RelayApplication> findRelayApplicationBySeq(Reader &reader, std::int64_t seq);
// Whose health data are this end-user's: active ones with a webhook URL.
std::vector<RelayApplication> listRelayListeners(Reader &reader, std::int64_t userSeq);
// Conflict: the account has the name already.
Result<void> addRelayApplication(Transaction &transaction, const RelayApplication &application);
// All but id, owner, secret and creation. Conflict.
Result<void> updateRelayApplication(Transaction &transaction, const RelayApplication &application);
void setRelayWebhookSecret(Transaction &transaction, std::int64_t seq, std::string_view sealed, Timestamp now);
std::vector<std::int64_t> listUnsealedRelayApplications(Reader &reader); // without a webhook secret
void removeRelayApplication(Transaction &transaction, std::int64_t seq); // with credentials and events

} // namespace api::server::store
