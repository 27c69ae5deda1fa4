// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/endpoint.h"
#include "api/contract/parameters.h"
#include "api/server/clock.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <simdjson.h>

using namespace support;

namespace {

// What operations that read a stretch of time require.
constexpr const char *kRanges = "?start_date=2026-04-01&end_date=2026-04-02&date_from=2026-04-01&date_to=2026-04-02"
                                "&start_time=2026-04-01T00:00:00Z&end_time=2026-04-02T00:00:00Z";

// The body that the contract gives as the example.
std::string documentedBody(const api::Endpoint &endpoint)
{
    simdjson::dom::parser parser;
    const simdjson::padded_string text(api::openApiDocument());
    std::string method(api::name(endpoint.method));
    std::transform(method.begin(), method.end(), method.begin(), [](char c) { return char(std::tolower(c)); });
    simdjson::dom::element example;
    const auto content = parser.parse(text)["paths"][endpoint.path][method]["requestBody"]["content"];
    if (content["application/json"]["example"].get(example) != simdjson::SUCCESS)
        return "{}";
    return simdjson::minify(example);
}

} // namespace

class UsersTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anotherTenantsUserDoesNotExist();
    void idsAreReadInEitherCase();
    void pagesCoverEveryoneOnce();
    void searchTakesEveryCharacterLiterally();
    void sortKeysAreAList();
    void markupIsStoredAsItCame_data();
    void markupIsStoredAsItCame();
    void updateKeepsWhatIsNull();
    void conflictsStayInsideTheTenant();
    void deletedUsersAreGone();
    void disconnectingKeepsTheRow();
    void strangeHeadersChangeNothing();

private:
    std::string path(const std::string &id) const { return "/api/v1/users/" + id; }
    std::string create(const std::string &body) const
    {
        return jsonText(m_test->json("POST", "/api/v1/users", body).body, "/id");
    }
    std::string strangersKey() const
    {
        const auto made = m_test->json("POST", "/api/v1/auth/register",
                                       R"({"email":"stranger@example.com","password":"correct horse"})");
        return jsonText(made.body, "/api_key/key");
    }
    RawClient::Answer search(const std::string &text, const std::string &more = {}) const
    {
        return m_test->get("/api/v1/users?limit=100&search=" + api::percentEncoded(text) + more);
    }

    std::unique_ptr<TestService> m_test;
};

void UsersTest::init()
{
    TestCase::init();
    m_test = std::make_unique<TestService>();
}

void UsersTest::anotherTenantsUserDoesNotExist()
{
    const std::string key = strangersKey();
    const std::string user = *m_test->ready().userId;
    int tried = 0;
    for (const api::Endpoint &endpoint : api::endpoints()) {
        const std::string marker = "{user_id}";
        const std::size_t at = endpoint.path.find(marker);
        if (at == std::string_view::npos || endpoint.planned || !api::accepts(endpoint.auth, api::Auth::ApiKey))
            continue;
        std::string target = std::string(endpoint.path).replace(at, marker.size(), user);
        if (const std::size_t provider = target.find("{provider}"); provider != std::string::npos)
            target.replace(provider, 10, "garmin");
        if (const std::size_t kind = target.find("{type_name}"); kind != std::string::npos)
            target.replace(kind, 11, "sleep");
        while (target.find('{') != std::string::npos)
            target.replace(target.find('{'), target.find('}') - target.find('{') + 1, user);
        HttpCall call{.method = std::string(api::name(endpoint.method)), .target = target + kRanges};
        const bool isForm = endpoint.body == api::BodyKind::Multipart;
        call = call.with("X-WearLink-API-Key", key)
                   .with("Content-Type", isForm ? "multipart/form-data; boundary=b" : "application/json");
        if (endpoint.body == api::BodyKind::Json)
            call.body = documentedBody(endpoint);
        const auto answer = m_test->send(call);
        QVERIFY2(answer.status == 404, std::string(endpoint.id).c_str());
        QCOMPARE(jsonText(answer.body, "/detail"), "User with ID: " + user + " not found.");
        ++tried;
    }
    QVERIFY(tried >= 6);
    QCOMPARE(m_test->get(path(user)).status, 200);
}

