// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/secretstring.h"
#include "api/contract/result.h"

#include <map>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace models {

// A `.env` file as it stands: `export`, quotes, escapes, comments, values over several lines, CRLF and a byte order
// mark are understood. Nothing is filled in or run.
struct DotEnv {
    struct Entry {
        api::client::SecretString value;
        int line = 0; // from 1
    };
    std::map<QString, Entry> entries; // the last one of a name
    QStringList notes; // what was left out or may surprise, by line; never a value
};

constexpr qsizetype kLongestDotEnv = 1024 * 1024; // bytes

// Fails (Validation, TooLarge) for what is no text or longer than kLongestDotEnv.
api::Result<DotEnv> parseDotEnv(const QByteArray &bytes);

// What of the file goes where.
struct DotEnvPlan {
    struct Secret {
        QString kind; // of secretKinds()
        QString name; // of the secret to be: "oura" for a vendor's
        QMap<QString, QString> facts;
        api::client::SecretString value;
        QString key; // that held the value
    };
    std::map<QString, QString> fields; // of the environment: "wearlink_url", "relay_url", "tenant", "country"
    QList<Secret> secrets; // to the keychain
    QStringList used; // names of the file that go somewhere, sorted
    QStringList unknown; // names that mean nothing here, sorted
    QStringList notes; // of the file, and which secrets lack what
};
DotEnvPlan planDotEnv(const DotEnv &file);

} // namespace models
