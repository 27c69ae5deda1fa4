// SPDX-License-Identifier: GPL-3.0-or-later
// Frame times of the console's table of a million end-users while it is scrolled, over its own server.
// A frame is everything between two repaints: the scroll, the answers that arrived meanwhile, and the painting.
#include "app/gui/application.h"
#include "views/common/datatable.h"
#include "views/common/theme.h"

#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFrames = 600;
constexpr qint64 kRows = 1'000'000;

void until(const std::function<bool()> &condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Three rows a frame, as a wheel does, with a jump far away every hundredth.
std::vector<double> scroll(QAbstractItemView &table)
{
    QScrollBar &bar = *table.verticalScrollBar();
    std::vector<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar.setValue(i % 100 == 99 ? int(bar.maximum() / kFrames) * i : bar.value() + 3 * bar.singleStep());
        QCoreApplication::processEvents();
        table.viewport()->repaint();
        frames.push_back(milliseconds(timer));
    }
    std::sort(frames.begin(), frames.end());
    return frames;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    views::installTheme(application);
    app::Application console(
        {.isolated = true, .database = {}, .seed = u"load:%1x1"_s.arg(kRows), .healthLater = false});
    console.start();
    until([&] { return console.window() != nullptr; });
    views::MainWindow &window = *console.window();
    window.resize(1440, 900);
    window.open(u"users"_s);
    auto *table = window.page(u"users"_s)->findChild<views::DataTable *>();
    until([&] { return table->model()->rowCount() >= kRows; });
    const std::vector<double> frames = scroll(*table);
    std::printf("{\"rows\":%d,\"median\":%.2f,\"p99\":%.2f,\"worst\":%.2f}\n", table->model()->rowCount(),
                frames[frames.size() / 2], frames[frames.size() * 99 / 100], frames.back());
    return 0;
}