void UsersTest::idsAreReadInEitherCase()
{
    std::string upper = *m_test->ready().userId;
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    QVERIFY(upper != *m_test->ready().userId);
    const auto answer = m_test->get(path(upper));
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonText(answer.body, "/id"), *m_test->ready().userId);
    QCOMPARE(m_test->get(path(upper) + "/connections").status, 200);
}

void UsersTest::pagesCoverEveryoneOnce()
{
    const auto total = std::stoul(jsonAt(m_test->get("/api/v1/users?limit=1").body, "/total"));
    std::set<std::string> seen;
    std::string next = "true";
    for (int page = 1; next == "true"; ++page) {
        const auto answer = m_test->get("/api/v1/users?sort_by=first_name&limit=7&page=" + std::to_string(page));
        QCOMPARE(jsonAt(answer.body, "/page"), std::to_string(page));
        QCOMPARE(jsonAt(answer.body, "/has_prev"), std::string(page > 1 ? "true" : "false"));
        for (int row = 0; row < 7; ++row) {
            const std::string id = jsonText(answer.body, "/items/" + std::to_string(row) + "/id");
            if (!id.empty())
                QVERIFY2(seen.insert(id).second, id.c_str());
        }
        next = jsonAt(answer.body, "/has_next");
    }
    QCOMPARE(seen.size(), total);
}

void UsersTest::searchTakesEveryCharacterLiterally()
{
    create(R"({"first_name":"a_b"})");
    create(R"({"first_name":"aXb"})");
    create(R"({"first_name":"100%"})");
    create(R"({"first_name":"back\\slash"})");
    QCOMPARE(jsonAt(search("a_b").body, "/total"), std::string("1"));
    QCOMPARE(jsonAt(search("axB").body, "/total"), std::string("1"));
    QCOMPARE(jsonAt(search("%").body, "/total"), std::string("1"));
    QCOMPARE(jsonAt(search("k\\s").body, "/total"), std::string("1"));
    for (const std::string attack : {"' OR '1'='1", "'; DROP TABLE users; --", "\" OR 1=1 --", "') UNION SELECT 1 --",
                                     "\\' OR 1", "%' ESCAPE 'x", "a' || 'b", "\xe2\x80\x99 OR 1=1", "?1", ":id", "@x"})
        QCOMPARE(jsonAt(search(attack).body, "/total"), std::string("0"));
    QCOMPARE(search(std::string(201, 'a')).status, 400);
    QCOMPARE(search("\xff").status, 400);
    QVERIFY(std::stoi(jsonAt(search("").body, "/total")) > 4);
}

void UsersTest::sortKeysAreAList()
{
    for (const std::string key : {"created_at", "email", "first_name", "last_name", "last_synced_at"})
        QCOMPARE(m_test->get("/api/v1/users?sort_order=asc&sort_by=" + key).status, 200);
    for (const std::string key : {"id", "password_hash", "first_name;DROP", "(SELECT 1)", "FIRST_NAME", ""})
        QCOMPARE(m_test->get("/api/v1/users?sort_by=" + api::percentEncoded(key)).status, 400);
    QCOMPARE(m_test->get("/api/v1/users?sort_order=sideways").status, 400);
}

void UsersTest::markupIsStoredAsItCame_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"<b>x</b>", "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "&lt;i&gt;", "{{7*7}}", "=1+1",
          "@cmd", "%s%n", "../../etc/passwd", "\u202Eabc", "a\xcc\x81", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac",
          " padded ", "\xd0\x90\xd0\xbd\xd0\xbd\xd0\xb0"})
        QTest::newRow(name) << QByteArray(name);
}

