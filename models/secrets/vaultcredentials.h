// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/credentials.h"
#include "models/secrets/binding.h"

namespace models {

// Reads an environment's secrets from the store and hands them to `done` as a source bound to the environment's
// origins, on the GUI thread, later. A secret that is not bound to the address of WearLink, which these kinds open, is
// left out. `problems` holds one sentence a secret that could not be read. Nothing arrives once `context` is gone.
// Kinds: "api_key", "bearer", and "password" with the e-mail to sign in with as its hint; of several the newest.
void loadCredentials(
    SecretStore &store, const Environment &environment, QObject *context,
    std::function<void(std::shared_ptr<const api::client::CredentialSource>, QStringList problems)> done);

} // namespace models
