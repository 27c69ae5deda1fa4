// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/answers.h"
#include "api/server/crypto.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/relay/wire.h"
#include "api/server/http/fiber.h"
#include "api/server/passwords.h"
#include "api/server/regions.h"
#include "api/server/relay/accounts.h"
#include "api/server/relay/devices.h"
#include "api/server/relay/gatekeeper.h"
#include "api/server/relay/names.h"
#include "api/server/relay/tokens.h"
#include "api/server/router.h"
#include "api/server/store/text.h"
#include "api/server/store/tokens.h"

// Accounts of Relay's portal.
namespace api::server::handlers {

namespace {

using std::chrono::minutes;

constexpr std::string_view kFailureRule = "portal login failures";
constexpr int kMostFailures = 20; // for one account, whoever tries

std::string accountName(const Context &context, std::string_view email)
{
    return context.relayPlace().country + ' ' + context.relayPlace().tenant + ' ' + store::foldCase(email);
}

Result<void> checkPassword(std::string_view field, std::string_view password)
{
    const std::string_view fault = passwordFault(password);
    return fault.empty()
        ? Result<void>()
        : failure(ErrorKind::Unprocessable, '"' + std::string(field) + "\" is invalid: " + std::string(fault) + '.');
}

RelayPortalSession sessionOf(const Context &context, const store::RelayUser &user)
{
    relay::Claims claims{.sub = user.id,
                         .country = context.relayPlace().country,
                         .tenant = user.tenant,
                         .app = {},
                         .client = {},
                         .scope = std::string(relay::kPortalScope),
                         .gen = relay::passwordGeneration(user),
                         .jti = {}};
    RelayPortalSession session{.user = toWire(user)};
    session.accessToken = context.services().relayTokens.issue(claims, relay::kAccessLifetime, context.now());
    session.expiresAt = Timestamp::fromMicroseconds(claims.exp * 1'000'000);
    return session;
}

Result<RelayPortalSessionAnswer> signUp(const PortalSignUp &request, Context &context)
{
    if (auto allowed = context.limit("portal sign-up", accountName(context, request.body.email), 5, minutes(1));
        !allowed)
        return Failure(std::move(allowed.error()));
    auto firstName = relay::plainName("firstName", request.body.firstName);
    if (!firstName)
        return Failure(std::move(firstName.error()));
    if (auto good = checkPassword("password", request.body.password); !good)
        return Failure(std::move(good.error()));
    const auto region = context.services().regions->make(context.relayPlace().country);
    if (!region)
        return Failure(region.error());
    context.moveTo(**region);
    store::RelayUser user;
    user.id = randomHex(24);
    user.tenant = context.relayPlace().tenant;
    user.firstName = std::move(*firstName);
    user.email = request.body.email;
    user.passwordHash = http::offload([&] { return context.services().passwords.hash(request.body.password); });
    user.createdAt = context.now();
    const auto added = context.write([&](store::Transaction &transaction) -> Result<void> {
        if (auto stored = relay::addAccount(transaction, user); !stored)
            return stored;
        context.actAs(user.developerId, "relay user " + user.id);
        audit(transaction, context, "relay.sign_up", "relay_user:" + user.id);
        return {};
    });
    if (!added)
        return Failure(added.error());
    return enveloped<RelayPortalSessionAnswer>(sessionOf(context, user), "Account created", 201);
}

Failure signInRefused(Context &context, const std::optional<store::RelayUser> &user, const std::string &account)
{
    context.services().limiter.take(kFailureRule, account, kMostFailures, minutes(15));
    const auto noted = context.write([&](store::Transaction &transaction) -> Result<void> {
        if (user)
            context.actAs(user->developerId, "relay user " + user->id);
        audit(transaction, context, "relay.sign_in_failed", user ? "relay_user:" + user->id : "relay_user:unknown");
        return {};
    });
    if (!noted)
        return Failure(noted.error());
    return failure(ErrorKind::Unauthorized, "Invalid email or password.");
}

Result<RelayPortalSessionAnswer> signIn(const PortalSignIn &request, Context &context)
{
    const std::string account = accountName(context, request.body.email);
    if (auto allowed = context.limit("portal sign-in", account, 10, minutes(1)); !allowed)
        return Failure(std::move(allowed.error()));
    Services &services = context.services();
    if (const int wait = services.limiter.waitSeconds(kFailureRule, account, kMostFailures); wait > 0)
        return tooManyRequests(wait);
    const auto user = context.read([&](store::Reader &reader) -> Result<std::optional<store::RelayUser>> {
        return store::findRelayUserByEmail(reader, context.relayPlace().tenant, request.body.email);
    });
    if (!user)
        return Failure(user.error());
    const std::string hash = *user ? (*user)->passwordHash : std::string();
    const bool right = http::offload([&] { return services.passwords.verify(hash, request.body.password); });
    if (!right || (*user)->status != store::RelayState::Active)
        return signInRefused(context, *user, account);
    services.limiter.forget(kFailureRule, account);
    const auto noted = context.write([&](store::Transaction &transaction) -> Result<void> {
        context.actAs((*user)->developerId, "relay user " + (*user)->id);
        audit(transaction, context, "relay.sign_in", "relay_user:" + (*user)->id);
        return {};
    });
    if (!noted)
        return Failure(noted.error());
    return enveloped<RelayPortalSessionAnswer>(sessionOf(context, **user), "Signed in");
}

Result<RelayDoneAnswer> signOut(const PortalSignOut &, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<RelayDoneAnswer> {
        store::revokeToken(transaction, context.caller().tokenId, context.caller().tokenExpires, context.now());
        if (const auto user = store::findRelayUserBySeq(transaction, context.caller().relayUser))
            audit(transaction, context, "relay.sign_out", "relay_user:" + user->id);
        return done("Signed out");
    });
}

Result<store::RelayUser> ownAccount(Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<store::RelayUser> {
        auto user = store::findRelayUserBySeq(reader, context.caller().relayUser);
        if (!user)
            return failure(ErrorKind::Unauthorized, std::string(relay::kBadToken));
        return std::move(*user);
    });
}

