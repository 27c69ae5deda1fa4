// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/secrettable.h"

#include "models/common/columns.h"
#include "models/common/localslice.h"
#include "models/secrets/binding.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::SecretTable)
};

auto instantOf(QDateTime SecretInfo::*member)
{
    return [member](const SecretInfo &secret) {
        const QDateTime &at = secret.*member;
        return at.isValid() ? std::optional(api::Timestamp::fromMicroseconds(at.toMSecsSinceEpoch() * 1000))
                            : std::nullopt;
    };
}

// In a column; the whole name is its tip.
QString shortName(SecretState state)
{
    switch (state) {
    case SecretState::Saved:
        return Words::tr("saved");
    case SecretState::SessionOnly:
        return Words::tr("session only");
    case SecretState::Locked:
        return Words::tr("locked");
    case SecretState::Missing:
        return Words::tr("missing");
    case SecretState::Unavailable:
        return Words::tr("unavailable");
    }
    return {};
}

int toneOf(SecretState state)
{
    switch (state) {
    case SecretState::Saved:
        return 1;
    case SecretState::SessionOnly:
        return 4;
    case SecretState::Locked:
        return 2;
    case SecretState::Missing:
    case SecretState::Unavailable:
        return 3;
    }
    return 0;
}

bool isOutdone(const SecretInfo &secret, const QList<SecretInfo> &all)
{
    return std::any_of(all.begin(), all.end(), [&](const SecretInfo &other) {
        return other.kind == secret.kind && other.id.environment == secret.id.environment
            && other.createdAt > secret.createdAt;
    });
}

QString renewalText(const SecretInfo &secret, const SecretAge &age, const QDateTime &now)
{
    switch (age.renewal) {
    case Renewal::Fresh:
        return {};
    case Renewal::Due:
        return Words::tr("rotate it");
    case Renewal::Expired:
        return Words::tr("expired");
    case Renewal::Ending:
        break;
    }
    const QDateTime end = QDateTime::fromString(secret.facts.value(u"expires_at"_s), Qt::ISODate);
    const int minutes = int((now.secsTo(end) + 59) / 60);
    return minutes < 120 ? Words::tr("%1 min left").arg(number(minutes))
                         : Words::tr("%n day(s) left", nullptr, (minutes + 1439) / 1440);
}

const QHash<QString, SecretState> &states()
{
    static const QHash<QString, SecretState> all{{u"saved"_s, SecretState::Saved},
                                                 {u"session"_s, SecretState::SessionOnly},
                                                 {u"locked"_s, SecretState::Locked},
                                                 {u"missing"_s, SecretState::Missing},
                                                 {u"unavailable"_s, SecretState::Unavailable}};
    return all;
}

bool passes(const SecretInfo &secret, const Renewal renewal, const QString &filter)
{
    if (filter.isEmpty())
        return true;
    if (const auto state = states().constFind(filter); state != states().constEnd())
        return secret.state == *state;
    return filter == u"expired"_s ? renewal == Renewal::Expired : renewal == Renewal::Due;
}

int toneOf(Renewal renewal)
{
    switch (renewal) {
    case Renewal::Due:
        return 2;
    case Renewal::Expired:
        return 3;
    case Renewal::Ending:
        return 4;
    case Renewal::Fresh:
        break;
    }
    return 0;
}

// The day; the time of it is its tip.
Column<SecretInfo> lastUsedColumn()
{
    const auto at = instantOf(&SecretInfo::lastUsedAt);
    auto made = timeColumn<SecretInfo>(u"last_used_at"_s, Words::tr("Last used"), at, {}, 110);
    made.text = [](const SecretInfo &secret) {
        return secret.lastUsedAt.isValid() ? QLocale().toString(secret.lastUsedAt.toLocalTime().date(), u"d MMM yyyy"_s)
                                           : Words::tr("never");
    };
    made.tooltip = [at](const SecretInfo &secret) {
        const auto used = at(secret);
        return used ? localTime(*used) + u'\n' + utcTime(*used) : QString();
    };
    return made;
}

