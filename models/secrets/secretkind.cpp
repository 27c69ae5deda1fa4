// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secretkind.h"

#include "models/secrets/hint.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::SecretKind)
};

// The id itself when nobody has given it a name.
QString wordFor(const QString &id, const QHash<QString, const char *> &names)
{
    const char *name = names.value(id);
    return name ? Words::tr(name) : id;
}

QString problemOf(const QString &fact, const QString &value)
{
    if (fact == u"email"_s && !value.contains(u'@'))
        return Words::tr("Write it like name@example.com.");
    if (fact == u"expires_at"_s && !QDateTime::fromString(value, Qt::ISODate).isValid())
        return Words::tr("Write it like 2026-04-01T09:00:00Z.");
    return {};
}

} // namespace

const QList<SecretKind> &secretKinds()
{
    static const QList<SecretKind> all{
        {u"api_key"_s, {}, {}, true},
        {u"password"_s, {u"email"_s}, {}, true},
        {u"bearer"_s, {}, {u"expires_at"_s}, true},
        {u"app_credentials"_s, {u"client_id"_s, u"application_id"_s}, {}, false},
        {u"sdk_token"_s, {u"user_id"_s}, {u"expires_at"_s}, false},
        {u"sdk_refresh_token"_s, {u"user_id"_s}, {}, false},
        {u"webhook_secret"_s, {}, {u"endpoint"_s}, false},
        {u"vendor_credentials"_s, {u"vendor"_s, u"client_id"_s}, {}, false},
    };
    return all;
}

const SecretKind *findSecretKind(const QString &id)
{
    const auto found =
        std::find_if(secretKinds().begin(), secretKinds().end(), [&](const SecretKind &kind) { return kind.id == id; });
    return found == secretKinds().end() ? nullptr : &*found;
}

QString secretKindName(const QString &id)
{
    static const QHash<QString, const char *> names{
        {u"api_key"_s, QT_TRANSLATE_NOOP("models::SecretKind", "API key")},
        {u"password"_s, QT_TRANSLATE_NOOP("models::SecretKind", "Login")},
        {u"bearer"_s, QT_TRANSLATE_NOOP("models::SecretKind", "Bearer token")},
        {u"app_credentials"_s, QT_TRANSLATE_NOOP("models::SecretKind", "App credentials")},
        {u"sdk_token"_s, QT_TRANSLATE_NOOP("models::SecretKind", "SDK token")},
        {u"sdk_refresh_token"_s, QT_TRANSLATE_NOOP("models::SecretKind", "SDK refresh token")},
        {u"webhook_secret"_s, QT_TRANSLATE_NOOP("models::SecretKind", "Webhook secret")},
        {u"vendor_credentials"_s, QT_TRANSLATE_NOOP("models::SecretKind", "Vendor credentials")}};
    return wordFor(id, names);
}

QString secretFactName(const QString &fact)
{
    static const QHash<QString, const char *> names{
        {u"email"_s, QT_TRANSLATE_NOOP("models::SecretKind", "E-mail")},
        {u"client_id"_s, QT_TRANSLATE_NOOP("models::SecretKind", "Client id")},
        {u"application_id"_s, QT_TRANSLATE_NOOP("models::SecretKind", "Application id")},
        {u"user_id"_s, QT_TRANSLATE_NOOP("models::SecretKind", "End-user id")},
        {u"expires_at"_s, QT_TRANSLATE_NOOP("models::SecretKind", "Expires at")},
        {u"vendor"_s, QT_TRANSLATE_NOOP("models::SecretKind", "Vendor")},
        {u"endpoint"_s, QT_TRANSLATE_NOOP("models::SecretKind", "Endpoint")}};
    return wordFor(fact, names);
}

QMap<QString, QString> checkFacts(const SecretKind &kind, const QMap<QString, QString> &facts)
{
    QMap<QString, QString> problems;
    for (auto each = facts.cbegin(); each != facts.cend(); ++each) {
        if (!kind.needs.contains(each.key()) && !kind.takes.contains(each.key()))
            problems[each.key()] = Words::tr("%1 has none.").arg(secretKindName(kind.id));
        else if (const QString problem = problemOf(each.key(), each.value()); !problem.isEmpty())
            problems[each.key()] = problem;
    }
    for (const QString &needed : kind.needs)
        if (facts.value(needed).isEmpty())
            problems[needed] = Words::tr("%1 needs it.").arg(secretKindName(kind.id));
    return problems;
}

QString doubtOf(const SecretKind &kind, std::string_view secret)
{
    constexpr std::string_view kPrefix = "sk-";
    constexpr std::size_t kDigits = 32;
    const auto isKey = [&] {
        return secret.starts_with(kPrefix) && secret.size() == kPrefix.size() + kDigits
            && secret.substr(kPrefix.size()).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    };
    if (kind.id != u"api_key"_s || isKey())
        return {};
    return Words::tr("WearLink’s API keys are “sk-” and 32 hexadecimal digits, which this is not.");
}

QString hintOf(const SecretKind &kind, const QMap<QString, QString> &facts, std::string_view secret)
{
    return kind.id == u"password"_s ? facts.value(u"email"_s) : secretHint(secret);
}

QString freeSecretName(const SecretKind &kind, const QList<SecretInfo> &ofEnvironment)
{
    return freeSecretName(QString(kind.id).replace(u'_', u'-'), ofEnvironment);
}

QString freeSecretName(const QString &wanted, const QList<SecretInfo> &ofEnvironment)
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(ofEnvironment.begin(), ofEnvironment.end(),
                           [&](const SecretInfo &secret) { return secret.id.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1-%2"_s.arg(wanted).arg(number);
    return name;
}

int rotateAfterDays(const QVariant &setting)
{
    bool isNumber = false;
    const int days = setting.toInt(&isNumber);
    return isNumber && days >= 0 && days <= kMostRotateAfterDays ? days : kRotateAfterDays;
}

SecretAge ageOf(const SecretInfo &secret, const QDateTime &now, int rotateAfterDays)
{
    SecretAge age;
    if (secret.createdAt.isValid())
        age.days = int(std::max<qint64>(0, secret.createdAt.secsTo(now) / (24 * 60 * 60)));
    const QDateTime end = QDateTime::fromString(secret.facts.value(u"expires_at"_s), Qt::ISODate);
    if (end.isValid())
        age.renewal = end <= now ? Renewal::Expired : Renewal::Ending;
    else if (rotateAfterDays > 0 && age.days && *age.days >= rotateAfterDays)
        age.renewal = Renewal::Due;
    return age;
}

} // namespace models