Result<RelayPortalSessionAnswer> changePassword(const ChangePortalPassword &request, Context &context)
{
    if (auto allowed = context.limit("portal password", context.caller().userId, 10, minutes(1)); !allowed)
        return Failure(std::move(allowed.error()));
    if (auto good = checkPassword("newPassword", request.body.newPassword); !good)
        return Failure(std::move(good.error()));
    auto user = ownAccount(context);
    if (!user)
        return Failure(std::move(user.error()));
    Passwords &passwords = context.services().passwords;
    const bool right =
        http::offload([&] { return passwords.verify(user->passwordHash, request.body.currentPassword); });
    if (!right) // not 401: the token is good
        return failure(ErrorKind::Unprocessable, "\"currentPassword\" is invalid: it is another.");
    user->passwordHash = http::offload([&] { return passwords.hash(request.body.newPassword); });
    return context.write([&](store::Transaction &transaction) -> Result<RelayPortalSessionAnswer> {
        store::replaceRelayPassword(transaction, user->seq, user->passwordHash);
        audit(transaction, context, "relay.change_password", "relay_user:" + user->id);
        return enveloped<RelayPortalSessionAnswer>(sessionOf(context, *user), "Password changed");
    });
}

Result<RelayAccountAnswer> getAccount(const GetPortalAccount &, Context &context)
{
    const auto user = ownAccount(context);
    if (!user)
        return Failure(user.error());
    return enveloped<RelayAccountAnswer>(toWire(*user));
}

Result<RelayDeviceCatalogueAnswer> listDevices(const ListPortalDevices &, Context &)
{
    const auto orNull = [](std::string_view text) {
        return text.empty() ? std::nullopt : std::optional<std::string>(text);
    };
    RelayDeviceCatalogue catalogue;
    for (const relay::Device &device : relay::devices())
        catalogue.devices.push_back({.key = std::string(device.key),
                                     .name = std::string(device.name),
                                     .kind = device.isOauth ? RelayDeviceKind::Oauth : RelayDeviceKind::Sdk,
                                     .isAvailable = device.isAvailable,
                                     .minimumIos = orNull(device.minimumIos),
                                     .minimumAndroid = orNull(device.minimumAndroid)});
    return enveloped<RelayDeviceCatalogueAnswer>(std::move(catalogue));
}

} // namespace

void addPortalAccounts(Router &router)
{
    router.on<PortalSignUp>(signUp);
    router.on<PortalSignIn>(signIn);
    router.on<PortalSignOut>(signOut);
    router.on<ChangePortalPassword>(changePassword);
    router.on<GetPortalAccount>(getAccount);
    router.on<ListPortalDevices>(listDevices);
}

} // namespace api::server::handlers
