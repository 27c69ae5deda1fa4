// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/signin.h"

#include "api/server/crypto.h"
#include "api/server/providers.h"
#include "api/server/providers/credentials.h"
#include "api/server/providers/redirect.h"
#include "api/server/simulate/vendors/page.h"
#include "api/server/store/oauth.h"

namespace api::server::providers {

namespace {

constexpr std::size_t kSecretBytes = 32; // 256 bit

std::string addressOf(store::Reader &reader, const SignIn &signIn, const std::string &base, const std::string &state,
                      const std::string &verifier)
{
    const std::string &provider = signIn.name.provider;
    const auto settings = store::findProviderSettings(reader, signIn.name.tenant(), provider);
    const std::string usual(traitsOf(provider).scopes);
    std::vector<std::pair<std::string, std::string>> parameters{
        {"response_type", "code"},
        {"client_id", appOf(reader, signIn.name.tenant(), provider).clientId},
        {"redirect_uri", callbackUrl(base, provider)},
        {"scope", settings ? settings->scopes.value_or(usual) : usual},
        {"state", state},
        {"code_challenge", simulate::pkceChallenge(verifier)},
        {"code_challenge_method", "S256"}};
    if (!signIn.relayApplication) // whoever knows an application may begin: the address must not tell the user's id
        parameters.emplace_back("login_hint", signIn.name.userId);
    return simulate::withParameters(base + "/__vendors/" + provider + "/authorize", parameters);
}

} // namespace

SignInStart beginSignIn(store::Transaction &transaction, const SignIn &signIn, const std::string &baseUrl,
                        Timestamp now)
{
    SignInStart start{.url = {},
                      .state =
                          (signIn.country.empty() ? "" : signIn.country + '.') + toBase64Url(randomBytes(kSecretBytes)),
                      .expires = {now.at + kStateLifetime}};
    const std::string verifier = toBase64Url(randomBytes(kSecretBytes));
    store::addOauthState(transaction, signIn.name.user,
                         {.hash = sha256Hex(start.state),
                          .provider = signIn.name.provider,
                          .redirectUri = signIn.redirectUri,
                          .verifier = sealedText(transaction, verifier),
                          .expires = start.expires,
                          .relayApplication = signIn.relayApplication,
                          .relayState = signIn.relayState},
                         now);
    start.url = addressOf(transaction, signIn, baseUrl, start.state, verifier);
    return start;
}

// No base64url digit is a full stop.
std::string countryOfState(std::string_view state)
{
    return state.substr(0, 3).ends_with('.') && state.size() > 3 ? std::string(state.substr(0, 2)) : std::string();
}

} // namespace api::server::providers
