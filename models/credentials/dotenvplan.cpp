// SPDX-License-Identifier: GPL-3.0-or-later
// What the names of a `.env` file stand for.
#include "models/credentials/dotenv.h"

#include "api/contract/generated/common.h"
#include "models/common/text.h"
#include "models/secrets/secretkind.h"

#include <algorithm>
#include <QCoreApplication>
#include <set>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::DotEnv)
};

struct FieldNames {
    QString field;
    QStringList names; // the first one that the file has counts
};

const QList<FieldNames> &fieldNames()
{
    static const QList<FieldNames> all{
        {u"wearlink_url"_s, {u"WEARLINK_URL"_s, u"WEARLINK_BASE_URL"_s, u"WEARLINK_API_URL"_s, u"WEARLINK"_s}},
        {u"relay_url"_s, {u"RELAY_URL"_s, u"RELAY_BASE_URL"_s, u"RELAY_API_URL"_s, u"RELY_BASE_URL"_s, u"RELAY"_s}},
        {u"tenant"_s, {u"RELAY_TENANT_ID"_s, u"RELAY_TENANT"_s, u"X_TENANT_ID"_s, u"DEFAULT_TENANT_ID"_s}},
        {u"country"_s, {u"RELAY_COUNTRY_CODE"_s, u"RELAY_COUNTRY"_s, u"X_COUNTRY_CODE"_s, u"COUNTRY_CODE"_s}}};
    return all;
}

struct SecretNames {
    QString kind;
    QString name; // empty: as the kind
    QStringList values;
    QMap<QString, QStringList> facts; // what the kind needs, and the names that hold it
    QMap<QString, QString> fixed = {};
};

QList<SecretNames> secretNames()
{
    QList<SecretNames> all{
        {u"api_key"_s, {}, {u"WEARLINK_API_KEY"_s, u"X_WEARLINK_API_KEY"_s, u"API_KEY"_s}, {}},
        {u"bearer"_s, {}, {u"WEARLINK_TOKEN"_s, u"WEARLINK_BEARER_TOKEN"_s}, {}},
        {u"password"_s, {}, {u"WEARLINK_PASSWORD"_s}, {{u"email"_s, {u"WEARLINK_EMAIL"_s, u"WEARLINK_USERNAME"_s}}}},
        {u"app_credentials"_s,
         {},
         {u"RELAY_CLIENT_SECRET"_s, u"CLIENT_SECRET"_s},
         {{u"client_id"_s, {u"RELAY_CLIENT_ID"_s, u"CLIENT_ID"_s}},
          {u"application_id"_s, {u"RELAY_APPLICATION_ID"_s, u"RELAY_APP_ID"_s, u"APPLICATION_ID"_s}}}},
        {u"webhook_secret"_s, {}, {u"WEARLINK_WEBHOOK_SECRET"_s, u"WEBHOOK_SECRET"_s, u"SVIX_SECRET"_s}, {}}};
    for (const auto &[wire, provider] : api::EnumNames<api::Provider>::names) {
        const QString vendor = text(wire);
        const QString prefix = vendor.toUpper();
        all.append({u"vendor_credentials"_s,
                    vendor,
                    {prefix + u"_CLIENT_SECRET"_s},
                    {{u"client_id"_s, {prefix + u"_CLIENT_ID"_s}}},
                    {{u"vendor"_s, vendor}}});
    }
    return all;
}

class Planner {
public:
    explicit Planner(const DotEnv &file) : m_file(file)
    {
        m_plan.notes = file.notes;
        for (const DotEnv::Skipped &skipped : file.skipped)
            m_plan.places.append({skipped.line, skipped.name, What::LeftOut, skipped.why});
    }

    DotEnvPlan plan()
    {
        for (const FieldNames &field : fieldNames()) {
            const QString key = pick(field.names);
            if (key.isEmpty())
                continue;
            m_plan.fields[field.field] = valueOf(key);
            place(key, What::Field, field.field);
        }
        for (const SecretNames &secret : secretNames())
            takeSecret(secret);
        for (const auto &[key, entry] : m_file.entries)
            if (!m_used.contains(key))
                place(key, What::LeftOut, Words::tr("means nothing here"));
        std::stable_sort(m_plan.places.begin(), m_plan.places.end(),
                         [](const auto &one, const auto &other) { return one.line < other.line; });
        return std::move(m_plan);
    }

private:
    using What = DotEnvPlan::Place::What;

    QString valueOf(const QString &key) const { return text(m_file.entries.at(key).value.reveal()); }
    void place(const QString &key, What what, const QString &detail, qsizetype secret = -1)
    {
        m_plan.places.append({m_file.entries.at(key).line, key, what, detail, secret});
    }
    // The name that counts of those that mean the same; empty when the file has none with a value.
    QString pick(const QStringList &names)
    {
        QString picked;
        for (const QString &name : names) {
            const auto entry = m_file.entries.find(name);
            if (entry == m_file.entries.end() || m_used.contains(name))
                continue;
            if (entry->second.value.isEmpty()) {
                m_plan.notes << Words::tr("%1 is empty; it is left out.").arg(name);
                place(name, What::LeftOut, Words::tr("empty"));
            } else if (picked.isEmpty()) {
                picked = name;
            } else {
                m_plan.notes << Words::tr("%1 means the same as %2, which counts.").arg(name, picked);
                place(name, What::LeftOut, Words::tr("means the same as %1").arg(picked));
            }
            m_used.insert(name);
        }
        return picked;
    }

    void takeSecret(const SecretNames &names)
    {
        DotEnvPlan::Secret secret{names.kind, names.name, names.fixed, {}, pick(names.values)};
        QStringList missing;
        QMap<QString, QString> keys; // by fact
        for (auto fact = names.facts.cbegin(); fact != names.facts.cend(); ++fact) {
            if (const QString key = pick(*fact); !key.isEmpty()) {
                secret.facts[fact.key()] = valueOf(key);
                keys[fact.key()] = key;
            } else {
                missing << fact->first();
            }
        }
        if (secret.key.isEmpty()) {
            if (!keys.isEmpty())
                m_plan.notes
                    << Words::tr("%1 is missing, so nothing is kept of what belongs to it.").arg(names.values.first());
            for (const QString &key : std::as_const(keys))
                place(key, What::LeftOut, Words::tr("%1 is missing").arg(names.values.first()));
            return;
        }
        if (!missing.isEmpty()) {
            const QString needed = missing.join(u", "_s);
            m_plan.notes << Words::tr("%1 is left out: it needs %2 too.").arg(secret.key, needed);
            keys.insert(QString(), secret.key); // left out with them
            for (const QString &key : std::as_const(keys))
                place(key, What::LeftOut, Words::tr("%1 is missing").arg(needed));
            return;
        }
        for (auto key = keys.cbegin(); key != keys.cend(); ++key)
            place(*key, What::Fact, key.key(), m_plan.secrets.size());
        place(secret.key, What::Secret, {}, m_plan.secrets.size());
        if (secret.name.isEmpty())
            secret.name = QString(names.kind).replace(u'_', u'-');
        secret.value = m_file.entries.at(secret.key).value;
        m_plan.secrets.append(std::move(secret));
    }

    const DotEnv &m_file;
    std::set<QString> m_used;
    DotEnvPlan m_plan;
};

} // namespace

DotEnvPlan planDotEnv(const DotEnv &file)
{
    return Planner(file).plan();
}

} // namespace models
