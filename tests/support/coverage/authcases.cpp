// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "tests/support/coverage/coverage.h"

namespace support {

namespace {

constexpr std::string_view kJson = "application/json";

} // namespace

Cases CoverageBench::authCases(std::string_view id)
{
    const auto enrol = [this] { // a new account each time
        m_test.service().clock().advance(std::chrono::minutes(1)); // past the limit on registrations
        const std::string email = "dev" + std::to_string(++m_serial) + "@example.com";
        return HttpCall{.method = "POST",
                        .target = "/api/v1/auth/register",
                        .headers = {{"Content-Type", std::string(kJson)}},
                        .body = R"({"email":")" + email + R"(","password":"correct horse"})"};
    };
    const auto login = [](const std::string &body) {
        return HttpCall{.method = "POST",
                        .target = "/api/v1/auth/login",
                        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                        .body = body};
    };
    const std::string seeded = "username=" + m_test.ready().accounts.developer->email + "&password=";
    const std::string me = "/api/v1/auth/me";
    if (id == "register")
        return {{201, enrol},
                {409,
                 [=, this] {
                     const HttpCall call = enrol();
                     m_test.send(call);
                     return call;
                 }},
                {400, [=] {
                     HttpCall call = enrol();
                     call.body = "{}";
                     return call;
                 }}};
    if (id == "login")
        return {{200, [=, this] { return login(seeded + m_test.ready().accounts.developer->password); }},
                {401, [=] { return login(seeded + "wrong"); }},
                {400, [=] { return login("username="); }}};
    if (id == "logout")
        return {{200, [this] { return by(m_test.developerToken(), "POST", "/api/v1/auth/logout"); }}};
    if (id == "getMe")
        return {{200, [=, this] { return by(m_token, "GET", me); }}};
    if (id == "updateMe")
        return {{200, [=, this] { return by(m_token, "PATCH", me, R"({"last_name":"Rao"})"); }},
                {400, [=, this] { return by(m_token, "PATCH", me, R"({"last_name":7})"); }}};
    if (id != "changePassword")
        return {};
    const std::string change = R"({"current_password":"correct horse","new_password":"staple battery"})";
    const std::string target = "/api/v1/auth/change-password";
    return {
        {200, [=, this] { return by(jsonText(m_test.send(enrol()).body, "/access_token"), "POST", target, change); }},
        {400, [=, this] { return by(m_token, "POST", target, change); }}};
}

Cases CoverageBench::keyCases(std::string_view id)
{
    const std::string root = "/api/v1/developer/api-keys";
    const auto one = [=](std::string_view key) { return root + '/' + std::string(key); };
    const std::string named = R"({"name":"Spare"})";
    if (id == "listApiKeys")
        return {{200, [=, this] { return by(m_token, "GET", root); }}};
    if (id == "createApiKey")
        return {{201, [=, this] { return by(m_token, "POST", root, named); }},
                {400, [=, this] { return by(m_token, "POST", root, R"({"name":""})"); }}};
    if (id == "renameApiKey")
        return {{200, [=, this] { return by(m_token, "PATCH", one(newKey()), named); }},
                {400, [=, this] { return by(m_token, "PATCH", one(newKey()), "{}"); }},
                {404, [=, this] { return by(m_token, "PATCH", one(kMissing), named); }}};
    if (id == "rotateApiKey")
        return {{201, [=, this] { return by(m_token, "POST", one(newKey()) + "/rotate"); }},
                {400, [=, this] { return by(m_token, "POST", one("x") + "/rotate"); }},
                {404, [=, this] { return by(m_token, "POST", one(kMissing) + "/rotate"); }}};
    if (id == "deleteApiKey")
        return {{200, [=, this] { return by(m_token, "DELETE", one(newKey())); }},
                {400, [=, this] { return by(m_token, "DELETE", one("x")); }},
                {404, [=, this] { return by(m_token, "DELETE", one(kMissing)); }}};
    return {};
}

} // namespace support
