// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/users.h"

#include "api/server/crypto.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/erasure.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/sdkgrant.h"
#include "api/server/handlers/wire.h"
#include "api/server/http/fiber.h"
#include "api/server/jobs/jobs.h"
#include "api/server/router.h"
#include "api/server/store/idempotency.h"

namespace api::server::handlers {

namespace {

// Above this many users a search reads long enough to hold up the other connections of its io thread.
constexpr std::int64_t kSearchInPlace = 2000;

// An empty text clears a member; an empty e-mail does not get past validation.
std::optional<std::string> unlessEmpty(std::optional<std::string> text)
{
    return text && text->empty() ? std::nullopt : text;
}

store::UserSort sortOf(const ListUsers &request)
{
    switch (request.sortBy.value_or(UserSortField::CreatedAt).value().value_or(UserSortField::CreatedAt)) {
    case UserSortField::Email:
        return store::UserSort::Email;
    case UserSortField::FirstName:
        return store::UserSort::FirstName;
    case UserSortField::LastName:
        return store::UserSort::LastName;
    case UserSortField::LastSyncedAt:
        return store::UserSort::LastSyncedAt;
    case UserSortField::CreatedAt:
        break;
    }
    return store::UserSort::CreatedAt;
}

api::UserPage pageOf(store::UserPage found, std::int64_t page, std::int64_t limit)
{
    api::UserPage result{.total = found.total, .page = page, .limit = limit};
    for (store::User &row : found.items)
        result.items.push_back(toWire(std::move(row)));
    result.pages = (found.total + limit - 1) / limit;
    result.hasNext = page < result.pages;
    result.hasPrev = page > 1;
    return result;
}

Result<api::UserPage> list(const ListUsers &request, Context &context)
{
    const std::int64_t page = request.page.value_or(1);
    const std::int64_t limit = request.limit.value_or(20);
    if (page > (std::int64_t(1) << 53) / limit)
        return failure(ErrorKind::Validation, "page: too large");
    const store::UserQuery query{.search = request.search.value_or(""),
                                 .email = request.email,
                                 .externalUserId = request.externalUserId,
                                 .sort = sortOf(request),
                                 .descending = request.sortOrder.value_or(SortOrder::Desc) == SortOrder::Desc,
                                 .offset = (page - 1) * limit,
                                 .limit = limit};
    const auto work = [&] {
        return context.read([&](store::Reader &reader) -> Result<api::UserPage> {
            return pageOf(store::listUsers(reader, tenantOf(context), query), page, limit);
        });
    };
    if (query.search.empty())
        return work();
    const auto count = context.read(
        [&](store::Reader &reader) -> Result<std::int64_t> { return store::userCount(reader, tenantOf(context)); });
    return count && *count > kSearchInPlace ? http::offload(work) : work();
}

Result<UserRead> create(const CreateUser &request, Context &context)
{
    const store::User row{.id = randomUuid(),
                          .email = request.body.email,
                          .firstName = unlessEmpty(request.body.firstName),
                          .lastName = unlessEmpty(request.body.lastName),
                          .externalUserId = unlessEmpty(request.body.externalUserId),
                          .createdAt = context.now(),
                          .updatedAt = context.now(),
                          .lastSyncedAt = {},
                          .lastSyncedProvider = {}};
    return context.write([&](store::Transaction &transaction) -> Result<UserRead> {
        if (auto added = store::addUser(transaction, tenantOf(context), row); !added)
            return Failure(std::move(added.error()));
        return toWire(row);
    });
}

Result<UserRead> get(const GetUser &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<UserRead> {
        auto row = store::findUser(reader, tenantOf(context), request.userId);
        if (!row)
            return userNotFound(request.userId);
        return toWire(std::move(*row));
    });
}

Result<UserRead> update(const UpdateUser &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<UserRead> {
        auto row = store::findUser(transaction, tenantOf(context), request.userId);
        if (!row)
            return userNotFound(request.userId);
        if (request.body.email)
            row->email = request.body.email;
        if (request.body.firstName)
            row->firstName = unlessEmpty(request.body.firstName);
        if (request.body.lastName)
            row->lastName = unlessEmpty(request.body.lastName);
        if (request.body.externalUserId)
            row->externalUserId = unlessEmpty(request.body.externalUserId);
        row->updatedAt = context.now();
        if (auto updated = store::updateUser(transaction, tenantOf(context), *row); !updated)
            return Failure(std::move(updated.error()));
        return toWire(*row);
    });
}

Result<UserRead> remove(const DeleteUser &request, Context &context)
{
    std::vector<store::JobRow> jobs;
    auto removed = context.write([&](store::Transaction &transaction) -> Result<UserRead> {
        const auto row = store::findUser(transaction, tenantOf(context), request.userId);
        if (!row)
            return userNotFound(request.userId);
        jobs = store::listUserJobs(transaction, tenantOf(context), row->id);
        store::forgetAnswersAbout(transaction, row->id);
        store::removeUser(transaction, tenantOf(context), row->id);
        audit(transaction, context, "user.delete", "user:" + row->id);
        return toWire(*row);
    });
    if (!removed)
        return removed;
    context.services().jobs.userRemoved(request.userId, jobs);
    finishErasure(context, request.userId);
    return removed;
}

Result<SdkToken> createToken(const CreateUserToken &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<SdkToken> {
        const auto row = store::findUser(transaction, tenantOf(context), request.userId);
        if (!row)
            return userNotFound(request.userId);
        audit(transaction, context, "user.token", "user:" + row->id);
        return grantSdkToken(transaction, context, row->id, randomUuid());
    });
}

} // namespace

void addUsers(Router &router)
{
    router.on<ListUsers>(list);
    router.on<CreateUser>(create);
    router.on<GetUser>(get);
    router.on<UpdateUser>(update);
    router.on<DeleteUser>(remove);
    router.on<CreateUserToken>(createToken);
}

} // namespace api::server::handlers
