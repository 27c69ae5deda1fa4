// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/apikeytable.h"

#include "models/common/columns.h"
#include "models/common/localslice.h"
#include "models/secrets/hint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using api::ApiKey;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::ApiKeyTable)
};

// Some servers name a key by the key itself. It must not be seen, copied or exported from the table.
bool isKey(std::string_view id)
{
    return id.starts_with("sk-");
}

QList<Column<ApiKey>> columns()
{
    return {
        textColumn<ApiKey>(
            u"name"_s, Words::tr("Name"), [](const ApiKey &key) { return text(key.name); }, 140, true),
        idColumn<ApiKey>(u"key"_s, Words::tr("Key"), shortened, 150),
        timeColumn<ApiKey>(
            u"created_at"_s, Words::tr("Created"), [](const ApiKey &key) { return std::optional(key.createdAt); }, {},
            150),
        timeColumn<ApiKey>(
            u"last_used_at"_s, Words::tr("Last used"), [](const ApiKey &key) { return key.lastUsedAt; },
            Words::tr("never"), 150),
        idColumn<ApiKey>(
            u"id"_s, Words::tr("Id"),
            [](const ApiKey &key) { return isKey(key.id) ? secretHint(key.id) : text(key.id); }, 90),
    };
}

} // namespace

QString shortened(const ApiKey &key)
{
    if (key.prefix && key.last4)
        return text(*key.prefix) + u'…' + text(*key.last4);
    return isKey(key.id) ? secretHint(key.id) : QString();
}

ApiKeyTable *makeApiKeyTable(api::client::Client &client, QObject *parent)
{
    return new ApiKeyTable(
        columns(), [](const ApiKey &key) { return text(key.id); },
        [&client](const Query &query) {
            return client.send(api::ListApiKeys{}).map([query](std::vector<ApiKey> all) {
                return localSlice(std::move(all), columns(), query);
            });
        },
        parent);
}

} // namespace models
