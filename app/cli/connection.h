// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "models/secrets/secretstore.h"

#include <memory>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <tl/expected.hpp>

// Where commands that call a backend get base URL and credentials from.
namespace app::cli {

struct Wrong {
    QString message;
};
template <typename T>
using Parsed = tl::expected<T, Wrong>;
tl::unexpected<Wrong> wrong(QString message);

// Secrets come from variables of the environment, never from arguments, which every user of the machine can read.
Parsed<api::client::SecretString> variable(const QString &name);

QList<QCommandLineOption> connectionOptions(); // --url, --api-key-env, --token-env, --login, --secret, ...

struct Connection {
    api::client::Environment environment;
    std::shared_ptr<api::client::MemoryCredentials> credentials;
    api::client::SecretString inBody = {}; // of the call, masked when a server repeats it in a failure
    api::client::SecretString kept = {}; // the credential, when it is one of the keychain
    std::optional<models::SecretId> renewable = {}; // of an SDK token of the keychain: see renew() in keptsecret.h
};
// Of both products at that base URL, by the common options; the url is one already.
api::client::Environment environmentOf(const QCommandLineParser &parser, const std::string &url);
Parsed<Connection> connectionOf(const QCommandLineParser &parser);
std::unique_ptr<api::client::Client> clientOf(const Connection &connection);

int exitCodeOf(const api::Error &error); // says it on standard error

} // namespace app::cli
