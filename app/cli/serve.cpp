// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "api/server/service.h"
#include "app/core/safefile.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

using api::server::Service;
using api::server::ServiceOptions;

// Blocked before the service starts its threads, so that only sigwait() below sees them.
sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&signals, signal);
    return signals;
}

std::optional<QString> readOptions(const QCommandLineParser &parser, ServiceOptions &options)
{
    bool isNumber = true;
    if (parser.isSet(u"port"_s)) {
        options.port = parser.value(u"port"_s).toUShort(&isNumber);
        if (!isNumber)
            return u"--port takes a number from 0 to 65535, not \"%1\"."_s.arg(parser.value(u"port"_s));
    }
    if (parser.isSet(u"seed-number"_s)) {
        options.seedNumber = parser.value(u"seed-number"_s).toULongLong(&isNumber);
        if (!isNumber)
            return u"--seed-number takes a whole number, not \"%1\"."_s.arg(parser.value(u"seed-number"_s));
    }
    for (const auto &[name, target] : {std::pair(u"rate-limit"_s, &options.limits.generalRequests),
                                       std::pair(u"max-connections"_s, &options.limits.maxConnections)}) {
        if (!parser.isSet(name))
            continue;
        *target = parser.value(name).toInt(&isNumber);
        if (!isNumber || *target < 1)
            return u"--%1 takes a whole number above 0, not \"%2\"."_s.arg(name, parser.value(name));
    }
    if (parser.isSet(u"now"_s)) {
        options.now = api::Timestamp::parse(parser.value(u"now"_s).toStdString());
        if (!options.now)
            return u"--now takes an RFC 3339 instant such as 2026-05-01T09:00:00Z, not \"%1\"."_s.arg(
                parser.value(u"now"_s));
    }
    if (parser.isSet(u"tls"_s)) {
        if (parser.positionalArguments().size() != 1)
            return u"--tls takes two files: --tls CERTIFICATE KEY."_s;
        options.tls = {parser.value(u"tls"_s).toStdString(), parser.positionalArguments().constFirst().toStdString()};
    } else if (!parser.positionalArguments().isEmpty()) {
        return u"serve takes no argument \"%1\"."_s.arg(parser.positionalArguments().constFirst());
    }
    options.address = parser.value(u"address"_s).toStdString();
    options.allowRemote = parser.isSet(u"allow-remote"_s);
    options.database = parser.value(u"database"_s).toStdString();
    options.seed = parser.value(u"seed"_s).toStdString();
    if (parser.isSet(u"relay-countries"_s)) {
        options.relayCountries.clear();
        for (const QString &code : parser.value(u"relay-countries"_s).split(u','))
            options.relayCountries.push_back(code.trimmed().toUpper().toStdString());
    }
    options.relayDefaultTenant = parser.isSet(u"relay-default-tenant"_s)
        ? parser.value(u"relay-default-tenant"_s).toStdString()
        : qgetenv("DEFAULT_TENANT_ID").toStdString();
    if (const QByteArray email = qgetenv("ROOT_ADMIN_EMAIL"); !email.isEmpty())
        options.rootAdminEmail = email.toStdString();
    if (parser.isSet(u"access-log"_s))
        options.accessLog = [](std::string_view line) {
            std::fprintf(stderr, "%.*s\n", int(line.size()), line.data());
        };
    return std::nullopt;
}

int serve(const QCommandLineParser &parser)
{
    ServiceOptions options;
    if (const auto wrong = readOptions(parser, options)) {
        printError(*wrong);
        return kUsage;
    }
    if (const auto checked = Service::check(options); !checked) {
        printError(QString::fromStdString(checked.error().message)
                   + u" `weardeck-cli serve --help` shows the options."_s);
        return kUsage;
    }
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error to report, not a reason to die

    auto service = Service::start(options);
    if (!service) {
        printError(QString::fromStdString(service.error().message));
        return service.error().kind == api::ErrorKind::Conflict ? kPortInUse : kFailed;
    }
    const QByteArray ready = QByteArray::fromStdString((*service)->readyJson()) + '\n';
    if (parser.isSet(u"ready-file"_s)) {
        if (const auto written = replaceFile(parser.value(u"ready-file"_s), ready); !written) {
            printError(QString::fromStdString(written.error().message));
            return kFailed;
        }
    }
    printOut(ready);
    int signal = 0;
    sigwait(&signals, &signal);
    (*service)->stop();
    return kOk;
}

} // namespace

Command serveCommand()
{
    return {.name = u"serve"_s,
            .arguments = {},
            .summary = u"Runs the embedded server, which speaks both APIs, until it is told to stop."_s,
            .options = {{u"port"_s, u"Port to listen on; 0, the default, takes a free one."_s, u"N"_s},
                        {u"address"_s, u"Numeric address to listen on; loopback unless --allow-remote."_s, u"IP"_s,
                         u"127.0.0.1"_s},
                        {u"allow-remote"_s, u"Allows an address that is not loopback; needs --tls."_s},
                        {u"database"_s, u"SQLite file, made when missing, or :memory:."_s, u"FILE"_s, u":memory:"_s},
                        {u"seed"_s, u"Data of a new database: demo, empty or load:USERSxDAYS."_s, u"SEED"_s, u"demo"_s},
                        {u"seed-number"_s, u"The same number makes the same data."_s, u"N"_s},
                        {u"now"_s, u"Where the server's clock starts (RFC 3339)."_s, u"ISO"_s},
                        {u"tls"_s, u"Serves HTTPS: PEM certificate, followed by the PEM key."_s, u"CERT KEY"_s},
                        {u"rate-limit"_s, u"Requests a minute of one caller; the default is 6000."_s, u"N"_s},
                        {u"max-connections"_s, u"Connections at a time; the default is 256."_s, u"N"_s},
                        {u"relay-countries"_s,
                         u"Countries that Relay serves, such as IN,US,EU; the first one's data are in the database "
                         "itself, each other one's in a file of its own beside it."_s,
                         u"CODES"_s},
                        {u"relay-default-tenant"_s,
                         u"Tenant of requests to Relay that name none; DEFAULT_TENANT_ID otherwise."_s, u"TENANT"_s},
                        {u"ready-file"_s, u"Also writes the ready line to this file."_s, u"FILE"_s},
                        {u"access-log"_s, u"One redacted line a request on standard error."_s}},
            .notes =
                u"Prints one JSON line when it accepts connections: addresses, and the accounts of the seeded data.\n"
                "ROOT_ADMIN_EMAIL in the environment names the root admin of a new database."_s,
            .run = serve,
            .mostArguments = 1};
}

} // namespace app::cli
