// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/userexport.h"

#include "tests/support/awaited.h"
#include "tests/support/heldjob.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace models;
using namespace support;

namespace {

struct Bench {
    Bench()
    {
        api::client::Environment environment;
        environment.id = "bench";
        environment.wearlinkUrl = service.url() + "/api/v1";
        environment.safety = api::client::SafetyLevel::Open;
        auto credentials = std::make_shared<api::client::MemoryCredentials>(
            std::vector<std::string>{api::client::originOf(environment.wearlinkUrl)});
        credentials->setSecret(api::Auth::ApiKey, api::client::SecretString(service.apiKey()));
        client.setEnvironment(environment, credentials);
    }
    // How many exports of the user the backend has been asked for, and to cancel.
    int calls(const char *operation)
    {
        int count = 0;
        for (const auto &record : service.service().recentRequests())
            count += record->operation == operation && record->status / 100 == 2;
        return count;
    }

    TestService service;
    api::client::Client client;
    QTemporaryDir folder;
    QString file = folder.path() + QStringLiteral("/u.zip");
    std::string user = service.ready().userId.value();
};

} // namespace

class UserExportTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void archiveIsKept();
    void cancelledExportsEndOnTheBackend();
    void cancelledBeforeTheAnswer();
};

void UserExportTest::archiveIsKept()
{
    Bench bench;
    UserExport work(bench.client, bench.user, bench.file.toStdString());
    QSignalSpy finished(&work, &UserExport::finished);
    work.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished[0][0].toLongLong(), QFile(bench.file).size());
    QVERIFY(QFile(bench.file).size() > 100);
    work.cancel(); // too late
    QCOMPARE(bench.calls("cancelUserExport"), 0);
}

void UserExportTest::cancelledExportsEndOnTheBackend()
{
    Bench bench;
    addHeldJob(bench.service); // the export waits behind it
    UserExport work(bench.client, bench.user, bench.file.toStdString());
    QSignalSpy failed(&work, &UserExport::failed);
    work.start();
    QTRY_VERIFY(bench.calls("getUserExport") > 0);
    work.cancel();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<api::Error>().kind, api::ErrorKind::Cancelled);
    QTRY_COMPARE(bench.calls("cancelUserExport"), 1);
    QVERIFY(!QFile::exists(bench.file));
}

void UserExportTest::cancelledBeforeTheAnswer()
{
    Bench bench;
    addHeldJob(bench.service);
    UserExport work(bench.client, bench.user, bench.file.toStdString());
    QSignalSpy failed(&work, &UserExport::failed);
    work.start();
    work.cancel();
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(bench.calls("cancelUserExport"), 1);
    QCOMPARE(bench.calls("getUserExport"), 0);
}

WEARDECK_TEST(UserExportTest)
#include "tst_userexport.moc"
