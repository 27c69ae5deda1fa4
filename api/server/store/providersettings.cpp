// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/providersettings.h"

namespace api::server::store {

std::vector<ProviderSettings> listProviderSettings(Reader &reader, Tenant tenant)
{
    static const std::string sql =
        "SELECT " + columns<ProviderSettings>() + " FROM provider_settings WHERE " + tenantIs(1) + " ORDER BY provider";
    return reader.all<ProviderSettings>(sql, tenant.developerId);
}

std::optional<ProviderSettings> findProviderSettings(Reader &reader, Tenant tenant, std::string_view provider)
{
    static const std::string sql =
        "SELECT " + columns<ProviderSettings>() + " FROM provider_settings WHERE " + tenantIs(1) + " AND provider = ?2";
    return reader.one<ProviderSettings>(sql, tenant.developerId, provider);
}

void saveProviderSettings(Transaction &transaction, Tenant tenant, const ProviderSettings &settings)
{
    transaction.run("INSERT INTO provider_settings (tenant, provider, enabled, live_sync_mode, client_id, secrets,"
                    " scopes, redirect_uris) VALUES ((SELECT tenant FROM developers WHERE id = ?1), ?2, ?3, ?4, ?5, ?6,"
                    " ?7, ?8) ON CONFLICT (tenant, provider) DO UPDATE SET enabled = excluded.enabled,"
                    " live_sync_mode = excluded.live_sync_mode, client_id = excluded.client_id,"
                    " secrets = excluded.secrets, scopes = excluded.scopes, redirect_uris = excluded.redirect_uris",
                    tenant.developerId, settings.provider, settings.enabled, settings.liveSyncMode, settings.clientId,
                    settings.secrets, settings.scopes, settings.redirectUris);
}

std::vector<TenantApp> listTenantApps(Reader &reader, std::string_view provider)
{
    static const std::string sql = "SELECT " + columns<TenantApp>()
        + " FROM provider_settings JOIN developers ON developers.tenant = provider_settings.tenant"
          " WHERE provider = ? AND client_id IS NOT NULL AND secrets IS NOT NULL ORDER BY developers.tenant";
    return reader.all<TenantApp>(sql, provider);
}

void countNotices(Transaction &transaction, std::string_view provider, std::string_view outcome, std::int64_t notices,
                  Timestamp now)
{
    transaction.run("INSERT INTO vendor_notices (provider, outcome, notices, last_at) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (provider, outcome) DO UPDATE SET notices = notices + excluded.notices,"
                    " last_at = excluded.last_at",
                    provider, outcome, notices, now);
}

std::vector<NoticeCount> listNoticeCounts(Reader &reader, std::string_view provider)
{
    static const std::string sql =
        "SELECT " + columns<NoticeCount>() + " FROM vendor_notices WHERE provider = ? ORDER BY outcome";
    return reader.all<NoticeCount>(sql, provider);
}

} // namespace api::server::store
