// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/coredumps.h"
#include "app/core/paths.h"
#include "app/gui/application.h"
#include "app/gui/singleinstance.h"
#include "app/gui/tour.h"
#include "views/common/theme.h"

#include <csignal>
#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

int show(QApplication &application, const app::Launch &launch)
{
    app::SingleInstance instance(app::instanceName());
    if (!instance.isFirst())
        return 0;
    app::Application console(launch);
    QObject::connect(&instance, &app::SingleInstance::raiseRequested, &console, [&console] {
        QWidget *dialog = QApplication::activeModalWidget(); // the window under it could not take the keyboard
        if (QWidget *window = dialog ? dialog : console.window()) {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
        }
    });
    console.start();
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    app::forbidCoreDumps();
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error to report, not a reason to die
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"weardeck"_s);
    QApplication::setApplicationDisplayName(u"WearDeck"_s);
    QApplication::setApplicationVersion(QStringLiteral(WEARDECK_VERSION));
    QApplication::setDesktopFileName(u"weardeck"_s);

    views::installTheme(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Console and local test bench for WearLink and Relay."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"database"_s, u"SQLite file of the embedded server."_s, u"FILE"_s},
         {u"seed"_s, u"Data of a new database: demo, empty or load:USERSxDAYS."_s, u"SEED"_s, u"demo"_s},
         {u"tour"_s, u"Shows every workspace without a display and writes pictures to this folder."_s, u"FOLDER"_s},
         {u"startup-report"_s, u"Starts, reports memory once there is data, and ends."_s}});
    parser.process(application);
    if (parser.isSet(u"tour"_s))
        return app::tour(parser.value(u"tour"_s));
    if (parser.isSet(u"startup-report"_s))
        return app::startupReport();
    return show(application,
                {.isolated = false, .database = parser.value(u"database"_s), .seed = parser.value(u"seed"_s)});
}
