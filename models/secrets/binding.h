// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentlist.h"
#include "models/secrets/secretstore.h"

#include <string>
#include <vector>

namespace models {

// Stands among the origins of a secret for the server in this program, which has another address after each start. No
// URL has this origin, so whoever does not resolve it sends the secret nowhere.
inline const QString kEmbeddedServer = QStringLiteral("embedded-server");

// The addresses that secrets of this environment may go to at the moment, each once.
std::vector<std::string> originsOf(const Environment &environment);

// What SecretInfo::origins of a new secret of this environment are.
QStringList bindingOf(const Environment &environment);

// What is told of a secret that this environment comes to keep: of a known kind, with its hint, bound to it.
SecretInfo secretOf(const Environment &environment, const QString &name, const QString &kind,
                    const QMap<QString, QString> &facts, const api::client::SecretString &secret);

// Whether a secret may go to `origin` now, asked for by the environment that owns it; never for another one.
bool mayGoTo(const SecretInfo &secret, const Environment &environment, const std::string &origin);

// Reads a secret that is to go to `origin`. ErrorKind::Blocked, before the keychain is asked, when it may not.
void readFor(SecretStore &store, const SecretInfo &secret, const Environment &environment, const std::string &origin,
             QObject *context, SecretStore::Read done);

// False: what is stored lasts for this session only.
bool hasKeychain(const SecretStore &store);

// "https://api.example:443, the server in this program": for people.
QString bindingText(const SecretInfo &secret);

// Before there was kEmbeddedServer, the console bound a secret of its own server to what then was the address of both
// products, written twice. What people named themselves stands once and stays as it is.
QStringList bindingFromFile(const QStringList &origins, bool ofEmbedded);

} // namespace models
