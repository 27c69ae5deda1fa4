// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/endpoint.h"
#include "api/server/clock.h"
#include "tests/support/coverage/coverage.h"
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

bool isEndless(const Endpoint &endpoint)
{
    return endpoint.id == "streamSyncStatus";
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
    Cases generalCases(const Endpoint &endpoint, const HttpCall &good);
    void check(const Endpoint &endpoint, int status, const RawClient::Answer &answer);
    RawClient::Answer overLimit(const Endpoint &endpoint, HttpCall call) const;

    std::unique_ptr<TestService> m_test;
    std::unique_ptr<TestService> m_tight; // the same data, one request a minute
    std::unique_ptr<CoverageBench> m_bench;
    std::map<std::string, std::set<int>, std::less<>> m_tested;
};

void ContractCoverageTest::initTestCase()
{
    auto options = TestService::defaults();
    options.limits.generalRequests = 100000;
    m_test = std::make_unique<TestService>(options);
    options.limits.generalRequests = 1;
    m_tight = std::make_unique<TestService>(options);
    m_bench = std::make_unique<CoverageBench>(*m_test);
}

// What every operation of its shape can answer, made from a call that succeeds.
Cases ContractCoverageTest::generalCases(const Endpoint &endpoint, const HttpCall &good)
{
    Cases cases;
    const auto without = [](HttpCall call, std::string_view header) {
        std::erase_if(call.headers, [&](const auto &each) { return each.first == header; });
        return call;
    };
    if (endpoint.auth != Auth::None)
        cases.push_back({401, [=] { return without(without(good, "Authorization"), "X-WearLink-API-Key"); }});
    if (endpoint.body == BodyKind::Binary) { // takes any type; its limit is too large to pass here
        cases.push_back({415, [=] { return HttpCall(good).with("Content-Encoding", "gzip"); }});
    } else if (endpoint.body != BodyKind::None) {
        cases.push_back({415, [=] { return without(good, "Content-Type").with("Content-Type", "text/html"); }});
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
    if (!answer.body.empty() || !isEndless(endpoint)) // an endless stream is asked for with HEAD
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
    Cases cases = m_bench->casesOf(endpoint.id);
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
    if (endpoint.id == "exportUserData") // streamed, so not kept for a repeat
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
    const std::set<std::pair<std::string_view, int>> elsewhere{
        {"login", 403}, {"changePassword", 422}, {"exportUserData", 422}};
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
