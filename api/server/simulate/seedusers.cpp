// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/seedusers.h"

#include "api/server/simulate/seedhealth.h"
#include "api/server/store/users.h"

#include <algorithm>

namespace api::server::simulate {

using store::Database;
using store::Reader;
using store::Tenant;

namespace {

constexpr std::size_t kClose = 2; // users of each demo tenant with all days, measured as closely as real devices do
constexpr std::int64_t kMostLoadDays = 4000; // days of users of a load that have health data
constexpr std::int64_t kFewUsers = 4; // a load of no more than these has the finest data: 3000 records a day
constexpr std::int32_t kDemoDays = 120;

// The oldest users first.
void listUsers(Reader &reader, const std::string &developerId, std::int64_t limit, std::vector<SeedUser> &into)
{
    store::UserQuery query;
    query.descending = false;
    query.limit = limit;
    for (const store::User &user : store::listUsers(reader, Tenant(developerId), query).items)
        into.push_back({.tenant = developerId, .id = user.id});
}

Result<void> addDemoHealth(Database &database, const std::vector<std::string> &developers, const SeedOptions &options)
{
    const auto users = database.read([&](Reader &reader) -> Result<std::vector<SeedUser>> {
        std::vector<SeedUser> all;
        for (const std::string &developer : developers) {
            const auto close = closelyMeasured(reader, developer);
            const std::size_t before = all.size();
            listUsers(reader, developer, 100, all);
            for (std::size_t n = before; n < all.size(); ++n) {
                if (std::ranges::find(close, all[n].id) != close.end())
                    all[n] = {.tenant = developer, .id = all[n].id, .days = kDemoDays, .detail = kUsual};
            }
        }
        return all;
    });
    if (!users)
        return Failure(users.error());
    return addHealth(database, *users, {.number = options.number, .mostDays = kDemoDays * 100, .now = options.now});
}

Result<void> addLoadHealth(Database &database, const std::string &developer, const SeedPlan &plan,
                           const SeedOptions &options)
{
    const auto users = database.read([&](Reader &reader) -> Result<std::vector<SeedUser>> {
        std::vector<SeedUser> all;
        listUsers(reader, developer, std::min(plan.users, kMostLoadDays), all);
        for (SeedUser &user : all) {
            user.days = std::int32_t(plan.days);
            user.detail = plan.users <= kFewUsers ? kFine : kCoarse;
        }
        return all;
    });
    if (!users)
        return Failure(users.error());
    return addHealth(database, *users, {.number = options.number, .mostDays = kMostLoadDays, .now = options.now});
}

} // namespace

std::vector<std::string> closelyMeasured(Reader &reader, const std::string &developerId)
{
    store::UserQuery query;
    query.descending = false;
    query.limit = 100;
    std::vector<std::string> ids;
    for (const store::User &user : store::listUsers(reader, Tenant(developerId), query).items) {
        if (user.hasActiveConnection && ids.size() < kClose)
            ids.push_back(user.id);
    }
    return ids;
}

Result<void> addHealthOf(Database &database, const SeedPlan &plan, const std::vector<std::string> &developers,
                         const SeedOptions &options)
{
    if (plan.kind == SeedPlan::Kind::Empty)
        return {};
    return plan.kind == SeedPlan::Kind::Demo ? addDemoHealth(database, developers, options)
                                             : addLoadHealth(database, developers.front(), plan, options);
}

} // namespace api::server::simulate
