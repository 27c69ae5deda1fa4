// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/providers.h"

#include "api/server/crypto.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/wire.h"
#include "api/server/jobs/jobs.h"
#include "api/server/providers.h"
#include "api/server/providers/credentials.h"
#include "api/server/providers/redirect.h"
#include "api/server/providers/signin.h"
#include "api/server/providers/syncrequest.h"
#include "api/server/providers/tokens.h"
#include "api/server/regions.h"
#include "api/server/relay/events.h"
#include "api/server/router.h"
#include "api/server/simulate/vendors/page.h"
#include "api/server/store/oauth.h"

// Connecting an end-user to a vendor: OAuth 2.1 with state and PKCE, as a client.
namespace api::server::handlers {

namespace {

constexpr std::int64_t kFirstDays = 30; // that are fetched once a user is connected
constexpr std::string_view kDenied = "access_denied"; // RFC 6749 4.1.2.1
constexpr std::string_view kNoScope = "no_scope_granted";

Result<void> checkStart(store::Reader &reader, const AuthorizeProvider &request, const Context &context,
                        const ProviderTraits &traits)
{
    if (context.caller().kind == Caller::Kind::Sdk && context.caller().userId != request.userId)
        return failure(ErrorKind::Forbidden, "Token does not match user_id");
    if (!store::findUserKey(reader, tenantOf(context), request.userId))
        return userNotFound(request.userId);
    const auto settings = store::findProviderSettings(reader, tenantOf(context), traits.slug);
    if (settings && !settings->enabled)
        return failure(ErrorKind::Unavailable, std::string(traits.name) + " is disabled");
    if (!request.redirectUri)
        return {};
    return providers::checkRedirect(*request.redirectUri, context.services().baseUrl(),
                                    settings ? settings->redirectUris.value_or("") : std::string());
}

Result<AuthorizationStart> authorize(const AuthorizeProvider &request, Context &context)
{
    const ProviderTraits traits = traitsOf(request.provider.wire());
    if (!traits.hasCloudApi())
        return failure(ErrorKind::NotFound,
                       titleOf(request.provider.wire()) + " has no sign-in: its data come by the SDK");
    return context.write([&](store::Transaction &transaction) -> Result<AuthorizationStart> {
        if (auto sound = checkStart(transaction, request, context, traits); !sound)
            return Failure(std::move(sound.error()));
        providers::SignInStart start =
            providers::beginSignIn(transaction,
                                   {.name = {context.developerId(), request.userId, std::string(traits.slug),
                                             *store::findUserKey(transaction, tenantOf(context), request.userId)},
                                    .redirectUri = request.redirectUri},
                                   context.services().baseUrl(), context.now());
        audit(transaction, context, "connection.authorize", "user:" + request.userId,
              {{"provider", std::string(traits.slug)}});
        return AuthorizationStart{.authorizationUrl = std::move(start.url), .state = std::move(start.state)};
    });
}

// For those who opened the consent page and wait: the vendor tells only the browser.
Result<AuthorizationProgress> watch(const GetProviderAuthorization &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<AuthorizationProgress> {
        const auto found =
            store::findOauthState(reader, tenantOf(context), request.provider.wire(), sha256Hex(request.state));
        const bool isForeign =
            found && context.caller().kind == Caller::Kind::Sdk && context.caller().userId != found->userId;
        if (!found || isForeign)
            return failure(ErrorKind::NotFound, "There is no such authorization");
        return AuthorizationProgress{.status = signInStatus<AuthorizationStatus>(*found, context.now()),
                                     .userId = found->userId,
                                     .error = found->error};
    });
}

struct Connected {
    std::vector<std::string> jobs; // to kick
};

Result<Connected> connect(store::Transaction &transaction, Context &context, const store::BegunSignIn &begun,
                          const std::string &provider, const std::string &code, const std::string &state)
{
    const providers::ConnectionName name{begun.developerId, begun.userId, provider, {begun.userSeq}};
    auto tokens = simulate::redeemCode(transaction,
                                       {.provider = provider,
                                        .clientId = providers::appOf(transaction, name.tenant(), provider).clientId,
                                        .redirectUri = providers::callbackUrl(context.services().baseUrl(), provider),
                                        .code = code,
                                        .verifier = providers::unsealedText(transaction, begun.verifier).value_or("")},
                                       context.now());
    if (!tokens)
        return Failure(std::move(tokens.error()));
    if (tokens->scope.empty() && !traitsOf(provider).scopes.empty()) // whoever may see nothing is not connected
        return failure(ErrorKind::Validation, std::string(kNoScope));
    providers::revokeTokens(transaction, name); // of an earlier connection
    store::connectUser(transaction, name.tenant(), begun.userId,
                       {.id = randomUuid(),
                        .provider = provider,
                        .connectedAt = context.now(),
                        .updatedAt = context.now(),
                        .lastSyncedAt = {},
                        .scope = tokens->scope,
                        .providerUserId = tokens->account,
                        .providerUsername = "Simulated account " + tokens->account});
    providers::keepTokens(transaction, name, *tokens);
    context.actAs(begun.developerId, {});
    audit(transaction, context, "connection.create", "user:" + begun.userId, {{"provider", provider}});
    store::endOauthState(transaction, sha256Hex(state), store::SignInOutcome::Connected, std::nullopt);
    const auto window = providers::windowOf(provider, context.now(), kFirstDays);
    Connected connected{relay::announce(transaction, context.services().jobs,
                                        {.type = relay::kConnectionCreated,
                                         .developerId = begun.developerId,
                                         .userSeq = begun.userSeq,
                                         .provider = provider},
                                        context.now())};
    connected.jobs.push_back(providers::enqueuePull(transaction, context.services().jobs, name,
                                                    {.source = providers::isBackfilled(provider) ? "backfill" : "pull",
                                                     .window = window,
                                                     .kinds = simulate::VendorKinds::all(),
                                                     .since = {},
                                                     .retryOf = {}}));
    return connected;
}

using Outcome = std::vector<std::pair<std::string, std::string>>;

// In the words of Relay, for its application, which knows the sign-in by its own state or else by ours.
Outcome relayOutcome(const store::BegunSignIn &begun, const std::string &provider, const std::string &state,
                     const std::string &error)
{
    Outcome parameters{{"success", error.empty() ? "true" : "false"},
                       {"sourceType", provider},
                       {"state", begun.relayState.value_or(state)}};
    if (!error.empty())
        parameters.emplace_back("error", error);
    return parameters;
}

// Where the browser goes once all is known. An application of Relay learns no id of a user of WearLink.
http::Response goBack(const Context &context, const store::BegunSignIn &begun,
                      const CompleteProviderAuthorization &request, const std::string &error)
{
    const std::string provider(request.provider.wire());
    if (begun.relayApplication && begun.redirectUri)
        return simulate::redirectTo(
            simulate::withParameters(*begun.redirectUri, relayOutcome(begun, provider, request.state, error)));
    Outcome parameters{{"provider", provider}};
    if (!begun.relayApplication)
        parameters.emplace_back("user_id", begun.userId);
    parameters.emplace_back("status", error.empty() ? "success" : "error");
    if (!error.empty())
        parameters.emplace_back("error", error);
    const std::string own = context.services().baseUrl() + (error.empty() ? "/oauth/success" : "/oauth/error");
    return simulate::redirectTo(simulate::withParameters(begun.redirectUri.value_or(own), parameters));
}

// Tells the browser, and those who wait.
Result<http::Response> endUnconnected(Context &context, const store::BegunSignIn &begun,
                                      const CompleteProviderAuthorization &request, const std::string &error)
{
    const bool isDeclined = error == kDenied || error == kNoScope;
    const auto noted = context.write([&](store::Transaction &transaction) -> Result<void> {
        store::endOauthState(transaction, sha256Hex(request.state),
                             isDeclined ? store::SignInOutcome::Declined : store::SignInOutcome::Failed, error);
        return {};
    });
    return noted ? Result<http::Response>(goBack(context, begun, request, error)) : Failure(noted.error());
}

constexpr std::string_view kBadState = "Invalid or expired state";

Failure badState()
{
    return failure(ErrorKind::Validation, std::string(kBadState));
}

// For the person whose browser comes back from a vendor and can go no further.
http::Response refusalPage(const Error &error, int status)
{
    std::string what = simulate::escaped(error.message) + '.';
    std::string_view advice = "Close this page and start again in the app.";
    if (error.message == kBadState)
        what = "This sign-in is unknown, was used before, or took longer than 15 minutes.";
    else if (status == 429)
        advice = "Wait a moment, then reload this page.";
    else if (status >= 500)
        what = "The server could not finish the sign-in.";
    return simulate::htmlPage(status, "Not connected",
                              "<p>" + what + " Nothing was connected.</p><p>" + std::string(advice) + "</p>");
}

Result<http::Response> complete(const CompleteProviderAuthorization &request, http::Request &, Context &context)
{
    const std::string provider(request.provider.wire());
    if (!traitsOf(provider).hasCloudApi())
        return failure(ErrorKind::NotFound, titleOf(provider) + " has no sign-in");
    if (const std::string country = providers::countryOfState(request.state); !country.empty()) {
        Regions &regions = *context.services().regions;
        const auto region = regions.isSupported(country) ? regions.find(country) : Result<Services *>(nullptr);
        if (!region)
            return Failure(region.error());
        if (!*region)
            return badState();
        context.moveTo(**region);
    }
    // A commit of its own: the state is used up whatever comes of the rest.
    const auto begun = context.write([&](store::Transaction &transaction) -> Result<std::optional<store::BegunSignIn>> {
        return store::useOauthState(transaction, provider, sha256Hex(request.state), context.now());
    });
    if (!begun)
        return Failure(begun.error());
    if (!*begun)
        return badState();
    if (request.error || !request.code)
        return endUnconnected(context, **begun, request, request.error.value_or("no_code"));
    const auto connected = context.write([&](store::Transaction &transaction) -> Result<Connected> {
        return connect(transaction, context, **begun, provider, *request.code, request.state);
    });
    if (!connected && connected.error().kind != ErrorKind::Validation)
        return Failure(connected.error());
    if (!connected)
        return endUnconnected(context, **begun, request, connected.error().message);
    for (const std::string &job : connected->jobs)
        context.services().jobs.kick(job);
    return goBack(context, **begun, request, {});
}

} // namespace

void addOauth(Router &router)
{
    router.on<AuthorizeProvider>(authorize);
    router.on<GetProviderAuthorization>(watch);
    router.onRaw<CompleteProviderAuthorization>(complete);
    router.onRefusal<CompleteProviderAuthorization>(refusalPage);
}

} // namespace api::server::handlers
