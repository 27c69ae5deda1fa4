// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/fieldmessages.h"
#include "models/credentials/dotenv.h"
#include "models/environmentlist.h"
#include "models/secrets/secretstore.h"

#include <optional>

namespace models {

struct NewSecret {
    SecretInfo info;
    api::client::SecretString value;
};

// What a `.env` file becomes in one environment: to be looked at, then stored. The same for window and command line.
struct DotEnvImport {
    struct Row { // of each line, as a person reads it
        int line = 0;
        QString name;
        QString becomes; // translated
        QString value; // of a secret only its hint; empty for what is left out
        bool counts = false;
    };
    Environment environment; // with the file's fields in place of its own
    QList<NewSecret> secrets;
    QList<Row> rows;
    FieldMessages problems; // of the environment; it must not be stored then
    int clashes = 0; // secrets whose name the environment has already
};

struct DotEnvTarget {
    Environment environment;
    QList<Environment> others; // all that there are
    QList<SecretInfo> known; // of this environment
    bool replace = false; // secrets of the same name; else both are kept, the new one under a free name
    bool hasKeychain = true; // else secrets last for this session
};
DotEnvImport importOf(const DotEnvPlan &plan, const DotEnvTarget &target);

QString environmentFieldName(const QString &field); // "wearlink_url" -> "WearLink URL"

// Stores one after the other and stops at the first that fails, or that would only last for this session when it
// `mustLast`. `done`, from the event loop: how many are stored, and why not all.
using SecretsStored = std::function<void(qsizetype stored, const std::optional<api::Error> &error)>;
void storeSecrets(SecretStore &store, QList<NewSecret> secrets, bool mustLast, QObject *context, SecretsStored done);

} // namespace models
