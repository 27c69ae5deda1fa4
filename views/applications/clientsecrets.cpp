// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/clientsecrets.h"

#include "models/common/errortext.h"
#include "models/common/text.h"
#include "views/credentials/newsecretpanel.h"

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

// Whoever asked may be gone by the time of the answer; the toasts are the window's.
template <typename Wanted>
void forget(const Context &context, const Wanted &wanted)
{
    for (const models::SecretInfo &each : context.secrets.list(context.environments.current().id()))
        if (wanted(each))
            context.secrets.remove(each.id, &context.secrets,
                                   [&toasts = context.toasts](const api::Result<models::SecretState> &result) {
                                       if (!result)
                                           toasts.show(models::explain(result.error()).sentence());
                                   });
}

bool isOf(const models::SecretInfo &secret, const api::RelayApplication &application)
{
    const QString id = models::text(application.id);
    return secret.facts.value(u"application_id"_s) == id || secret.id.name == webhookSecretName(application.id);
}

bool hasSecretOf(const Context &context, const api::RelayApplication &application)
{
    if (const auto own = ownApplication(context); own && own->applicationId == application.id)
        return true;
    const QList<models::SecretInfo> all = usable(context);
    return std::any_of(all.begin(), all.end(), [id = models::text(application.id)](const models::SecretInfo &each) {
        return each.facts.value(u"application_id"_s) == id;
    });
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

const api::RelayApplication *readiest(const Context &context, const models::ApplicationTable &applications)
{
    for (int at = 0; at < applications.rowCount(); ++at)
        if (const api::RelayApplication *row = applications.rowAt(at); row && hasSecretOf(context, *row))
            return row;
    return applications.rowAt(0);
}

bool keepsWebhookSecret(const Context &context, const api::RelayApplication &application)
{
    const QList<models::SecretInfo> all = context.secrets.list(context.environments.current().id());
    return std::any_of(all.begin(), all.end(), [name = webhookSecretName(application.id)](const auto &each) {
        return each.id.name == name && each.state != models::SecretState::Missing;
    });
}

bool keepsSecrets(const Context &context, const api::RelayApplication &application)
{
    const QList<models::SecretInfo> all = context.secrets.list(context.environments.current().id());
    return std::any_of(all.begin(), all.end(), [&](const models::SecretInfo &each) { return isOf(each, application); });
}

void forgetSecrets(const Context &context, const api::RelayApplication &application)
{
    forget(context, [&](const models::SecretInfo &each) { return isOf(each, application); });
}

void forgetSecrets(const Context &context, const QString &clientId)
{
    forget(context, [&](const models::SecretInfo &each) {
        return each.kind == "app_credentials"_L1 && each.facts.value(u"client_id"_s) == clientId;
    });
}

} // namespace views
