// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay-portal.h"
#include "api/contract/generated/relay.h"
#include "api/contract/result.h"
#include "api/server/context.h"
#include "api/server/store/relaycredentials.h"
#include "api/server/store/relayevents.h"
#include "api/server/store/users.h"

#include <string>
#include <string_view>
#include <utility>

// What Relay's handlers share: the envelope, rows as the contract shows them, and the caller's own things.
namespace api::server::handlers {

template <typename Answer, typename Data>
Answer enveloped(Data data, std::string_view message = "OK", std::int64_t code = 200)
{
    Answer answer;
    answer.success = true;
    answer.code = code;
    answer.message = message;
    answer.data = std::move(data);
    return answer;
}

RelayDoneAnswer done(std::string message);

api::RelayUser toWire(const store::RelayUser &row);
api::RelayApplication toWire(const store::RelayApplication &row);
api::RelayCredential toWire(const store::RelayCredential &row, Timestamp now);
api::RelayEvent toWire(const store::RelayEventRow &row);

// Of the caller's token, as they are now. Unauthorized: gone since it was checked.
Result<store::RelayApplication> callersApplication(store::Reader &reader, const Context &context);
Result<store::User> callersUser(store::Reader &reader, const Context &context);

// An application of the portal's caller, credentials of one. NotFound.
Result<store::RelayApplication> ownApplication(store::Reader &reader, const Context &context, const std::string &id);
Result<store::RelayCredential> ownCredential(store::Reader &reader, const store::RelayApplication &application,
                                             const std::string &clientId);

std::vector<std::string> words(std::string_view text); // separated by spaces

} // namespace api::server::handlers
