// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/endpoint.h"
#include "api/server/clock.h"
#include "tests/support/schemacheck.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <algorithm>
#include <functional>
#include <set>
#include <simdjson.h>

using namespace api;
using namespace support;

namespace {

constexpr std::string_view kMissing = "00000000-0000-4000-8000-000000000000";
constexpr std::string_view kJson = "application/json";

std::set<int> documentedStatuses(const Endpoint &endpoint)
{
    simdjson::dom::parser parser;
    const simdjson::padded_string text(openApiDocument());
    simdjson::dom::object responses;
    std::string method(name(endpoint.method));
    std::transform(method.begin(), method.end(), method.begin(), [](char c) { return char(std::tolower(c)); });
    std::set<int> statuses;
    if (parser.parse(text)["paths"][endpoint.path][method]["responses"].get(responses) != simdjson::SUCCESS)
        return statuses;
    for (const auto field : responses)
        statuses.insert(std::stoi(std::string(field.key)));
    return statuses;
}

std::string asText(const std::vector<std::string> &faults)
{
    std::string text;
    for (const std::string &fault : faults)
        text += fault + '\n';
    return text;
}

} // namespace

class ContractCoverageTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void builtOperationsAnswerAsDocumented_data();
    void builtOperationsAnswerAsDocumented();
    void everyDocumentedStatusIsTested();

private:
    struct Case {
        int status;
        std::function<HttpCall()> prepare; // does what has to be done before, then the call itself
    };
    using Cases = std::vector<Case>;

    HttpCall by(const std::string &token, const std::string &method, const std::string &target,
                const std::string &body = {}) const; // an empty token: the developer's API key
    std::string newUser() const;
    std::string newKey() const;
    Cases authCases(std::string_view id);
    Cases keyCases(std::string_view id);
    Cases userCases(std::string_view id);
    Cases generalCases(const Endpoint &endpoint, const HttpCall &good);
    void check(const Endpoint &endpoint, int status, const RawClient::Answer &answer);
    RawClient::Answer overLimit(const Endpoint &endpoint, HttpCall call) const;

    std::unique_ptr<TestService> m_test;
    std::unique_ptr<TestService> m_tight; // the same data, one request a minute
    std::string m_token;
    int m_serial = 0;
    std::map<std::string, std::set<int>, std::less<>> m_tested;
};

void ContractCoverageTest::initTestCase()
{
    auto options = TestService::defaults();
    options.limits.generalRequests = 100000;
    m_test = std::make_unique<TestService>(options);
    options.limits.generalRequests = 1;
    m_tight = std::make_unique<TestService>(options);
    m_token = m_test->developerToken();
    QVERIFY(!m_token.empty());
}

HttpCall ContractCoverageTest::by(const std::string &token, const std::string &method, const std::string &target,
                                  const std::string &body) const
{
    HttpCall call{.method = method, .target = target, .body = body};
    if (!body.empty())
        call = call.with("Content-Type", std::string(kJson));
    return token.empty() ? call.with("X-WearLink-API-Key", m_test->apiKey())
                         : call.with("Authorization", "Bearer " + token);
}

std::string ContractCoverageTest::newUser() const
{
    return jsonText(m_test->send(by({}, "POST", "/api/v1/users", R"({"first_name":"Asha"})")).body, "/id");
}

std::string ContractCoverageTest::newKey() const
{
    return jsonText(m_test->send(by(m_token, "POST", "/api/v1/developer/api-keys", R"({"name":"Spare"})")).body, "/id");
}

ContractCoverageTest::Cases ContractCoverageTest::authCases(std::string_view id)
{
    const auto enrol = [this] { // a new account each time
        m_test->service().clock().advance(std::chrono::minutes(1)); // past the limit on registrations
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
    const std::string seeded = "username=" + m_test->ready().accounts.developer->email + "&password=";
    const std::string me = "/api/v1/auth/me";
    if (id == "register")
        return {{201, enrol},
                {409,
                 [=, this] {
                     const HttpCall call = enrol();
                     m_test->send(call);
                     return call;
                 }},
                {400, [=] {
                     HttpCall call = enrol();
                     call.body = "{}";
                     return call;
                 }}};
    if (id == "login")
        return {{200, [=, this] { return login(seeded + m_test->ready().accounts.developer->password); }},
                {401, [=] { return login(seeded + "wrong"); }},
                {400, [=] { return login("username="); }}};
    if (id == "logout")
        return {{200, [this] { return by(m_test->developerToken(), "POST", "/api/v1/auth/logout"); }}};
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
        {200, [=, this] { return by(jsonText(m_test->send(enrol()).body, "/access_token"), "POST", target, change); }},
        {400, [=, this] { return by(m_token, "POST", target, change); }}};
}

ContractCoverageTest::Cases ContractCoverageTest::keyCases(std::string_view id)
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

