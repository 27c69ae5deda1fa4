// SPDX-License-Identifier: GPL-3.0-or-later
// What is written to lives as long as the tasks, whose end ends the writing. clazy:excludeall=lambda-in-connect
#include "api/contract/generated/users.h"
#include "api/server/faults.h"
#include "models/common/text.h"
#include "models/health/applepreview.h"
#include "models/health/appleupload.h"
#include "models/health/exporttask.h"
#include "models/health/importreport.h"
#include "tests/support/awaited.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Kind = models::AppleType::Kind;

namespace {

constexpr std::string_view kHead = "<?xml version=\"1.0\"?><HealthData locale=\"en_IN\">";

std::string record(const std::string &type, const std::string &day)
{
    return "<Record type=\"" + type + "\" sourceName=\"Watch\" unit=\"count/min\" startDate=\"2026-04-" + day
        + " 08:00:00 +0530\" endDate=\"2026-04-" + day + " 08:00:00 +0530\" value=\"61\"/>";
}

} // namespace

class AppleDataTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countsWhatAnExportHolds();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void stopsReading();
    void reportsWhatTheImportDid_data();
    void reportsWhatTheImportDid();
    void refusesOtherMetadata();
    void exportsIntoAFile();
    void leavesNothingOfAnExportThatFailed();

private:
    QString put(const QByteArray &bytes, const QString &name = u"export.xml"_s)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    struct Bench {
        Bench()
        {
            api::client::Environment environment;
            environment.wearlinkUrl = service.url() + "/api/v1";
            environment.safety = api::client::SafetyLevel::Open;
            auto credentials = std::make_shared<api::client::MemoryCredentials>(
                std::vector<std::string>{api::client::originOf(environment.wearlinkUrl)});
            credentials->setSecret(api::Auth::ApiKey, api::client::SecretString(service.apiKey()));
            client.setEnvironment(environment, credentials);
            user = support::awaited(client.send(api::ListUsers{}))->items.front().id;
        }
        support::TestService service;
        api::client::Client client;
        std::string user;
    };
    std::unique_ptr<QTemporaryDir> m_folder;
};

void AppleDataTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AppleDataTest::countsWhatAnExportHolds()
{
    const std::string heart = "HKQuantityTypeIdentifierHeartRate", odd = "HKQuantityTypeIdentifierNumberOfTimesFallen2";
    std::string xml(kHead);
    xml += record(heart, "03") + record(heart, "01") + record(odd, "09") + record(heart, "02");
    xml += "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" startDate=\"2026-04-04 08:00:00 +0000\" "
           "endDate=\"2026-04-04 09:00:00 +0000\"/><ClinicalRecord type=\"Allergy\"/></HealthData>";
    const QString path = put(QByteArray::fromStdString(xml));
    models::ApplePreview preview(models::utf8(path));
    std::optional<models::AppleContents> got;
    connect(&preview, &models::ApplePreview::finished, this, [&](const models::AppleContents &all) { got = all; });
    preview.start();
    QTRY_VERIFY(got);
    QCOMPARE(got->bytes, std::int64_t(xml.size()));
    QCOMPARE(got->types.size(), 4u);
    QCOMPARE(got->types[0].type, heart);
    QCOMPARE(got->types[0].count, 3);
    QCOMPARE(got->types[0].stored, std::string("heart_rate"));
    const auto instant = [](const models::AppleTime &time) {
        return api::Timestamp::fromMicroseconds(time.at).toString();
    };
    QCOMPARE(instant(*got->types[0].first), std::string("2026-04-01T02:30:00Z"));
    QCOMPARE(instant(*got->types[0].last), std::string("2026-04-03T02:30:00Z"));
    QCOMPARE(models::recordedMinute(*got->types[0].first), u"1 Apr 2026, 08:00 UTC+05:30"_s); // wherever this runs
    QCOMPARE(got->types[1].stored, std::string("running"));
    QCOMPARE(got->countOf(Kind::Workout), 1);
    QCOMPARE(got->typesOf(Kind::Unknown), 2); // the made-up one and ClinicalRecord
    QCOMPARE(instant(*got->last), std::string("2026-04-04T09:00:00Z")); // what is not imported does not count
    QObject owner;
    models::AppleTypes &table = *models::makeAppleTypes(*got, &owner);
    QTRY_COMPARE(table.rowCount(), 4);
    QCOMPARE(table.index(0, 1).data().toString(), u"Heart rate"_s);
    QCOMPARE(models::appleTypeName(odd), u"NumberOfTimesFallen2"_s);
}

void AppleDataTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head(kHead.data(), qsizetype(kHead.size()));
    QTest::newRow("neither") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << head + "<Record type=\"x\"";
    QTest::newRow("other root") << QByteArray("<?xml version=\"1.0\"?><html></html>");
    QTest::newRow("entities") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE HealthData [<!ENTITY a SYSTEM "
                                            "\"file:///etc/passwd\">]><HealthData>&a;</HealthData>");
}

void AppleDataTest::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, bytes);
    models::ApplePreview preview(models::utf8(put(bytes)));
    std::optional<api::Error> error;
    connect(&preview, &models::ApplePreview::failed, this, [&](const api::Error &said) { error = said; });
    preview.start();
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, api::ErrorKind::Validation);
    QVERIFY(!error->message.empty());
}

