// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/vendors/vendorapi.h"

#include "api/server/crypto.h"

namespace api::server::simulate {

namespace {

constexpr std::size_t kSecretBytes = 32;

std::string fresh(std::string_view prefix)
{
    return std::string(prefix) + toBase64Url(randomBytes(kSecretBytes));
}

VendorTokens issueTokens(store::Transaction &transaction, store::VendorGrant &grant, Timestamp now)
{
    VendorTokens tokens{.account = grant.account,
                        .accessToken = fresh("at-"),
                        .refreshToken = fresh("rt-"),
                        .scope = grant.scope,
                        .expires = {now.at + kAccessLifetime}};
    grant.accessHash = sha256Hex(tokens.accessToken);
    grant.refreshHash = sha256Hex(tokens.refreshToken);
    grant.accessExpires = tokens.expires;
    store::updateVendorGrant(transaction, grant);
    return tokens;
}

store::VendorGrant addGrant(store::Transaction &transaction, const Consent &consent, std::string_view code,
                            Timestamp now)
{
    store::VendorGrant grant{.codeHash = sha256Hex(code),
                             .provider = consent.provider,
                             .account = consent.account,
                             .clientId = consent.clientId,
                             .redirectUri = consent.redirectUri,
                             .challenge = consent.challenge,
                             .scope = consent.scope,
                             .codeExpires = {now.at + kCodeLifetime},
                             .accessHash = {},
                             .refreshHash = {},
                             .accessExpires = {}};
    store::addVendorGrant(transaction, grant);
    return grant;
}

Failure invalidGrant(ErrorKind kind)
{
    return failure(kind, "invalid_grant");
}

} // namespace

std::string pkceChallenge(std::string_view verifier)
{
    const Digest digest = sha256(verifier);
    return toBase64Url({reinterpret_cast<const char *>(digest.data()), digest.size()});
}

std::string accountOf(std::string_view provider, std::string_view person)
{
    return std::string(provider) + '-'
        + sha256Hex("account/" + std::string(provider) + '/' + std::string(person)).substr(0, 12);
}

std::string issueCode(store::Transaction &transaction, const Consent &consent, Timestamp now)
{
    std::string code = fresh("code-");
    addGrant(transaction, consent, code, now);
    return code;
}

VendorTokens grantDirectly(store::Transaction &transaction, const Consent &consent, Timestamp now)
{
    store::VendorGrant grant = addGrant(transaction, consent, fresh("code-"), now);
    return issueTokens(transaction, grant, now);
}

Result<VendorTokens> redeemCode(store::Transaction &transaction, const CodeRedemption &request, Timestamp now)
{
    auto grant = store::findVendorGrant(transaction, request.provider, store::GrantKey::Code, sha256Hex(request.code));
    if (!grant || grant->clientId != request.clientId)
        return invalidGrant(ErrorKind::Validation);
    if (grant->accessHash) { // somebody has read it: what it gave must not be used either
        grant->revoked = true;
        store::updateVendorGrant(transaction, *grant);
        return invalidGrant(ErrorKind::Validation);
    }
    // A verifier to no challenge: somebody took the challenge out of the address.
    const bool proved =
        grant->challenge.empty() ? request.verifier.empty() : pkceChallenge(request.verifier) == grant->challenge;
    if (grant->revoked || grant->codeExpires <= now || grant->redirectUri != request.redirectUri || !proved)
        return invalidGrant(ErrorKind::Validation);
    return issueTokens(transaction, *grant, now);
}

Result<VendorTokens> refreshTokens(store::Transaction &transaction, std::string_view provider,
                                   std::string_view refreshToken, Timestamp now)
{
    auto grant = store::findVendorGrant(transaction, provider, store::GrantKey::Refresh, sha256Hex(refreshToken));
    if (!grant || grant->revoked)
        return invalidGrant(ErrorKind::Unauthorized);
    return issueTokens(transaction, *grant, now);
}

void revokeToken(store::Transaction &transaction, std::string_view provider, std::string_view token)
{
    const std::string hash = sha256Hex(token);
    auto grant = store::findVendorGrant(transaction, provider, store::GrantKey::Access, hash);
    if (!grant)
        grant = store::findVendorGrant(transaction, provider, store::GrantKey::Refresh, hash);
    if (!grant)
        return;
    grant->revoked = true;
    store::updateVendorGrant(transaction, *grant);
}

Result<VendorSession> sessionOf(store::Reader &reader, std::string_view provider, std::string_view accessToken,
                                Timestamp now)
{
    const auto grant = store::findVendorGrant(reader, provider, store::GrantKey::Access, sha256Hex(accessToken));
    if (!grant || grant->revoked || *grant->accessExpires <= now)
        return failure(ErrorKind::Unauthorized, "invalid_token");
    auto account = store::findVendorAccount(reader, provider, grant->account);
    if (!account)
        return failure(ErrorKind::Unauthorized, "invalid_token");
    return VendorSession{std::move(*account), grant->scope};
}

} // namespace api::server::simulate
