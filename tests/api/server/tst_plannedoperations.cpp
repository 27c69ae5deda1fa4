// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/endpoint.h"
#include "tests/support/relaybench.h"
#include "tests/support/schemacheck.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <algorithm>

using namespace api;
using namespace support;

namespace {

// A path of the operation; what it names need not exist.
std::string concretePath(const Endpoint &endpoint, const std::string &userId)
{
    std::string path(endpoint.path);
    for (std::size_t open = path.find('{'); open != std::string::npos; open = path.find('{')) {
        const std::size_t close = path.find('}', open);
        const bool user = path.substr(open + 1, close - open - 1) == "user_id";
        path.replace(open, close - open + 1, user ? userId : std::string("sample"));
    }
    return path;
}

std::string asText(const std::vector<std::string> &faults)
{
    std::string text;
    for (const std::string &fault : faults)
        text += fault + '\n';
    return text;
}

} // namespace

class PlannedOperationsTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saySoOnceAdmitted_data();
    void saySoOnceAdmitted();

private:
    HttpCall withCredential(const Endpoint &endpoint, HttpCall call) const;

    std::unique_ptr<TestService> m_test;
    std::string m_token, m_rootToken, m_reviewerToken, m_sdkToken;
};

void PlannedOperationsTest::initTestCase()
{
    m_test = std::make_unique<TestService>();
    m_token = m_test->developerToken();
    m_rootToken = m_test->rootToken();
    const auto &reviewer = *m_test->ready().accounts.reviewer;
    m_reviewerToken = m_test->login(reviewer.email, reviewer.password);
    const auto sdk = m_test->json("POST", "/api/v1/users/" + *m_test->ready().userId + "/token", "");
    m_sdkToken = jsonText(sdk.body, "/access_token");
    QVERIFY(!m_token.empty() && !m_rootToken.empty() && !m_reviewerToken.empty() && !m_sdkToken.empty());
}

HttpCall PlannedOperationsTest::withCredential(const Endpoint &endpoint, HttpCall call) const
{
    if (endpoint.role != Role::Any)
        return call.with("Authorization", "Bearer " + (endpoint.role == Role::Root ? m_rootToken : m_reviewerToken));
    if (accepts(endpoint.auth, Auth::DeveloperJwt))
        return call.with("Authorization", "Bearer " + m_token);
    if (accepts(endpoint.auth, Auth::ApiKey))
        return call.with("X-WearLink-API-Key", m_test->apiKey());
    if (accepts(endpoint.auth, Auth::SdkToken))
        return call.with("Authorization", "Bearer " + m_sdkToken);
    return call;
}

void PlannedOperationsTest::saySoOnceAdmitted_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const Endpoint &endpoint : endpoints()) {
        if (endpoint.planned)
            QTest::newRow(std::string(endpoint.id).c_str()) << QByteArray(std::string(endpoint.id).c_str());
    }
}

void PlannedOperationsTest::saySoOnceAdmitted()
{
    QFETCH(QByteArray, id);
    const Endpoint &endpoint = *findEndpoint(id.toStdString());
    HttpCall call{.method = std::string(name(endpoint.method)),
                  .target = concretePath(endpoint, *m_test->ready().userId)};
    if (!endpoint.dispatchField.empty()) {
        call.headers = {{"Content-Type", "application/json"}};
        call.body = "{\"" + std::string(endpoint.dispatchField) + "\":\"" + std::string(endpoint.dispatchValue) + "\"}";
    }
    if (endpoint.product == Product::Relay)
        call = RelayBench::placed(std::move(call), "IN");
    const auto answer = m_test->send(withCredential(endpoint, call));
    QCOMPARE(answer.status, 501);
    QCOMPARE(asText(schemaFaults(endpoint.id, 501, answer.body)), std::string());
    const std::string text = endpoint.product == Product::Relay ? "/message" : "/detail";
    QCOMPARE(jsonText(answer.body, text), std::string("This operation is planned but not yet available"));
    if (endpoint.auth == Auth::None || endpoint.product == Product::Relay)
        return;
    const auto anonymous = m_test->send(call);
    QCOMPARE(anonymous.status, endpoint.role == Role::Any ? 401 : 404);
}

WEARDECK_TEST(PlannedOperationsTest)
#include "tst_plannedoperations.moc"
