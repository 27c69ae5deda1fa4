// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QTimer>

namespace support {

// A store in memory whose keychain is in the state that the test says.
class FakeSecrets : public models::SecretStore {
public:
    models::KeychainState now = models::KeychainState::Ready;
    QString message;
    int refreshed = 0;
    QList<std::pair<models::SecretInfo, api::client::SecretString>> held;

    void become(models::KeychainState state, const QString &sentence)
    {
        now = state;
        message = sentence;
        Q_EMIT changed();
    }
    models::KeychainState keychain() const override { return now; }
    QString keychainMessage() const override { return message; }
    void refresh() override
    {
        ++refreshed;
        Q_EMIT changed();
    }
    QList<models::SecretInfo> list(const QString &environment) const override
    {
        QList<models::SecretInfo> found;
        for (const auto &[info, value] : held)
            if (environment.isEmpty() || info.id.environment == environment)
                found.append(info);
        return found;
    }
    void write(const models::SecretInfo &asked, api::client::SecretString value, QObject *context, Done done) override
    {
        QTimer::singleShot(0, context, [this, asked, value, done = std::move(done)] {
            if (now == models::KeychainState::Locked)
                return done(api::failure(api::ErrorKind::Unavailable, message.toStdString()));
            forget(asked.id);
            models::SecretInfo info = asked;
            info.createdAt = QDateTime::currentDateTimeUtc();
            info.state =
                now == models::KeychainState::Ready ? models::SecretState::Saved : models::SecretState::SessionOnly;
            held.append({info, value});
            Q_EMIT changed();
            done(info.state);
        });
    }
    void read(const models::SecretId &id, QObject *context, Read done) override
    {
        QTimer::singleShot(0, context, [this, id, done = std::move(done)] {
            for (const auto &[info, value] : held)
                if (info.id == id)
                    return done(value);
            done(api::failure(api::ErrorKind::NotFound, "no such secret"));
        });
    }
    void remove(const models::SecretId &id, QObject *context, Done done) override
    {
        QTimer::singleShot(0, context, [this, id, done = std::move(done)] {
            if (now == models::KeychainState::Locked)
                return done(api::failure(api::ErrorKind::Unavailable, message.toStdString()));
            forget(id);
            Q_EMIT changed();
            done(models::SecretState::Missing);
        });
    }

private:
    void forget(const models::SecretId &id)
    {
        held.removeIf([&](const auto &each) { return each.first.id == id; });
    }
};

} // namespace support
