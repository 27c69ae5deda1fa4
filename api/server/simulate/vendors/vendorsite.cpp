// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/vendors/vendorsite.h"

#include "api/contract/jsonwriter.h"
#include "api/contract/validate.h"
#include "api/server/answers.h"
#include "api/server/clock.h"
#include "api/server/crypto.h"
#include "api/server/providers.h"
#include "api/server/providers/redirect.h"
#include "api/server/simulate/vendors/page.h"
#include "api/server/simulate/vendors/vendorapi.h"
#include "api/server/simulate/vendors/vendordata.h"
#include "api/server/store/database.h"
#include "api/server/store/oauth.h"

#include <algorithm>
#include <array>

namespace api::server::simulate {

namespace {

constexpr std::string_view kRoot = "/__vendors/";
constexpr std::uint64_t kFormLimit = 64 * 1024;
constexpr std::array<const char *, 7> kCarried{"client_id",      "redirect_uri",          "state",     "scope",
                                               "code_challenge", "code_challenge_method", "login_hint"};

bool isLoopback(std::string_view address)
{
    return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

std::string parameter(const http::Parameters &parameters, std::string_view name)
{
    const auto found = std::ranges::find(parameters, name, &std::pair<std::string, std::string>::first);
    return found == parameters.end() ? std::string() : found->second;
}

std::vector<std::string> splitScopes(std::string_view text)
{
    std::vector<std::string> scopes;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" ,"), text.size());
        if (end > 0)
            scopes.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return scopes;
}

Result<http::Parameters> formOf(http::Request &request)
{
    auto text = request.body->readAll(kFormLimit);
    if (!text)
        return withStatus(http::statusOf(text.error()), std::string(http::describe(text.error())));
    auto form = http::parseUrlEncoded(*text);
    if (!form)
        return failure(ErrorKind::Validation, "The form is not valid application/x-www-form-urlencoded");
    return std::move(*form);
}

Result<http::Parameters> queryOf(const http::Request &request)
{
    auto query = http::parseUrlEncoded(request.query);
    if (!query)
        return failure(ErrorKind::Validation, "The query string is not valid");
    return std::move(*query);
}

Failure notHere()
{
    return failure(ErrorKind::NotFound, "Not Found");
}

// RFC 6749 5.2.
http::Response oauthError(int status, std::string_view error)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject();
    writer.key("error");
    writer.string(error);
    writer.endObject();
    http::Response answer = jsonAnswer(status, std::move(text));
    answer.headers.set("Cache-Control", "no-store");
    return answer;
}

} // namespace

struct VendorSite::Asked {
    std::string clientId, redirectUri, state, scope, challenge, person; // person: an end-user's id
};

http::Response VendorSite::handle(http::Request &request)
{
    if (!isLoopback(request.remoteAddress))
        return notFoundAnswer();
    if (!request.path.starts_with(kRoot))
        return ending(request);
    std::string_view rest = std::string_view(request.path).substr(kRoot.size());
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view provider = rest.substr(0, slash);
    rest.remove_prefix(std::min(slash + 1, rest.size()));
    if (!traitsOf(provider).hasCloudApi())
        return notFoundAnswer();
    const Result<http::Response> answer = dispatch(request, provider, rest);
    return answer ? *answer : errorAnswer(answer.error(), Product::WearLink);
}

Result<http::Response> VendorSite::dispatch(http::Request &request, std::string_view provider, std::string_view rest)
{
    const bool isGet = request.method == "GET";
    if (rest.empty() && isGet)
        return describe(provider);
    if (rest == "authorize" && isGet) {
        const auto query = queryOf(request);
        return query ? consent(provider, *query) : Result<http::Response>(Failure(query.error()));
    }
    constexpr std::string_view kAccounts = "accounts/";
    const bool known = rest == "authorize" || rest == "token" || rest == "revoke" || rest.starts_with(kAccounts);
    if (!known)
        return notHere();
    if (request.method != "POST")
        return withStatus(405, "Method Not Allowed");
    const auto form = formOf(request);
    if (!form)
        return Failure(form.error());
    if (rest == "authorize")
        return decide(provider, *form);
    if (rest == "token")
        return token(provider, *form);
    if (rest == "revoke")
        return revoke(provider, *form);
    return disturb(provider, rest.substr(kAccounts.size()), *form);
}

