// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay-portal.h"
#include "views/context.h"
#include "views/ownapplication.h"

// Client secrets that are at hand, for the environment in use.
namespace views {

// That of a client id that the user keeps. The credentials section keeps secrets under names that people choose; whose
// they are is among their facts.
std::optional<models::SecretInfo> keptSecret(const Context &context, const QString &clientId);

std::optional<OwnApplication> ownApplication(const Context &context); // of the server in this program

bool hasSecret(const Context &context, const QString &clientId);
bool hasSecret(const Context &context, const api::RelayApplication &application); // for one of its client ids

} // namespace views
