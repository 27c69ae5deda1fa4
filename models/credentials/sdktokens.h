// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/users.h"
#include "models/environmentlist.h"
#include "models/secrets/secretstore.h"

// SDK tokens as they are kept: the token, and beside it, as a secret of its own, the refresh token that renews it.
namespace models {

struct SdkPair {
    api::client::SecretString access;
    api::client::SecretString refresh; // empty: it cannot be renewed
    QDateTime end; // of the access token
};
SdkPair takePair(api::SdkToken &token, const QDateTime &now); // wipes what it takes

// What renews this SDK token, if that is kept.
std::optional<SecretInfo> refreshTokenOf(const SecretStore &store, const SecretInfo &token);

// Under that name, in place of what it held; the answer is of the access token. The refresh token is written first:
// it is what makes another one.
void keepSdkPair(SecretStore &store, const Environment &environment, const QString &name, const QString &userId,
                 const SdkPair &pair, QObject *context, SecretStore::Done done);

// Exchanges the refresh token kept beside `token` for a new pair, and keeps that in their place. `environment` is the
// client's. Unauthorized: the refresh token was used, revoked or has ended.
void renewSdkToken(api::client::Client &client, SecretStore &store, const Environment &environment,
                   const SecretInfo &token, QObject *context, SecretStore::Done done);

} // namespace models