// What asks for something to be done stands before what only informs: a narrow window has no room for all.
QList<Column<SecretInfo>> timedColumns(const SecretStore &store, const SecretTableOptions &options)
{
    const auto age = [&store, now = options.now](const SecretInfo &secret) {
        return ageOf(secret, now(), store.rotateAfterDays());
    };
    return {statusColumn<SecretInfo>(
                u"renewal"_s, Words::tr("Renewal"),
                [age, now = options.now](const SecretInfo &secret) { return renewalText(secret, age(secret), now()); },
                [age](const SecretInfo &secret) { return toneOf(age(secret).renewal); }, 100),
            lastUsedColumn(),
            numberColumn<SecretInfo>(
                u"age"_s, Words::tr("Age (days)"), [age](const SecretInfo &secret) { return age(secret).days; },
                [](int days) { return number(days); }, 90, true)};
}

QList<Column<SecretInfo>> columns(const SecretStore &store, const SecretTableOptions &options)
{
    auto state = statusColumn<SecretInfo>(
        u"state"_s, Words::tr("State"), [](const SecretInfo &secret) { return shortName(secret.state); },
        [](const SecretInfo &secret) { return toneOf(secret.state); }, 110);
    state.tooltip = [](const SecretInfo &secret) { return name(secret.state); };
    state.exportValue = state.tooltip;
    QList<Column<SecretInfo>> made{
        textColumn<SecretInfo>(
            u"name"_s, Words::tr("Name"), [](const SecretInfo &secret) { return secret.id.name; }, 120, true),
        textColumn<SecretInfo>(
            u"kind"_s, Words::tr("Kind"), [](const SecretInfo &secret) { return secretKindName(secret.kind); }, 120,
            true),
        state,
    };
    if (options.environment.isEmpty())
        made.insert(1,
                    textColumn<SecretInfo>(
                        u"environment"_s, Words::tr("Environment"),
                        [named = options.environmentName](const SecretInfo &secret) {
                            return named ? named(secret.id.environment) : secret.id.environment;
                        },
                        130, true));
    made += timedColumns(store, options);
    auto created =
        timeColumn<SecretInfo>(u"created_at"_s, Words::tr("Created"), instantOf(&SecretInfo::createdAt), {}, 160);
    created.hidden = true; // its age says it
    made += {
        textColumn<SecretInfo>(
            u"hint"_s, Words::tr("Hint"), [](const SecretInfo &secret) { return secret.hint; }, 130),
        textColumn<SecretInfo>(
            u"facts"_s, Words::tr("Belongs to"),
            [&store](const SecretInfo &secret) { return belongsTo(secret, store); }, 200),
        textColumn<SecretInfo>(u"origins"_s, Words::tr("Sent only to"), bindingText, 200),
        created,
    };
    return made;
}

} // namespace

QList<SecretStateFilter> secretStateFilters()
{
    QList<SecretStateFilter> filters;
    for (const QString &id : {u"saved"_s, u"session"_s, u"locked"_s, u"missing"_s, u"unavailable"_s})
        filters.append({id, name(states()[id])});
    filters.append({u"due"_s, Words::tr("to be rotated")});
    filters.append({u"expired"_s, Words::tr("expired")});
    return filters;
}

QString belongsTo(const SecretInfo &secret, const SecretStore &store)
{
    QStringList parts;
    const SecretKind *kind = findSecretKind(secret.kind);
    for (const QString &fact : kind && kind->id != u"password"_s ? kind->needs + kind->takes : QStringList()) {
        if (fact != u"expires_at"_s && secret.facts.contains(fact))
            parts << Words::tr("%1 %2").arg(secretFactName(fact), secret.facts[fact]);
    }
    if (kind && kind->isSingle && isOutdone(secret, store.list(secret.id.environment)))
        parts << Words::tr("not in use: a newer one signs in");
    return parts.join(u" · "_s);
}

QString secretRowId(const SecretId &id)
{
    return id.environment + u'/' + id.name;
}

SecretTable *makeSecretTable(const SecretStore &store, const SecretTableOptions &options, QObject *parent)
{
    return new SecretTable(
        columns(store, options), [](const SecretInfo &secret) { return secretRowId(secret.id); },
        [&store, options](const Query &query) {
            QList<SecretInfo> all = store.list(options.environment);
            const QString kind = query.filters.value(u"kind"_s), state = query.filters.value(u"state"_s);
            all.removeIf([&](const SecretInfo &secret) {
                const SecretAge age = ageOf(secret, options.now(), store.rotateAfterDays());
                return (!kind.isEmpty() && secret.kind != kind) || !passes(secret, age.renewal, state);
            });
            return api::client::Reply<Slice<SecretInfo>>::ready(
                localSlice(std::vector(all.begin(), all.end()), columns(store, options), query));
        },
        parent);
}

} // namespace models
