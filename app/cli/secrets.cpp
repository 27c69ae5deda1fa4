// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "api/client/environment.h"
#include "app/core/paths.h"
#include "app/core/secretvault.h"
#include "models/secrets/hint.h"

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

constexpr std::chrono::seconds kTimeout{5};
const QStringList kKinds{u"api_key"_s, u"password"_s, u"bearer"_s};

std::unique_ptr<SecretVault> openVault()
{
    return std::make_unique<SecretVault>(secretIndexPath(), std::make_unique<KeychainBackend>(kTimeout));
}

SecretId idOf(const QCommandLineParser &parser)
{
    return {parser.value(u"environment"_s), parser.positionalArguments().value(0)};
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
    printOut((done + u'\n').toUtf8());
    return kOk;
}

// What is wrong with kind and origins, empty when nothing is. A secret of an unknown kind, or bound to no origin that a
// request can have, would be kept and never be sent.
QString wrongBinding(const QCommandLineParser &parser)
{
    if (const QString kind = parser.value(u"kind"_s); !kKinds.contains(kind))
        return u"There is no kind \"%1\": a secret is of the kind %2."_s.arg(kind, kKinds.join(u", "_s));
    if ((parser.value(u"kind"_s) == u"password"_s) != parser.isSet(u"email"_s))
        return u"A password, and only that, needs --email: whom it signs in."_s;
    for (const QString &origin : parser.values(u"origin"_s)) {
        if (api::client::originOf(origin.toStdString()).empty())
            return u"\"%1\" is no origin such as https://api.example.org."_s.arg(origin);
    }
    return {};
}

QStringList originsOf(const QCommandLineParser &parser)
{
    QStringList origins;
    for (const QString &origin : parser.values(u"origin"_s))
        origins += QString::fromStdString(api::client::originOf(origin.toStdString()));
    return origins;
}

int setSecret(const QCommandLineParser &parser)
{
    if (!isNamed(parser))
        return kUsage;
    if (const QString wrong = wrongBinding(parser); !wrong.isEmpty()) {
        printError(wrong);
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
    const SecretInfo info{idOf(parser),
                          parser.value(u"kind"_s),
                          parser.isSet(u"email"_s) ? parser.value(u"email"_s) : models::secretHint(value.toStdString()),
                          originsOf(parser),
                          QDateTime::currentDateTimeUtc(),
                          {},
                          SecretState::Saved};
    vault->write(info, api::client::SecretString(std::string_view(value.constData(), size_t(value.size()))),
                 vault.get(), [&](const api::Result<SecretState> &stored) {
                     if (stored && *stored != SecretState::Saved)
                         printError(
                             u"Not saved: %1"_s.arg(vault->keychainMessage())); // a process that ends keeps nothing
                     else
                         code = finish(stored, u"%1: %2"_s.arg(info.id.name, models::name(SecretState::Saved)));
                     QCoreApplication::exit();
                 });
    value.fill('\0');
    QCoreApplication::exec();
    return code;
}

int listSecrets(const QCommandLineParser &parser)
{
    auto vault = openVault();
    QObject::connect(vault.get(), &SecretVault::changed, vault.get(), [] { QCoreApplication::exit(); });
    QCoreApplication::exec(); // until the keychain's state is known
    QJsonArray all;
    QByteArray lines;
    for (const SecretInfo &info : vault->list(parser.value(u"environment"_s))) {
        all.append(QJsonObject{{u"environment"_s, info.id.environment},
                               {u"name"_s, info.id.name},
                               {u"kind"_s, info.kind},
                               {u"hint"_s, info.hint},
                               {u"state"_s, models::name(info.state)},
                               {u"created_at"_s, info.createdAt.toString(Qt::ISODate)}});
        lines += u"%1  %2  %3  %4  %5\n"_s
                     .arg(info.id.environment.leftJustified(16), info.id.name.leftJustified(20),
                          info.kind.leftJustified(10), info.hint.leftJustified(12), models::name(info.state))
                     .toUtf8();
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
    const QList<SecretInfo> known = vault->list(idOf(parser).environment);
    const bool isKnown = std::any_of(known.begin(), known.end(),
                                     [&](const SecretInfo &info) { return info.id.name == idOf(parser).name; });
    int code = kFailed;
    vault->remove(idOf(parser), vault.get(), [&](const api::Result<SecretState> &removed) {
        const QString &name = idOf(parser).name;
        code = finish(removed, isKnown ? u"%1: deleted"_s.arg(name) : u"%1: none was saved"_s.arg(name));
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

QCommandLineOption environmentOption(const QString &value)
{
    return {u"environment"_s, u"Environment that the secret belongs to."_s, u"ID"_s, value};
}

} // namespace

QList<Command> secretsCommands()
{
    return {{.name = u"secrets set"_s,
             .arguments = u"<name>"_s,
             .summary = u"Saves a secret, read from standard input, in the system keychain."_s,
             .options = {environmentOption(u"embedded"_s),
                         {u"kind"_s, u"%1."_s.arg(kKinds.join(u", "_s)), u"KIND"_s, u"api_key"_s},
                         {u"email"_s, u"Whom a password signs in."_s, u"EMAIL"_s},
                         {u"origin"_s, u"The only origin it may be sent to; repeat for several."_s, u"ORIGIN"_s}},
             .notes = u"Example: printf %s \"$KEY\" | weardeck-cli secrets set api-key --environment staging"_s,
             .run = setSecret,
             .mostArguments = 2}, // a second one may be the secret: it is refused without showing it
            {.name = u"secrets list"_s,
             .arguments = {},
             .summary = u"Lists names and states of saved secrets, never their values."_s,
             .options = {environmentOption({}), {u"json"_s, u"As a JSON array."_s}},
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
