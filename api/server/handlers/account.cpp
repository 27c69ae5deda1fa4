// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/auth.h"

#include "api/contract/jsonreader.h"
#include "api/server/clock.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/wire.h"
#include "api/server/http/fiber.h"
#include "api/server/passwords.h"
#include "api/server/router.h"

namespace api::server::handlers {

namespace {

Failure accountGone()
{
    return failure(ErrorKind::Unauthorized, "Could not validate credentials");
}

Result<api::Developer> getMe(const GetMe &, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<api::Developer> {
        const auto row = store::findDeveloper(reader, context.developerId());
        if (!row)
            return accountGone();
        return toWire(*row);
    });
}

// Absent or null keeps the name, an empty text clears it.
std::optional<std::string> renamed(const std::optional<std::string> &old, const std::optional<std::string> &given)
{
    if (!given)
        return old;
    return given->empty() ? std::nullopt : given;
}

Result<api::Developer> updateMe(const UpdateMe &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<api::Developer> {
        auto row = store::findDeveloper(transaction, context.developerId());
        if (!row)
            return accountGone();
        row->firstName = renamed(row->firstName, request.body.firstName);
        row->lastName = renamed(row->lastName, request.body.lastName);
        row->updatedAt = context.now();
        store::renameDeveloper(transaction, store::Tenant(row->id), row->firstName, row->lastName, context.now());
        audit(transaction, context, "account.update", "developer:" + row->id);
        return toWire(*row);
    });
}

Result<Message> changePassword(const ChangePassword &request, Context &context)
{
    if (auto allowed = context.limit("change password", context.developerId(), 10, std::chrono::minutes(1)); !allowed)
        return Failure(std::move(allowed.error()));
    if (const auto fault = passwordFault(request.body.newPassword); !fault.empty())
        return Failure(validationError({{"/new_password", std::string(fault)}}));
    Passwords &passwords = context.services().passwords;
    const auto row = context.read([&](store::Reader &reader) -> Result<std::optional<store::Developer>> {
        return store::findDeveloper(reader, context.developerId());
    });
    if (!row)
        return Failure(row.error());
    if (!*row)
        return accountGone();
    const bool right =
        http::offload([&] { return passwords.verify((*row)->passwordHash, request.body.currentPassword); });
    if (!right)
        return failure(ErrorKind::Validation, "The current password is wrong");
    if (request.body.newPassword == request.body.currentPassword)
        return Failure(validationError({{"/new_password", "expected another than the current one"}}));
    const std::string hash = http::offload([&] { return passwords.hash(request.body.newPassword); });
    return context.write([&](store::Transaction &transaction) -> Result<Message> {
        store::setPassword(transaction, store::Tenant(context.developerId()), hash, context.services().clock.now());
        audit(transaction, context, "auth.change_password", "developer:" + context.developerId());
        return Message{.message = "Password changed"};
    });
}

} // namespace

void addAccount(Router &router)
{
    router.on<GetMe>(getMe);
    router.on<UpdateMe>(updateMe);
    router.on<ChangePassword>(changePassword);
}

} // namespace api::server::handlers
