// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/relayapplications.h"

namespace api::server::store {

std::optional<RelayApplication> findRelayApplication(Reader &reader, std::string_view clientId)
{
    static const std::string sql =
        "SELECT " + columns<RelayApplication>() + " FROM relay_applications WHERE client_id = ?";
    return reader.one<RelayApplication>(sql, clientId);
}

bool replaceRelaySecret(Transaction &transaction, std::string_view clientId, std::string_view oldSha256,
                        std::string_view newSha256)
{
    return transaction.run("UPDATE relay_applications SET secret_sha256 = ? WHERE client_id = ? AND secret_sha256 = ?",
                           newSha256, clientId, oldSha256)
        == 1;
}

bool addRelayApplication(Transaction &transaction, Tenant tenant, const RelayApplication &application)
{
    return transaction.run(
               "INSERT INTO relay_applications (application_id, tenant, client_id, secret_sha256, name, created_at)"
               " SELECT ?, tenant, ?, ?, ?, ? FROM developers WHERE id = ?",
               application.applicationId, application.clientId, application.secretSha256, application.name,
               application.createdAt, tenant.developerId)
        == 1;
}

} // namespace api::server::store
