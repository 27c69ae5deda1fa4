// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/credentials.h"

#include "api/server/crypto.h"
#include "api/server/store/settings.h"

#include <algorithm>

namespace api::server::providers {

namespace {

constexpr std::string_view kKeySetting = "vendor_key";
constexpr std::size_t kKeyBytes = 32;
constexpr std::string_view kSimulated = "simulated-";

std::string vendorKey(store::Reader &reader)
{
    const auto stored = store::findSetting(reader, kKeySetting);
    return stored ? fromBase64Url(*stored).value_or("") : std::string();
}

// Something that looks random, and is the same as long as the database lives.
std::string derived(store::Reader &reader, std::string_view what, std::string_view provider)
{
    const Digest digest = hmacSha256(vendorKey(reader), std::string(what) + '/' + std::string(provider));
    return std::string(kSimulated)
        + toBase64Url(std::string_view(reinterpret_cast<const char *>(digest.data()), digest.size()));
}

VendorApp ownApp(store::Reader &reader, const store::TenantApp &row, std::string_view provider)
{
    const AppSecrets secrets = secretsOf(
        reader,
        {.provider = {}, .liveSyncMode = {}, .clientId = {}, .secrets = row.secrets, .scopes = {}, .redirectUris = {}});
    return {.developerId = row.developerId,
            .clientId = row.clientId,
            .clientSecret = secrets.clientSecret,
            .webhookSecret = secrets.webhookSecret,
            .verifyToken = derived(reader, "verify", provider)};
}

} // namespace

VendorApp simulatedApp(store::Reader &reader, std::string_view provider)
{
    return {.developerId = {},
            .clientId = std::string(kSimulated) + std::string(provider),
            .clientSecret = derived(reader, "client", provider),
            .webhookSecret = derived(reader, "webhook", provider),
            .verifyToken = derived(reader, "verify", provider)};
}

std::vector<VendorApp> appsOf(store::Reader &reader, std::string_view provider)
{
    std::vector<VendorApp> apps;
    for (const store::TenantApp &row : store::listTenantApps(reader, provider))
        apps.push_back(ownApp(reader, row, provider));
    apps.push_back(simulatedApp(reader, provider));
    return apps;
}

VendorApp appOf(store::Reader &reader, store::Tenant tenant, std::string_view provider)
{
    const auto settings = store::findProviderSettings(reader, tenant, provider);
    if (!settings || !settings->clientId || !settings->secrets)
        return simulatedApp(reader, provider);
    return ownApp(reader, {std::string(tenant.developerId), *settings->clientId, *settings->secrets}, provider);
}

// Neither part holds a line end: see sealedSecrets().
AppSecrets secretsOf(store::Reader &reader, const store::ProviderSettings &settings)
{
    const std::string text = settings.secrets ? unsealedText(reader, *settings.secrets).value_or("") : std::string();
    const std::size_t end = text.find('\n');
    if (end == std::string::npos)
        return {};
    return {.clientSecret = text.substr(0, end), .webhookSecret = text.substr(end + 1)};
}

std::string sealedSecrets(store::Reader &reader, const AppSecrets &secrets)
{
    std::string text = secrets.clientSecret;
    std::erase(text, '\n');
    return sealedText(reader, text + '\n' + secrets.webhookSecret);
}

void ensureVendorKey(store::Transaction &transaction)
{
    if (vendorKey(transaction).size() != kKeyBytes)
        store::saveSetting(transaction, kKeySetting, toBase64Url(randomBytes(kKeyBytes)));
}

std::string sealedText(store::Reader &reader, std::string_view plain)
{
    return toBase64Url(seal(vendorKey(reader), plain));
}

std::optional<std::string> unsealedText(store::Reader &reader, std::string_view sealed)
{
    const auto box = fromBase64Url(sealed);
    return box ? unseal(vendorKey(reader), *box) : std::nullopt;
}

} // namespace api::server::providers
