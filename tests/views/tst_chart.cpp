// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chart/chart.h"

#include "tests/support/shellbench.h"
#include "tests/support/testcase.h"
#include "views/common/banner.h"
#include "views/common/chart/chartexport.h"
#include "views/common/emptystate.h"
#include "views/common/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using models::kHour;
using models::kMinute;
using models::TimeSpan;
using views::ChartSeries;

namespace {

constexpr qint64 kStart = 1'776'902'400LL * models::kSecond; // 2026-04-23T00:00:00Z
constexpr TimeSpan kDay{kStart, kStart + models::kDay};

std::shared_ptr<const models::SeriesData> wave(int count, double middle, qint64 step = 10 * kMinute)
{
    std::vector<models::SeriesPoint> points;
    for (int at = 0; at < count; ++at)
        points.push_back({kStart + at * step, middle + at % 7});
    return std::make_shared<models::SeriesData>(std::move(points), kHour);
}

ChartSeries series(const QString &id, const QString &unit, double middle)
{
    return {.id = id, .title = id, .unit = unit, .data = wave(144, middle)};
}

class Toasts : public views::Toasts {
public:
    QStringList texts;
    void show(const QString &text, const QString &, std::function<void()>) override { texts.append(text); }
};

class Navigation : public views::Navigation {
public:
    void open(const QString &, const QString &) override { }
    void addPaletteProvider(QObject *, const QString &, Provider) override { }
};

struct Bench {
    Bench()
    {
        chart.setZone(QTimeZone::utc());
        chart.setLimits(kDay);
        chart.setSpan(kDay);
        chart.resize(900, 420);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }
    void show(QList<ChartSeries> all) { chart.setContent({.series = std::move(all)}); }
    const views::ChartGeometry &geometry() { return chart.canvas()->geometryNow(); }
    QPoint place(int index, int at) // of a value, in the canvas
    {
        const auto &g = geometry();
        const auto [pane, axis] = g.placeOf(index);
        const models::SeriesPoint &point = chart.content().series[index].data->at(at);
        return QPointF(g.x(point.at), g.panes[pane].y(point.value, axis)).toPoint();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(chart.canvas(), Qt::Key(key), modifiers);
    }

    support::ShellBench shell;
    Toasts toasts;
    Navigation navigation;
    views::Context context{shell.client, shell.environments, shell.tasks,  shell.settings, shell.prompts,
                           toasts,       navigation,         shell.server, shell.secrets};
    views::Chart chart{context, u"testChart"_s, u"Test chart"_s};
};

} // namespace

class ChartTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }
    void sharesAxesByUnit();
    void leavesGapsOpen();
    void zoomsAtThePointer();
    void pansByDraggingWithinLimits();
    void worksByKeyboard();
    void reportsThePointClicked();
    void reportsTheBandClicked();
    void selectsARange();
    void hidesASeries();
    void marksPartialPeriods();
    void saysWhatItShows();
    void showsItsStates();
    void exportsWhatIsShown();
    void followsTheTheme();
};

void ChartTest::sharesAxesByUnit()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60), series(u"rest"_s, u"bpm"_s, 50)});
    QCOMPARE(bench.geometry().panes.size(), 1);
    QCOMPARE(bench.geometry().panes[0].axes.size(), 1);
    bench.show({series(u"hr"_s, u"bpm"_s, 60), series(u"spo2"_s, u"%"_s, 95)});
    QCOMPARE(bench.geometry().panes.size(), 1);
    QCOMPARE(bench.geometry().panes[0].axes.size(), 2);
    bench.show({series(u"hr"_s, u"bpm"_s, 60), series(u"spo2"_s, u"%"_s, 95), series(u"t"_s, u"°C"_s, 36)});
    QCOMPARE(bench.geometry().panes.size(), 3); // stacked, one time axis
    QCOMPARE(bench.geometry().panes[0].plot.left(), bench.geometry().panes[2].plot.left());
    QVERIFY(bench.geometry().panes[0].plot.bottom() < bench.geometry().panes[1].plot.top());
}

