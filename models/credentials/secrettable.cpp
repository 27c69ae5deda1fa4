// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/secrettable.h"

#include "models/common/columns.h"
#include "models/common/localslice.h"

#include <QCoreApplication>

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

QString targets(const SecretInfo &secret)
{
    return secret.origins.isEmpty() ? Words::tr("this environment's URLs") : secret.origins.join(u", "_s);
}

QList<Column<SecretInfo>> columns()
{
    return {
        textColumn<SecretInfo>(
            u"kind"_s, Words::tr("Kind"), [](const SecretInfo &secret) { return secretKindName(secret.kind); }, 110,
            true),
        textColumn<SecretInfo>(
            u"name"_s, Words::tr("Name"), [](const SecretInfo &secret) { return secret.id.name; }, 110, true),
        textColumn<SecretInfo>(
            u"hint"_s, Words::tr("Hint"), [](const SecretInfo &secret) { return secret.hint; }, 180),
        statusColumn<SecretInfo>(
            u"state"_s, Words::tr("State"), [](const SecretInfo &secret) { return name(secret.state); },
            [](const SecretInfo &secret) { return toneOf(secret.state); }, 170),
        textColumn<SecretInfo>(u"origins"_s, Words::tr("Sent only to"), targets, 200),
        timeColumn<SecretInfo>(u"created_at"_s, Words::tr("Created"), instantOf(&SecretInfo::createdAt), {}, 160),
        timeColumn<SecretInfo>(u"last_used_at"_s, Words::tr("Last used"), instantOf(&SecretInfo::lastUsedAt),
                               Words::tr("never"), 160),
    };
}

} // namespace

QString secretKindName(const QString &kind)
{
    if (kind == u"api_key"_s)
        return Words::tr("API key");
    if (kind == u"password"_s)
        return Words::tr("Login");
    if (kind == u"bearer"_s)
        return Words::tr("Bearer token");
    return kind;
}

SecretTable *makeSecretTable(const SecretStore &store, const QString &environment, QObject *parent)
{
    return new SecretTable(
        columns(), [](const SecretInfo &secret) { return secret.id.name; },
        [&store, environment](const Query &query) {
            const QList<SecretInfo> all = store.list(environment);
            return api::client::Reply<Slice<SecretInfo>>::ready(
                localSlice(std::vector(all.begin(), all.end()), columns(), query));
        },
        parent);
}

} // namespace models