void AppleDataTest::stopsReading()
{
    QByteArray xml(kHead.data(), qsizetype(kHead.size()));
    const QByteArray one = QByteArray::fromStdString(record("HKQuantityTypeIdentifierHeartRate", "01"));
    for (int at = 0; at < 20'000; ++at)
        xml += one;
    models::ApplePreview preview(models::utf8(put(xml + "</HealthData>")));
    std::optional<api::Error> error;
    connect(&preview, &models::ApplePreview::failed, this, [&](const api::Error &said) { error = said; });
    preview.cancel();
    preview.start();
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, api::ErrorKind::Cancelled);
}

void AppleDataTest::reportsWhatTheImportDid_data()
{
    QTest::addColumn<bool>("streams");
    QTest::newRow("told by the stream") << true;
    QTest::newRow("a server without one") << false;
}

void AppleDataTest::reportsWhatTheImportDid()
{
    QFETCH(bool, streams);
    Bench bench;
    api::server::FaultRule rule;
    rule.match = "streamSyncStatus";
    rule.kind = api::server::FaultKind::Status;
    rule.status = 501;
    if (!streams)
        QVERIFY(bench.service.service().faults().add(rule));
    int asked = 0;
    connect(&bench.client, &api::client::Client::exchanged, this,
            [&](const api::client::CallRecord &record) { asked += record.operationId == "listUserSyncRuns"; });
    std::string xml(kHead);
    xml += record("HKQuantityTypeIdentifierHeartRate", "01") + record("HKQuantityTypeIdentifierHeartRate", "02")
        + record("HKNoSuchType", "02") + "</HealthData>";
    models::AppleUpload upload(bench.client, bench.user, models::utf8(put(QByteArray::fromStdString(xml))));
    std::optional<api::SyncRun> run;
    connect(&upload, &models::AppleUpload::finished, this, [&](const api::SyncRun &ended) { run = ended; });
    upload.start();
    QTRY_VERIFY_WITH_TIMEOUT(run, 20'000);
    QVERIFY2(asked <= 3 || !streams, qPrintable(QString::number(asked))); // at the beginning and at the end
    const auto report = models::readImportReport(run->metadata->text);
    QVERIFY(report);
    QCOMPARE(report->kept, 2);
    QCOMPARE(report->skipped, 1);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->types.size(), 2u);
    QCOMPARE(report->types[0].type, std::string("HKNoSuchType")); // what needs a look comes first
    QCOMPARE(report->types[0].reasons.size(), 1u);
    QObject owner;
    models::ImportedTypes &table = *models::makeImportedTypes(*report, &owner);
    QTRY_COMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(0, 3).data().toString(), report->types[0].reasons[0].first);
    QCOMPARE(table.index(1, 0).data().toString(), u"Heart rate"_s);
}

void AppleDataTest::refusesOtherMetadata()
{
    QVERIFY(!models::readImportReport("null"));
    QVERIFY(!models::readImportReport("{\"window\":0}"));
    QVERIFY(!models::readImportReport("{"));
}

void AppleDataTest::exportsIntoAFile()
{
    Bench bench;
    models::Tasks tasks;
    QStringList records;
    connect(&bench.client, &api::client::Client::exchanged, this, [&](const api::client::CallRecord &record) {
        records.append(models::text(record.url + record.response.body));
    });
    const QString path = m_folder->filePath(u"out.zip"_s);
    auto *work = new models::ExportTask(bench.client, tasks, bench.user, u"Asha"_s, path);
    std::optional<qint64> bytes;
    connect(work, &models::ExportTask::succeeded, &tasks, [&](const QString &, qint64 size) { bytes = size; });
    work->start();
    QCOMPARE(tasks.running(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(bytes, 20'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.size(), *bytes);
    QCOMPARE(file.read(4), QByteArray("PK\x03\x04"));
    QVERIFY(!QFile::exists(path + u".part"_s));
    QCOMPARE(tasks.index(0).data(models::Tasks::StateRole).value<models::Tasks::State>(), models::Tasks::State::Done);
    // The token of the address is 32 bytes in base64: nowhere in what is kept of the calls.
    static const QRegularExpression token(u"data-exports/[A-Za-z0-9_-]{20}"_s);
    QVERIFY(!records.isEmpty());
    for (const QString &each : records)
        QVERIFY2(!token.match(each).hasMatch(), qPrintable(each));
}

void AppleDataTest::leavesNothingOfAnExportThatFailed()
{
    Bench bench;
    models::Tasks tasks;
    const QString path = m_folder->filePath(u"no/such/folder/out.zip"_s);
    auto *work = new models::ExportTask(bench.client, tasks, bench.user, u"Asha"_s, path);
    std::optional<api::Error> error;
    connect(work, &models::ExportTask::failed, &tasks, [&](const api::Error &said) { error = said; });
    work->start();
    QTRY_VERIFY_WITH_TIMEOUT(error, 20'000);
    QCOMPARE(error->kind, api::ErrorKind::Unavailable);
    const QString kept = put("before", u"kept.zip"_s);
    work = new models::ExportTask(bench.client, tasks, bench.user, u"Asha"_s, kept);
    error.reset();
    connect(work, &models::ExportTask::failed, &tasks, [&](const api::Error &said) { error = said; });
    work->start();
    tasks.cancel(tasks.index(0).data(models::Tasks::IdRole).toInt());
    QVERIFY(error);
    QCOMPARE(error->kind, api::ErrorKind::Cancelled);
    QCOMPARE(tasks.running(), 0);
    QVERIFY(!QFile::exists(kept + u".part"_s));
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
}

WEARDECK_TEST(AppleDataTest)
#include "tst_appledata.moc"
