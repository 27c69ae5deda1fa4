// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QVariant>
#include <string_view>

namespace models {

// What sort of thing a secret is, and the facts that are no secrets but make no sense apart from it.
struct SecretKind {
    QString id; // as stored and on the command line: "api_key"
    QStringList needs; // facts without which it is of no use: "client_id"
    QStringList takes; // facts that it may have besides
    bool isSingle = false; // an environment signs in with one, the newest
};

const QList<SecretKind> &secretKinds();
const SecretKind *findSecretKind(const QString &id); // null when there is none
QString secretKindName(const QString &id); // "api_key" -> "API key"
QString secretFactName(const QString &fact); // "client_id" -> "Client id"

// What is wrong with each fact, by its name; empty when they fit the kind. Facts: "email", "client_id",
// "application_id", "user_id", "expires_at" (RFC 3339), "vendor", "endpoint".
QMap<QString, QString> checkFacts(const SecretKind &kind, const QMap<QString, QString> &facts);

// Why the backend can hardly have given out such a secret, a sentence; empty when it can have. For a warning: what
// other backends give out is not known.
QString doubtOf(const SecretKind &kind, std::string_view secret);

// Tells two of a kind apart without giving the secret away: whom a password signs in, else its ends.
QString hintOf(const SecretKind &kind, const QMap<QString, QString> &facts, std::string_view secret);

// A name that no secret of the environment has: "webhook-secret", then "webhook-secret-2".
QString freeSecretName(const SecretKind &kind, const QList<SecretInfo> &ofEnvironment);
QString freeSecretName(const QString &wanted, const QList<SecretInfo> &ofEnvironment);

enum class Renewal {
    Fresh,
    Due, // older than the reminder
    Ending, // expires by itself
    Expired,
};
struct SecretAge {
    std::optional<int> days; // since it was stored; unknown for an entry without a date
    Renewal renewal = Renewal::Fresh;
};
SecretAge ageOf(const SecretInfo &secret, const QDateTime &now, int rotateAfterDays); // 0 days: never reminds

// The reminder's days as the settings have them: under this key, in a file that people may edit.
inline const QString kRotateAfterDaysKey = QStringLiteral("rotateAfterDays");
constexpr int kMostRotateAfterDays = 3650;
int rotateAfterDays(const QVariant &setting); // kRotateAfterDays when it is no number of days

} // namespace models
