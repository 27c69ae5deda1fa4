// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/usertable.h"

#include "models/common/columns.h"
#include "models/users/userdraft.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using api::UserRead;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::UserTable)
};

QString plain(const std::optional<std::string> &utf8)
{
    return utf8 ? text(*utf8) : QString();
}

QString lastSynced(const UserRead &user)
{
    if (!user.lastSyncedAt)
        return Words::tr("never");
    const QString when = localMinute(*user.lastSyncedAt);
    return user.lastSyncedProvider ? when + u" · "_s + providerName(user.lastSyncedProvider->wire()) : when;
}

QString connectionWord(const UserRead &user)
{
    return user.hasActiveConnection ? Words::tr("connected") : Words::tr("not connected");
}

} // namespace

QString providerName(std::string_view wire)
{
    if (wire == "whoop")
        return u"WHOOP"_s;
    if (wire == "sensorbio")
        return u"Sensor Bio"_s;
    QString name = text(wire).replace(u'_', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QList<Column<UserRead>> userColumns()
{
    const auto member = [](std::optional<std::string> UserRead::*field) {
        return [field](const UserRead &user) { return plain(user.*field); };
    };
    Column<UserRead> connection = statusColumn<UserRead>(
        u"connection"_s, Words::tr("Connection"), connectionWord,
        [](const UserRead &user) { return int(user.hasActiveConnection); }, 120);
    connection.exportValue = [](const UserRead &user) { return QVariant(user.hasActiveConnection); };
    Column<UserRead> id = idColumn<UserRead>(
        u"id"_s, Words::tr("Id"), [](const UserRead &user) { return text(user.id); }, 140);
    id.hidden = true; // the details show it
    Column<UserRead> synced = timeColumn<UserRead>(
        u"last_synced_at"_s, Words::tr("Last synced"), [](const UserRead &user) { return user.lastSyncedAt; }, {}, 230);
    synced.text = lastSynced;
    Column<UserRead> created = timeColumn<UserRead>(
        u"created_at"_s, Words::tr("Created"), [](const UserRead &user) { return std::optional(user.createdAt); }, {},
        175);
    created.text = [](const UserRead &user) { return localMinute(user.createdAt); };
    return {
        textColumn<UserRead>(u"first_name"_s, Words::tr("First name"), member(&UserRead::firstName), 110, true),
        textColumn<UserRead>(u"last_name"_s, Words::tr("Last name"), member(&UserRead::lastName), 120, true),
        textColumn<UserRead>(u"email"_s, Words::tr("E-mail"), member(&UserRead::email), 205, true),
        idColumn<UserRead>(u"external_user_id"_s, Words::tr("External id"), member(&UserRead::externalUserId), 110),
        connection,
        synced,
        created,
        id,
    };
}

api::ListUsers listUsers(const Query &query)
{
    api::ListUsers request{.page = query.page(), .limit = query.limit};
    if (!query.search.isEmpty())
        request.search = utf8(query.search);
    if (!query.sort.isEmpty()) {
        request.sortBy = api::OpenEnum<api::UserSortField>::fromWire(utf8(query.sort.first().key));
        request.sortOrder = query.sort.first().order == Qt::AscendingOrder ? api::SortOrder::Asc : api::SortOrder::Desc;
    }
    if (const QString email = query.filters.value(u"email"_s); !email.isEmpty())
        request.email = utf8(email);
    if (const QString external = query.filters.value(u"external_user_id"_s); !external.isEmpty())
        request.externalUserId = utf8(external);
    return request;
}

UserTable *makeUserTable(api::client::Client &client, QObject *parent)
{
    auto *table = new UserTable(
        userColumns(), [](const UserRead &user) { return text(user.id); },
        [&client](const Query &query) {
            return client.send(listUsers(query)).map([](api::UserPage page) {
                return Slice<UserRead>{.rows = std::move(page.items), .total = page.total, .nextCursor = {}};
            });
        },
        parent);
    return table;
}

} // namespace models
