// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "views/common/chart/chartpainter.h"
#include "views/common/theme.h"

#include <random>

using namespace Qt::StringLiterals;
using models::kDay;
using models::kHour;

namespace {

constexpr qint64 kStart = 20566 * kDay;

} // namespace

class ChartPaintingTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }
    void reachesEveryExtremeOfADenseSeries();
};

// Many points a pixel: each pixel column is filled from its least to its greatest value, and a gap stays empty.
void ChartPaintingTest::reachesEveryExtremeOfADenseSeries()
{
    std::vector<models::SeriesPoint> points;
    std::mt19937 random(3);
    for (qint64 at = 0; at < kDay; at += 4 * models::kSecond)
        if (at < 10 * kHour || at > 12 * kHour)
            points.push_back({kStart + at, 100 + double(random() % 1000) / 10});
    const auto data = std::make_shared<models::SeriesData>(std::move(points), kHour);
    views::ChartContent content;
    content.series.append({.id = u"hr"_s, .title = u"Heart rate"_s, .unit = u"bpm"_s, .data = data});
    const views::ChartView view{
        .span = {kStart, kStart + kDay}, .size = {900, 420}, .zone = QTimeZone::utc(), .locale = QLocale::c()};
    const views::ChartGeometry g = views::arrange(content, view);
    QImage image(view.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    views::ChartPainter(painter, content, g, view).paint();

    const views::ChartPane &pane = g.panes[0];
    const QRgb color = views::seriesColor(content, 0).rgb();
    int empty = 0;
    for (int x = int(pane.plot.left()) + 1; x < int(pane.plot.right()) - 1; ++x) {
        std::vector<int> filled;
        for (int y = int(pane.plot.top()) + 1; y < int(pane.plot.bottom()); ++y)
            if (image.pixel(x, y) == color)
                filled.push_back(y);
        const models::IndexRange own = data->within({g.at(x), g.at(x + 1)});
        QCOMPARE(filled.empty(), own.count() == 0);
        if (own.count() == 0) {
            ++empty;
            continue;
        }
        QCOMPARE(filled.back() - filled.front() + 1, int(filled.size())); // no hole
        const models::ValueRange range = data->extremes(own);
        QVERIFY(filled.front() <= pane.y(range.high, 0) + 2);
        QVERIFY(filled.back() >= pane.y(range.low, 0) - 2);
        const models::ValueRange joined = data->extremes(data->within({g.at(x - 1), g.at(x + 1)}));
        QVERIFY(filled.front() >= pane.y(joined.high, 0) - 2);
        QVERIFY(filled.back() <= pane.y(joined.low, 0) + 2);
    }
    QVERIFY(empty > 50); // the gap of two hours
}

WEARDECK_GUI_TEST(ChartPaintingTest)
#include "tst_chartpainting.moc"
