// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bodysimulator.h"

#include "tests/support/userspagebench.h"
#include "views/common/codeblock.h"
#include "views/health/simulatortab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::awaited;
using support::child;
using support::click;

class BodySimulatorTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void makesTheSameBodyForTheSameWish();
    void makesOnlyWhatWasAskedFor();
    void refusesWhatItDoesNotKnow();
    void sendsWhatItShows();
    void saysItselfWhatIsNoMetric();

private:
    static models::BodyWish wish()
    {
        return {.platform = u"apple"_s,
                .userId = "u",
                .seed = 7,
                .days = 3,
                .metrics = {},
                .anomalies = {},
                .now = *api::Timestamp::parse("2026-04-23T10:00:00Z")};
    }
};

void BodySimulatorTest::makesTheSameBodyForTheSameWish()
{
    app::BodySimulator simulator;
    QCOMPARE(simulator.platforms().join(u','), u"apple,samsung,google"_s);
    const auto one = awaited(simulator.make(wish()));
    const auto same = awaited(simulator.make(wish()));
    QVERIFY(one && same);
    QVERIFY(one->json == same->json);
    QVERIFY(one->records > 100);
    QVERIFY(!one->device.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(one->json)).object()[u"provider"_s].toString(),
             u"apple"_s);
    auto other = wish();
    other.seed = 8;
    QVERIFY(awaited(simulator.make(other))->json != one->json);
}

void BodySimulatorTest::makesOnlyWhatWasAskedFor()
{
    app::BodySimulator simulator;
    auto few = wish();
    few.metrics = {u"steps"_s};
    const auto made = awaited(simulator.make(few));
    QVERIFY(made);
    QCOMPARE(made->sleep, 0);
    QCOMPARE(made->workouts, 0);
    QVERIFY(made->json.find("StepCount") != std::string::npos);
    QVERIFY(made->json.find("HeartRate") == std::string::npos);
    few.anomalies = {u"bad-record"_s};
    QVERIFY(awaited(simulator.make(few))->wrong > 0);
}

void BodySimulatorTest::refusesWhatItDoesNotKnow()
{
    app::BodySimulator simulator;
    auto wrong = wish();
    wrong.platform = u"pager"_s;
    QCOMPARE(awaited(simulator.make(wrong)).error().kind, api::ErrorKind::Validation);
    wrong = wish();
    wrong.metrics = {u"mood"_s};
    QCOMPARE(awaited(simulator.make(wrong)).error().kind, api::ErrorKind::Validation);
    wrong = wish();
    wrong.anomalies = {u"smoke"_s};
    QCOMPARE(awaited(simulator.make(wrong)).error().kind, api::ErrorKind::Validation);
    wrong = wish();
    wrong.days = 0;
    QCOMPARE(awaited(simulator.make(wrong)).error().kind, api::ErrorKind::Validation);
}

void BodySimulatorTest::sendsWhatItShows()
{
    support::PageBench bench;
    app::BodySimulator simulator;
    bench.context.simulator = &simulator;
    QStringList records;
    connect(&bench.shell.client, &api::client::Client::exchanged, this, [&](const api::client::CallRecord &record) {
        for (const api::client::Header &header : record.requestHeaders)
            records.append(QString::fromStdString(header.name + ": " + header.value));
    });
    const auto users = bench.call(api::ListUsers{});
    QVERIFY(users);
    views::SimulatorTab tab(bench.context);
    tab.resize(1000, 700);
    tab.show();
    tab.setUser(users->items.front());
    tab.activate();
    QVERIFY(!child<QPushButton>(&tab, "simulatorSend")->isEnabled());
    child<QCheckBox>(&tab, "anomaly_bad-record")->setChecked(true);
    child<QLineEdit>(&tab, "simulatorMetrics")->setText(u"steps"_s); // all of a late day would be cut short
    bench.shell.environments.setCurrent(u"staging"_s); // whose time is that of the wall
    click(&tab, "simulatorMake");
    QTRY_VERIFY(child<QPushButton>(&tab, "simulatorSend")->isEnabled());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"body.json"_s);
    bench.shell.prompts.paths.enqueue(path);
    click(&tab, "simulatorSave");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    const auto shown = QJsonDocument::fromJson(child<views::CodeBlock>(&tab, "simulatorBody")->code().toUtf8());
    QVERIFY(!shown.isNull());
    QCOMPARE(shown, QJsonDocument::fromJson(saved));
    click(&tab, "simulatorSend");
    auto *dropped = child<views::DataTable>(&tab, "simulatorDropped");
    QTRY_VERIFY(dropped->isVisible());
    QTRY_VERIFY(dropped->table()->rowCount() > 0);
    QVERIFY(dropped->table()->index(0, 0).data().toString().contains(u"records"_s));
    const auto bearer = records.filter(u"Authorization: "_s);
    QCOMPARE(bearer.size(), 1);
    QVERIFY2(bearer.first().contains(u"[redacted]"_s), qPrintable(bearer.first()));
}

// No server was asked: none is blamed. And what the body holds has a line of its own, beside two buttons it has no
// room.
void BodySimulatorTest::saysItselfWhatIsNoMetric()
{
    support::PageBench bench;
    app::BodySimulator simulator;
    bench.context.simulator = &simulator;
    views::SimulatorTab tab(bench.context);
    tab.resize(760, 500);
    tab.show();
    tab.setUser(bench.call(api::ListUsers{})->items.front());
    tab.activate();
    child<QLineEdit>(&tab, "simulatorMetrics")->setText(u"steps, mood"_s);
    click(&tab, "simulatorMake");
    const auto *banner = tab.findChild<views::Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(child<views::Label>(banner, "bannerText")->fullText(), u"The body cannot be made."_s);
    QCOMPARE(child<views::Label>(banner, "bannerDetail")->fullText(), u"There is no metric mood."_s);
    child<QLineEdit>(&tab, "simulatorMetrics")->setText(u"steps"_s);
    click(&tab, "simulatorMake");
    QTRY_VERIFY(child<QPushButton>(&tab, "simulatorSend")->isEnabled());
    const auto at = [&](const char *name) { return child<QWidget>(&tab, name)->geometry(); };
    QVERIFY(at("simulatorCounts").top() >= at("simulatorSend").bottom());
    QCOMPARE(at("simulatorCounts").width(), at("simulatorBody").width());
}

WEARDECK_GUI_TEST(BodySimulatorTest)
#include "tst_bodysimulator.moc"
