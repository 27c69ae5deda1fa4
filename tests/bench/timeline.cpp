// SPDX-License-Identifier: GPL-3.0-or-later
// Frame times of charts with ten million samples while they are panned. `memory`: one series of ten million points
// held by the chart itself, at three zooms. `explorer`: the timeline of an end-user with ten years of data (eleven
// million samples) over a server of its own. A frame is the move, the answers that arrived meanwhile, the painting.
#include "app/gui/application.h"
#include "views/common/chart/chart.h"
#include "views/common/datatable.h"
#include "views/common/theme.h"
#include "views/health/timeline/timelinetab.h"
#include "views/health/userpage.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using models::TimeSpan;

namespace {

constexpr int kFrames = 300;
constexpr int kPoints = 10'000'000;

void until(const std::function<bool()> &condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

// 1/200 of what is shown a frame, to and fro.
std::vector<double> pan(views::ChartCanvas &canvas)
{
    std::vector<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        const TimeSpan now = canvas.span();
        const qint64 by = now.length() / 200 * (i < kFrames / 2 ? -1 : 1);
        canvas.setSpan({now.from + by, now.to + by});
        QCoreApplication::processEvents(); // paints too
        frames.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(frames.begin(), frames.end());
    return frames;
}

void report(const char *what, const std::vector<double> &frames)
{
    std::printf("{\"what\":\"%s\",\"median\":%.2f,\"p99\":%.2f,\"worst\":%.2f}\n", what, frames[frames.size() / 2],
                frames[frames.size() * 99 / 100], frames.back());
    std::fflush(stdout);
}

void memory()
{
    std::vector<models::SeriesPoint> points;
    points.reserve(kPoints);
    for (qint64 i = 0; i < kPoints; ++i) // an int would overflow below, and take the end of the loop with it
        points.push_back({i * models::kSecond, 70 + 30 * std::sin(double(i) / 5000.0) + double(i * 7919 % 101) / 10.0});
    views::ChartContent content;
    content.series.append({.id = u"hr"_s,
                           .title = u"Heart rate"_s,
                           .unit = u"bpm"_s,
                           .data = std::make_shared<models::SeriesData>(std::move(points), models::kHour)});
    views::ChartCanvas canvas;
    canvas.resize(1440, 700);
    canvas.show();
    canvas.setContent(content);
    const TimeSpan all = content.series.first().data->span();
    for (const auto &[name, share] :
         {std::pair("all 10 M samples", 1), std::pair("1/10", 10), std::pair("1/1000", 1000)}) {
        const qint64 length = all.length() / share;
        canvas.setSpan({all.length() / 2, all.length() / 2 + length});
        report(name, pan(canvas));
    }
}

void explorer()
{
    app::Application console({.isolated = true, .database = {}, .seed = u"load:1x3650"_s, .healthLater = false});
    console.start();
    until([&] { return console.window() != nullptr; });
    views::MainWindow &window = *console.window();
    window.resize(1440, 900);
    window.open(u"users"_s);
    auto *page = window.page(u"users"_s);
    until([&] { return std::holds_alternative<views::PageLoaded>(page->loadState()); });
    auto *table = page->findChild<views::DataTable *>(u"table"_s);
    window.open(u"users"_s, table->table()->rowId(0) + u"/timeline"_s);
    until([&] { return page->findChild<views::TimelineTab *>() != nullptr; });
    auto *tab = page->findChild<views::TimelineTab *>();
    until([&] { return tab->chart()->content().series.size() > 0; });
    for (const auto &[name, length] :
         {std::pair("explorer, a day", models::kDay), std::pair("explorer, a month", 30 * models::kDay),
          std::pair("explorer, a year", 365 * models::kDay)}) {
        const qint64 end = tab->chart()->span().to;
        tab->chart()->setSpan({end - length, end});
        until([&] { return !tab->timeline().isLoading(); });
        report(name, pan(*tab->chart()->canvas()));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    views::installTheme(application);
    memory();
    explorer();
    return 0;
}
