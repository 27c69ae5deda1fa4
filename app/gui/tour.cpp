// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/tour.h"

#include "app/gui/application.h"
#include "views/common/datatable.h"
#include "views/common/language.h"
#include "views/common/theme.h"
#include "views/health/userpage.h"

#include <cstdio>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
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

// A place to see: a workspace, or a page within one.
struct Stop {
    QString workspace;
    QString argument = {}; // of Page::open()
    QString name; // of its picture
};

bool isThere(views::MainWindow &window, const Stop &stop)
{
    if (stop.workspace != "users"_L1)
        return true;
    const QString tab = stop.argument.section(u'/', 1, 1);
    const auto *user = window.page(stop.workspace)->findChild<views::UserPage *>();
    return tab.isEmpty() || (user && user->isVisible() && user->currentTab() == tab);
}

// Names of tables on screen whose columns do not fit.
QStringList wideTables(const views::Page *page)
{
    QStringList names;
    for (const auto *table : page->findChildren<views::DataTable *>())
        if (table->isVisible() && table->horizontalScrollBar()->maximum() > 0)
            names.append(table->objectName());
    return names;
}

bool visit(views::MainWindow &window, const Stop &stop, const Variant &variant, const QDir &folder)
{
    QElapsedTimer timer;
    timer.start();
    window.open(stop.workspace, stop.argument);
    until([&] { return isThere(window, stop) && isSettled(window.page(stop.workspace)); });
    const Visit visit = outcomeOf(window.page(stop.workspace), timer.elapsed());
    for (int i = 0; i < 5; ++i) // layouts and delegates that the new rows asked for
        QCoreApplication::processEvents();
    const QString file = folder.filePath(stop.name + variant.suffix + u".png"_s);
    const bool saved = window.grab().save(file);
    const QStringList wide = wideTables(window.page(stop.workspace));
    const QString line = (stop.name + variant.suffix).leftJustified(30) + visit.outcome
        + (wide.isEmpty() ? QString() : u"  scrolls sideways: "_s + wide.join(u", "_s))
        + (saved ? QString() : u"  cannot write "_s + file) + u'\n';
    std::fputs(line.toUtf8().constData(), stdout);
    std::fflush(stdout);
    return visit.loaded && wide.isEmpty() && saved;
}

// An end-user with a connection, so that there is something to see of them; empty: none.
QString connectedUser(views::MainWindow &window)
{
    window.open(u"users"_s);
    until([&] { return isSettled(window.page(u"users"_s)); });
    const auto *view = window.page(u"users"_s)->findChild<views::DataTable *>(u"table"_s);
    const models::TableBase *table = view->table();
    for (int column = 0; column < table->columnCount(); ++column)
        for (int row = 0; table->columnId(column) == "connection"_L1 && row < table->rowCount(); ++row)
            if (table->index(row, column).data(models::ExportRole).toBool())
                return table->rowId(row);
    return {};
}

// The first application of the seed; empty: none.
QString firstApplication(views::MainWindow &window)
{
    window.open(u"applications"_s);
    const views::Page *page = window.page(u"applications"_s);
    until([&] { return isSettled(page); });
    const models::TableBase *table = page->findChild<views::DataTable *>(u"table"_s)->table();
    return table->rowCount() > 0 ? table->rowId(0) : QString();
}

// Workspaces, then the pages of an application and of an end-user once the data of the seed are there.
QList<Stop> stops(views::MainWindow &window)
{
    QList<Stop> all;
    for (const views::Workspace &workspace : views::workspaces())
        all.append({workspace.id, workspace.group == views::WorkspaceGroup::Data ? u"/"_s : QString(), workspace.id});
    if (const QString application = firstApplication(window); !application.isEmpty())
        for (const QString &tab : {u"credentials"_s, u"flow"_s, u"events"_s})
            all.append({u"applications"_s, application + u'/' + tab, u"application-"_s + tab});
    const QString user = connectedUser(window);
    if (user.isEmpty())
        return all;
    window.open(u"users"_s, user + u"/overview"_s);
    views::Page *page = window.page(u"users"_s);
    until([&] {
        const views::LoadState state = page->loadState();
        const auto *loaded = std::get_if<views::PageLoaded>(&state);
        if (loaded && loaded->rows == 0)
            page->reload();
        return loaded && loaded->rows > 0 && page->findChild<views::UserPage *>()->isVisible();
    });
    for (const views::HealthTabEntry &tab : views::healthTabs())
        all.append({u"users"_s, user + u'/' + tab.id, u"user-"_s + tab.id});
    return all;
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
    Application application({.isolated = true, .healthLater = false});
    if (!open(application)) {
        std::fputs("The window did not open.\n", stderr);
        return 1;
    }
    views::MainWindow &window = *application.window();
    const QString ownLanguage = views::language();
    const QList<Stop> all = stops(window);
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
        for (const Stop &stop : all)
            allLoaded = visit(window, stop, variant, folder) && allLoaded;
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
