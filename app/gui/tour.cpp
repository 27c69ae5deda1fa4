// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/tour.h"

#include "app/gui/application.h"
#include "views/common/language.h"
#include "views/common/theme.h"

#include <cstdio>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kDeadlineMs = 20'000;

struct Variant {
    QString suffix;
    QSize size;
    bool dark = false;
    bool pseudo = false;
    QString language = {}; // code; empty: the one of the program
};

const QList<Variant> &variants()
{
    static const QList<Variant> all{{u""_s, {1440, 900}},
                                    {u"-dark"_s, {1440, 900}, true},
                                    {u"-small"_s, {1024, 700}},
                                    {u"-small-dark"_s, {1024, 700}, true},
                                    {u"-de"_s, {1440, 900}, false, false, u"de"_s},
                                    {u"-hi"_s, {1440, 900}, false, false, u"hi"_s},
                                    {u"-mirrored"_s, {1440, 900}, false, true}};
    return all;
}

// Runs the event loop until the condition holds; false when it did not within the deadline.
bool until(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(kDeadlineMs);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

bool isSettled(const views::Page *page)
{
    return page && !std::holds_alternative<views::PageLoading>(page->loadState());
}

// What a workspace came to, as one line of the report.
struct Visit {
    bool loaded = false;
    QString outcome;
};

Visit outcomeOf(const views::Page *page, qint64 ms)
{
    if (!isSettled(page))
        return {false, u"did not load within %1 s"_s.arg(kDeadlineMs / 1000)};
    const views::LoadState state = page->loadState();
    if (const auto *error = std::get_if<api::Error>(&state))
        return {false, u"failed: "_s + QString::fromStdString(error->message)};
    return {true, u"%1 rows  %2 ms"_s.arg(std::get<views::PageLoaded>(state).rows, 7).arg(ms, 5)};
}

bool visit(views::MainWindow &window, const views::Workspace &workspace, const Variant &variant, const QDir &folder)
{
    QElapsedTimer timer;
    timer.start();
    window.open(workspace.id);
    until([&] { return isSettled(window.page(workspace.id)); });
    const Visit visit = outcomeOf(window.page(workspace.id), timer.elapsed());
    for (int i = 0; i < 5; ++i) // layouts and delegates that the new rows asked for
        QCoreApplication::processEvents();
    const QString file = folder.filePath(workspace.id + variant.suffix + u".png"_s);
    const bool saved = window.grab().save(file);
    const QString line = (workspace.id + variant.suffix).leftJustified(30) + visit.outcome
        + (saved ? QString() : u"  cannot write "_s + file) + u'\n';
    std::fputs(line.toUtf8().constData(), stdout);
    std::fflush(stdout);
    return visit.loaded && saved;
}

bool open(Application &application)
{
    application.start();
    return until([&] { return application.window() != nullptr; });
}

} // namespace

int tour(const QString &path)
{
    const QDir folder(path);
    folder.mkpath(u"."_s);
    for (const QString &old : folder.entryList({u"*.png"_s}))
        QFile::remove(folder.filePath(old));
    Application application({.isolated = true});
    if (!open(application)) {
        std::fputs("The window did not open.\n", stderr);
        return 1;
    }
    views::MainWindow &window = *application.window();
    const QString ownLanguage = views::language();
    bool allLoaded = true;
    for (const Variant &variant : variants()) {
        views::PseudoTranslator pseudo;
        if (variant.pseudo || !variant.language.isEmpty()) {
            views::setLanguage(variant.pseudo ? ownLanguage : variant.language);
            if (variant.pseudo) {
                QCoreApplication::installTranslator(&pseudo);
                QGuiApplication::setLayoutDirection(Qt::RightToLeft);
            }
            window.rebuild();
        }
        views::setAppearance(variant.dark ? views::Appearance::Dark : views::Appearance::Light);
        window.resize(variant.size);
        for (const views::Workspace &workspace : views::workspaces())
            allLoaded = visit(window, workspace, variant, folder) && allLoaded;
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return allLoaded ? 0 : 1;
}

int startupReport()
{
    Application application({.isolated = true});
    if (!open(application) || !until([&] { return isSettled(application.window()->currentPage()); }))
        return 1;
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    const qint64 pages = status.readAll().split(' ').value(1).toLongLong();
    std::printf("{\"rss_mib\":%.1f}\n", double(pages * sysconf(_SC_PAGESIZE)) / (1024 * 1024));
    std::fflush(stdout);
    return 0;
}

} // namespace app
