// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/disconnect.h"

#include "api/server/relay/events.h"

namespace api::server::handlers {

std::optional<std::vector<std::string>> disconnected(store::Transaction &transaction, Context &context,
                                                     const providers::ConnectionName &name)
{
    auto jobs = providers::endConnection(transaction, name, store::ConnectionState::Revoked, context.now());
    if (!jobs)
        return std::nullopt;
    const auto told = relay::announce(transaction, context.services().jobs,
                                      {.type = relay::kConnectionDisconnected,
                                       .developerId = name.developerId,
                                       .userSeq = name.user.seq,
                                       .provider = name.provider},
                                      context.now());
    jobs->insert(jobs->end(), told.begin(), told.end());
    return jobs;
}

} // namespace api::server::handlers
