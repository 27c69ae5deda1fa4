// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/audittrail.h"

#include "api/server/store/audit.h"

namespace api::server::handlers {

void audit(store::Transaction &transaction, const Context &context, std::string action, std::string target,
           std::map<std::string, std::string> detail)
{
    const bool known = !context.developerId().empty();
    store::appendAudit(transaction,
                       {.at = context.now(),
                        .actor = known ? context.caller().email : "anonymous",
                        .actorId = known ? std::optional(context.developerId()) : std::nullopt,
                        .action = std::move(action),
                        .target = std::move(target),
                        .detail = std::move(detail),
                        .ip = std::string(context.remote()),
                        .requestId = std::string(context.requestId())});
}

} // namespace api::server::handlers
