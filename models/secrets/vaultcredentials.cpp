// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/vaultcredentials.h"

#include "models/secrets/secretkind.h"

#include <algorithm>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;
using api::client::MemoryCredentials;
using api::client::SecretString;

namespace models {

namespace {

using Ready = std::function<void(std::shared_ptr<const api::client::CredentialSource>, QStringList)>;

struct Loading {
    std::shared_ptr<MemoryCredentials> credentials;
    QStringList problems;
    qsizetype left = 0;
    Ready done;

    void oneLess()
    {
        if (--left == 0)
            done(credentials, problems);
    }
};

// Of the kinds that open calls only the newest counts; the others are not read at all.
void keepWhatSignsIn(QList<SecretInfo> &wanted)
{
    QList<SecretInfo> kept;
    for (const SecretInfo &info : std::as_const(wanted)) {
        const SecretKind *kind = findSecretKind(info.kind);
        if (!kind || !kind->isSingle)
            continue;
        const auto same =
            std::find_if(kept.begin(), kept.end(), [&](const SecretInfo &other) { return other.kind == info.kind; });
        if (same == kept.end())
            kept.append(info);
        else if (same->createdAt <= info.createdAt)
            *same = info;
    }
    wanted = std::move(kept);
}

void put(MemoryCredentials &credentials, const SecretInfo &info, SecretString value)
{
    if (info.kind == u"api_key"_s)
        credentials.setSecret(api::Auth::ApiKey, std::move(value));
    else if (info.kind == u"bearer"_s)
        credentials.setSecret(api::Auth::DeveloperJwt, std::move(value));
    else if (info.kind == u"password"_s)
        credentials.setLogin(api::client::DeveloperLogin{info.hint.toStdString(), std::move(value)});
}

} // namespace

void loadCredentials(SecretStore &store, const Environment &environment, QObject *context, Ready done)
{
    auto loading = std::make_shared<Loading>();
    loading->credentials = std::make_shared<MemoryCredentials>(originsOf(environment));
    loading->done = std::move(done);
    QList<SecretInfo> wanted = store.list(environment.id());
    const std::string target = api::client::originOf(environment.connection.wearlinkUrl);
    wanted.removeIf([&](const SecretInfo &info) { return !mayGoTo(info, environment, target); });
    keepWhatSignsIn(wanted);
    loading->left = wanted.size() + 1;
    for (const SecretInfo &info : std::as_const(wanted)) {
        store.read(info.id, context, [loading, info](const api::Result<SecretString> &value) {
            if (value)
                put(*loading->credentials, info, *value);
            else
                loading->problems << info.id.name + u": "_s + QString::fromStdString(value.error().message);
            loading->oneLess();
        });
    }
    QTimer::singleShot(0, context, [loading] { loading->oneLess(); });
}

} // namespace models
