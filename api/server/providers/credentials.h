// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/providersettings.h"
#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <string>
#include <string_view>
#include <vector>

// The apps that are registered at vendors: a tenant's own, else the simulated one of this server, whose secrets follow
// from a key of the database.
namespace api::server::providers {

struct VendorApp {
    std::string developerId; // whose it is; empty: the simulated one, for every tenant without an own
    std::string clientId, clientSecret;
    std::string webhookSecret; // what the vendor tells on top: Polar's signature key, Google's Authorization,
                               // Fitbit's verification code
    std::string verifyToken; // what we tell the vendor to prove itself with: Strava, Oura

    bool isSimulated() const { return developerId.empty(); }
};

VendorApp appOf(store::Reader &reader, store::Tenant tenant, std::string_view provider);
std::vector<VendorApp> appsOf(store::Reader &reader, std::string_view provider); // every tenant's, the simulated last
VendorApp simulatedApp(store::Reader &reader, std::string_view provider);

struct AppSecrets {
    std::string clientSecret, webhookSecret;
};
// For store::ProviderSettings::secrets; empty members are not set.
std::string sealedSecrets(store::Reader &reader, const AppSecrets &secrets);
AppSecrets secretsOf(store::Reader &reader, const store::ProviderSettings &settings);

// Text that only this database can read. The key is made with the database (ensureVendorKey).
void ensureVendorKey(store::Transaction &transaction);
std::string sealedText(store::Reader &reader, std::string_view plain);
std::optional<std::string> unsealedText(store::Reader &reader, std::string_view sealed);

} // namespace api::server::providers
