// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/core/keychainbackend.h"
#include "app/core/paths.h"
#include "app/core/safefile.h"
#include "app/core/secretvault.h"
#include "app/core/storedenvironments.h"
#include "models/common/text.h"
#include "models/credentials/dotenv.h"
#include "models/credentials/environmentdraft.h"
#include "models/credentials/environmentfile.h"
#include "models/secrets/secretkind.h"
#include "models/secrets/vaultcredentials.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using models::DotEnvPlan;
using models::Environment;
using models::SecretInfo;
using models::SecretState;

namespace app::cli {

namespace {

constexpr std::chrono::seconds kTimeout{5};

int failed(const api::Error &error)
{
    printError(models::text(error.message));
    return kFailed;
}

void say(const QString &line)
{
    printOut((line + u'\n').toUtf8());
}

api::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (path == u"-"_s ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return api::failure(api::ErrorKind::NotFound,
                            models::utf8(u"%1 cannot be read: %2"_s.arg(path, file.errorString())));
    return file.read(models::kLongestDotEnv + 1);
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
    const SecretVault vault(secretIndexPath(), std::make_unique<KeychainBackend>(KeychainOptions{.timeout = kTimeout}));
    const QByteArray bytes = models::exportEnvironments(stored.all(), vault.list({}));
    if (!parser.isSet(u"output"_s)) {
        printOut(bytes);
        return kOk;
    }
    const auto written = replaceFile(parser.value(u"output"_s), bytes);
    return written ? int(kOk) : failed(written.error());
}

int importAll(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1) {
        printError(u"Name the file to import."_s);
        return kUsage;
    }
    const auto bytes = contentOf(parser.positionalArguments().first());
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

// The environment of --environment with the file's fields in place of its own, or a new one of the name --new.
api::Result<Environment> target(const QCommandLineParser &parser, const StoredEnvironments &stored,
                                const DotEnvPlan &plan)
{
    Environment made = models::blankEnvironment();
    made.name = parser.value(u"new"_s);
    if (parser.isSet(u"environment"_s)) {
        const auto found = stored.find(parser.value(u"environment"_s));
        if (!found || found->embedded)
            return api::failure(api::ErrorKind::NotFound, "There is no such environment to import into.");
        made = *found;
    }
    const auto put = [&](const QString &field, std::string &place) {
        if (const auto value = plan.fields.find(field); value != plan.fields.end())
            place = models::utf8(value->second);
    };
    put(u"wearlink_url"_s, made.connection.wearlinkUrl);
    put(u"relay_url"_s, made.connection.relayUrl);
    put(u"tenant"_s, made.connection.tenant);
    put(u"country"_s, made.connection.country);
    const models::FieldMessages wrong = models::check(made, stored.all());
    if (!wrong.isEmpty())
        return api::failure(api::ErrorKind::Validation, models::utf8(u"%1: %2"_s.arg(wrong.firstKey(), wrong.first())));
    return made;
}

void preview(const DotEnvPlan &plan)
{
    for (const auto &[field, value] : plan.fields)
        say(u"environment  %1  %2"_s.arg(field.leftJustified(12), value));
    for (const DotEnvPlan::Secret &secret : plan.secrets)
        say(u"keychain     %1  %2 (from %3)"_s.arg(secret.name.leftJustified(12), secret.kind, secret.key));
    for (const QString &name : plan.unknown)
        say(u"left out     %1"_s.arg(name));
    for (const QString &note : plan.notes)
        printError(note);
}

// Saves one after the other and ends the event loop with the exit code.
void saveSecrets(SecretVault &vault, const Environment &environment, QList<DotEnvPlan::Secret> left)
{
    if (left.isEmpty())
        return QCoreApplication::exit(kOk);
    const DotEnvPlan::Secret secret = left.takeFirst();
    SecretInfo info;
    info.id = {environment.id(), secret.name};
    info.kind = secret.kind;
    info.facts = secret.facts;
    info.hint = models::hintOf(*models::findSecretKind(secret.kind), secret.facts, secret.value.reveal());
    for (const std::string &origin : models::originsOf(environment))
        info.origins << models::text(origin);
    vault.write(info, secret.value, &vault, [&vault, environment, left, info](const api::Result<SecretState> &stored) {
        if (stored && *stored == SecretState::Saved)
            return saveSecrets(vault, environment, left);
        printError(u"%1 was not saved: %2"_s.arg(
            info.id.name, stored ? vault.keychainMessage() : models::text(stored.error().message)));
        QCoreApplication::exit(kFailed);
    });
}

int importDotEnv(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1 || parser.isSet(u"environment"_s) == parser.isSet(u"new"_s)) {
        printError(u"Name the file, and either --environment ID or --new NAME."_s);
        return kUsage;
    }
    const auto bytes = contentOf(parser.positionalArguments().first());
    if (!bytes)
        return failed(bytes.error());
    const auto file = models::parseDotEnv(*bytes);
    if (!file)
        return failed(file.error());
    const DotEnvPlan plan = models::planDotEnv(*file);
    preview(plan);
    StoredEnvironments stored(environmentsPath());
    const auto environment = target(parser, stored, plan);
    if (!environment)
        return failed(environment.error());
    if (parser.isSet(u"dry-run"_s))
        return kOk;
    if (const auto saved = stored.save(*environment); !saved)
        return failed(saved.error());
    SecretVault vault(secretIndexPath(), std::make_unique<KeychainBackend>(KeychainOptions{.timeout = kTimeout}));
    saveSecrets(vault, *environment, plan.secrets);
    const int code = plan.secrets.isEmpty() ? int(kOk) : QCoreApplication::exec();
    say(u"%1  %2"_s.arg(environment->id(), environment->name));
    return code;
}

} // namespace

QList<Command> environmentsCommands()
{
    const QCommandLineOption dryRun(u"dry-run"_s, u"Says what would happen and changes nothing."_s);
    return {{.name = u"environments list"_s,
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
             .options = {{u"environment"_s, u"Environment to change."_s, u"ID"_s},
                         {u"new"_s, u"Makes an environment of this name instead."_s, u"NAME"_s},
                         dryRun},
             .notes = u"A file of the name - is standard input. Nothing in the file is filled in or run."_s,
             .run = importDotEnv,
             .mostArguments = 1}};
}

} // namespace app::cli
