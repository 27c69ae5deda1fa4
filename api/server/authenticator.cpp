// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/authenticator.h"

#include "api/server/apikeys.h"
#include "api/server/crypto.h"
#include "api/server/relay/gatekeeper.h"
#include "api/server/sessions.h"
#include "api/server/store/apikeys.h"
#include "api/server/store/developers.h"
#include "api/server/store/tokens.h"
#include "api/server/store/users.h"

namespace api::server {

namespace {

constexpr std::string_view kKeyHeader = "X-WearLink-API-Key";
constexpr std::string_view kBadToken = "Could not validate credentials";
constexpr std::string_view kBadKey = "Invalid or missing API key";

Role roleOf(store::AccountRole role)
{
    switch (role) {
    case store::AccountRole::Root:
        return Role::Root;
    case store::AccountRole::Reviewer:
        return Role::Reviewer;
    case store::AccountRole::Developer:
        break;
    }
    return Role::Any;
}

std::string reasonOf(Sessions::State state)
{
    switch (state) {
    case Sessions::State::Good:
        return {};
    case Sessions::State::Expired:
        return "token expired";
    case Sessions::State::NotYet:
        return "token is not valid yet";
    case Sessions::State::Foreign:
        break;
    }
    return "not a token of this server";
}

} // namespace

Result<Identity> Authenticator::identify(const http::Headers &headers, Context &context) const
{
    const Bearer bearer = bearerOf(headers);
    const std::size_t keys = headers.count(kKeyHeader);
    if (!bearer.fault.empty())
        return refusedIdentity(kBadToken, bearer.fault);
    if (keys > 1)
        return refusedIdentity(kBadKey, std::string(kKeyHeader) + " is repeated");
    if (bearer.token)
        return identifyToken(*bearer.token, context);
    if (keys == 1)
        return identifyKey(*headers.find(kKeyHeader), context);
    Identity nobody;
    nobody.reason = "no credential";
    return nobody;
}

Result<Identity> Authenticator::identifyToken(std::string_view token, Context &context) const
{
    const Sessions::Verified verified = m_services.sessions.verify(token, context.now());
    if (verified.state == Sessions::State::Foreign)
        return refusedIdentity(kBadToken, reasonOf(verified.state));
    const bool sdk = verified.claims.scope == Sessions::kSdkScope;
    return context.read([&](store::Reader &reader) -> Result<Identity> {
        const auto developer = sdk ? store::findDeveloperOfUser(reader, verified.claims.sub)
                                   : store::findDeveloper(reader, verified.claims.sub);
        if (!developer)
            return refusedIdentity(kBadToken, "the account is gone");
        std::string reason = reasonOf(verified.state);
        if (reason.empty() && !sdk && verified.claims.gen != developer->tokenGeneration())
            reason = "token is older than the password";
        if (reason.empty() && store::isTokenRevoked(reader, verified.claims.jti))
            reason = "token was revoked";
        if (reason.empty() && developer->lockedUntil && *developer->lockedUntil > context.now())
            reason = "the account is locked";
        if (!reason.empty()) {
            Identity identity = refusedIdentity(kBadToken, std::move(reason));
            identity.formerRole = sdk ? Role::Any : roleOf(developer->role);
            return identity;
        }
        Identity identity;
        identity.caller = std::make_shared<Caller>(
            Caller{.kind = sdk ? Caller::Kind::Sdk : Caller::Kind::Developer,
                   .developerId = developer->id,
                   .email = developer->email,
                   .role = sdk ? Role::Any : roleOf(developer->role),
                   .userId = sdk ? verified.claims.sub : std::string(),
                   .tokenId = verified.claims.jti,
                   .tokenExpires = Timestamp::fromMicroseconds(verified.claims.exp * 1'000'000)});
        identity.reason = (sdk ? "SDK token of user " + verified.claims.sub : "token of " + developer->email);
        return identity;
    });
}

// Null: nobody's.
Result<KeyCache::Entry> Authenticator::lookUp(std::string_view key, std::uint64_t view, Context &context) const
{
    // Looked up by hash: how long that takes says nothing about the key.
    const auto owner = context.read([&](store::Reader &reader) -> Result<std::optional<store::KeyOwner>> {
        return store::findKeyOwner(reader, sha256Hex(key));
    });
    if (!owner)
        return Failure(owner.error());
    if (!*owner)
        return KeyCache::Entry();
    const store::KeyOwner &found = **owner;
    KnownKey known;
    known.caller = std::make_shared<Caller>(Caller{.kind = Caller::Kind::ApiKey,
                                                   .developerId = found.developerId,
                                                   .email = found.email,
                                                   .role = roleOf(found.role),
                                                   .keyId = found.keyId});
    known.lockedUntil = found.lockedUntil;
    known.name = "API key ..." + found.last4 + " of " + found.email;
    auto entry = std::make_shared<const KnownKey>(std::move(known));
    m_keys.keep(key, view, entry);
    return entry;
}

Result<Identity> Authenticator::identifyKey(std::string_view key, Context &context) const
{
    if (!looksLikeApiKey(key))
        return refusedIdentity(kBadKey, "not an API key");
    const std::uint64_t view = m_services.database.view(); // before the look at the database
    KeyCache::Entry known = m_keys.find(key, view);
    const bool fromCache = known != nullptr;
    if (!fromCache) {
        auto lookedUp = lookUp(key, view, context);
        if (!lookedUp)
            return Failure(std::move(lookedUp.error()));
        known = std::move(*lookedUp);
    }
    if (!known)
        return refusedIdentity(kBadKey, "unknown API key");
    if (known->lockedUntil && *known->lockedUntil > context.now())
        return refusedIdentity(kBadKey, "the account is locked");
    m_services.keyUsage.note(known->caller->keyId, context.now());
    Identity identity;
    identity.caller = known->caller;
    identity.reason = fromCache ? known->name + ", from cache" : known->name; // its trace has no statement for it
    return identity;
}

Result<void> Authenticator::admit(const Identity &identity, Auth accepted)
{
    if (accepted == Auth::None)
        return {};
    const auto unauthorized = [](std::string_view text) { return failure(ErrorKind::Unauthorized, std::string(text)); };
    if (!identity.refusal.empty())
        return failure(identity.refusalKind, identity.refusal);
    switch (identity.caller->kind) {
    case Caller::Kind::Anonymous:
        return unauthorized(accepts(accepted, Auth::ApiKey) ? "Authentication required: provide JWT token or API key"
                                                            : "Authentication required: provide JWT token");
    case Caller::Kind::ApiKey:
        if (accepts(accepted, Auth::ApiKey))
            return {};
        return unauthorized("API keys cannot access this endpoint: provide JWT token");
    case Caller::Kind::Developer:
        if (accepts(accepted, Auth::DeveloperJwt))
            return {};
        return unauthorized(kBadToken);
    case Caller::Kind::Sdk:
        if (accepts(accepted, Auth::SdkToken))
            return {};
        return unauthorized("SDK tokens cannot access this endpoint");
    case Caller::Kind::Relay:
    case Caller::Kind::Portal:
        if (accepts(accepted, identity.caller->kind == Caller::Kind::Relay ? Auth::RelayToken : Auth::PortalToken))
            return {};
        return unauthorized(relay::kBadToken);
    }
    return unauthorized(kBadToken);
}

} // namespace api::server
