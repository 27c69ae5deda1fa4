// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/sdktokens.h"

#include "api/contract/generated/sdk.h"
#include "models/common/text.h"
#include "models/secrets/binding.h"

#include <algorithm>
#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using api::client::SecretString;

namespace models {

namespace {

const QString kToken = u"sdk_token"_s, kRefreshToken = u"sdk_refresh_token"_s;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::SdkTokens)
};

QString besideOf(const QString &name)
{
    return name + u"-refresh"_s;
}

} // namespace

SdkPair takePair(api::SdkToken &token, const QDateTime &now)
{
    SdkPair pair{SecretString(token.accessToken), SecretString(token.refreshToken.value_or(std::string())),
                 now.addSecs(token.expiresIn)};
    api::client::wipe(token.accessToken);
    if (token.refreshToken)
        api::client::wipe(*token.refreshToken);
    return pair;
}

std::optional<SecretInfo> refreshTokenOf(const SecretStore &store, const SecretInfo &token)
{
    if (token.kind != kToken)
        return std::nullopt;
    const QList<SecretInfo> known = store.list(token.id.environment);
    const auto found = std::find_if(known.begin(), known.end(), [&](const SecretInfo &each) {
        return each.kind == kRefreshToken && each.id.name == besideOf(token.id.name);
    });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

void keepSdkPair(SecretStore &store, const Environment &environment, const QString &name, const QString &userId,
                 const SdkPair &pair, QObject *context, SecretStore::Done done)
{
    const SecretInfo token =
        secretOf(environment, name, kToken,
                 {{u"user_id"_s, userId}, {u"expires_at"_s, pair.end.toUTC().toString(Qt::ISODate)}}, pair.access);
    if (pair.refresh.isEmpty())
        return store.write(token, pair.access, context, std::move(done));
    const SecretInfo refresh =
        secretOf(environment, besideOf(name), kRefreshToken, {{u"user_id"_s, userId}}, pair.refresh);
    store.write(refresh, pair.refresh, context,
                [&store, token, access = pair.access, context, done = std::move(done)](const auto &kept) {
                    if (!kept)
                        return done(kept);
                    store.write(token, access, context, done);
                });
}

void renewSdkToken(api::client::Client &client, SecretStore &store, const Environment &environment,
                   const SecretInfo &token, QObject *context, SecretStore::Done done)
{
    const auto refresh = refreshTokenOf(store, token);
    if (!refresh) {
        const std::string why = utf8(Words::tr("No refresh token is kept with %1.").arg(token.id.name));
        QTimer::singleShot(0, context,
                           [why, done = std::move(done)] { done(api::failure(api::ErrorKind::NotFound, why)); });
        return;
    }
    const auto exchanged = [&store, environment, token, context, done](api::Result<api::SdkToken> answer) {
        if (!answer)
            return done(api::Failure(answer.error()));
        keepSdkPair(store, environment, token.id.name, token.facts.value(u"user_id"_s),
                    takePair(*answer, QDateTime::currentDateTimeUtc()), context, done);
    };
    readFor(store, *refresh, environment, api::client::originOf(client.environment().wearlinkUrl), context,
            [&client, context, exchanged, done](const api::Result<SecretString> &secret) {
                if (!secret)
                    return done(api::Failure(secret.error()));
                client.redactor().add(*secret);
                api::RefreshUserToken request;
                request.body.refreshToken = std::string(secret->reveal());
                client.send(request).then(context, exchanged);
                api::client::wipe(request.body.refreshToken);
            });
}

} // namespace models
