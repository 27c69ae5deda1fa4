// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connection.h"

// What the relay commands share: where the gateway is, and the token between a login and the calls after it.
namespace app::cli {

QList<QCommandLineOption> relayOptions(); // --url, --country, --tenant, --ca-file
Parsed<Connection> relayConnectionOf(const QCommandLineParser &parser); // without credentials

// The keychain's place of the access token, bound to the origin that gave it: no other one is ever sent it.
Parsed<void> keepToken(const Connection &connection, const api::client::SecretString &token);
// From --token-env, else the variable RELAY_TOKEN, else the keychain.
Parsed<api::client::SecretString> tokenFor(const QCommandLineParser &parser, const Connection &connection);
Parsed<api::client::SecretString> savedSecret(const QString &environment, const QString &name,
                                              const Connection &connection);

// Sends the call and hands its answer to `took`, whose result is the exit code; an answer outside of 2xx goes to
// standard output, without the secrets that were sent, and is kHttpError.
int sendRelay(const Connection &connection, api::client::RawCall call,
              const std::function<int(const api::client::RawResponse &)> &took);

} // namespace app::cli
