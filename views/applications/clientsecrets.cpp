// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/clientsecrets.h"

#include "models/common/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

QList<models::SecretInfo> usable(const Context &context)
{
    QList<models::SecretInfo> all = context.secrets.list(context.environments.current().id());
    all.removeIf([](const models::SecretInfo &each) {
        return each.kind != "app_credentials"_L1 || each.state == models::SecretState::Missing;
    });
    return all;
}

} // namespace

std::optional<models::SecretInfo> keptSecret(const Context &context, const QString &clientId)
{
    for (const models::SecretInfo &info : usable(context))
        if (info.facts.value(u"client_id"_s) == clientId)
            return info;
    return std::nullopt;
}

std::optional<OwnApplication> ownApplication(const Context &context)
{
    const auto *server = dynamic_cast<const OwnApplications *>(&context.server);
    return server && context.environments.current().embedded ? server->ownApplication() : std::nullopt;
}

bool hasSecret(const Context &context, const QString &clientId)
{
    const auto own = ownApplication(context);
    return keptSecret(context, clientId) || (own && models::text(own->clientId) == clientId);
}

bool hasSecret(const Context &context, const api::RelayApplication &application)
{
    if (const auto own = ownApplication(context); own && own->applicationId == application.id)
        return true;
    const QList<models::SecretInfo> all = usable(context);
    return std::any_of(all.begin(), all.end(), [id = models::text(application.id)](const models::SecretInfo &each) {
        return each.facts.value(u"application_id"_s) == id;
    });
}

} // namespace views
