// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/secretstring.h"

#include <optional>
#include <QDateTime>
#include <QList>
#include <QString>

namespace models {

struct TokenField {
    QString name; // "exp"
    QString value; // "1776938460"
    QString meaning; // in words, translated; empty when nothing is known of it
};

// What a JWT says of itself, read here and sent nowhere. The token is in none of its members.
struct TokenInspection {
    // Endless: it names no end. Unclear: what it names is no time.
    enum class State { Empty, NotAToken, Valid, Endless, Expired, NotYetValid, Unclear };
    // Absent: anybody could have written it. Embedded, NotEmbedded: what the server in this program says of its key.
    enum class Signature { Absent, NotChecked, Good, Wrong, Unsupported, Embedded, NotEmbedded };
    enum class Kind { Foreign, Developer, Sdk, Relay, RelayPortal }; // by its scope

    State state = State::Empty;
    QString fault = {}; // why it is NotAToken
    Signature signature = Signature::NotChecked;
    Kind kind = Kind::Foreign;
    QString algorithm = {}; // "HS256"
    QList<TokenField> header = {}, claims = {};
    QDateTime issuedAt = {}, notBefore = {}, expiresAt = {}; // UTC; invalid when not said
};

// Without "Bearer " in front and white space around.
api::client::SecretString bareToken(const api::client::SecretString &pasted);
// `token`: as pasted, see bareToken(). `key`: of the HMAC; without it, `byEmbedded` counts: whether the server in this
// program signed it. With neither the signature is not checked.
TokenInspection inspectToken(const api::client::SecretString &token, const api::client::SecretString &key,
                             const QDateTime &now, std::optional<bool> byEmbedded = {});

// In words, translated.
QString stateText(const TokenInspection &token, const QDateTime &now); // "expires in 59 min 3 s"
QString signatureText(const TokenInspection &token);
QString kindText(const TokenInspection &token);
QString scopeText(const TokenInspection &token); // what it opens

} // namespace models
