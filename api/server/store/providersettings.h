// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// What a tenant set for a vendor; an empty member is the default.
struct ProviderSettings {
    std::string provider;
    bool enabled = true;
    std::optional<std::string> liveSyncMode; // wire name
    std::optional<std::string> clientId; // of the tenant's own app
    std::optional<std::string> secrets; // sealed
    std::optional<std::string> scopes; // separated by spaces
    std::optional<std::string> redirectUris; // separated by spaces

    static constexpr auto fields()
    {
        using S = ProviderSettings;
        return std::tuple(Column{"provider", &S::provider}, Column{"enabled", &S::enabled},
                          Column{"live_sync_mode", &S::liveSyncMode}, Column{"client_id", &S::clientId},
                          Column{"secrets", &S::secrets}, Column{"scopes", &S::scopes},
                          Column{"redirect_uris", &S::redirectUris});
    }
};
std::vector<ProviderSettings> listProviderSettings(Reader &reader, Tenant tenant);
std::optional<ProviderSettings> findProviderSettings(Reader &reader, Tenant tenant, std::string_view provider);
void saveProviderSettings(Transaction &transaction, Tenant tenant, const ProviderSettings &settings);

// A tenant's own app at a vendor.
struct TenantApp {
    std::string developerId, clientId, secrets; // secrets: sealed

    static constexpr auto fields()
    {
        return std::tuple(Column{"developers.id", &TenantApp::developerId},
                          Column{"provider_settings.client_id", &TenantApp::clientId},
                          Column{"provider_settings.secrets", &TenantApp::secrets});
    }
};
std::vector<TenantApp> listTenantApps(Reader &reader, std::string_view provider); // of every tenant

// Notifications of a vendor: "accepted", "refused", "ignored" (of nobody here).
struct NoticeCount {
    std::string outcome;
    std::int64_t notices = 0;
    Timestamp lastAt;

    static constexpr auto fields()
    {
        return std::tuple(Column{"outcome", &NoticeCount::outcome}, Column{"notices", &NoticeCount::notices},
                          Column{"last_at", &NoticeCount::lastAt});
    }
};
void countNotices(Transaction &transaction, std::string_view provider, std::string_view outcome, std::int64_t notices,
                  Timestamp now);
std::vector<NoticeCount> listNoticeCounts(Reader &reader, std::string_view provider);

} // namespace api::server::store
