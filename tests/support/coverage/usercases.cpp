// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/endpoint.h"
#include "tests/support/coverage/coverage.h"

namespace support {

Cases CoverageBench::userCases(std::string_view id)
{
    const auto one = [](std::string_view user) { return "/api/v1/users/" + std::string(user); };
    const std::string seeded = *m_test.ready().userId;
    const auto on = [this](const std::string &method, const std::string &target, const std::string &body = {}) {
        return [=, this] { return by({}, method, target, body); };
    };
    const HttpCall taken = by({}, "POST", "/api/v1/users", R"({"email":"taken@example.com"})");
    if (id == "listUsers")
        return {{200, on("GET", "/api/v1/users?search=a&limit=5")}, {400, on("GET", "/api/v1/users?limit=0")}};
    if (id == "createUser")
        return {{201, on("POST", "/api/v1/users", R"({"first_name":"Jane"})")},
                {409,
                 [=, this] {
                     m_test.send(taken);
                     return taken;
                 }},
                {400, on("POST", "/api/v1/users", R"({"email":"no"})")}};
    if (id == "getUser")
        return {{200, on("GET", one(seeded))}, {400, on("GET", one("x"))}, {404, on("GET", one(kMissing))}};
    if (id == "updateUser")
        return {{200, on("PATCH", one(seeded), R"({"last_name":"Doe"})")},
                {400, on("PATCH", one(seeded), R"({"email":"no"})")},
                {404, on("PATCH", one(kMissing), "{}")},
                {409, [=, this] {
                     m_test.send(taken);
                     return by({}, "PATCH", one(seeded), taken.body);
                 }}};
    if (id == "deleteUser")
        return {{200, [=, this] { return by({}, "DELETE", one(newUser())); }},
                {400, on("DELETE", one("x"))},
                {404, on("DELETE", one(kMissing))}};
    if (id == "createUserToken")
        return {{200, on("POST", one(seeded) + "/token")},
                {400, on("POST", one("x") + "/token")},
                {404, on("POST", one(kMissing) + "/token")}};
    const std::string connections = one(seeded) + "/connections";
    if (id == "listConnections")
        return {{200, on("GET", connections)},
                {400, on("GET", one("x") + "/connections")},
                {404, on("GET", one(kMissing) + "/connections")}};
    if (id == "disconnectProvider")
        return {{204,
                 [=, this] {
                     const std::string page = m_test.send(by({}, "GET", "/api/v1/users?limit=100")).body;
                     int row = 0; // of a user with a connection
                     while (jsonAt(page, "/items/" + std::to_string(row) + "/has_active_connection") == "false")
                         ++row;
                     const std::string own =
                         one(jsonText(page, "/items/" + std::to_string(row) + "/id")) + "/connections";
                     const std::string all = m_test.send(by({}, "GET", own)).body;
                     return by({}, "DELETE", own + '/' + jsonText(all, "/0/provider"));
                 }},
                {400, on("DELETE", connections + "/nokia")},
                {404, on("DELETE", one(kMissing) + "/connections/garmin")}};
    if (id == "getHealth" || id == "getOpenApiDocument")
        return {{200, on("GET", std::string(api::findEndpoint(id)->path))}};
    return {};
}

} // namespace support
