// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/result.h"
#include "tests/support/testcase.h"

#include <set>

using api::ErrorKind;

class ResultTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void statusAndKindAgree();
    void otherStatuses();
    void namesAreUnique();
    void transience();
};

void ResultTest::statusAndKindAgree()
{
    for (const int status : {400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 428, 429, 500, 501, 503, 507})
        QCOMPARE(api::httpStatus(api::errorKindOfStatus(status)), status);
    for (const ErrorKind kind :
         {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Cancelled, ErrorKind::Protocol, ErrorKind::Blocked})
        QCOMPARE(api::httpStatus(kind), 0);
}

void ResultTest::otherStatuses()
{
    QCOMPARE(api::errorKindOfStatus(418), ErrorKind::Validation);
    QCOMPARE(api::errorKindOfStatus(408), ErrorKind::Timeout);
    QCOMPARE(api::errorKindOfStatus(502), ErrorKind::Unavailable);
    QCOMPARE(api::errorKindOfStatus(504), ErrorKind::Unavailable);
    QCOMPARE(api::errorKindOfStatus(599), ErrorKind::Internal);
    QCOMPARE(api::errorKindOfStatus(302), ErrorKind::Protocol);
}

void ResultTest::namesAreUnique()
{
    std::set<std::string_view> names;
    for (int i = 0; i <= int(ErrorKind::Blocked); ++i)
        QVERIFY2(names.insert(api::name(ErrorKind(i))).second, api::name(ErrorKind(i)).data());
    QCOMPARE(api::name(ErrorKind::NotFound), std::string_view("not_found"));
}

void ResultTest::transience()
{
    QVERIFY(api::Error{.kind = ErrorKind::TooManyRequests}.isTransient());
    QVERIFY(api::Error{.kind = ErrorKind::Network}.isTransient());
    QVERIFY(!api::Error{.kind = ErrorKind::Validation}.isTransient());
    QVERIFY(!api::Error{.kind = ErrorKind::Cancelled}.isTransient());
    QCOMPARE(api::failure(ErrorKind::Gone, "used").value().message, std::string("used"));
}

WEARDECK_TEST(ResultTest)
#include "tst_result.moc"
