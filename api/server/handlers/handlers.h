// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace api::server {
class Router;
}

// One function a tag of the contract: registers the operations that are built. Handlers hold no state; what they
// share is in Services. Operations that are not registered answer 501.
namespace api::server::handlers {

void addSystem(Router &router);
void addAuth(Router &router);
void addAccount(Router &router);
void addApiKeys(Router &router);
void addUsers(Router &router);
void addConnections(Router &router);
void addEvents(Router &router);
void addImports(Router &router);
void addSummaries(Router &router);
void addBodySummary(Router &router);
void addHealthScores(Router &router);
void addEnergyBalance(Router &router);
void addPriorities(Router &router);
void addSdk(Router &router);
void addProviders(Router &router);
void addOauth(Router &router);
void addProviderSync(Router &router);
void addGarminBackfill(Router &router);
void addVendorWebhooks(Router &router);
void addSyncRuns(Router &router);
void addExports(Router &router);
void addTimeseries(Router &router);
void addStoredData(Router &router);
void addPortalAccounts(Router &router);
void addPortalApplications(Router &router);
void addPortalCredentials(Router &router);
void addRelayDispatcher(Router &router);
void addRelayGateway(Router &router);
void addRelayConnect(Router &router);
void addRelayProfiles(Router &router);
void addRelayHealthData(Router &router);

inline void addAll(Router &router)
{
    addSystem(router);
    addAuth(router);
    addAccount(router);
    addApiKeys(router);
    addUsers(router);
    addConnections(router);
    addEvents(router);
    addImports(router);
    addSummaries(router);
    addBodySummary(router);
    addHealthScores(router);
    addEnergyBalance(router);
    addPriorities(router);
    addSdk(router);
    addProviders(router);
    addOauth(router);
    addProviderSync(router);
    addGarminBackfill(router);
    addVendorWebhooks(router);
    addSyncRuns(router);
    addExports(router);
    addTimeseries(router);
    addStoredData(router);
    addPortalAccounts(router);
    addPortalApplications(router);
    addPortalCredentials(router);
    addRelayDispatcher(router);
    addRelayGateway(router);
    addRelayConnect(router);
    addRelayProfiles(router);
    addRelayHealthData(router);
}

} // namespace api::server::handlers
