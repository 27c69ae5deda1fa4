// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/binding.h"

#include "models/common/text.h"
#include "models/secrets/secretkind.h"

#include <algorithm>
#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::SecretBinding)
};

bool isLoopback(const QString &origin)
{
    return origin.startsWith("http://127.0.0.1:"_L1) || origin.startsWith("http://localhost:"_L1)
        || origin.startsWith("http://[::1]:"_L1);
}

} // namespace

std::vector<std::string> originsOf(const Environment &environment)
{
    std::vector<std::string> origins;
    for (const std::string &url : {environment.connection.wearlinkUrl, environment.connection.relayUrl}) {
        const std::string origin = api::client::originOf(url);
        if (!origin.empty() && std::ranges::find(origins, origin) == origins.end())
            origins.push_back(origin);
    }
    return origins;
}

QStringList bindingOf(const Environment &environment)
{
    if (environment.embedded)
        return {kEmbeddedServer};
    QStringList origins;
    for (const std::string &origin : originsOf(environment))
        origins << text(origin);
    return origins;
}

SecretInfo secretOf(const Environment &environment, const QString &name, const QString &kind,
                    const QMap<QString, QString> &facts, const api::client::SecretString &secret)
{
    SecretInfo info;
    info.id = {environment.id(), name};
    info.kind = kind;
    info.facts = facts;
    info.hint = hintOf(*findSecretKind(kind), facts, secret.reveal());
    info.origins = bindingOf(environment);
    return info;
}

bool mayGoTo(const SecretInfo &secret, const Environment &environment, const std::string &origin)
{
    if (origin.empty() || secret.id.environment != environment.id())
        return false;
    if (secret.origins.contains(text(origin)))
        return true;
    const bool followsEnvironment =
        secret.origins.isEmpty() || (environment.embedded && secret.origins.contains(kEmbeddedServer));
    const std::vector<std::string> now = originsOf(environment);
    return followsEnvironment && std::ranges::find(now, origin) != now.end();
}

void readFor(SecretStore &store, const SecretInfo &secret, const Environment &environment, const std::string &origin,
             QObject *context, SecretStore::Read done)
{
    if (mayGoTo(secret, environment, origin))
        return store.read(secret.id, context, std::move(done));
    const QString why = Words::tr("The credential %1 is sent only to %2, and this request goes to %3.")
                            .arg(secret.id.name, bindingText(secret), text(origin));
    QTimer::singleShot(0, context,
                       [why, done = std::move(done)] { done(api::failure(api::ErrorKind::Blocked, utf8(why))); });
}

bool hasKeychain(const SecretStore &store)
{
    return store.keychain() != KeychainState::Unavailable;
}

QString bindingText(const SecretInfo &secret)
{
    if (secret.origins.isEmpty())
        return Words::tr("this environment's URLs");
    QStringList places;
    for (const QString &origin : secret.origins)
        places << (origin == kEmbeddedServer ? Words::tr("the server in this program") : origin);
    places.removeDuplicates();
    return places.join(u", "_s);
}

QStringList bindingFromFile(const QStringList &origins, bool ofEmbedded)
{
    QStringList each = origins;
    const bool isTwice = each.removeDuplicates() > 0;
    return ofEmbedded && isTwice && each.size() == 1 && isLoopback(each.first()) ? QStringList{kEmbeddedServer} : each;
}

} // namespace models
