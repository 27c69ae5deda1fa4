// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/environmentchoice.h"
#include "app/cli/keptsecret.h"

#include "app/core/paths.h"
#include "app/core/secretvault.h"
#include "models/common/smallfile.h"
#include "models/common/text.h"
#include "models/credentials/dotenvimport.h"
#include "models/credentials/environmentdraft.h"
#include "models/credentials/environmentfile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using models::DotEnvImport;
using models::Environment;
using models::SecretInfo;

namespace app::cli {

namespace {

constexpr qint64 kLongestFile = 4 * 1024 * 1024; // bytes

int failed(const api::Error &error)
{
    printError(models::text(error.message));
    return kFailed;
}

void say(const QString &line)
{
    printOut(plainLine(line));
}

api::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path); // a pipe as well: <(decrypt dot.env)
    if (path == u"-"_s ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return api::failure(api::ErrorKind::NotFound,
                            models::utf8(u"%1 cannot be read: %2"_s.arg(path, file.errorString())));
    return file.read(kLongestFile);
}

int listEnvironments(const QCommandLineParser &)
{
    const StoredEnvironments stored(environmentsPath());
    for (const Environment &each : stored.all())
        say(u"%1  %2  %3  %4"_s.arg(each.id().leftJustified(36), each.name.leftJustified(20),
                                    models::text(each.connection.wearlinkUrl).leftJustified(36),
                                    models::text(each.connection.relayUrl)));
    return kOk;
}

int exportAll(const QCommandLineParser &parser)
{
    const StoredEnvironments stored(environmentsPath());
    const QByteArray bytes = models::exportEnvironments(stored.all(), openVault()->list({}));
    if (!parser.isSet(u"output"_s)) {
        printOut(bytes);
        return kOk;
    }
    const auto written = models::writeSmallFile(parser.value(u"output"_s), bytes);
    return written ? int(kOk) : failed(written.error());
}

int importAll(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1) {
        printError(u"Name the file to import."_s);
        return kUsage;
    }
    const auto bytes = contentOf(parser.positionalArguments().value(0));
    if (!bytes)
        return failed(bytes.error());
    StoredEnvironments stored(environmentsPath());
    const auto imported = models::importEnvironments(*bytes, stored.all());
    if (!imported)
        return failed(imported.error());
    for (const models::ImportedEnvironment &each : *imported) {
        if (!parser.isSet(u"dry-run"_s))
            if (const auto saved = stored.save(each.environment); !saved)
                return failed(saved.error());
        say(u"%1  %2"_s.arg(each.environment.id(), each.environment.name));
        for (const SecretInfo &missing : each.missing)
            say(u"  missing: %1 (%2)"_s.arg(missing.id.name, missing.kind));
    }
    return kOk;
}

// The environment of --environment, or a new one of the name --new.
Parsed<Environment> target(const QCommandLineParser &parser, const StoredEnvironments &stored)
{
    if (parser.isSet(u"new"_s)) {
        Environment made = models::blankEnvironment();
        made.name = parser.value(u"new"_s).simplified();
        return made;
    }
    const auto found = chosenEnvironment(parser.value(u"environment"_s), stored);
    if (!found)
        return tl::unexpected(found.error());
    if (found->embedded)
        return wrong(u"The embedded environment has its own addresses: name another to import into."_s);
    return *found;
}

void preview(const DotEnvImport &made, const QStringList &notes)
{
    for (const DotEnvImport::Row &row : made.rows)
        say(u"%1  %2  %3%4"_s.arg(row.line, 4)
                .arg(row.name.leftJustified(28), row.becomes, row.value.isEmpty() ? QString() : u": "_s + row.value));
    for (const QString &note : notes)
        printError(note);
}

// Ends with the exit code once the keychain has them all, or one is refused.
int saveSecrets(SecretVault &vault, const QList<models::NewSecret> &secrets)
{
    int code = kOk;
    models::storeSecrets(vault, secrets, true, &vault, [&](qsizetype done, const std::optional<api::Error> &error) {
        if (error) {
            code = kFailed;
            printError(u"%1 was not saved: %2"_s.arg(secrets[done].info.id.name, models::text(error->message)));
        }
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

int importDotEnv(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1 || parser.isSet(u"environment"_s) == parser.isSet(u"new"_s)) {
        printError(u"Name the file, and either --environment or --new NAME."_s);
        return kUsage;
    }
    const auto bytes = contentOf(parser.positionalArguments().value(0));
    if (!bytes)
        return failed(bytes.error());
    const auto file = models::parseDotEnv(*bytes);
    if (!file)
        return failed(file.error());
    StoredEnvironments stored(environmentsPath());
    const auto environment = target(parser, stored);
    if (!environment) {
        printError(environment.error().message);
        return kUsage;
    }
    const auto vault = openVault();
    const models::DotEnvPlan plan = models::planDotEnv(*file);
    const DotEnvImport made = models::importOf(
        plan, {*environment, stored.all(), vault->list(environment->id()), parser.isSet(u"replace"_s)});
    preview(made, plan.notes);
    if (!made.problems.isEmpty())
        return failed({.kind = api::ErrorKind::Validation,
                       .message = models::utf8(u"%1: %2"_s.arg(made.problems.firstKey(), made.problems.first()))});
    if (parser.isSet(u"dry-run"_s))
        return kOk;
    if (const auto saved = stored.save(made.environment); !saved)
        return failed(saved.error());
    const int code = saveSecrets(*vault, made.secrets);
    say(u"%1  %2"_s.arg(environment->id(), environment->name));
    return code;
}

} // namespace

QList<Command> environmentsCommands()
{
    const QCommandLineOption dryRun(u"dry-run"_s, u"Says what would happen and changes nothing."_s);
    return {
        {.name = u"environments list"_s,
         .arguments = {},
         .summary = u"Lists the environments of the console with their URLs."_s,
         .options = {},
         .notes = {},
         .run = listEnvironments},
        {.name = u"environments export"_s,
         .arguments = {},
         .summary = u"Writes all environments, without any secret, for other people and machines."_s,
         .options = {{u"output"_s, u"File to write instead of standard output."_s, u"FILE"_s}},
         .notes = {},
         .run = exportAll},
        {.name = u"environments import"_s,
         .arguments = u"<file>"_s,
         .summary = u"Adds exported environments and names the credentials that each still needs."_s,
         .options = {dryRun},
         .notes = {},
         .run = importAll,
         .mostArguments = 1},
        {.name = u"environments import-env"_s,
         .arguments = u"<file>"_s,
         .summary = u"Takes URLs, tenant and country of a .env file into an environment, its secrets into the "
                    u"keychain."_s,
         .options = {{u"environment"_s, u"Environment to change. "_s + kEnvironmentHelp, u"NAME"_s},
                     {u"new"_s, u"Makes an environment of this name instead."_s, u"NAME"_s},
                     {u"replace"_s, u"Secrets take the place of those of the same name; otherwise both are kept."_s},
                     dryRun},
         .notes = u"A file of the name - is standard input. Nothing in the file is filled in or run."_s,
         .run = importDotEnv,
         .mostArguments = 1}};
}

} // namespace app::cli