Result<http::Response> VendorSite::describe(std::string_view provider)
{
    return m_database.read([&](store::Reader &reader) -> Result<http::Response> {
        const providers::VendorApp app = providers::simulatedApp(reader, provider);
        std::string text;
        JsonWriter writer(text);
        const auto member = [&](std::string_view name, std::string_view value) {
            writer.key(name);
            writer.string(value);
        };
        writer.beginObject();
        writer.key("simulated");
        writer.boolean(true);
        member("provider", provider);
        member("client_id", app.clientId);
        member("client_secret", app.clientSecret);
        member("webhook_secret", app.webhookSecret);
        member("verify_token", app.verifyToken);
        member("callback_url", providers::callbackUrl(m_baseUrl(), provider));
        member("webhook_url", m_baseUrl() + "/v1/webhooks/" + std::string(provider));
        writer.key("notices");
        writer.beginObject();
        for (const store::NoticeCount &row : store::listNoticeCounts(reader, provider)) {
            writer.key(row.outcome);
            writer.integer(row.notices);
        }
        writer.endObject();
        writer.endObject();
        return jsonAnswer(200, std::move(text));
    });
}

// What is wrong here must not be sent anywhere: the address to send it to may be what is wrong.
Result<VendorSite::Asked> VendorSite::asked(std::string_view provider, const http::Parameters &parameters)
{
    Asked asked{.clientId = parameter(parameters, "client_id"),
                .redirectUri = parameter(parameters, "redirect_uri"),
                .state = parameter(parameters, "state"),
                .scope = parameter(parameters, "scope"),
                .challenge = parameter(parameters, "code_challenge"),
                .person = parameter(parameters, "login_hint")};
    const auto apps =
        m_databaseOf(asked.state).read([&](store::Reader &reader) -> Result<std::vector<providers::VendorApp>> {
            if (asked.person.empty()) // Relay's addresses name nobody
                asked.person = store::findOauthUser(reader, sha256Hex(asked.state)).value_or("");
            return providers::appsOf(reader, provider);
        });
    if (!apps)
        return Failure(apps.error());
    if (std::ranges::find(*apps, asked.clientId, &providers::VendorApp::clientId) == apps->end())
        return failure(ErrorKind::Validation, "No app is registered with this client_id");
    if (asked.redirectUri != providers::callbackUrl(m_baseUrl(), provider))
        return failure(ErrorKind::Validation, "This redirect_uri is not registered for the app");
    if (asked.state.empty())
        return failure(ErrorKind::Validation, "The state is missing");
    const bool plain = !asked.challenge.empty() && parameter(parameters, "code_challenge_method") != "S256";
    if (plain)
        return failure(ErrorKind::Validation, "code_challenge_method has to be S256");
    return asked;
}

Result<http::Response> VendorSite::consent(std::string_view provider, const http::Parameters &parameters)
{
    const std::string name(traitsOf(provider).name);
    const auto request = asked(provider, parameters);
    if (!request)
        return htmlPage(400, "Simulated " + name + " sign-in", "<p>" + escaped(request.error().message) + ".</p>");
    ConsentForm form{.vendor = name,
                     .action = std::string(kRoot) + std::string(provider) + "/authorize",
                     .account = accountOf(provider, request->person),
                     .redirectUri = request->redirectUri,
                     .scopes = splitScopes(request->scope),
                     .hidden = {}};
    for (const char *carried : kCarried)
        form.hidden.emplace_back(carried, parameter(parameters, carried));
    return consentPage(form);
}

Result<http::Response> VendorSite::decide(std::string_view provider, const http::Parameters &form)
{
    const auto request = asked(provider, form);
    if (!request)
        return Failure(request.error());
    const auto back = [&](std::string name, std::string value) {
        return redirectTo(
            withParameters(request->redirectUri, {{std::move(name), std::move(value)}, {"state", request->state}}));
    };
    if (parameter(form, "decision") != "allow")
        return back("error", "access_denied");
    const std::string account = parameter(form, "account");
    if (account.empty() || account.size() > 64)
        return failure(ErrorKind::Validation, "The account is 1 to 64 characters");
    const auto askedScopes = splitScopes(request->scope);
    const std::string separator = request->scope.find(',') != std::string::npos ? "," : " ";
    std::string scope;
    for (const auto &[name, value] : form) {
        if (name == "granted" && std::ranges::find(askedScopes, value) != askedScopes.end())
            scope += (scope.empty() ? "" : separator) + value;
    }
    const auto code = m_databaseOf(request->state).write([&](store::Transaction &transaction) -> Result<std::string> {
        const auto person = store::findAnyUser(transaction, request->person);
        if (person)
            store::openVendorAccount(transaction, *person, provider, account,
                                     {m_clock.now().at - std::chrono::days(730)});
        if (!store::findVendorAccount(transaction, provider, account))
            return failure(ErrorKind::Validation, "There is no such account");
        return issueCode(transaction,
                         {.provider = std::string(provider),
                          .account = account,
                          .clientId = request->clientId,
                          .redirectUri = request->redirectUri,
                          .challenge = request->challenge,
                          .scope = scope},
                         m_clock.now());
    });
    if (!code)
        return Failure(code.error());
    return back("code", *code);
}

