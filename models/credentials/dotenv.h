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
    struct Skipped {
        QString name; // empty for a line that is no assignment
        int line = 0;
        QString why; // translated
    };
    std::map<QString, Entry> entries; // the last one of a name
    QList<Skipped> skipped; // lines that do not count
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
    struct Place { // what becomes of a line
        enum class What { Field, Secret, Fact, LeftOut };
        int line = 0;
        QString name; // in the file; empty for a line that is no assignment
        What what = What::LeftOut;
        QString detail = {}; // the field's or fact's name; of what is left out why, translated
        qsizetype secret = -1; // in `secrets`, of a secret and of a fact
    };
    std::map<QString, QString> fields; // of the environment: "wearlink_url", "relay_url", "tenant", "country"
    QList<Secret> secrets; // to the keychain
    QList<Place> places; // of every line that is neither empty nor a comment, in its order
    QStringList notes; // of the file, and which secrets lack what
};
DotEnvPlan planDotEnv(const DotEnv &file);

} // namespace models