ContractCoverageTest::Cases ContractCoverageTest::userCases(std::string_view id)
{
    const auto one = [](std::string_view user) { return "/api/v1/users/" + std::string(user); };
    const std::string seeded = *m_test->ready().userId;
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
                     m_test->send(taken);
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
                     m_test->send(taken);
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
                     const std::string page = m_test->send(by({}, "GET", "/api/v1/users?limit=100")).body;
                     int row = 0; // of a user with a connection
                     while (jsonAt(page, "/items/" + std::to_string(row) + "/has_active_connection") == "false")
                         ++row;
                     const std::string own =
                         one(jsonText(page, "/items/" + std::to_string(row) + "/id")) + "/connections";
                     const std::string all = m_test->send(by({}, "GET", own)).body;
                     return by({}, "DELETE", own + '/' + jsonText(all, "/0/provider"));
                 }},
                {400, on("DELETE", connections + "/nokia")},
                {404, on("DELETE", one(kMissing) + "/connections/garmin")}};
    if (id == "getHealth" || id == "getOpenApiDocument")
        return {{200, on("GET", std::string(findEndpoint(id)->path))}};
    return {};
}

// What every operation of its shape can answer, made from a call that succeeds.
ContractCoverageTest::Cases ContractCoverageTest::generalCases(const Endpoint &endpoint, const HttpCall &good)
{
    Cases cases;
    const auto without = [](HttpCall call, std::string_view header) {
        std::erase_if(call.headers, [&](const auto &each) { return each.first == header; });
        return call;
    };
    if (endpoint.auth != Auth::None)
        cases.push_back({401, [=] { return without(without(good, "Authorization"), "X-WearLink-API-Key"); }});
    if (endpoint.body != BodyKind::None) {
        cases.push_back({415, [=] { return without(good, "Content-Type").with("Content-Type", "text/plain"); }});
        cases.push_back({413, [=] {
                             HttpCall call = good;
                             call.body = std::string(endpoint.bodyLimit + 1, ' ');
                             return call;
                         }});
    }
    return cases;
}

RawClient::Answer ContractCoverageTest::overLimit(const Endpoint &endpoint, HttpCall call) const
{
    m_tight->service().clock().advance(std::chrono::minutes(1));
    RawClient::Answer answer;
    for (int i = 0; i <= std::max(1, endpoint.rateLimit); ++i) {
        for (auto &[name, value] : call.headers) {
            if (name == "Authorization")
                value = "Bearer " + m_tight->developerToken(); // a fresh one: signing out ends it
        }
        answer = m_tight->send(call);
    }
    return answer;
}

void ContractCoverageTest::check(const Endpoint &endpoint, int status, const RawClient::Answer &answer)
{
    m_tested[std::string(endpoint.id)].insert(status);
    QVERIFY2(answer.status == status,
             (std::to_string(answer.status) + " instead of " + std::to_string(status) + ": " + answer.body).c_str());
    QCOMPARE(asText(schemaFaults(endpoint.id, status, answer.body)), std::string());
    QVERIFY(!answer.header("x-request-id").empty());
}

void ContractCoverageTest::builtOperationsAnswerAsDocumented_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const Endpoint &endpoint : endpoints()) {
        if (!endpoint.planned)
            QTest::newRow(std::string(endpoint.id).c_str()) << QByteArray(std::string(endpoint.id).c_str());
    }
}

void ContractCoverageTest::builtOperationsAnswerAsDocumented()
{
    QFETCH(QByteArray, id);
    const Endpoint &endpoint = *findEndpoint(id.toStdString());
    Cases cases = authCases(endpoint.id);
    for (Cases more : {keyCases(endpoint.id), userCases(endpoint.id)})
        cases.insert(cases.end(), more.begin(), more.end());
    QVERIFY(!cases.empty());
    const HttpCall good = cases.front().prepare();
    for (Case &general : generalCases(endpoint, good))
        cases.push_back(std::move(general));
    for (const Case &each : cases)
        check(endpoint, each.status, m_test->send(each.prepare()));
    const auto limited = overLimit(endpoint, good);
    check(endpoint, 429, limited);
    QCOMPARE(limited.header("retry-after"), std::string("60"));
    if (!endpoint.idempotencyKey)
        return;
    if (endpoint.id == "changePassword") // its token is refused afterwards, so a repeat does not get that far
        return;
    const auto keyed = [&] { return cases.front().prepare().with("Idempotency-Key", std::string(endpoint.id)); };
    QCOMPARE(m_test->send(keyed()).status, endpoint.successStatus);
    HttpCall other = keyed();
    other.target += "?other=1";
    check(endpoint, 422, m_test->send(other));
}

void ContractCoverageTest::everyDocumentedStatusIsTested()
{
    // A key whose first request still runs: every keyed operation goes the same way, see tst_idempotency.
    // A locked account: locking is an administrator's, whose operations are planned.
    const std::set<std::pair<std::string_view, int>> elsewhere{{"login", 403}, {"changePassword", 422}};
    for (const Endpoint &endpoint : endpoints()) {
        if (endpoint.planned)
            continue;
        for (const int status : documentedStatuses(endpoint)) {
            const bool tested = m_tested[std::string(endpoint.id)].contains(status) || status == 409
                || elsewhere.contains({endpoint.id, status});
            QVERIFY2(tested, (std::string(endpoint.id) + " " + std::to_string(status)).c_str());
        }
    }
}

WEARDECK_TEST(ContractCoverageTest)
#include "tst_contractcoverage.moc"
