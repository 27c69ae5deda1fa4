// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "api/client/environment.h"
#include "app/cli/environmentchoice.h"
#include "app/cli/keptsecret.h"
#include "app/core/jsonsettings.h"
#include "app/core/paths.h"
#include "models/secrets/binding.h"
#include "models/secrets/secretkind.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using models::SecretId;
using models::SecretInfo;
using models::SecretState;

namespace app::cli {

namespace {

QStringList kindNames()
{
    QStringList names;
    for (const models::SecretKind &kind : models::secretKinds())
        names << kind.id;
    return names;
}

// "client_id" -> "client-id"
QString optionOf(const QString &fact)
{
    return QString(fact).replace(u'_', u'-');
}

QStringList allFacts()
{
    QStringList facts;
    for (const models::SecretKind &kind : models::secretKinds())
        facts += kind.needs + kind.takes;
    facts.removeDuplicates();
    return facts;
}

QMap<QString, QString> factsOf(const QCommandLineParser &parser)
{
    QMap<QString, QString> facts;
    for (const QString &fact : allFacts())
        if (parser.isSet(optionOf(fact)))
            facts[fact] = parser.value(optionOf(fact));
    return facts;
}

bool isNamed(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() == 1)
        return true;
    printError(u"Name exactly one secret."_s);
    return false;
}

int finish(const api::Result<SecretState> &result, const QString &done)
{
    if (!result) {
        printError(QString::fromStdString(result.error().message));
        return kFailed;
    }
    printOut(plainLine(done));
    return kOk;
}

// What is wrong with kind and origins, empty when nothing is. A secret of an unknown kind, or bound to no origin that a
// request can have, would be kept and never be sent.
QString wrongBinding(const QCommandLineParser &parser)
{
    const models::SecretKind *kind = models::findSecretKind(parser.value(u"kind"_s));
    if (!kind)
        return u"There is no kind \"%1\": a secret is of the kind %2."_s.arg(parser.value(u"kind"_s),
                                                                             kindNames().join(u", "_s));
    const QMap<QString, QString> problems = models::checkFacts(*kind, factsOf(parser));
    if (!problems.isEmpty())
        return u"--%1: %2"_s.arg(optionOf(problems.firstKey()), problems.first());
    for (const QString &origin : parser.values(u"origin"_s)) {
        if (api::client::originOf(origin.toStdString()).empty())
            return u"\"%1\" is no origin such as https://api.example.org."_s.arg(origin);
    }
    return {};
}

// Those named, else the ones of the environment: a secret without any could be sent anywhere.
QStringList originsOf(const QCommandLineParser &parser, const models::Environment &environment)
{
    QStringList origins;
    for (const QString &origin : parser.values(u"origin"_s))
        origins += QString::fromStdString(api::client::originOf(origin.toStdString()));
    return origins.isEmpty() ? models::bindingOf(environment) : origins;
}

int setSecret(const QCommandLineParser &parser)
{
    if (!isNamed(parser))
        return kUsage;
    if (const QString wrong = wrongBinding(parser); !wrong.isEmpty()) {
        printError(wrong);
        return kUsage;
    }
    const auto environment = chosenEnvironment(parser.value(u"environment"_s), StoredEnvironments(environmentsPath()));
    if (!environment) {
        printError(environment.error().message);
        return kUsage;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return kFailed;
    QByteArray value = input.readAll();
    while (value.endsWith('\n') || value.endsWith('\r'))
        value.chop(1);
    if (value.isEmpty()) {
        printError(u"The secret is read from standard input, which was empty."_s);
        return kUsage;
    }
    auto vault = openVault();
    int code = kFailed;
    const models::SecretKind &kind = *models::findSecretKind(parser.value(u"kind"_s));
    const QMap<QString, QString> facts = factsOf(parser);
    const std::string_view bytes(value.constData(), size_t(value.size()));
    if (const QString doubt = models::doubtOf(kind, bytes); !doubt.isEmpty())
        printError(u"Note: %1 It is kept as it is."_s.arg(doubt));
    const SecretInfo info{{environment->id(), parser.positionalArguments().value(0)},
                          kind.id,
                          models::hintOf(kind, facts, bytes),
                          originsOf(parser, *environment),
                          QDateTime::currentDateTimeUtc(),
                          {},
                          SecretState::Saved,
                          facts};
    vault->write(info, api::client::SecretString(bytes), vault.get(), [&](const api::Result<SecretState> &stored) {
        if (stored && *stored != SecretState::Saved)
            printError(u"Not saved: %1"_s.arg(vault->keychainMessage())); // a process that ends keeps nothing
        else
            code = finish(stored, u"%1: %2"_s.arg(info.id.name, models::name(SecretState::Saved)));
        QCoreApplication::exit();
    });
    value.fill('\0');
    QCoreApplication::exec();
    return code;
}

QString renewalName(models::Renewal renewal)
{
    static const QStringList kNames{u"fresh"_s, u"due"_s, u"ending"_s, u"expired"_s};
    return kNames[qsizetype(renewal)];
}

QJsonObject described(const SecretInfo &info, const models::SecretAge &age)
{
    QJsonObject facts;
    for (auto fact = info.facts.cbegin(); fact != info.facts.cend(); ++fact)
        facts[fact.key()] = fact.value();
    const QString used = info.lastUsedAt.toUTC().toString(Qt::ISODate);
    return {{u"environment"_s, info.id.environment},
            {u"name"_s, info.id.name},
            {u"kind"_s, info.kind},
            {u"hint"_s, info.hint},
            {u"facts"_s, facts},
            {u"origins"_s, QJsonArray::fromStringList(info.origins)},
            {u"state"_s, models::name(info.state)},
            {u"created_at"_s, info.createdAt.toString(Qt::ISODate)},
            {u"last_used_at"_s, used.isEmpty() ? QJsonValue() : QJsonValue(used)},
            {u"age_days"_s, age.days ? QJsonValue(*age.days) : QJsonValue()},
            {u"renewal"_s, renewalName(age.renewal)}};
}

QByteArray lineOf(const SecretInfo &info, const models::SecretAge &age)
{
    QString line =
        u"%1  %2  %3  %4  %5"_s.arg(info.id.environment.leftJustified(16), info.id.name.leftJustified(20),
                                    info.kind.leftJustified(18), info.hint.leftJustified(12), models::name(info.state));
    if (age.renewal == models::Renewal::Due)
        line += u"  %1 days old, rotate it"_s.arg(*age.days);
    else if (age.renewal != models::Renewal::Fresh)
        line += u"  %1 %2"_s.arg(age.renewal == models::Renewal::Expired ? u"expired"_s : u"expires"_s,
                                 info.facts.value(u"expires_at"_s));
    return plainLine(line);
}

bool isWanted(const QCommandLineParser &parser, const SecretInfo &info, const models::SecretAge &age)
{
    const bool isOld = age.renewal == models::Renewal::Due || age.renewal == models::Renewal::Expired;
    return (!parser.isSet(u"kind"_s) || info.kind == parser.value(u"kind"_s)) && (!parser.isSet(u"due"_s) || isOld);
}

int listSecrets(const QCommandLineParser &parser)
{
    bool isNumber = true;
    const int rotateAfterDays = parser.isSet(u"rotate-after"_s)
        ? parser.value(u"rotate-after"_s).toInt(&isNumber)
        : models::rotateAfterDays(JsonSettings(settingsPath()).value(models::kRotateAfterDaysKey));
    if (!isNumber || rotateAfterDays < 0) {
        printError(u"--rotate-after is a number of days, 0 for never."_s);
        return kUsage;
    }
    if (parser.isSet(u"kind"_s) && !models::findSecretKind(parser.value(u"kind"_s))) {
        printError(u"There is no kind \"%1\": a secret is of the kind %2."_s.arg(parser.value(u"kind"_s),
                                                                                 kindNames().join(u", "_s)));
        return kUsage;
    }
    auto vault = openVault();
    const auto owner = chosenOwner(parser.value(u"environment"_s), *vault);
    if (!owner) {
        printError(owner.error().message);
        return kUsage;
    }
    QObject::connect(vault.get(), &SecretVault::changed, vault.get(), [] { QCoreApplication::exit(); });
    QCoreApplication::exec(); // until the keychain's state is known
    QJsonArray all;
    QByteArray lines;
    for (const SecretInfo &info : vault->list(*owner)) {
        const models::SecretAge age = models::ageOf(info, QDateTime::currentDateTimeUtc(), rotateAfterDays);
        if (!isWanted(parser, info, age))
            continue;
        all.append(described(info, age));
        lines += lineOf(info, age);
    }
    printOut(parser.isSet(u"json"_s) ? QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n' : lines);
    if (vault->keychain() == models::KeychainState::Ready)
        return kOk;
    printError(vault->keychainMessage()); // nobody can tell whether what is listed is still there
    return kFailed;
}

int deleteSecret(const QCommandLineParser &parser)
{
    if (!isNamed(parser))
        return kUsage;
    auto vault = openVault();
    const auto owner = chosenOwner(parser.value(u"environment"_s), *vault);
    if (!owner) {
        printError(owner.error().message);
        return kUsage;
    }
    const SecretId id{*owner, parser.positionalArguments().value(0)};
    const QList<SecretInfo> known = vault->list(*owner);
    const bool isKnown = std::any_of(known.begin(), known.end(), [&](const SecretInfo &info) { return info.id == id; });
    int code = kFailed;
    vault->remove(id, vault.get(), [&](const api::Result<SecretState> &removed) {
        code = finish(removed, isKnown ? u"%1: deleted"_s.arg(id.name) : u"%1: none was saved"_s.arg(id.name));
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

QCommandLineOption environmentOption(const QString &value)
{
    return {u"environment"_s, kEnvironmentHelp, u"NAME"_s, value};
}

// What a kind needs beside the secret, in the words of --help.
QString factHelp(const QString &fact)
{
    QStringList kinds;
    for (const models::SecretKind &kind : models::secretKinds())
        if ((kind.needs + kind.takes).contains(fact))
            kinds << kind.id + (kind.takes.contains(fact) ? u" (optional)"_s : QString());
    return u"%1, for %2."_s.arg(models::secretFactName(fact), kinds.join(u", "_s));
}

QList<QCommandLineOption> setOptions()
{
    QList<QCommandLineOption> options{
        environmentOption(u"embedded"_s),
        {u"kind"_s, u"%1."_s.arg(kindNames().join(u", "_s)), u"KIND"_s, u"api_key"_s},
        {u"origin"_s, u"The only origin it may be sent to; repeat for several. Without it: those of the environment."_s,
         u"ORIGIN"_s}};
    for (const QString &fact : allFacts())
        options.append({optionOf(fact), factHelp(fact), fact.section(u'_', -1).toUpper()});
    return options;
}

} // namespace

QList<Command> secretsCommands()
{
    return {
        {.name = u"secrets set"_s,
         .arguments = u"<name>"_s,
         .summary = u"Saves a secret, read from standard input, in the system keychain."_s,
         .options = setOptions(),
         .notes = u"Example: printf %s \"$KEY\" | weardeck-cli secrets set api-key --environment Staging"_s,
         .run = setSecret,
         .mostArguments = 2}, // a second one may be the secret: it is refused without showing it
        {.name = u"secrets list"_s,
         .arguments = {},
         .summary = u"Lists names, states and ages of saved secrets, never their values."_s,
         .options = {environmentOption({}),
                     {u"kind"_s, u"Only those of this kind."_s, u"KIND"_s},
                     {u"due"_s, u"Only those that are old or have expired."_s},
                     {u"rotate-after"_s,
                      u"Days after which a secret is old, 0 = never; the console's setting otherwise."_s, u"DAYS"_s},
                     {u"json"_s, u"As a JSON array."_s}},
         .notes = {},
         .run = listSecrets},
        {.name = u"secrets delete"_s,
         .arguments = u"<name>"_s,
         .summary = u"Deletes a secret and makes sure that the keychain no longer has it."_s,
         .options = {environmentOption(u"embedded"_s)},
         .notes = {},
         .run = deleteSecret,
         .mostArguments = 1}};
}

} // namespace app::cli
