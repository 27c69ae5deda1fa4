// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contractcases.h"

namespace support {

namespace {

constexpr const char *kMissing = "00000000-0000-4000-8000-000000000000";

class Sdk {
public:
    explicit Sdk(const TestService &test) : m_test(test), m_user(*test.ready().userId) { }

    ContractCases tokens(std::string_view id) const
    {
        const std::string refresh = "/api/v1/token/refresh", revoke = "/api/v1/token/revoke";
        const auto fresh = [sdk = *this] { return jsonText(sdk.pair(), "/refresh_token"); };
        if (id == "refreshUserToken")
            return {{200, with(refresh, "refresh_token", fresh)},
                    {400, with(refresh, "refresh_token", fixed(""))},
                    {401, with(refresh, "refresh_token", fixed("rt-0"))}};
        return {{204, with(revoke, "refresh_token", fresh)}, {400, with(revoke, "refresh_token", fixed(""))}};
    }
    ContractCases codes(std::string_view id) const
    {
        const auto invite = [sdk = *this](const std::string &user) {
            return [=] { return sdk.post("/api/v1/users/" + user + "/invitation-code", {}); };
        };
        if (id == "createInvitationCode")
            return {{201, invite(m_user)}, {400, invite("x")}, {404, invite(kMissing)}};
        const std::string redeem = "/api/v1/invitation-code/redeem";
        const auto code = [sdk = *this, invite] {
            return jsonText(sdk.m_test.send(invite(sdk.m_user)()).body, "/code");
        };
        return {{200, with(redeem, "code", code)},
                {400, with(redeem, "code", fixed("short"))},
                {404, with(redeem, "code", fixed("AAAAAAAA"))}};
    }
    ContractCases uploads(const std::string &rest, const std::string &body) const
    {
        const auto send = [=, sdk = *this](const std::string &user, const std::string &text) {
            return [=] { return sdk.post("/api/v1/sdk/users/" + user + rest, text); };
        };
        const auto foreign = [=, sdk = *this] {
            const std::string other = jsonText(sdk.m_test.send(sdk.post("/api/v1/users", "{}")).body, "/id");
            HttpCall call = send(other, body)();
            call.headers.erase(call.headers.begin());
            return call.with("Authorization", "Bearer " + jsonText(sdk.pair(), "/access_token"));
        };
        return {{202, send(m_user, body)},
                {400, send(m_user, R"({"provider":"garmin"})")},
                {403, foreign},
                {404, send(kMissing, body)}};
    }

private:
    using Text = std::function<std::string()>;

    HttpCall post(const std::string &target, const std::string &body) const
    {
        HttpCall call{.method = "POST", .target = target, .body = body};
        call = call.with("X-WearLink-API-Key", m_test.apiKey());
        return body.empty() ? call : call.with("Content-Type", "application/json");
    }
    std::string pair() const { return m_test.send(post("/api/v1/users/" + m_user + "/token", {})).body; }
    static Text fixed(const char *text)
    {
        return [=] { return std::string(text); };
    }
    std::function<HttpCall()> with(const std::string &target, const std::string &member, const Text &value) const
    {
        return [=, sdk = *this] { return sdk.post(target, "{\"" + member + "\":\"" + value() + "\"}"); };
    }

    const TestService &m_test;
    std::string m_user;
};

} // namespace

ContractCases sdkCases(const TestService &test, std::string_view id)
{
    const Sdk sdk(test);
    if (id == "refreshUserToken" || id == "revokeUserToken")
        return sdk.tokens(id);
    if (id == "createInvitationCode" || id == "redeemInvitationCode")
        return sdk.codes(id);
    if (id == "syncSdkData")
        return sdk.uploads("/sync", R"({"provider":"google","data":{"records":[{}]}})");
    if (id == "sendSdkLogs")
        return sdk.uploads("/logs",
                           R"({"events":[{"eventType":"device_state","timestamp":"2026-04-23T08:01:10Z"}]})");
    return {};
}

} // namespace support