void ChartTest::leavesGapsOpen()
{
    Bench bench;
    ChartSeries each = series(u"hr"_s, u"bpm"_s, 0);
    const qint64 half = models::kDay / 2;
    each.data = std::make_shared<models::SeriesData>(
        std::vector<models::SeriesPoint>{
            {kStart, 50}, {kStart + kMinute, 50}, {kStart + half, 50}, {kStart + half + kMinute, 50}},
        kHour);
    bench.show({each});
    const QImage image = bench.chart.canvas()->grab().toImage();
    const double ratio = image.devicePixelRatio();
    const auto &g = bench.geometry();
    const QColor line = views::seriesColor(bench.chart.content(), 0);
    const auto painted = [&](qint64 from, qint64 to) {
        for (int x = int(g.x(from)) + 6; x < int(g.x(to)) - 6; ++x)
            for (int y = int(g.panes[0].plot.top()); y < int(g.panes[0].plot.bottom()); ++y)
                if (image.pixelColor(int(x * ratio), int(y * ratio)) == line)
                    return true;
        return false;
    };
    QVERIFY(!painted(kStart + kMinute, kStart + half));
    each.data = std::make_shared<models::SeriesData>(each.data->points(), 0);
    bench.show({each});
    const QImage joined = bench.chart.canvas()->grab().toImage();
    QVERIFY(joined != image);
}

void ChartTest::zoomsAtThePointer()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60)});
    const QPointF at(bench.geometry().x(kStart + 6 * kHour), 200);
    const qint64 under = bench.geometry().at(at.x());
    QWheelEvent wheel(at, bench.chart.canvas()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(bench.chart.canvas(), &wheel);
    QVERIFY(bench.chart.span().length() < models::kDay * 7 / 10);
    QVERIFY(std::abs(bench.geometry().at(at.x()) - under) < kMinute);
    for (int i = 0; i < 60; ++i)
        QCoreApplication::sendEvent(bench.chart.canvas(), &wheel);
    QCOMPARE(bench.chart.span().length(), views::ChartCanvas::kClosest); // seconds, no further
    QVERIFY(bench.geometry().ticks.front().label.count(u':') == 2);
}

void ChartTest::pansByDraggingWithinLimits()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60)});
    bench.chart.setSpan({kStart + 6 * kHour, kStart + 12 * kHour});
    QSignalSpy changes(bench.chart.canvas(), &views::ChartCanvas::spanChanged);
    const qint64 grabbed = bench.geometry().at(300);
    QTest::mousePress(bench.chart.canvas(), Qt::LeftButton, {}, {300, 200});
    QTest::mouseMove(bench.chart.canvas(), {400, 200});
    QVERIFY(std::abs(bench.geometry().at(400) - grabbed) < kMinute);
    QTest::mouseMove(bench.chart.canvas(), {5000, 200});
    QCOMPARE(bench.chart.span(), (TimeSpan{kStart, kStart + 6 * kHour}));
    QTest::mouseRelease(bench.chart.canvas(), Qt::LeftButton, {}, {5000, 200});
    QVERIFY(changes.size() >= 2);
}

void ChartTest::worksByKeyboard()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60)});
    bench.press(Qt::Key_Plus);
    const qint64 length = bench.chart.span().length();
    QVERIFY(length < models::kDay);
    bench.press(Qt::Key_Home);
    QCOMPARE(bench.chart.span(), (TimeSpan{kStart, kStart + length}));
    bench.press(Qt::Key_Right);
    QCOMPARE(bench.chart.span().from, kStart + length / 10);
    bench.press(Qt::Key_End);
    QCOMPARE(bench.chart.span().to, kDay.to);
    bench.press(Qt::Key_0);
    QCOMPARE(bench.chart.span(), kDay);
    QSignalSpy clicks(bench.chart.canvas(), &views::ChartCanvas::pointClicked);
    bench.press(Qt::Key_Right, Qt::ShiftModifier);
    bench.press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(bench.chart.canvas()->accessibleDescription().contains(u"hr: 61 bpm"_s));
    QVERIFY(bench.chart.canvas()->accessibleDescription().startsWith(u"23 Apr 2026, 00:10:00"_s));
    bench.press(Qt::Key_Return);
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first().at(1).toLongLong(), kStart + 10 * kMinute);
}

