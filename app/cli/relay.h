// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connection.h"

// What the relay commands share: where the gateway is, and the token between a login and the calls after it.
namespace app::cli {

QList<QCommandLineOption> relayOptions(); // --url, --country, --tenant, --ca-file
Parsed<Connection> relayConnectionOf(const QCommandLineParser &parser); // without credentials

// The keychain's places of both tokens, bound to the origin that gave them: no other one is ever sent them.
Parsed<void> keepTokens(const Connection &connection, const api::client::SecretString &access,
                        const api::client::SecretString &refresh);
struct Token {
    api::client::SecretString access;
    bool isKept = false; // in the keychain, with what renews it
};
// From --token-env, else the variable RELAY_TOKEN, else the keychain.
Parsed<Token> tokenFor(const QCommandLineParser &parser, const Connection &connection);
// A new access token in place of `refused`, by the refresh token of the keychain, which then holds the new ones.
// Another process may have renewed it meanwhile: then its token.
Parsed<api::client::SecretString> renewedToken(const Connection &connection, const api::client::SecretString &refused);
Parsed<api::client::SecretString> savedSecret(const QString &environment, const QString &name,
                                              const Connection &connection);

// The answer of whatever status, without the secrets that were sent when it is outside of 2xx. Without one the reason
// is on standard error and the code is the command's.
tl::expected<api::client::RawResponse, int> answerOf(const Connection &connection, api::client::RawCall call);
// Hands the answer to `took`, whose result is the exit code; an answer outside of 2xx goes to standard output and is
// kHttpError.
int tell(const api::client::RawResponse &answer, const std::function<int(const api::client::RawResponse &)> &took);
int sendRelay(const Connection &connection, api::client::RawCall call,
              const std::function<int(const api::client::RawResponse &)> &took);

} // namespace app::cli
