// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/runwords.h"

#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;

namespace {

api::SyncRun run(const char *message, const char *metadata)
{
    api::SyncRun made;
    made.status = api::SyncStatus::Success;
    made.message = message;
    made.metadata = api::RawJson{metadata};
    return made;
}

} // namespace

class RunWordsTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void saysTheFigures_data();
    void saysTheFigures();
    void keepsWhatOnlyTheBackendKnows();
};

void RunWordsTest::saysTheFigures_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QString>("words");
    QTest::newRow("pulled") << QByteArray(R"({"samples_added":1500,"workouts_changed":2,"sleep_sessions_changed":0})")
                            << u"1,500 new sample(s) · 2 workout(s) changed"_s;
    QTest::newRow("nothing") << QByteArray(R"({"samples_added":0,"samples_unchanged":618})") << u"nothing new"_s;
    QTest::newRow("in part") << QByteArray(
        R"({"samples_added":3,"steps":{"body":"done","daily":"pending","sleep":"timed_out","workouts":"failed"}})")
                             << u"3 new sample(s) · sleep missing: no answer in time · workouts missing"_s;
    QTest::newRow("imported") << QByteArray(R"({"kept":39700,"skipped":5,"added":38274,"types":[]})")
                              << u"39,705 element(s) read · 38,274 new sample(s) · 5 skipped"_s;
    QTest::newRow("uploaded") << QByteArray(R"({"records":149,"workouts":1,"sleep":20,"dropped":9,"added":169})")
                              << u"170 taken · 9 dropped"_s;
}

void RunWordsTest::saysTheFigures()
{
    QFETCH(QByteArray, metadata);
    QFETCH(QString, words);

    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(models::runOutcome(run("words of the backend", metadata.constData())), words);
    QCOMPARE(models::runOutcome(run("12 new (simulated vendor)", metadata.constData())),
             words + u" · simulated vendor"_s);
}

void RunWordsTest::keepsWhatOnlyTheBackendKnows()
{
    QCOMPARE(models::runOutcome(run("Handled elsewhere", R"({"other":1})")), u"Handled elsewhere"_s);
    QCOMPARE(models::runOutcome(run("Handled elsewhere", "")), u"Handled elsewhere"_s);
    api::SyncRun failed = run("Fetching", R"({"samples_added":3})");
    failed.status = api::SyncStatus::Failed;
    failed.error = "The vendor refused";
    QCOMPARE(models::runOutcome(failed), u"The vendor refused"_s);
    api::SyncRun cancelled = run("Cancelled", "{}");
    cancelled.status = api::SyncStatus::Cancelled;
    QCOMPARE(models::runOutcome(cancelled), QString()); // its status says so
}

WEARDECK_TEST(RunWordsTest)
#include "tst_runwords.moc"
