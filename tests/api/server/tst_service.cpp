// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

using namespace support;

class ServiceTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void answersHealthAndUsers();
};

void ServiceTest::answersHealthAndUsers()
{
    const TestService test;
    const auto health = test.send({.target = "/health"});
    QCOMPARE(health.status, 200);
    QCOMPARE(jsonText(health.body, "/data/status"), std::string("healthy"));
    const auto page = test.get("/api/v1/users?limit=2");
    QCOMPARE(page.status, 200);
    QCOMPARE(jsonAt(page.body, "/limit"), std::string("2"));
    QVERIFY(!test.developerToken().empty());
}

WEARDECK_TEST(ServiceTest)
#include "tst_service.moc"
