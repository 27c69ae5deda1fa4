// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/dotenvimport.h"

#include "models/common/text.h"
#include "models/credentials/environmentdraft.h"
#include "models/secrets/binding.h"
#include "models/secrets/secretkind.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using What = DotEnvPlan::Place::What;
using Row = DotEnvImport::Row;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::DotEnvImport)
};

Environment withFields(const DotEnvPlan &plan, Environment environment)
{
    const auto put = [&](const QString &field, std::string &place) {
        if (const auto value = plan.fields.find(field); value != plan.fields.end())
            place = utf8(value->second);
    };
    put(u"wearlink_url"_s, environment.connection.wearlinkUrl);
    put(u"relay_url"_s, environment.connection.relayUrl);
    put(u"tenant"_s, environment.connection.tenant);
    put(u"country"_s, environment.connection.country);
    return environment;
}

class Importer {
public:
    Importer(const DotEnvPlan &plan, const DotEnvTarget &target) : m_plan(plan), m_target(target) { }

    DotEnvImport run()
    {
        m_made.environment = withFields(m_plan, m_target.environment);
        m_made.problems = check(m_made.environment, m_target.others);
        for (const DotEnvPlan::Secret &secret : m_plan.secrets)
            add(secret);
        for (const DotEnvPlan::Place &place : m_plan.places)
            m_made.rows.append(rowOf(place));
        return std::move(m_made);
    }

private:
    void add(const DotEnvPlan::Secret &secret)
    {
        NewSecret made{secretOf(m_made.environment, secret.name, secret.kind, secret.facts, secret.value),
                       secret.value};
        const QString free = freeSecretName(secret.name, m_target.known);
        const bool clashes = free != secret.name;
        m_made.clashes += clashes ? 1 : 0;
        m_replaces << (clashes && m_target.replace);
        if (clashes && !m_target.replace)
            made.info.id.name = free;
        m_made.secrets.append(std::move(made));
    }

    Row rowOf(const DotEnvPlan::Place &place) const
    {
        Row row{place.line, place.name, {}, {}, place.what != What::LeftOut};
        switch (place.what) {
        case What::Field:
            row.becomes = environmentFieldName(place.detail);
            row.value = shown(m_plan.fields.at(place.detail));
            break;
        case What::Secret: {
            const SecretInfo &info = m_made.secrets[place.secret].info;
            const QString where =
                m_target.hasKeychain ? Words::tr("%1 “%2” in the keychain") : Words::tr("%1 “%2” for this session");
            row.becomes = where.arg(secretKindName(info.kind), info.id.name);
            if (m_replaces[place.secret])
                row.becomes = Words::tr("%1, in place of the one it has").arg(row.becomes);
            row.value = info.hint;
            break;
        }
        case What::Fact:
            row.becomes =
                Words::tr("%1 of “%2”").arg(secretFactName(place.detail), m_made.secrets[place.secret].info.id.name);
            row.value = m_plan.secrets[place.secret].facts.value(place.detail);
            break;
        case What::LeftOut:
            row.becomes = Words::tr("left out: %1").arg(place.detail);
            break;
        }
        return row;
    }

    // An address may carry a password, which is not shown.
    static QString shown(const QString &value)
    {
        const QUrl url(value);
        return url.userInfo().isEmpty() ? value : url.toString(QUrl::RemoveUserInfo);
    }

    const DotEnvPlan &m_plan;
    const DotEnvTarget &m_target;
    QList<bool> m_replaces; // by secret
    DotEnvImport m_made;
};

struct Storing {
    SecretStore &store;
    QList<NewSecret> secrets;
    bool mustLast;
    QObject *context;
    SecretsStored done;
    qsizetype stored = 0;
};

void storeNext(const std::shared_ptr<Storing> &work)
{
    if (work->stored == work->secrets.size())
        return work->done(work->stored, std::nullopt);
    const NewSecret &next = work->secrets[work->stored];
    work->store.write(next.info, next.value, work->context, [work](const api::Result<SecretState> &result) {
        if (!result)
            return work->done(work->stored, result.error());
        if (work->mustLast && *result != SecretState::Saved)
            return work->done(
                work->stored,
                api::Error{.kind = api::ErrorKind::Unavailable, .message = utf8(work->store.keychainMessage())});
        ++work->stored;
        storeNext(work);
    });
}

} // namespace

DotEnvImport importOf(const DotEnvPlan &plan, const DotEnvTarget &target)
{
    return Importer(plan, target).run();
}

QString environmentFieldName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {u"wearlink_url"_s, QT_TRANSLATE_NOOP("models::DotEnvImport", "WearLink URL")},
        {u"relay_url"_s, QT_TRANSLATE_NOOP("models::DotEnvImport", "Relay URL")},
        {u"tenant"_s, QT_TRANSLATE_NOOP("models::DotEnvImport", "Tenant")},
        {u"country"_s, QT_TRANSLATE_NOOP("models::DotEnvImport", "Country")}};
    const char *name = names.value(field);
    return name ? Words::tr(name) : field;
}

void storeSecrets(SecretStore &store, QList<NewSecret> secrets, bool mustLast, QObject *context, SecretsStored done)
{
    const auto work = std::make_shared<Storing>(Storing{store, std::move(secrets), mustLast, context, std::move(done)});
    QTimer::singleShot(0, context, [work] { storeNext(work); });
}

} // namespace models
