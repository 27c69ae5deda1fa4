// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/environmentfile.h"

#include "models/common/text.h"
#include "models/credentials/environmentdraft.h"
#include "models/secrets/secretkind.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;
using api::client::SafetyLevel;

namespace models {

namespace {

constexpr auto kFormat = "weardeck-environments"_L1;
constexpr int kVersion = 1;
constexpr std::array kStages{"local"_L1, "staging"_L1, "production"_L1};
constexpr std::array kLevels{"read-only"_L1, "confirm"_L1, "open"_L1};

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::EnvironmentFile)
};

template <typename E, std::size_t Count>
E enumOf(const std::array<QLatin1StringView, Count> &names, const QString &name, E fallback)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? fallback : E(found - names.begin());
}

api::Failure refused(const QString &why)
{
    return api::failure(api::ErrorKind::Validation, utf8(why));
}

// A URL may carry a password or a token; what is exported does not.
QString plainUrl(const QString &url)
{
    return url.isEmpty() ? url : QUrl(url).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QJsonObject exported(const Environment &environment, const QList<SecretInfo> &secrets)
{
    QJsonObject object = toJson(environment);
    object.remove(u"id"_s);
    object.remove(u"ca_file"_s);
    for (const QString &url : {u"wearlink_url"_s, u"relay_url"_s})
        object[url] = plainUrl(object[url].toString());
    QJsonArray credentials;
    for (const SecretInfo &secret : secrets) {
        if (secret.id.environment != environment.id())
            continue;
        QJsonObject facts;
        for (auto fact = secret.facts.cbegin(); fact != secret.facts.cend(); ++fact)
            facts[fact.key()] = fact.value();
        credentials.append(QJsonObject{{u"kind"_s, secret.kind}, {u"name"_s, secret.id.name}, {u"facts"_s, facts}});
    }
    object.insert(u"credentials"_s, credentials);
    return object;
}

QList<SecretInfo> missingOf(const QJsonObject &object, const QString &environment)
{
    QList<SecretInfo> missing;
    const QJsonArray credentials = object["credentials"_L1].toArray();
    for (const auto value : credentials) {
        const QJsonObject entry = value.toObject();
        SecretInfo secret;
        secret.id = {environment, entry["name"_L1].toString()};
        secret.kind = entry["kind"_L1].toString();
        secret.state = SecretState::Missing;
        const QJsonObject facts = entry["facts"_L1].toObject();
        for (auto fact = facts.begin(); fact != facts.end(); ++fact)
            secret.facts[fact.key()] = fact->toString();
        if (findSecretKind(secret.kind) && !secret.id.name.isEmpty())
            missing.append(secret);
    }
    return missing;
}

QString freeName(const QString &wanted, const QList<Environment> &others)
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(others.begin(), others.end(), [&](const Environment &other) {
            return other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

} // namespace

QJsonObject toJson(const Environment &environment)
{
    QJsonObject object{{u"id"_s, environment.id()},
                       {u"name"_s, environment.name},
                       {u"stage"_s, kStages[std::size_t(environment.stage)]},
                       {u"safety"_s, kLevels[std::size_t(environment.connection.safety)]},
                       {u"tenant"_s, text(environment.connection.tenant)},
                       {u"country"_s, text(environment.connection.country)}};
    if (environment.colour.isValid())
        object.insert(u"colour"_s, environment.colour.name());
    if (!environment.embedded) {
        object.insert(u"wearlink_url"_s, text(environment.connection.wearlinkUrl));
        object.insert(u"relay_url"_s, text(environment.connection.relayUrl));
        object.insert(u"ca_file"_s, text(environment.connection.tls.caFile));
        object.insert(u"pinned_certificate"_s, text(environment.connection.tls.pinnedCertificate));
    }
    return object;
}

Environment environmentFromJson(const QJsonObject &object)
{
    Environment environment;
    environment.connection.id = utf8(object["id"_L1].toString());
    environment.connection.wearlinkUrl = utf8(object["wearlink_url"_L1].toString());
    environment.connection.relayUrl = utf8(object["relay_url"_L1].toString());
    environment.connection.tenant = utf8(object["tenant"_L1].toString());
    environment.connection.country = utf8(object["country"_L1].toString());
    environment.connection.tls.caFile = utf8(object["ca_file"_L1].toString());
    environment.connection.tls.pinnedCertificate = utf8(object["pinned_certificate"_L1].toString());
    environment.connection.safety = enumOf(kLevels, object["safety"_L1].toString(), SafetyLevel::ReadOnly);
    environment.name = object["name"_L1].toString();
    environment.stage = enumOf(kStages, object["stage"_L1].toString(), Stage::Production);
    environment.colour = QColor(object["colour"_L1].toString());
    return environment;
}

QByteArray exportEnvironments(const QList<Environment> &environments, const QList<SecretInfo> &secrets)
{
    QJsonArray list;
    for (const Environment &environment : environments)
        if (!environment.embedded)
            list.append(exported(environment, secrets));
    return QJsonDocument(QJsonObject{{u"format"_s, kFormat}, {u"version"_s, kVersion}, {u"environments"_s, list}})
        .toJson();
}

api::Result<QList<ImportedEnvironment>> importEnvironments(const QByteArray &bytes, const QList<Environment> &known)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || document["format"_L1].toString() != kFormat)
        return refused(Words::tr("This is no file of exported environments."));
    if (document["version"_L1].toInt(-1) != kVersion)
        return refused(Words::tr("The file has version %1; this program reads version %2.")
                           .arg(document["version"_L1].toVariant().toString())
                           .arg(kVersion));
    QList<ImportedEnvironment> imported;
    QList<Environment> others = known;
    const QJsonArray listed = document["environments"_L1].toArray();
    for (const auto value : listed) {
        Environment environment = environmentFromJson(value.toObject());
        environment.connection.id = blankEnvironment().connection.id;
        environment.connection.tls.caFile.clear(); // a file of another machine
        environment.name = freeName(environment.name.trimmed(), others);
        if (const FieldMessages wrong = check(environment, others); !wrong.isEmpty())
            return refused(Words::tr("The environment “%1” cannot be imported: %2: %3")
                               .arg(environment.name, wrong.firstKey(), wrong.first()));
        others.append(environment);
        imported.append({environment, missingOf(value.toObject(), environment.id())});
    }
    if (imported.isEmpty())
        return refused(Words::tr("The file has no environment."));
    return imported;
}

} // namespace models
