// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/clients.h"

namespace api::server::relay {

std::optional<Client> findClient(store::Reader &reader, const RelayPlace &place, std::string_view clientId,
                                 std::string_view applicationId)
{
    auto credential = store::findRelayCredential(reader, clientId);
    if (!credential)
        return std::nullopt;
    auto application = store::findRelayApplicationBySeq(reader, credential->application);
    if (!application || application->id != applicationId)
        return std::nullopt;
    auto user = store::findRelayUserBySeq(reader, application->owner);
    if (!user || user->tenant != place.tenant)
        return std::nullopt;
    return Client{std::move(*credential), std::move(*application), std::move(*user)};
}

} // namespace api::server::relay
