// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connection.h"
#include "app/core/secretvault.h"
#include "models/environmentlist.h"

#include <optional>
#include <QCoreApplication>

// Secrets of the keychain, for commands that call a backend with one. Waits in an event loop of its own.
namespace app::cli {

std::unique_ptr<SecretVault> openVault();
// With the addresses of now; of no secret's environment that is not stored, such as the command line's own.
models::Environment environmentOfSecrets(const QString &id);
// What a call to the vault ends with: `result` is set, then the event loop left.
template <typename T>
Parsed<T> ended(std::optional<api::Result<T>> &result)
{
    QCoreApplication::exec();
    if (!*result)
        return wrong(QString::fromStdString(result->error().message));
    return std::move(**result);
}

// `environment`: as typed. It is not read when it may not be sent to any of the origins.
Parsed<api::client::SecretString> savedSecret(const QString &environment, const QString &name,
                                              const std::vector<std::string> &origins);

// --secret NAME --environment NAME: the connection with that secret of the keychain as its credential, and with the
// addresses of its environment where --url gives none. An SDK token that is over is renewed first, by the refresh token
// that is kept beside it.
QList<QCommandLineOption> keptSecretOptions();
Parsed<Connection> keptConnectionOf(const QCommandLineParser &parser);
// Another SDK token in place of the one that was refused; the keychain then holds the new pair. Another process may
// have renewed it meanwhile: then its token. Only for a connection with `renewable`.
Parsed<void> renew(Connection &connection);

} // namespace app::cli
