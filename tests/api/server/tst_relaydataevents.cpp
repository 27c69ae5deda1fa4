// SPDX-License-Identifier: GPL-3.0-or-later
// That Relay tells applications of new health data, whatever brought it: once, and not of what was there.
#include "api/contract/jsonbind.h"
#include "api/server/context.h"
#include "api/server/health/ingest/appleimport.h"
#include "api/server/jobs/jobs.h"
#include "api/server/providers/pull.h"
#include "api/server/service.h"
#include "api/server/store/developers.h"
#include "api/server/store/users.h"
#include "tests/support/listening.h"
#include "tests/support/vendorbench.h"

using namespace api;
using namespace api::server;
using namespace support;

namespace {

std::string two(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string stepRecords(int count) // one a minute of 2025
{
    std::string records;
    for (int n = 0; n < count; ++n) {
        const int day = n / 1440;
        const std::string at =
            "2025-" + two(1 + day / 28) + '-' + two(1 + day % 28) + ' ' + two(n / 60 % 24) + ':' + two(n % 60);
        records += R"(<Record type="HKQuantityTypeIdentifierStepCount" sourceName="Phone" unit="count" startDate=")"
            + at + R"(:00 +0000" endDate=")" + at + R"(:30 +0000" value="9"/>)" + '\n';
    }
    return records;
}

} // namespace

class RelayDataEventsTest : public ListeningTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fetchedDataAreTold();
    void failedRunsTellWhatCameBefore();
    void uploadsOfPhonesAreTold();
    void importsAreToldOnce();
    void failedImportsTellWhatCameBefore();

private:
    std::string pull(const std::string &provider, const providers::PullState &state) const;
    int importExport(const std::string &inner) const;
};

void RelayDataEventsTest::init()
{
    TestCase::init();
    listen();
}

