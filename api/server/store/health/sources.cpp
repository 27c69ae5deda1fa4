// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/sources.h"

#include "api/server/crypto.h"

namespace api::server::store {

namespace {

// What is told keeps what was told before where it is empty.
bool isNews(const std::string &told, const std::string &known)
{
    return !told.empty() && told != known;
}

} // namespace

std::optional<UserKey> findUserKey(Reader &reader, Tenant tenant, std::string_view userId)
{
    static const std::string sql = "SELECT seq FROM users WHERE id = ?2 AND " + tenantIs(1);
    const auto seq = reader.one<std::int64_t>(sql, tenant.developerId, userId);
    if (!seq)
        return std::nullopt;
    return UserKey{*seq};
}

std::int64_t noteSource(Transaction &transaction, UserKey user, const DataSource &source, Timestamp now)
{
    static const std::string find = "SELECT " + columns<DataSource>()
        + " FROM data_sources WHERE user_seq = ? AND provider = ? AND source = ? AND device = ? AND device_name = ?"
          " AND device_type = ?";
    const auto known = transaction.one<DataSource>(find, user.seq, source.provider, source.source, source.device,
                                                   source.deviceName, source.deviceType);
    if (!known)
        return transaction
            .one<std::int64_t>("INSERT INTO data_sources (id, user_seq, provider, source, device, device_name,"
                               " device_type, manufacturer, hardware, software, created_at, updated_at)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq",
                               randomUuid(), user.seq, source.provider, source.source, source.device, source.deviceName,
                               source.deviceType, source.manufacturer, source.hardware, source.software, now, now)
            .value();
    if (isNews(source.manufacturer, known->manufacturer) || isNews(source.hardware, known->hardware)
        || isNews(source.software, known->software))
        transaction.run("UPDATE data_sources SET manufacturer = coalesce(nullif(?, ''), manufacturer),"
                        " hardware = coalesce(nullif(?, ''), hardware), software = coalesce(nullif(?, ''), software),"
                        " updated_at = ? WHERE seq = ?",
                        source.manufacturer, source.hardware, source.software, now, known->seq);
    return known->seq;
}

std::vector<DataSource> listSources(Reader &reader, UserKey user)
{
    static const std::string sql =
        "SELECT " + columns<DataSource>() + " FROM data_sources WHERE user_seq = ? ORDER BY seq";
    return reader.all<DataSource>(sql, user.seq);
}

} // namespace api::server::store
