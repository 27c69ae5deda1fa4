// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/tokeninspection.h"

#include "models/common/text.h"
#include "models/reference/schemareader.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using State = TokenInspection::State;
using Signature = TokenInspection::Signature;
using Kind = TokenInspection::Kind;

constexpr qsizetype kLongest = 64 * 1024; // bytes; a header field cannot carry more

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::TokenInspection)
};

TokenInspection notAToken(const QString &why)
{
    return {.state = State::NotAToken, .fault = why};
}

std::optional<QByteArray> decoded(const QByteArray &part)
{
    auto bytes =
        QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    return std::move(bytes.decoded);
}

QString meaningOf(const QString &name)
{
    static const QHash<QString, const char *> known{
        {u"alg"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "how it is signed")},
        {u"typ"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "kind of token")},
        {u"kid"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "name of the key")},
        {u"iss"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "who issued it")},
        {u"sub"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "whom it stands for")},
        {u"aud"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "whom it is meant for")},
        {u"jti"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "id of the token")},
        {u"scope"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "what it opens")},
        {u"gen"_s,
         QT_TRANSLATE_NOOP("models::TokenInspection", "generation of the account's tokens; older ones are revoked")},
        {u"tenant"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "tenant of Relay")},
        {u"country"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "country whose database has the user")},
        {u"app"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "application")},
        {u"client"_s, QT_TRANSLATE_NOOP("models::TokenInspection", "client id of the application")}};
    const char *words = known.value(name);
    return words ? Words::tr(words) : QString();
}

QDateTime instant(dom::element value)
{
    double seconds = 0; // RFC 7519 allows fractions
    if (value.get(seconds) != simdjson::SUCCESS || !(std::abs(seconds) < 1e12))
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC);
}

QString timeText(const QDateTime &utc)
{
    const auto at = api::Timestamp::fromMicroseconds(utc.toMSecsSinceEpoch() * 1000);
    return localTime(at) + u" · "_s + utcTime(at);
}

QList<TokenField> fieldsOf(dom::object object)
{
    QList<TokenField> fields;
    for (const auto &[key, value] : object)
        fields << TokenField{text(key), scalarText(value), meaningOf(text(key))};
    return fields;
}

void readTimes(TokenInspection &token, dom::object claims)
{
    for (const auto &[name, at, words] :
         {std::tuple("iat", &TokenInspection::issuedAt, QT_TRANSLATE_NOOP("models::TokenInspection", "issued: %1")),
          std::tuple("nbf", &TokenInspection::notBefore,
                     QT_TRANSLATE_NOOP("models::TokenInspection", "valid from: %1")),
          std::tuple("exp", &TokenInspection::expiresAt,
                     QT_TRANSLATE_NOOP("models::TokenInspection", "valid until: %1"))}) {
        dom::element value;
        if (claims.at_key(name).get(value) != simdjson::SUCCESS)
            continue;
        token.*at = instant(value);
        for (TokenField &field : token.claims)
            if (field.name == QLatin1String(name))
                field.meaning =
                    (token.*at).isValid() ? Words::tr(words).arg(timeText(token.*at)) : Words::tr("not a time");
    }
}

Kind kindOf(const QString &scope)
{
    if (scope == "developer"_L1)
        return Kind::Developer;
    if (scope == "sdk"_L1)
        return Kind::Sdk;
    if (scope == "relay"_L1)
        return Kind::Relay;
    return scope == "relay_portal"_L1 ? Kind::RelayPortal : Kind::Foreign;
}

Signature checked(const TokenInspection &token, const QList<QByteArray> &parts, const api::client::SecretString &key,
                  std::optional<bool> byEmbedded)
{
    if (token.algorithm.compare("none"_L1, Qt::CaseInsensitive) == 0 || parts[2].isEmpty())
        return Signature::Absent;
    if (key.isEmpty() && byEmbedded)
        return *byEmbedded ? Signature::Embedded : Signature::NotEmbedded;
    if (key.isEmpty())
        return Signature::NotChecked;
    static const QHash<QString, QCryptographicHash::Algorithm> known{{u"HS256"_s, QCryptographicHash::Sha256},
                                                                     {u"HS384"_s, QCryptographicHash::Sha384},
                                                                     {u"HS512"_s, QCryptographicHash::Sha512}};
    const auto hash = known.constFind(token.algorithm);
    if (hash == known.constEnd())
        return Signature::Unsupported;
    const auto given = decoded(parts[2]);
    const QByteArray secret = QByteArray::fromRawData(key.reveal().data(), qsizetype(key.reveal().size()));
    return given && *given == QMessageAuthenticationCode::hash(parts[0] + '.' + parts[1], secret, *hash)
        ? Signature::Good
        : Signature::Wrong;
}

State stateAt(const TokenInspection &token, const QDateTime &now)
{
    if (token.expiresAt.isValid() && now >= token.expiresAt)
        return State::Expired;
    if (token.notBefore.isValid() && now < token.notBefore)
        return State::NotYetValid;
    if (token.expiresAt.isValid())
        return State::Valid;
    const bool named = std::ranges::any_of(token.claims, [](const TokenField &each) { return each.name == u"exp"; });
    return named ? State::Unclear : State::Endless;
}

