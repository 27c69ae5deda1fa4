// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/users.h"

#include "api/server/store/error.h"
#include "api/server/store/text.h"

#include <algorithm>

namespace api::server::store {

namespace {

// Names in one line, as people write them; a search does not cross from one line to the next.
std::string searchText(const User &user)
{
    const bool both = user.firstName && user.lastName;
    const std::string names = user.firstName.value_or("") + (both ? " " : "") + user.lastName.value_or("");
    return foldCase(names + '\n' + user.email.value_or("") + '\n' + user.externalUserId.value_or(""));
}

// One match in so many rows or fewer: fetch the matches and sort them. More: walk the order until the page is full.
constexpr std::int64_t kSparse = 50;

const char *sortKey(UserSort sort)
{
    switch (sort) {
    case UserSort::CreatedAt:
        return "created_at";
    case UserSort::Email:
        return "lower(email)";
    case UserSort::FirstName:
        return "lower(first_name)";
    case UserSort::LastName:
        return "lower(last_name)";
    case UserSort::LastSyncedAt:
        return "last_synced_at";
    }
    return "created_at";
}

// ?1 tenant, ?2 search pattern, ?3 e-mail, ?4 external id: those that the query has.
std::string condition(const UserQuery &query)
{
    std::string text = tenantIs(1);
    if (!query.search.empty())
        text += " AND search_text LIKE ?2 ESCAPE '\\'";
    if (query.email)
        text += " AND lower(email) = lower(?3)";
    if (query.externalUserId)
        text += " AND external_user_id = ?4";
    return text;
}

// Empty values last. A page of the second half is read backwards from the end: an offset costs what it skips.
std::string orderBy(const UserQuery &query, bool fromEnd)
{
    const std::string direction = query.descending != fromEnd ? " DESC" : " ASC";
    return std::string(" ORDER BY ") + sortKey(query.sort) + direction + (fromEnd ? " NULLS FIRST" : " NULLS LAST")
        + ", seq" + direction;
}

bool isFiltered(const UserQuery &query)
{
    return !query.search.empty() || query.email || query.externalUserId;
}

Result<void> refusal(const SqlError &error)
{
    if (error.isMissingValue())
        return failure(ErrorKind::NotFound, "There is no such account.");
    if (!error.isUniqueViolation())
        throw error;
    const bool external = std::string_view(error.what()).find("external") != std::string_view::npos;
    return failure(ErrorKind::Conflict,
                   external ? "A user with this external_user_id already exists."
                            : "User with this email already exists.");
}

// One row of values, not INSERT ... SELECT: that one journals every page it touches, to undo the rows before a bad one.
Result<void> insertUser(Transaction &transaction, Tenant tenant, const User &user)
{
    try {
        transaction.run(
            "INSERT INTO users (id, tenant, email, first_name, last_name, external_user_id, search_text, created_at,"
            " updated_at, last_synced_at, last_synced_provider)"
            " VALUES (?2, (SELECT tenant FROM developers WHERE id = ?1), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            tenant.developerId, user.id, user.email, user.firstName, user.lastName, user.externalUserId,
            searchText(user), user.createdAt, user.updatedAt, user.lastSyncedAt, user.lastSyncedProvider);
        return {};
    } catch (const SqlError &error) {
        return refusal(error);
    }
}

} // namespace

std::optional<User> findUser(Reader &reader, Tenant tenant, std::string_view id)
{
    static const std::string sql = "SELECT " + columns<User>() + " FROM users WHERE id = ?2 AND " + tenantIs(1);
    return reader.one<User>(sql, tenant.developerId, id);
}

UserPage listUsers(Reader &reader, Tenant tenant, const UserQuery &query)
{
    const std::string pattern = likePattern(foldCase(query.search));
    const auto run = [&]<typename T>(const std::string &sql, std::int64_t limit, std::int64_t offset, T) {
        return reader.all<T>(sql + " LIMIT ?5 OFFSET ?6", tenant.developerId, pattern, query.email,
                             query.externalUserId, limit, offset);
    };
    const std::int64_t all = userCount(reader, tenant);
    std::string where = " FROM users WHERE " + condition(query);
    UserPage page;
    page.total = isFiltered(query) ? run("SELECT count(*)" + where, 1, 0, std::int64_t()).front() : all;
    if (query.offset >= page.total)
        return page;
    if (page.total < all / kSparse)
        where = " FROM users WHERE seq IN (SELECT seq" + where + ")";
    const std::int64_t wanted = std::min(query.limit, page.total - query.offset);
    const bool fromEnd = query.offset > page.total / 2;
    page.items = run("SELECT " + columns<User>() + where + orderBy(query, fromEnd), wanted,
                     fromEnd ? page.total - query.offset - wanted : query.offset, User());
    if (fromEnd)
        std::reverse(page.items.begin(), page.items.end());
    return page;
}

std::int64_t userCount(Reader &reader, Tenant tenant)
{
    return reader.one<std::int64_t>("SELECT user_count FROM developers WHERE id = ?", tenant.developerId).value_or(0);
}

Result<void> addUser(Transaction &transaction, Tenant tenant, const User &user)
{
    return addUsers(transaction, tenant, std::span(&user, 1));
}

Result<void> addUsers(Transaction &transaction, Tenant tenant, std::span<const User> users)
{
    for (const User &user : users) {
        if (auto added = insertUser(transaction, tenant, user); !added)
            return added;
    }
    transaction.run("UPDATE developers SET user_count = user_count + ? WHERE id = ?", users.size(), tenant.developerId);
    return {};
}

Result<void> updateUser(Transaction &transaction, Tenant tenant, const User &user)
{
    static const std::string sql =
        "UPDATE users SET email = ?3, first_name = ?4, last_name = ?5, external_user_id = ?6,"
        " search_text = ?7, updated_at = ?8 WHERE id = ?2 AND "
        + tenantIs(1);
    try {
        const auto changed = transaction.run(sql, tenant.developerId, user.id, user.email, user.firstName,
                                             user.lastName, user.externalUserId, searchText(user), user.updatedAt);
        if (changed == 0)
            return failure(ErrorKind::NotFound, "User with ID: " + user.id + " not found.");
        return {};
    } catch (const SqlError &error) {
        return refusal(error);
    }
}

bool removeUser(Transaction &transaction, Tenant tenant, std::string_view id)
{
    static const std::string sql = "DELETE FROM users WHERE id = ?2 AND " + tenantIs(1);
    if (transaction.run(sql, tenant.developerId, id) == 0)
        return false;
    transaction.run("UPDATE developers SET user_count = user_count - 1 WHERE id = ?", tenant.developerId);
    return true;
}

bool noteSynced(Transaction &transaction, Tenant tenant, std::string_view id, std::string_view provider, Timestamp at)
{
    static const std::string sql =
        "UPDATE users SET last_synced_at = ?3, last_synced_provider = ?4 WHERE id = ?2 AND " + tenantIs(1);
    return transaction.run(sql, tenant.developerId, id, at, provider) == 1;
}

} // namespace api::server::store