void RelayDataEventsTest::fetchedDataAreTold()
{
    QCOMPARE(change(R"({"webhookUrl":"http://127.0.0.1:1/hook"})"), 200);
    const std::string token = m_relay->token(m_app);
    const auto fetch = [&] {
        return m_relay->gateway(R"({"routeName":"getAllHealthData","sourceType":"oura","startDate":"2026-04-20",)"
                                R"("endDate":"2026-04-21","useCache":false})",
                                token);
    };
    QCOMPARE(fetch().status, 200);
    m_test->settle();
    QCOMPARE(events("/total"), std::string("1"));
    QCOMPARE(events("/events/0/type"), std::string("\"health.data.updated\""));
    const std::string payload =
        jsonText(m_relay->send("GET", m_root + "/events", {}, m_portal).body, "/data/events/0/payload");
    QVERIFY2(payload.find("sleepSessions\\\":2") != std::string::npos
                 || payload.find("\"sleepSessions\":2") != std::string::npos,
             payload.c_str());
    QCOMPARE(fetch().status, 200);
    m_test->settle();
    QCOMPARE(events("/total"), std::string("1")); // nothing was new
}

// A run of the seeded user that was killed at this state and goes on; its status.
std::string RelayDataEventsTest::pull(const std::string &provider, const providers::PullState &state) const
{
    Services &services = m_test->service().services();
    const std::string &user = *m_test->ready().userId;
    const auto id = services.database.write([&](store::Transaction &transaction) -> Result<std::string> {
        const std::string developer = store::findDeveloperOfUser(transaction, user)->id;
        const std::string job =
            services.jobs.enqueue(transaction,
                                  {.kind = std::string(providers::kPullJob),
                                   .developerId = developer,
                                   .user = store::findUserKey(transaction, store::Tenant(developer), user),
                                   .provider = provider,
                                   .source = "pull",
                                   .input = R"({"passes":[{"kinds":["sleep"],"from":20560,"to":20566}]})"});
        store::JobRow row = *store::findJob(transaction, job);
        row.state = encode(state);
        return store::updateJob(transaction, row) ? Result<std::string>(job) : failure(ErrorKind::Conflict, "ended");
    });
    services.jobs.kick(*id);
    m_test->settle();
    return jsonText(VendorBench(*m_test).run(user, *id).body, "/status");
}

void RelayDataEventsTest::failedRunsTellWhatCameBefore()
{
    QCOMPARE(change(R"({"webhookUrl":"http://127.0.0.1:1/hook"})"), 200);
    const VendorBench vendor(*m_test);
    const std::string account = vendor.connect(*m_test->ready().userId, "fitbit");
    m_test->settle();
    QCOMPARE(events("/total"), std::string("2")); // connected, and its first data
    QCOMPARE(vendor.disturb("fitbit", account, "tokens=revoked").status, 200);
    providers::PullState state;
    state.added = 5;
    state.workouts = 1;
    QCOMPARE(pull("fitbit", state), std::string("failed"));
    QCOMPARE(events("/total"), std::string("3"));
    QCOMPARE(events("/events/0/type"), std::string("\"health.data.updated\""));
    QVERIFY2(events("/events/0/payload").find(R"(\"samples\":5,\"workouts\":1,)") != std::string::npos,
             events("/events/0/payload").c_str());
    QCOMPARE(pull("fitbit", {}), std::string("failed")); // nothing came before
    state.told = true;
    QCOMPARE(pull("fitbit", state), std::string("failed"));
    QCOMPARE(events("/total"), std::string("3"));
}

int RelayDataEventsTest::importExport(const std::string &inner) const
{
    const std::string part = "----part";
    HttpCall call{.method = "POST", .target = "/api/v1/users/" + *m_test->ready().userId + "/import/apple/xml/direct"};
    call.body = "--" + part + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"export.xml\"\r\n\r\n"
        + "<?xml version=\"1.0\"?>\n<HealthData locale=\"en_IN\">\n" + inner + "\r\n--" + part + "--\r\n";
    const int status = m_test
                           ->send(call.with("X-WearLink-API-Key", m_test->apiKey())
                                      .with("Content-Type", "multipart/form-data; boundary=" + part))
                           .status;
    m_test->settle();
    return status;
}

void RelayDataEventsTest::importsAreToldOnce()
{
    QCOMPARE(change(R"({"webhookUrl":"http://127.0.0.1:1/hook","devices":["apple"]})"), 200);
    const std::string sleep =
        R"(<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="Phone" startDate="2026-04-20 23:00:00 +0000")"
        R"( endDate="2026-04-21 05:00:00 +0000" value="HKCategoryValueSleepAnalysisAsleepCore"/>)";
    const std::string all = stepRecords(int(ingest::AppleImport::kBatch) + 20) + sleep + "</HealthData>";
    QCOMPARE(importExport(all), 202); // in several commits
    QCOMPARE(events("/total"), std::string("1"));
    QCOMPARE(events("/events/0/type"), std::string("\"health.data.updated\""));
    const std::string payload = events("/events/0/payload");
    const std::string counts = R"(\"sourceType\":\"apple\",\"samples\":50020,\"workouts\":0,\"sleepSessions\":1})";
    QVERIFY2(payload.find(counts) != std::string::npos, payload.c_str());
    QCOMPARE(importExport(all), 202); // the same again
    QCOMPARE(events("/total"), std::string("1"));
    QCOMPARE(change(R"({"devices":["oura"]})"), 200);
    QCOMPARE(importExport(stepRecords(3) + "<!-- x --></HealthData>"), 202);
    QCOMPARE(events("/total"), std::string("1")); // not chosen
}

void RelayDataEventsTest::failedImportsTellWhatCameBefore()
{
    QCOMPARE(change(R"({"webhookUrl":"http://127.0.0.1:1/hook","devices":["apple"]})"), 200);
    QCOMPARE(importExport(stepRecords(3) + "<Record</HealthData>"), 202); // broken before the first commit
    QCOMPARE(events("/total"), std::string("0"));
    constexpr int kMost = int(ingest::AppleImport::kBatch) + 4000; // more than are read at once
    QCOMPARE(importExport(stepRecords(kMost) + "<Record</HealthData>"), 202);
    QCOMPARE(events("/total"), std::string("1"));
    const std::string payload = events("/events/0/payload"), member = R"(\"samples\":)";
    const auto at = payload.find(member);
    QVERIFY2(at != std::string::npos, payload.c_str());
    const int told = std::stoi(payload.substr(at + member.size()));
    QVERIFY2(told >= int(ingest::AppleImport::kBatch) && told < kMost, payload.c_str());
}

void RelayDataEventsTest::uploadsOfPhonesAreTold()
{
    QCOMPARE(change(R"({"webhookUrl":"http://127.0.0.1:1/hook","devices":["apple"]})"), 200);
    const auto upload = [&](const std::string &provider) {
        return m_test
            ->json(
                "POST", "/api/v1/sdk/users/" + *m_test->ready().userId + "/sync",
                R"({"provider":")" + provider
                    + R"(","sdkVersion":"1.0.0","syncTimestamp":"2026-04-23T08:00:00Z","data":{"records":[{"id":"r1",)"
                      R"("type":"HKQuantityTypeIdentifierStepCount","startDate":"2026-04-23T07:00:00Z",)"
                      R"("endDate":"2026-04-23T07:05:00Z","value":412,"unit":"count"}]}})")
            .status;
    };
    QCOMPARE(upload("apple"), 202);
    m_test->settle();
    QCOMPARE(events("/total"), std::string("1"));
    QCOMPARE(events("/events/0/type"), std::string("\"health.data.updated\""));
    QCOMPARE(upload("apple"), 202); // the same again
    QCOMPARE(upload("samsung"), 202); // not chosen
    m_test->settle();
    QCOMPARE(events("/total"), std::string("1"));
}

WEARDECK_TEST(RelayDataEventsTest)
#include "tst_relaydataevents.moc"