void UsersTest::markupIsStoredAsItCame()
{
    QFETCH(QByteArray, name);
    const std::string id = create("{\"first_name\":\"" + name.toStdString() + "\"}");
    QVERIFY(!id.empty());
    QCOMPARE(jsonText(m_test->get(path(id)).body, "/first_name"), name.toStdString());
}

void UsersTest::updateKeepsWhatIsNull()
{
    const std::string id = create(R"({"first_name":"Jane","last_name":"Doe","external_user_id":"x1"})");
    m_test->service().clock().advance(std::chrono::hours(1));
    const auto changed =
        m_test->json("PATCH", path(id), R"({"first_name":null,"last_name":"","email":"j@example.com"})");
    QCOMPARE(changed.status, 200);
    QCOMPARE(jsonText(changed.body, "/first_name"), std::string("Jane"));
    QCOMPARE(jsonAt(changed.body, "/last_name"), std::string("null"));
    QCOMPARE(jsonText(changed.body, "/email"), std::string("j@example.com"));
    QCOMPARE(jsonText(changed.body, "/external_user_id"), std::string("x1"));
    QCOMPARE(m_test->get(path(id)).body, changed.body);
}

void UsersTest::conflictsStayInsideTheTenant()
{
    const std::string body = R"({"email":"Same@Example.com","external_user_id":"one"})";
    QVERIFY(!create(body).empty());
    QCOMPARE(m_test->json("POST", "/api/v1/users", R"({"email":"same@example.COM"})").status, 409);
    QCOMPARE(m_test->json("POST", "/api/v1/users", R"({"external_user_id":"one"})").status, 409);
    const HttpCall stranger{.method = "POST", .target = "/api/v1/users", .body = body};
    QCOMPARE(m_test->send(stranger.with("X-WearLink-API-Key", strangersKey()).with("Content-Type", "application/json"))
                 .status,
             201);
}

void UsersTest::deletedUsersAreGone()
{
    const std::string id = create(R"({"first_name":"Jane"})");
    const auto deleted = m_test->json("DELETE", path(id), "");
    QCOMPARE(deleted.status, 200);
    QCOMPARE(jsonText(deleted.body, "/id"), id);
    QCOMPARE(m_test->get(path(id)).status, 404);
    QCOMPARE(m_test->json("DELETE", path(id), "").status, 404);
}

void UsersTest::disconnectingKeepsTheRow()
{
    const auto page = m_test->get("/api/v1/users?limit=100");
    int row = 0;
    while (jsonAt(page.body, "/items/" + std::to_string(row) + "/has_active_connection") == "false")
        ++row;
    const std::string connections = path(jsonText(page.body, "/items/" + std::to_string(row) + "/id")) + "/connections";
    const std::string provider = jsonText(m_test->get(connections).body, "/0/provider");
    const auto gone = m_test->json("DELETE", connections + '/' + provider, "");
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.empty());
    QCOMPARE(jsonText(m_test->get(connections).body, "/0/status"), std::string("revoked"));
    for (const std::string other : {"strava", "internal", "suunto"}) {
        if (m_test->get(connections).body.find('"' + other + '"') == std::string::npos)
            QCOMPARE(m_test->json("DELETE", connections + '/' + other, "").status, 404);
    }
}

void UsersTest::strangeHeadersChangeNothing()
{
    const HttpCall call{.target = "/api/v1/users", .headers = {{"X-WearLink-API-Key", m_test->apiKey()}}};
    const std::string expected = m_test->send(call).body;
    for (const auto &[name, value] :
         std::vector<std::pair<std::string, std::string>>{{"X-Tenant-Id", "other"},
                                                          {"X-Developer-Id", "1"},
                                                          {"X-Forwarded-For", "8.8.8.8"},
                                                          {"X-Original-URL", "/admin"},
                                                          {"X-HTTP-Method-Override", "DELETE"},
                                                          {"X-Forwarded-Host", "evil.example"},
                                                          {"Forwarded", "for=8.8.8.8"}})
        QCOMPARE(m_test->send(call.with(name, value)).body, expected);
}

WEARDECK_TEST(UsersTest)
#include "tst_users.moc"