void ChartTest::reportsThePointClicked()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60), series(u"spo2"_s, u"%"_s, 90)});
    QSignalSpy clicks(bench.chart.canvas(), &views::ChartCanvas::pointClicked);
    QTest::mouseClick(bench.chart.canvas(), Qt::LeftButton, {}, bench.place(1, 70));
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first().at(0).toString(), u"spo2"_s);
    QCOMPARE(clicks.first().at(1).toLongLong(), kStart + 70 * 10 * kMinute);
    QTest::mouseClick(bench.chart.canvas(), Qt::LeftButton, {}, {5, 5});
    QCOMPARE(clicks.size(), 1);
}

void ChartTest::reportsTheBandClicked()
{
    Bench bench;
    views::ChartContent content{.series = {series(u"hr"_s, u"bpm"_s, 60)}};
    content.lanes = {
        {.id = u"workouts"_s,
         .title = u"Workouts"_s,
         .bands = {{.id = u"run"_s, .label = u"Running"_s, .span = {kStart + kHour, kStart + 3 * kHour}}}}};
    bench.chart.setContent(content);
    QSignalSpy clicks(bench.chart.canvas(), &views::ChartCanvas::bandClicked);
    const auto &g = bench.geometry();
    QTest::mouseClick(bench.chart.canvas(), Qt::LeftButton, {},
                      QPoint(int(g.x(kStart + 2 * kHour)), int(g.lanes[0].center().y())));
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first(), (QVariantList{u"workouts"_s, u"run"_s}));
}

void ChartTest::selectsARange()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60)});
    QSignalSpy ranges(bench.chart.canvas(), &views::ChartCanvas::rangeSelected);
    const int left = int(bench.geometry().x(kStart + 6 * kHour));
    const int right = int(bench.geometry().x(kStart + 9 * kHour));
    QTest::mousePress(bench.chart.canvas(), Qt::LeftButton, Qt::ShiftModifier, {right, 200});
    QTest::mouseMove(bench.chart.canvas(), {left, 200});
    QTest::mouseRelease(bench.chart.canvas(), Qt::LeftButton, Qt::ShiftModifier, {left, 200});
    QCOMPARE(ranges.size(), 1);
    const TimeSpan range = *bench.chart.canvas()->selection();
    QVERIFY(std::abs(range.from - (kStart + 6 * kHour)) < 3 * kMinute);
    QVERIFY(std::abs(range.to - (kStart + 9 * kHour)) < 3 * kMinute);
    QCOMPARE(bench.chart.span(), kDay); // selecting does not pan
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.chart.canvas()->selection());
    QCOMPARE(ranges.size(), 2);
}

void ChartTest::hidesASeries()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60), series(u"spo2"_s, u"%"_s, 90)});
    QSignalSpy toggles(&bench.chart, &views::Chart::seriesToggled);
    auto *button = bench.chart.findChild<QToolButton *>(u"legend_spo2"_s);
    QVERIFY(button && button->isChecked());
    button->click();
    QCOMPARE(toggles.first(), (QVariantList{u"spo2"_s, false}));
    QCOMPARE(bench.geometry().panes[0].axes.size(), 1);
    bench.show({series(u"hr"_s, u"bpm"_s, 61), series(u"spo2"_s, u"%"_s, 91)}); // new data: still hidden
    QVERIFY(!bench.chart.content().series[1].shown);
}

void ChartTest::marksPartialPeriods()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60)});
    const QImage plain = bench.chart.canvas()->grab().toImage();
    views::ChartContent content = bench.chart.content();
    content.partial = TimeSpan{kStart + 20 * kHour, kDay.to};
    bench.chart.setContent(content);
    const QImage marked = bench.chart.canvas()->grab().toImage();
    const auto &g = bench.geometry();
    const double ratio = plain.devicePixelRatio();
    const auto part = [&](const QImage &image, qint64 from, qint64 to) {
        return image.copy(
            QRectF(g.x(from) * ratio, g.plots.top() * ratio, (g.x(to) - g.x(from)) * ratio, g.plots.height() * ratio)
                .toRect());
    };
    QVERIFY(part(plain, kStart + 21 * kHour, kDay.to) != part(marked, kStart + 21 * kHour, kDay.to));
    QCOMPARE(part(plain, kStart, kStart + 19 * kHour), part(marked, kStart, kStart + 19 * kHour));
}

