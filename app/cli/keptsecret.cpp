// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keptsecret.h"

#include "app/cli/environmentchoice.h"
#include "app/core/embeddedaddress.h"
#include "app/core/keychainbackend.h"
#include "app/core/paths.h"
#include "models/credentials/sdktokens.h"
#include "models/secrets/binding.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;
using namespace api::client;
using models::SecretId;
using models::SecretInfo;

namespace app::cli {

namespace {

constexpr std::chrono::seconds kKeychainTimeout{5};
constexpr int kLockTimeout = 20'000; // ms; longer than a renewal takes
constexpr int kNearlyOver = 30; // seconds before its end in which a token is renewed already

std::optional<SecretInfo> infoOf(const models::SecretStore &vault, const SecretId &id)
{
    const QList<SecretInfo> all = vault.list(id.environment);
    const auto found = std::find_if(all.begin(), all.end(), [&](const SecretInfo &each) { return each.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Parsed<SecretString> valueOf(SecretVault &vault, const SecretId &id)
{
    std::optional<api::Result<SecretString>> result;
    vault.read(id, &vault, [&](const api::Result<SecretString> &read) {
        result = read;
        QCoreApplication::exit();
    });
    return ended(result);
}

std::vector<std::string> allowed(const SecretInfo &info, std::vector<std::string> origins)
{
    const models::Environment owner = environmentOfSecrets(info.id.environment);
    std::erase_if(origins, [&](const std::string &origin) { return !models::mayGoTo(info, owner, origin); });
    return origins;
}

tl::unexpected<Wrong> mayNotGo(const SecretInfo &info, const std::vector<std::string> &origins)
{
    return wrong(u"%1 is kept for %2 and is not sent to %3."_s.arg(
        info.id.name, models::bindingText(info),
        origins.empty() ? u"no address"_s : QString::fromStdString(origins.front())));
}

tl::unexpected<Wrong> hasNone(const QString &name, const QString &environment)
{
    return wrong(u"The keychain has no %1 of the environment %2."_s.arg(name, environment));
}

std::vector<std::string> originsOf(const Connection &connection)
{
    std::vector<std::string> origins{originOf(connection.environment.wearlinkUrl)};
    if (const std::string relay = originOf(connection.environment.relayUrl); relay != origins.front())
        origins.push_back(relay);
    return origins;
}

Parsed<void> use(MemoryCredentials &credentials, const SecretInfo &info, const SecretString &secret)
{
    if (info.kind == "api_key"_L1) {
        credentials.setSecret(api::Auth::ApiKey, secret);
    } else if (info.kind == "sdk_token"_L1) {
        credentials.setSecret(api::Auth::SdkToken, secret);
    } else if (info.kind == "bearer"_L1) {
        for (const api::Auth kind :
             {api::Auth::DeveloperJwt, api::Auth::SdkToken, api::Auth::RelayToken, api::Auth::PortalToken})
            credentials.setSecret(kind, secret);
    } else if (info.kind == "password"_L1) {
        credentials.setLogin(DeveloperLogin{info.facts.value(u"email"_s).toStdString(), secret});
    } else {
        return wrong(u"%1 is of the kind %2: no call is made with that."_s.arg(info.id.name, info.kind));
    }
    return {};
}

bool isNearlyOver(const SecretInfo &token)
{
    const QDateTime end = QDateTime::fromString(token.facts.value(u"expires_at"_s), Qt::ISODate);
    return end.isValid() && end < QDateTime::currentDateTimeUtc().addSecs(kNearlyOver);
}

// By the refresh token of the keychain, unless `isDone` says of what is kept now that another process did so.
Parsed<void> renewKept(const Connection &connection, const SecretId &id,
                       const std::function<bool(SecretVault &, const SecretInfo &)> &isDone)
{
    QDir().mkpath(QFileInfo(secretIndexPath()).path());
    QLockFile lock(secretIndexPath() + u".sdk-lock"_s);
    if (!lock.tryLock(kLockTimeout)) // a refresh token that is used twice ends the session
        return wrong(u"Another process is renewing the token and does not end."_s);
    const auto vault = openVault(); // what is kept now
    const auto token = infoOf(*vault, id);
    if (!token)
        return hasNone(id.name, id.environment);
    if (isDone(*vault, *token))
        return {};
    const auto client = clientOf(connection);
    std::optional<api::Result<models::SecretState>> result;
    models::renewSdkToken(*client, *vault, environmentOfSecrets(id.environment), *token, vault.get(),
                          [&](const api::Result<models::SecretState> &state) {
                              result = state;
                              QCoreApplication::exit();
                          });
    const auto state = ended(result);
    if (!state)
        return wrong(u"The SDK token %1 is over and could not be renewed: %2 Make another one in the console, or with "
                     "`weardeck-cli call createUserToken`."_s.arg(id.name, state.error().message));
    if (*state != models::SecretState::Saved)
        return wrong(u"The SDK token was renewed, but not saved. %1"_s.arg(vault->keychainMessage()));
    return {};
}

} // namespace

std::unique_ptr<SecretVault> openVault()
{
    return std::make_unique<SecretVault>(
        secretIndexPath(), std::make_unique<KeychainBackend>(KeychainOptions{.timeout = kKeychainTimeout}));
}

models::Environment environmentOfSecrets(const QString &id)
{
    StoredEnvironments stored(environmentsPath());
    const EmbeddedAddress::Urls running = EmbeddedAddress::at(EmbeddedAddress::usualPath());
    stored.setEmbeddedUrls(running.wearlink, running.relay);
    models::Environment none;
    none.connection.id = id.toStdString();
    return stored.find(id).value_or(none);
}

Parsed<SecretString> savedSecret(const QString &environment, const QString &name,
                                 const std::vector<std::string> &origins)
{
    const auto vault = openVault();
    const auto owner = chosenOwner(environment, *vault);
    if (!owner)
        return tl::unexpected(owner.error());
    const auto info = infoOf(*vault, {*owner, name});
    if (!info)
        return hasNone(name, environment);
    if (allowed(*info, origins).empty())
        return mayNotGo(*info, origins);
    return valueOf(*vault, info->id);
}

QList<QCommandLineOption> keptSecretOptions()
{
    return {{u"secret"_s, u"Secret of the keychain to call with; needs no --url where its environment has one."_s,
             u"NAME"_s},
            {u"environment"_s, u"Environment of that secret. "_s + kEnvironmentHelp, u"NAME"_s, u"embedded"_s}};
}

Parsed<Connection> keptConnectionOf(const QCommandLineParser &parser)
{
    const QString name = parser.value(u"secret"_s), environment = parser.value(u"environment"_s);
    auto vault = openVault();
    const auto owner = chosenOwner(environment, *vault);
    if (!owner)
        return tl::unexpected(owner.error());
    const SecretId id{*owner, name};
    auto info = infoOf(*vault, id);
    if (!info)
        return hasNone(name, environment);
    Connection connection{
        .environment = environmentOf(parser, parser.value(u"url"_s).toStdString()), .credentials = {}, .inBody = {}};
    if (parser.value(u"url"_s).isEmpty()) {
        const models::Environment kept = environmentOfSecrets(*owner);
        connection.environment.wearlinkUrl = kept.connection.wearlinkUrl;
        connection.environment.relayUrl = kept.connection.relayUrl;
    }
    const std::vector<std::string> origins = originsOf(connection), good = allowed(*info, origins);
    if (good.empty())
        return mayNotGo(*info, origins);
    connection.credentials = std::make_shared<MemoryCredentials>(good);
    if (models::refreshTokenOf(*vault, *info)) {
        connection.renewable = id;
        if (isNearlyOver(*info)) {
            const auto renewed =
                renewKept(connection, id, [](SecretVault &, const SecretInfo &token) { return !isNearlyOver(token); });
            if (!renewed)
                return tl::unexpected(renewed.error());
            vault = openVault();
        }
    }
    const auto secret = valueOf(*vault, id);
    if (!secret)
        return tl::unexpected(secret.error());
    if (const auto used = use(*connection.credentials, *info, *secret); !used)
        return tl::unexpected(used.error());
    connection.kept = *secret;
    return connection;
}

Parsed<void> renew(Connection &connection)
{
    const SecretId id = connection.renewable.value();
    auto renewed = renewKept(connection, id, [&](SecretVault &vault, const SecretInfo &) {
        const auto current = valueOf(vault, id);
        return current && !(*current == connection.kept);
    });
    if (!renewed)
        return renewed;
    const auto vault = openVault();
    const auto secret = valueOf(*vault, id);
    if (!secret)
        return tl::unexpected(secret.error());
    connection.kept = *secret;
    connection.credentials->setSecret(api::Auth::SdkToken, *secret);
    return {};
}

} // namespace app::cli
