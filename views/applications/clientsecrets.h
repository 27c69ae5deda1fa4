// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/applicationtable.h"
#include "views/context.h"
#include "views/ownapplication.h"

// Client secrets that are at hand, for the environment in use.
namespace views {

// That of a client id that the user keeps. The credentials section keeps secrets under names that people choose; whose
// they are is among their facts.
std::optional<models::SecretInfo> keptSecret(const Context &context, const QString &clientId);

std::optional<OwnApplication> ownApplication(const Context &context); // of the server in this program

bool hasSecret(const Context &context, const QString &clientId);

// For a first answer: one whose secret is at hand, else the first. Null: there is none.
const api::RelayApplication *readiest(const Context &context, const models::ApplicationTable &applications);

bool keepsWebhookSecret(const Context &context, const api::RelayApplication &application);
bool keepsSecrets(const Context &context, const api::RelayApplication &application); // client or webhook secrets

// Deletes what is kept for an application, or for one client id of it: nothing takes these secrets any more. What the
// keychain refuses is told in a toast.
void forgetSecrets(const Context &context, const api::RelayApplication &application);
void forgetSecrets(const Context &context, const QString &clientId);

} // namespace views