void ChartTest::saysWhatItShows()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60)});
    QCOMPARE(bench.chart.canvas()->accessibleName(), u"Test chart"_s);
    const QString words = bench.chart.canvas()->accessibleDescription();
    QVERIFY2(words.contains(u"23 Apr 2026"_s) && words.contains(u"144"_s) && words.contains(u"from 60 to 66 bpm"_s),
             qPrintable(words));
    bench.chart.setSpan({kStart, kStart + kHour});
    QTRY_VERIFY(bench.chart.canvas()->accessibleDescription().contains(u"hr: 6 values"_s)
                || bench.chart.canvas()->accessibleDescription().contains(u"hr: 6 value(s)"_s));
}

void ChartTest::showsItsStates()
{
    Bench bench;
    bench.chart.showEmpty(u"Nothing yet."_s, u"Do it"_s);
    QVERIFY(bench.chart.findChild<views::EmptyState *>()->isVisible());
    QSignalSpy wanted(&bench.chart, &views::Chart::emptyActionRequested);
    bench.chart.findChild<QPushButton *>(u"emptyAction"_s)->click();
    QCOMPARE(wanted.size(), 1);
    bench.chart.showLoading();
    QVERIFY(bench.chart.findChild<views::Skeleton *>()->isVisible());
    bench.chart.showError({.kind = api::ErrorKind::Network, .message = "no route"});
    QVERIFY(bench.chart.findChild<views::Banner *>()->isVisible());
    bench.show({series(u"hr"_s, u"bpm"_s, 60)});
    QVERIFY(bench.chart.canvas()->isVisible());
    QVERIFY(!bench.chart.findChild<views::Banner *>()->isVisible());
}

void ChartTest::exportsWhatIsShown()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60.125), series(u"spo2"_s, u"%"_s, 90)});
    bench.chart.setSpan({kStart + kHour, kStart + kHour + 15 * kMinute});
    bench.chart.findChild<QToolButton *>(u"legend_spo2"_s)->click();
    const QByteArray csv = views::chartCsv(bench.chart.content(), bench.chart.span());
    QCOMPARE(csv.split('\n').first().trimmed(), QByteArray("timestamp,end_time,series,value,unit,minimum,maximum"));
    QCOMPARE(csv.count("hr"), 2);
    QVERIFY(csv.contains("2026-04-23T01:10:00Z,,hr,60.125,bpm,,"));
    QVERIFY(!csv.contains("spo2"));
    QTemporaryDir folder;
    const views::ChartView view{.span = kDay, .size = {600, 300}, .zone = QTimeZone::utc()};
    QCOMPARE(views::chartImage(bench.chart.content(), view).size(), QSize(1200, 600));
    const QByteArray svg = views::chartSvg(bench.chart.content(), view, u"A & B"_s);
    QXmlStreamReader xml(svg);
    QStringList elements;
    QString title;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            elements.append(xml.name().toString());
            if (xml.name() == u"title")
                title = xml.readElementText();
        }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(title, u"A & B"_s);
    QVERIFY(elements.contains(u"polyline"_s) && elements.contains(u"text"_s));
    QString error = u"pending"_s;
    const QString path = folder.filePath(u"chart.csv"_s);
    views::writeInBackground(
        path, [csv] { return csv; }, &bench.chart, [&](const QString &e) { error = e; });
    QTRY_COMPARE(error, QString());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), csv);
    views::writeInBackground(
        folder.filePath(u"none/chart.csv"_s), [csv] { return csv; }, &bench.chart,
        [&](const QString &e) { error = e; });
    QTRY_VERIFY(!error.isEmpty());
}

void ChartTest::followsTheTheme()
{
    Bench bench;
    bench.show({series(u"hr"_s, u"bpm"_s, 60)});
    views::setAppearance(views::Appearance::Light);
    QCoreApplication::processEvents();
    QCOMPARE(bench.chart.canvas()->grab().toImage().pixelColor(1, 1), views::tokens(false).panel);
    views::setAppearance(views::Appearance::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(bench.chart.canvas()->grab().toImage().pixelColor(1, 1), views::tokens(true).panel);
    views::setAppearance(views::Appearance::Light);
}

WEARDECK_GUI_TEST(ChartTest)
#include "tst_chart.moc"
