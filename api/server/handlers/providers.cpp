// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/providers.h"

#include "api/contract/jsonreader.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/wire.h"
#include "api/server/providers.h"
#include "api/server/providers/credentials.h"
#include "api/server/providers/redirect.h"
#include "api/server/router.h"

#include <algorithm>

namespace api::server::handlers {

namespace {

store::ProviderSettings settingsOf(store::Reader &reader, const Context &context, std::string_view provider)
{
    if (auto stored = store::findProviderSettings(reader, tenantOf(context), provider))
        return std::move(*stored);
    return {.provider = std::string(provider),
            .liveSyncMode = {},
            .clientId = {},
            .secrets = {},
            .scopes = {},
            .redirectUris = {}};
}

// Every vendor with a cloud has the simulated app at least, so that it can be tried without a contract with the vendor.
ProviderInfo infoOf(const ProviderTraits &traits, const store::ProviderSettings &settings)
{
    ProviderInfo info{.provider = OpenEnum<Provider>::fromWire(traits.slug),
                      .name = std::string(traits.name),
                      .hasCloudApi = traits.hasCloudApi(),
                      .isEnabled = settings.enabled,
                      .isConfigured = true,
                      .clientId = settings.clientId,
                      .liveSyncMode = traits.liveSync,
                      .liveSyncConfigurable = traits.isLiveSyncConfigurable(),
                      .dataGranularity = traits.granularity};
    if (settings.liveSyncMode)
        info.liveSyncMode = OpenEnum<LiveSyncMode>::fromWire(*settings.liveSyncMode);
    return info;
}

std::vector<ProviderInfo> catalogue(store::Reader &reader, const Context &context)
{
    std::vector<ProviderInfo> list;
    for (const ProviderTraits &traits : allProviders())
        list.push_back(infoOf(traits, settingsOf(reader, context, traits.slug)));
    return list;
}

Result<std::vector<ProviderInfo>> listProviders(const ListProviders &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<std::vector<ProviderInfo>> {
        auto list = catalogue(reader, context);
        std::erase_if(list, [&](const ProviderInfo &each) {
            return (request.enabledOnly.value_or(false) && !each.isEnabled)
                || (request.cloudOnly.value_or(false) && !each.hasCloudApi);
        });
        return list;
    });
}

Result<std::vector<ProviderInfo>> updateAll(const UpdateProviders &request, Context &context)
{
    for (const auto &[slug, enabled] : request.body.providers) {
        if (!isProvider(slug))
            return failure(ErrorKind::Validation, "There is no vendor \"" + slug + "\"");
    }
    return context.write([&](store::Transaction &transaction) -> Result<std::vector<ProviderInfo>> {
        std::map<std::string, std::string> detail;
        for (const auto &[slug, enabled] : request.body.providers) {
            auto settings = settingsOf(transaction, context, slug);
            settings.enabled = enabled;
            store::saveProviderSettings(transaction, tenantOf(context), settings);
            detail[slug] = enabled ? "enabled" : "disabled";
        }
        audit(transaction, context, "providers.update", "providers", std::move(detail));
        return catalogue(transaction, context);
    });
}

std::string joined(const std::vector<std::string> &list)
{
    std::string text;
    for (const std::string &each : list)
        text += (text.empty() ? "" : " ") + each;
    return text;
}

Result<void> check(const ProviderUpdate &change, const ProviderTraits &traits)
{
    if (change.liveSyncMode && *change.liveSyncMode != traits.liveSync && !traits.isLiveSyncConfigurable())
        return failure(ErrorKind::Validation, "How data of " + std::string(traits.name) + " arrive cannot be changed");
    const bool credentials = change.clientId || change.clientSecret || change.webhookSecret || change.scopes;
    if (credentials && !traits.hasCloudApi())
        return failure(ErrorKind::Validation, std::string(traits.name) + " has no cloud API: its data come by the SDK");
    const auto hasSpace = [](const std::string &text) { return text.empty() || text.find(' ') != std::string::npos; };
    if ((change.scopes && std::ranges::any_of(*change.scopes, hasSpace))
        || (change.redirectUris && std::ranges::any_of(*change.redirectUris, hasSpace)))
        return failure(ErrorKind::Validation, "Scopes and addresses have no spaces");
    if (change.redirectUris) {
        for (std::size_t at = 0; at < change.redirectUris->size(); ++at)
            if (const auto fault = providers::registrationFault((*change.redirectUris)[at]); !fault.empty())
                return Failure(validationError({{"/redirect_uris/" + std::to_string(at), std::string(fault)}}));
    }
    return {};
}

// An empty client id takes the tenant's app away: the simulated one is used again.
void apply(store::Transaction &transaction, const ProviderUpdate &change, store::ProviderSettings &settings)
{
    settings.enabled = change.isEnabled.value_or(settings.enabled);
    if (change.liveSyncMode)
        settings.liveSyncMode = std::string(change.liveSyncMode->wire());
    if (change.clientId)
        settings.clientId = change.clientId->empty() ? std::nullopt : change.clientId;
    if (change.clientSecret || change.webhookSecret) {
        auto secrets = providers::secretsOf(transaction, settings);
        secrets.clientSecret = change.clientSecret.value_or(secrets.clientSecret);
        secrets.webhookSecret = change.webhookSecret.value_or(secrets.webhookSecret);
        settings.secrets = providers::sealedSecrets(transaction, secrets);
    }
    if (change.scopes)
        settings.scopes = change.scopes->empty() ? std::nullopt : std::optional(joined(*change.scopes));
    if (change.redirectUris)
        settings.redirectUris = joined(*change.redirectUris);
}

Result<ProviderInfo> update(const UpdateProvider &request, Context &context)
{
    const std::string slug(request.provider.wire());
    if (!isProvider(slug))
        return failure(ErrorKind::NotFound, "There is no vendor \"" + slug + "\"");
    const ProviderTraits traits = traitsOf(slug);
    if (auto sound = check(request.body, traits); !sound)
        return Failure(std::move(sound.error()));
    return context.write([&](store::Transaction &transaction) -> Result<ProviderInfo> {
        auto settings = settingsOf(transaction, context, slug);
        apply(transaction, request.body, settings);
        store::saveProviderSettings(transaction, tenantOf(context), settings);
        audit(transaction, context, "provider.update", "provider:" + slug,
              {{"enabled", settings.enabled ? "yes" : "no"}, {"own_app", settings.clientId ? "yes" : "no"}});
        return infoOf(traits, settings);
    });
}

} // namespace

void addProviders(Router &router)
{
    router.on<ListProviders>(listProviders);
    router.on<UpdateProviders>(updateAll);
    router.on<UpdateProvider>(update);
}

} // namespace api::server::handlers
