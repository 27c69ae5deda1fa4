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
        {u"wearlink_url"_s, {u"WEARLINK_URL"_s, u"WEARLINK_BASE_URL"_s, u"WEARLINK_API_URL"_s}},
        {u"relay_url"_s, {u"RELAY_URL"_s, u"RELAY_BASE_URL"_s, u"RELAY_API_URL"_s, u"RELY_BASE_URL"_s}},
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
    explicit Planner(const DotEnv &file) : m_file(file) { m_plan.notes = file.notes; }

    DotEnvPlan plan()
    {
        for (const FieldNames &field : fieldNames())
            if (const QString value = take(field.names); !value.isEmpty())
                m_plan.fields[field.field] = value;
        for (const SecretNames &secret : secretNames())
            takeSecret(secret);
        for (const auto &[key, entry] : m_file.entries)
            (m_used.contains(key) ? m_plan.used : m_plan.unknown) << key;
        return std::move(m_plan);
    }

private:
    // The name that counts of those that mean the same; empty when the file has none with a value.
    QString pick(const QStringList &names)
    {
        QString picked;
        for (const QString &name : names) {
            const auto entry = m_file.entries.find(name);
            if (entry == m_file.entries.end() || m_used.contains(name))
                continue;
            if (entry->second.value.isEmpty())
                m_plan.notes << Words::tr("%1 is empty; it is left out.").arg(name);
            else if (picked.isEmpty())
                picked = name;
            else
                m_plan.notes << Words::tr("%1 means the same as %2, which counts.").arg(name, picked);
            m_used.insert(name);
        }
        return picked;
    }
    QString take(const QStringList &names)
    {
        const QString name = pick(names);
        return name.isEmpty() ? QString() : text(m_file.entries.at(name).value.reveal());
    }

    void takeSecret(const SecretNames &names)
    {
        DotEnvPlan::Secret secret{names.kind, names.name, names.fixed, {}, pick(names.values)};
        QStringList missing;
        for (auto fact = names.facts.cbegin(); fact != names.facts.cend(); ++fact) {
            if (const QString value = take(*fact); !value.isEmpty())
                secret.facts[fact.key()] = value;
            else
                missing << fact->first();
        }
        if (secret.key.isEmpty()) {
            if (secret.facts != names.fixed)
                m_plan.notes
                    << Words::tr("%1 is missing, so nothing is kept of what belongs to it.").arg(names.values.first());
            return;
        }
        if (!missing.isEmpty()) {
            m_plan.notes << Words::tr("%1 is left out: it needs %2 too.").arg(secret.key, missing.join(u", "_s));
            return;
        }
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
