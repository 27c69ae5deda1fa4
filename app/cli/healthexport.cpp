// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/follow.h"
#include "models/health/userexport.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

QString lineOf(models::UserExport::Step step, double fraction)
{
    const QString name = step == models::UserExport::Step::Packing ? u"Packing"_s : u"Downloading"_s;
    return fraction < 0 ? name : name + u" %1 %"_s.arg(int(fraction * 100));
}

int exportUser(const QCommandLineParser &parser)
{
    const QString user = parser.value(u"user"_s), path = parser.value(u"out"_s);
    if (user.isEmpty() || path.isEmpty()) {
        printError(u"Name the end-user and the file: health export --user ID --out FILE."_s);
        return kUsage;
    }
    if (path == u"-"_s) {
        printError(u"The archive goes to a file; standard output cannot take it."_s);
        return kUsage;
    }
    if (QFileInfo::exists(path) && !parser.isSet(u"force"_s)) {
        printError(u"%1 exists. Give another name, or --force to replace it."_s.arg(path));
        return kUsage;
    }
    const auto connection = connectionOf(parser);
    if (!connection) {
        printError(connection.error().message);
        return kUsage;
    }
    const auto client = clientOf(*connection);
    int code = kFailed;
    models::UserExport work(*client, user.toStdString(), path.toStdString());
    QObject::connect(&work, &models::UserExport::progressed, &work,
                     [shown = ProgressLine()](models::UserExport::Step step, double fraction) mutable {
                         shown.show(lineOf(step, fraction));
                     });
    QObject::connect(&work, &models::UserExport::finished, &work, [&](qint64 bytes) {
        printError(u"%1 bytes in %2"_s.arg(bytes).arg(path));
        code = kOk;
        QCoreApplication::exit();
    });
    return follow(work, code);
}

} // namespace

Command healthExportCommand()
{
    return {.name = u"health export"_s,
            .arguments = QString(),
            .summary = u"Downloads everything stored of an end-user: a ZIP with a file of JSON lines for each kind."_s,
            .options = connectionOptions()
                + QList<QCommandLineOption>{{u"user"_s, u"Id of the end-user."_s, u"ID"_s},
                                            {u"out"_s, u"File to write."_s, u"FILE"_s},
                                            {u"force"_s, u"Replaces the file when it exists."_s}},
            .notes = u"Progress goes to standard error. Ctrl-C removes what was written so far."_s,
            .run = exportUser};
}

} // namespace app::cli