QString duration(qint64 seconds)
{
    if (seconds >= 2 * 86'400)
        return Words::tr("%n day(s)", nullptr, int(seconds / 86'400));
    if (seconds >= 3600)
        return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    return seconds >= 60 ? Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60)
                         : Words::tr("%1 s").arg(seconds);
}

} // namespace

api::client::SecretString bareToken(const api::client::SecretString &given)
{
    constexpr std::string_view kSpace = " \t\r\n", kScheme = "bearer ";
    std::string_view token = given.reveal();
    const auto trim = [&] {
        token.remove_prefix(std::min(token.find_first_not_of(kSpace), token.size()));
        token = token.substr(0, token.find_last_not_of(kSpace) + 1);
    };
    trim();
    if (QByteArray::fromRawData(token.data(), qsizetype(std::min(token.size(), kScheme.size()))).toLower()
        == QByteArrayView(kScheme.data(), qsizetype(kScheme.size()))) {
        token.remove_prefix(kScheme.size());
        trim();
    }
    return api::client::SecretString(token);
}

TokenInspection inspectToken(const api::client::SecretString &secret, const api::client::SecretString &key,
                             const QDateTime &now, std::optional<bool> byEmbedded)
{
    if (qsizetype(secret.reveal().size()) > kLongest)
        return notAToken(Words::tr("It is too long."));
    const api::client::SecretString bare = bareToken(secret);
    if (bare.isEmpty())
        return {};
    const QByteArray given = QByteArray::fromRawData(bare.reveal().data(), qsizetype(bare.reveal().size()));
    const QList<QByteArray> parts = given.split('.');
    if (parts.size() != 3)
        return notAToken(Words::tr("A JWT has three parts with dots between them; this has %1.").arg(parts.size()));
    dom::parser parsers[2];
    dom::object objects[2];
    for (int part = 0; part < 2; ++part) {
        const auto json = decoded(parts[part]);
        const QString name = part == 0 ? Words::tr("header") : Words::tr("payload");
        if (!json || parts[part].isEmpty())
            return notAToken(Words::tr("The %1 is not base64url.").arg(name));
        if (parsers[part]
                .parse(simdjson::padded_string(json->constData(), std::size_t(json->size())))
                .get(objects[part])
            != simdjson::SUCCESS)
            return notAToken(Words::tr("The %1 is not a JSON object.").arg(name));
    }
    TokenInspection token{.header = fieldsOf(objects[0]), .claims = fieldsOf(objects[1])};
    std::string_view words;
    if (objects[0].at_key("alg").get(words) != simdjson::SUCCESS)
        return notAToken(Words::tr("Its header names no algorithm."));
    token.algorithm = text(words);
    if (objects[1].at_key("scope").get(words) == simdjson::SUCCESS)
        token.kind = kindOf(text(words));
    readTimes(token, objects[1]);
    token.state = stateAt(token, now);
    token.signature = checked(token, parts, key, byEmbedded);
    return token;
}

QString stateText(const TokenInspection &token, const QDateTime &now)
{
    switch (token.state) {
    case State::Empty:
        return Words::tr("No token");
    case State::NotAToken:
        return Words::tr("Not a JWT");
    case State::Endless:
        return Words::tr("Never expires");
    case State::Unclear:
        return Words::tr("Its expiry is not a time");
    default:
        break;
    }
    switch (stateAt(token, now)) { // it may have ended since it was read
    case State::Expired:
        return Words::tr("Expired %1 ago").arg(duration(token.expiresAt.secsTo(now)));
    case State::NotYetValid:
        return Words::tr("Valid in %1").arg(duration(now.secsTo(token.notBefore)));
    default:
        return Words::tr("Expires in %1").arg(duration(now.secsTo(token.expiresAt)));
    }
}

QString signatureText(const TokenInspection &token)
{
    switch (token.signature) {
    case Signature::Absent:
        return Words::tr("Not signed: anybody could have written it");
    case Signature::NotChecked:
        return Words::tr("Not verified: key unknown");
    case Signature::Good:
        return Words::tr("Signature is good");
    case Signature::Wrong:
        return Words::tr("Signature does not fit the key");
    case Signature::Unsupported:
        return Words::tr("%1 is not checked here").arg(token.algorithm);
    case Signature::Embedded:
        return Words::tr("Signed by the embedded server");
    case Signature::NotEmbedded:
        return Words::tr("Not verified: another key, unknown here");
    }
    return {};
}

QString kindText(const TokenInspection &token)
{
    switch (token.kind) {
    case Kind::Developer:
        return Words::tr("WearLink developer session");
    case Kind::Sdk:
        return Words::tr("WearLink SDK token");
    case Kind::Relay:
        return Words::tr("Relay access token");
    case Kind::RelayPortal:
        return Words::tr("Relay portal session");
    case Kind::Foreign:
        break;
    }
    return Words::tr("Of neither WearLink nor Relay");
}

QString scopeText(const TokenInspection &token)
{
    switch (token.kind) {
    case Kind::Developer:
        return Words::tr("Opens everything of its developer account: end-users, keys, webhooks, settings.");
    case Kind::Sdk:
        return Words::tr("Opens the SDK operations of one end-user, and nothing else. Meant for a phone.");
    case Kind::Relay:
        return Words::tr("Opens Relay's health gateway for one application and user. WearLink does not take it.");
    case Kind::RelayPortal:
        return Words::tr("Opens Relay's portal: applications and their credentials. The gateway does not take it.");
    case Kind::Foreign:
        break;
    }
    return Words::tr("Its scope is not one of WearLink or Relay; neither takes it.");
}

} // namespace models
