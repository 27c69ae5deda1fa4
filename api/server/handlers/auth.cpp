// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/auth.h"

#include "api/contract/jsonreader.h"
#include "api/server/answers.h"
#include "api/server/crypto.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/wire.h"
#include "api/server/http/fiber.h"
#include "api/server/passwords.h"
#include "api/server/router.h"
#include "api/server/sessions.h"
#include "api/server/store/text.h"
#include "api/server/store/tokens.h"

namespace api::server::handlers {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

// So many failures for one account close its sign-in for a while, whoever tries; its keys and sessions stay good.
constexpr int kMostFailures = 20;
constexpr seconds kFailureWindow = minutes(15);
constexpr std::string_view kFailureRule = "login failures";

std::optional<std::string> unlessEmpty(const std::optional<std::string> &text)
{
    return text && text->empty() ? std::nullopt : text;
}

Result<Registration> registerAccount(const Register &request, Context &context)
{
    const std::string account = store::foldCase(request.body.email);
    if (auto allowed = context.limit("register account", account, 5, minutes(1)); !allowed)
        return Failure(std::move(allowed.error()));
    if (const auto fault = passwordFault(request.body.password); !fault.empty())
        return Failure(validationError({{"/password", std::string(fault)}}));
    Services &services = context.services();
    store::Developer row;
    row.id = randomUuid();
    row.email = request.body.email;
    row.firstName = unlessEmpty(request.body.firstName);
    row.lastName = unlessEmpty(request.body.lastName);
    row.passwordHash = http::offload([&] { return services.passwords.hash(request.body.password); });
    if (account == store::foldCase(services.rootAdminEmail))
        row.role = store::AccountRole::Root;
    row.createdAt = row.updatedAt = row.tokensValidFrom = context.now();
    MadeKey key = makeKey("Default", context.now());
    const auto stored = context.write([&](store::Transaction &transaction) -> Result<void> {
        if (auto added = store::addDeveloper(transaction, row); !added)
            return added;
        store::addApiKey(transaction, store::Tenant(row.id), key.row, key.hash);
        context.actAs(row.id, row.email);
        audit(transaction, context, "auth.register", "developer:" + row.id);
        return {};
    });
    if (!stored)
        return Failure(stored.error());
    return Registration{.developer = toWire(row),
                        .apiKey = std::move(key.shown),
                        .accessToken = services.sessions.issueDeveloper(row.id, row.tokenGeneration(), context.now()),
                        .tokenType = "bearer",
                        .expiresIn = Sessions::kLifetime.count()};
}

Failure loginRefused(Context &context, const std::optional<store::Developer> &row, const std::string &account)
{
    context.services().limiter.take(kFailureRule, account, kMostFailures, kFailureWindow);
    const auto noted = context.write([&](store::Transaction &transaction) -> Result<void> {
        if (row) {
            context.actAs(row->id, row->email);
            store::noteFailedLogin(transaction, store::Tenant(row->id));
        }
        audit(transaction, context, "auth.login_failed", row ? "developer:" + row->id : "developer:unknown");
        return {};
    });
    if (!noted)
        return Failure(noted.error());
    return failure(ErrorKind::Unauthorized, "Incorrect email or password");
}

Result<AccessToken> signIn(const Login &request, Context &context)
{
    const std::string account = store::foldCase(request.body.username);
    if (auto allowed = context.limit("login account", account, 10, minutes(1)); !allowed)
        return Failure(std::move(allowed.error()));
    Services &services = context.services();
    if (const int wait = services.limiter.waitSeconds(kFailureRule, account, kMostFailures); wait > 0)
        return tooManyRequests(wait);
    const auto row = context.read([&](store::Reader &reader) -> Result<std::optional<store::Developer>> {
        return store::findDeveloperByEmail(reader, request.body.username);
    });
    if (!row)
        return Failure(row.error());
    const std::string hash = *row ? (*row)->passwordHash : std::string();
    const bool right = http::offload([&] { return services.passwords.verify(hash, request.body.password); });
    if (!right)
        return loginRefused(context, *row, account);
    const store::Developer &developer = **row;
    if (developer.lockedUntil && *developer.lockedUntil > context.now())
        return failure(ErrorKind::Forbidden, "This account is locked until " + developer.lockedUntil->toString());
    services.limiter.forget(kFailureRule, account);
    const auto noted = context.write([&](store::Transaction &transaction) -> Result<void> {
        context.actAs(developer.id, developer.email);
        store::noteLogin(transaction, store::Tenant(developer.id));
        audit(transaction, context, "auth.login", "developer:" + developer.id);
        return {};
    });
    if (!noted)
        return Failure(noted.error());
    return AccessToken{.accessToken =
                           services.sessions.issueDeveloper(developer.id, developer.tokenGeneration(), context.now()),
                       .tokenType = "bearer",
                       .expiresIn = Sessions::kLifetime.count()};
}

Result<Message> signOut(const Logout &, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<Message> {
        store::revokeToken(transaction, context.caller().tokenId, context.caller().tokenExpires, context.now());
        audit(transaction, context, "auth.logout", "developer:" + context.developerId());
        return Message{.message = "Signed out"};
    });
}

} // namespace

void addAuth(Router &router)
{
    router.on<Register>(registerAccount);
    router.onForm<Login>(signIn);
    router.on<Logout>(signOut);
}

} // namespace api::server::handlers
