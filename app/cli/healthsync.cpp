// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/follow.h"
#include "models/health/providersync.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

Parsed<models::ProviderSync::Wish> wishOf(const QCommandLineParser &parser)
{
    models::ProviderSync::Wish wish{
        .provider = api::OpenEnum<api::Provider>::fromWire(parser.value(u"provider"_s).toStdString()),
        .userId = parser.value(u"user"_s).toStdString()};
    if (!parser.isSet(u"provider"_s) || wish.userId.empty())
        return wrong(u"Name the vendor and the end-user: health sync --provider NAME --user ID."_s);
    if (!wish.provider.isKnown())
        return wrong(u"There is no vendor \"%1\"."_s.arg(parser.value(u"provider"_s)));
    if (parser.isSet(u"historical"_s)) {
        bool isNumber = false;
        wish.historical = true;
        wish.days = parser.value(u"historical"_s).toInt(&isNumber);
        if (!isNumber || *wish.days < 1 || *wish.days > 365)
            return wrong(u"--historical is 1 to 365 days."_s);
    }
    return wish;
}

int syncProvider(const QCommandLineParser &parser)
{
    const auto wish = wishOf(parser);
    const auto connection = wish ? connectionOf(parser) : wrong(wish.error().message);
    if (!connection) {
        printError(connection.error().message);
        return kUsage;
    }
    const auto client = clientOf(*connection);
    const bool waits = parser.isSet(u"wait"_s);
    int code = kFailed;
    models::ProviderSync sync(*client, *wish);
    QObject::connect(&sync, &models::ProviderSync::started, &sync, [&](const QString &runId, const QString &message) {
        printError(message);
        if (waits)
            return;
        printOut(runId.toUtf8() + '\n');
        code = kOk;
        QCoreApplication::exit();
    });
    QObject::connect(&sync, &models::ProviderSync::progressed, &sync,
                     [waits, shown = ProgressLine()](double fraction, const QString &message) mutable {
                         if (waits)
                             shown.show(fraction < 0 ? message : u"%1 %, %2"_s.arg(int(fraction * 100)).arg(message));
                     });
    QObject::connect(&sync, &models::ProviderSync::finished, &sync, [&](const api::SyncRun &run) {
        if (waits)
            code = codeOf(run, u"The sync was cancelled; what it had stored stays."_s);
        QCoreApplication::exit();
    });
    return follow(sync, code);
}

} // namespace

Command healthSyncCommand()
{
    return {.name = u"health sync"_s,
            .arguments = QString(),
            .summary = u"Fetches a user's data from a connected vendor."_s,
            .options = connectionOptions()
                + QList<QCommandLineOption>{{u"provider"_s, u"Vendor: garmin, oura, fitbit, ..."_s, u"NAME"_s},
                                            {u"user"_s, u"Id of the end-user."_s, u"ID"_s},
                                            {u"historical"_s, u"The last DAYS days, as far as the vendor gives them."_s,
                                             u"DAYS"_s},
                                            {u"wait"_s, u"Follows the run to its end and prints what came of it."_s}},
            .notes =
                u"Prints the id of the sync run, with --wait its counts as JSON; progress goes to standard error.\n"
                "Ctrl-C while it waits ends the run.\n"
                "  weardeck-cli health sync --provider garmin --user ID --historical 30 --wait"_s,
            .run = syncProvider};
}

} // namespace app::cli
