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

    std::string exportPath() // of the one that was asked for last
    {
        for (const auto &record : service.service().recentRequests())
            if (record->operation == "getUserExport")
                return record->target;
        return {};
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
    void cancelledByAnother();
    void archivesOfAnother();
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

void UserExportTest::cancelledByAnother()
{
    Bench bench;
    addHeldJob(bench.service);
    UserExport work(bench.client, bench.user, bench.file.toStdString());
    QSignalSpy failed(&work, &UserExport::failed);
    work.start();
    QTRY_VERIFY(bench.calls("getUserExport") > 0);
    QCOMPARE(bench.service.json("POST", bench.exportPath() + "/cancel", "").status, 200);
    QVERIFY(failed.wait());
    const auto error = failed[0][0].value<api::Error>();
    QCOMPARE(error.kind, api::ErrorKind::Gone); // the window says nothing of what its own user cancelled
    QCOMPARE(error.message, std::string("The export was cancelled on the server."));
    QVERIFY(!QFile::exists(bench.file) && !QFile::exists(bench.file + QStringLiteral(".part")));
}

// The address is given once: an answer that was lost on its way, or another caller, has it.
void UserExportTest::archivesOfAnother()
{
    Bench bench;
    const std::string held = addHeldJob(bench.service);
    UserExport work(bench.client, bench.user, bench.file.toStdString());
    QSignalSpy failed(&work, &UserExport::failed);
    work.start();
    QTRY_VERIFY(bench.calls("getUserExport") > 0);
    const std::string path = bench.exportPath(), user = "/api/v1/users/" + bench.user;
    bench.service.json("POST", user + "/sync/runs/" + held + "/cancel", ""); // this thread polls nothing meanwhile
    bench.service.settle();
    QVERIFY(!jsonText(bench.service.get(path).body, "/download_url").empty());
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].value<api::Error>().message,
             std::string("The address of the archive was given to another caller. Start the export again."));
}

WEARDECK_TEST(UserExportTest)
#include "tst_userexport.moc"
