// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/follow.h"
#include "models/health/appleupload.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

QString nameOf(models::AppleUpload::Step step)
{
    switch (step) {
    case models::AppleUpload::Step::Preparing:
        return u"Asking for an address"_s;
    case models::AppleUpload::Step::Uploading:
        return u"Uploading"_s;
    case models::AppleUpload::Step::Importing:
        break;
    }
    return u"Importing"_s;
}

int importApple(const QCommandLineParser &parser)
{
    const QString file = parser.positionalArguments().value(0);
    const QString user = parser.value(u"user"_s);
    if (file.isEmpty() || user.isEmpty()) {
        printError(u"Name the file and the end-user: health import-apple FILE --user ID."_s);
        return kUsage;
    }
    const auto connection = connectionOf(parser);
    if (!connection) {
        printError(connection.error().message);
        return kUsage;
    }
    const auto client = clientOf(*connection);
    int code = kFailed;
    models::AppleUpload upload(*client, user.toStdString(), file.toStdString());
    QObject::connect(
        &upload, &models::AppleUpload::progressed, &upload,
        [shown = ProgressLine()](models::AppleUpload::Step step, double fraction, const QString &message) mutable {
            QString line = nameOf(step);
            if (fraction >= 0)
                line += u" %1 %"_s.arg(int(fraction * 100));
            if (!message.isEmpty())
                line += u", "_s + message;
            shown.show(line);
        });
    QObject::connect(&upload, &models::AppleUpload::finished, &upload, [&](const api::SyncRun &run) {
        code = codeOf(run, u"The import was cancelled; what it had stored stays."_s);
        QCoreApplication::exit();
    });
    return follow(upload, code);
}

} // namespace

Command healthImportCommand()
{
    return {.name = u"health import-apple"_s,
            .arguments = u"<FILE>"_s,
            .summary = u"Imports an Apple Health export (export.xml or the ZIP) and prints the report as JSON."_s,
            .options = connectionOptions() + QList<QCommandLineOption>{{u"user"_s, u"Id of the end-user."_s, u"ID"_s}},
            .notes =
                u"Progress goes to standard error. Ctrl-C ends the import; what it has stored stays, and importing\n"
                "the same file again goes over it without storing anything twice."_s,
            .run = importApple,
            .mostArguments = 1};
}

} // namespace app::cli
