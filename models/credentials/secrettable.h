// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretkind.h"
#include "models/tablemodel.h"

#include <functional>

namespace models {

using SecretTable = TableModel<SecretInfo>;

struct SecretTableOptions {
    QString environment; // empty: of all environments, with a column that names them
    std::function<QString(const QString &id)> environmentName = {};
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

// What the store knows of secrets, their age and whether they are due for rotation; never their values. Row ids:
// secretRowId(). Search looks into every column; filters: "kind" and "state", one of secretStateFilters(). Does not
// follow SecretStore::changed() by itself: reload() then.
SecretTable *makeSecretTable(const SecretStore &store, const SecretTableOptions &options, QObject *parent);

QString secretRowId(const SecretId &id);

// "Client id abc · Application id 12", in the order of the kind, and whether a newer one took its place.
QString belongsTo(const SecretInfo &secret, const SecretStore &store);

struct SecretStateFilter {
    QString id; // "due"
    QString name; // translated: "to be rotated"
};
QList<SecretStateFilter> secretStateFilters(); // how they stand with the keychain, then how with time

} // namespace models
