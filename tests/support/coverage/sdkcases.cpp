// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coverage/coverage.h"

namespace support {

namespace {

constexpr const char *kRefresh = "/api/v1/token/refresh", *kRevoke = "/api/v1/token/revoke",
                     *kRedeem = "/api/v1/invitation-code/redeem";

} // namespace

std::string CoverageBench::newTokens() const
{
    return m_test.send(by({}, "POST", user(seededUser()) + "/token")).body;
}

Cases CoverageBench::sdkCases(std::string_view id)
{
    const auto post = [this](const std::string &target, const std::string &body) {
        return [=, this] { return by({}, "POST", target, body); };
    };
    const auto invite = [=](std::string_view of) {
        return post("/api/v1/users/" + std::string(of) + "/invitation-code", {});
    };
    const auto refreshing = [this](const std::string &target) {
        return [=, this] {
            const std::string token = jsonText(newTokens(), "/refresh_token");
            return by({}, "POST", target, R"({"refresh_token":")" + token + "\"}");
        };
    };
    const auto redeeming = [=, this] {
        const std::string code = jsonText(m_test.send(invite(seededUser())()).body, "/code");
        return by({}, "POST", kRedeem, R"({"code":")" + code + "\"}");
    };
    if (id == "refreshUserToken")
        return {{200, refreshing(kRefresh)},
                {400, post(kRefresh, "{}")},
                {401, post(kRefresh, R"({"refresh_token":"rt-0"})")}};
    if (id == "revokeUserToken")
        return {{204, refreshing(kRevoke)}, {400, post(kRevoke, "{}")}};
    if (id == "createInvitationCode")
        return {{201, invite(seededUser())}, {400, invite("x")}, {404, invite(kMissing)}};
    if (id == "redeemInvitationCode")
        return {{200, redeeming}, {400, post(kRedeem, "{}")}, {404, post(kRedeem, R"({"code":"AAAAAAAA"})")}};
    if (id == "syncSdkData")
        return uploadCases("/sync", R"({"provider":"google","data":{"records":[{}]}})");
    if (id == "sendSdkLogs")
        return uploadCases("/logs", R"({"events":[{"eventType":"device_state","timestamp":"2026-04-23T08:01:10Z"}]})");
    return {};
}

Cases CoverageBench::uploadCases(const std::string &rest, const std::string &body)
{
    const auto target = [=](std::string_view of) { return "/api/v1/sdk/users/" + std::string(of) + rest; };
    const auto send = [=, this](std::string_view of, const std::string &text) {
        return [=, this, path = target(of)] { return by({}, "POST", path, text); };
    };
    const auto foreign = [=, this] {
        return by(jsonText(newTokens(), "/access_token"), "POST", target(newUser()), body);
    };
    return {{202, send(seededUser(), body)},
            {400, send(seededUser(), R"({"provider":"garmin"})")},
            {403, foreign},
            {404, send(kMissing, body)}};
}

} // namespace support
