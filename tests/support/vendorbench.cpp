// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vendorbench.h"

#include "api/contract/parameters.h"
#include "api/server/http/urlencoded.h"
#include "api/server/providers/webhooks/signature.h"

#include <algorithm>
#include <cstdlib>

namespace support {

using Answer = RawClient::Answer;

namespace {

std::string allScopes(const std::string &authorizationUrl)
{
    return api::server::http::percentDecoded(queryOf(authorizationUrl, "scope")).value_or("");
}

} // namespace

std::string queryOf(const std::string &url, const std::string &name)
{
    for (const std::string &before : {"?" + name + "=", "&" + name + "="}) {
        const std::size_t at = url.find(before);
        if (at != std::string::npos)
            return url.substr(at + before.size(), url.find('&', at + 1) - at - before.size());
    }
    return {};
}

std::string fitbitSignature(const std::string &secret, const std::string &body)
{
    return api::server::providers::hmacSha1Base64(secret + '&', body);
}

std::string VendorBench::newUser() const
{
    return jsonText(m_test.json("POST", "/api/v1/users", R"({"first_name":"Asha"})").body, "/id");
}

Answer VendorBench::authorize(const std::string &user, const std::string &provider,
                              const std::string &redirectUri) const
{
    std::string target = "/api/v1/oauth/" + provider + "/authorize?user_id=" + user;
    if (!redirectUri.empty())
        target += "&redirect_uri=" + api::percentEncoded(redirectUri);
    return m_test.get(target);
}

Answer VendorBench::form(const std::string &target, const std::string &body) const
{
    return m_test.send({.method = "POST",
                        .target = target,
                        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                        .body = body});
}

std::string VendorBench::decide(const std::string &authorizationUrl, const std::string &provider, bool allow,
                                std::vector<std::string> scopes, const std::string &account) const
{
    if (scopes.empty()) {
        const std::string all = allScopes(authorizationUrl);
        for (std::size_t at = 0; at < all.size();) {
            const std::size_t end = std::min(all.find_first_of("+ ,", at), all.size());
            scopes.push_back(all.substr(at, end - at));
            at = end + 1;
        }
    }
    std::string body = authorizationUrl.substr(authorizationUrl.find('?') + 1);
    const std::string hint = queryOf(authorizationUrl, "login_hint");
    const std::string own = provider + '-' + (hint.empty() ? queryOf(authorizationUrl, "state").substr(0, 12) : hint);
    body += "&account=" + api::percentEncoded(account.empty() ? own : account);
    for (const std::string &scope : scopes)
        body += "&granted=" + api::percentEncoded(scope);
    body += allow ? "&decision=allow" : "&decision=deny";
    return form("/__vendors/" + provider + "/authorize", body).header("location");
}

Answer VendorBench::open(const std::string &url, const std::string &accept) const
{
    const std::string target = url.starts_with(m_test.url()) ? url.substr(m_test.url().size()) : url;
    return m_test.send({.target = target, .headers = {{"Accept", accept}}});
}

std::string VendorBench::connect(const std::string &user, const std::string &provider,
                                 std::vector<std::string> scopes) const
{
    const std::string url = jsonText(authorize(user, provider).body, "/authorization_url");
    open(decide(url, provider, true, std::move(scopes)));
    m_test.settle();
    return connection(user, provider, "provider_user_id");
}

std::string VendorBench::connection(const std::string &user, const std::string &provider,
                                    const std::string &member) const
{
    const std::string list = m_test.get("/api/v1/users/" + user + "/connections").body;
    for (int n = 0; n < 12; ++n) {
        const std::string at = "/" + std::to_string(n);
        if (jsonText(list, at + "/provider") == provider)
            return jsonText(list, at + "/" + member);
    }
    return {};
}

std::int64_t VendorBench::samples(const std::string &user) const
{
    const std::string counts = m_test.get("/api/v1/users/" + user + "/summaries/data").body;
    return std::atoll(jsonAt(counts, "/total_data_points").c_str());
}

std::int64_t VendorBench::events(const std::string &user, const std::string &kind) const
{
    const std::string list =
        m_test.get("/api/v1/users/" + user + "/events/" + kind + "?start_date=2023-01-01&end_date=2027-01-01").body;
    return std::atoll(jsonAt(list, "/pagination/total_count").c_str());
}

Answer VendorBench::disturb(const std::string &provider, const std::string &account, const std::string &change) const
{
    return form("/__vendors/" + provider + "/accounts/" + account, change);
}

std::string VendorBench::app(const std::string &provider, const std::string &member) const
{
    const std::string body = m_test.send({.target = "/__vendors/" + provider + "/"}).body;
    const std::string text = jsonText(body, "/" + member);
    return text.empty() ? jsonAt(body, "/" + member) : text;
}

Answer VendorBench::run(const std::string &user, const std::string &id) const
{
    Answer answer = m_test.get("/api/v1/users/" + user + "/sync/runs?run_id=" + id);
    answer.body = jsonAt(answer.body, "/items/0");
    return answer;
}

Answer VendorBench::notify(const std::string &provider, const std::string &body,
                           std::vector<std::pair<std::string, std::string>> headers) const
{
    headers.emplace_back("Content-Type", "application/json");
    return m_test.send(
        {.method = "POST", .target = "/v1/webhooks/" + provider, .headers = std::move(headers), .body = body});
}

} // namespace support