Result<http::Response> VendorSite::token(std::string_view provider, const http::Parameters &form)
{
    return m_database.write([&](store::Transaction &transaction) -> Result<http::Response> {
        const auto apps = providers::appsOf(transaction, provider);
        const auto app = std::ranges::find(apps, parameter(form, "client_id"), &providers::VendorApp::clientId);
        if (app == apps.end() || sha256(app->clientSecret) != sha256(parameter(form, "client_secret")))
            return oauthError(401, "invalid_client");
        const std::string type = parameter(form, "grant_type");
        if (type != "authorization_code" && type != "refresh_token")
            return oauthError(400, "unsupported_grant_type");
        const auto tokens = type == "refresh_token"
            ? refreshTokens(transaction, provider, parameter(form, "refresh_token"), m_clock.now())
            : redeemCode(transaction,
                         {.provider = std::string(provider),
                          .clientId = app->clientId,
                          .redirectUri = parameter(form, "redirect_uri"),
                          .code = parameter(form, "code"),
                          .verifier = parameter(form, "code_verifier")},
                         m_clock.now());
        if (!tokens)
            return oauthError(400, tokens.error().message);
        std::string text;
        JsonWriter writer(text);
        writer.beginObject();
        for (const auto &[name, value] : {std::pair{"access_token", tokens->accessToken},
                                          {"refresh_token", tokens->refreshToken},
                                          {"scope", tokens->scope},
                                          {"user_id", tokens->account},
                                          {"token_type", std::string("bearer")}}) {
            writer.key(name);
            writer.string(value);
        }
        writer.key("expires_in");
        writer.integer(std::chrono::seconds(kAccessLifetime).count());
        writer.endObject();
        http::Response answer = jsonAnswer(200, std::move(text));
        answer.headers.set("Cache-Control", "no-store");
        return answer;
    });
}

// RFC 7009: the answer does not tell whether there was such a token.
Result<http::Response> VendorSite::revoke(std::string_view provider, const http::Parameters &form)
{
    return m_database.write([&](store::Transaction &transaction) -> Result<http::Response> {
        revokeToken(transaction, provider, parameter(form, "token"));
        return jsonAnswer(200, "{}");
    });
}

// failing=sleep+daily:timed_out ; tokens=expired|revoked
Result<http::Response> VendorSite::disturb(std::string_view provider, std::string_view account,
                                           const http::Parameters &form)
{
    const auto name = http::percentDecoded(account);
    const bool hasFailing = std::ranges::any_of(form, [](const auto &each) { return each.first == "failing"; });
    const std::string tokens = parameter(form, "tokens");
    for (const std::string &each : splitScopes(parameter(form, "failing"))) {
        const std::string kind = each.substr(0, each.find(':'));
        if (!vendorKindOf(kind) || (each != kind && each != kind + ":timed_out"))
            return failure(ErrorKind::Validation,
                           "failing lists workouts, sleep, body, daily, each with :timed_out or not");
    }
    if (!tokens.empty() && tokens != "expired" && tokens != "revoked")
        return failure(ErrorKind::Validation, "tokens is expired or revoked");
    return m_database.write([&](store::Transaction &transaction) -> Result<http::Response> {
        if (!name || !store::findVendorAccount(transaction, provider, *name))
            return failure(ErrorKind::NotFound, "There is no such account");
        if (hasFailing)
            store::setVendorFailing(transaction, provider, *name, parameter(form, "failing"));
        if (tokens == "expired")
            store::expireVendorTokens(transaction, provider, *name, m_clock.now());
        if (tokens == "revoked")
            store::revokeVendorGrants(transaction, provider, *name);
        return jsonAnswer(200, "{}");
    });
}

http::Response VendorSite::ending(const http::Request &request)
{
    const auto query = http::parseUrlEncoded(request.query).value_or(http::Parameters{});
    const std::string provider = parameter(query, "provider");
    const std::string name(isProvider(provider) ? traitsOf(provider).name : "The vendor");
    if (request.path == "/oauth/success")
        return htmlPage(200, "Connected", "<p>" + escaped(name) + " is connected. You can close this page.</p>");
    return htmlPage(200, "Not connected",
                    "<p>" + escaped(name) + " was not connected (" + escaped(parameter(query, "error"))
                        + "). You can close this page and try again.</p>");
}

} // namespace api::server::simulate
