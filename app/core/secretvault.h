// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secretbackend.h"

#include <memory>
#include <QJsonArray>
#include <QTimer>

namespace app {

// The store that everyone uses: the keychain while it answers, this session's memory otherwise, and which of the two
// holds a secret is always visible. What is known about secrets (never their values) is kept in a JSON file.
class SecretVault : public models::SecretStore {
    Q_OBJECT
public:
    // indexPath: the JSON file; empty = nothing is kept between runs. The keychain backend may be a test's.
    SecretVault(QString indexPath, std::unique_ptr<SecretBackend> keychain, QObject *parent = nullptr);
    ~SecretVault() override;

    models::KeychainState keychain() const override { return m_keychainState; }
    QString keychainMessage() const override { return m_keychainMessage; }
    void refresh() override;
    // As refresh(), and then: fails when the keychain is locked and stayed so. Without a keychain there is nothing to
    // unlock.
    void open(QObject *context, std::function<void(api::Result<void>)> done);
    // Reads the file again whenever another process (the command line) has changed it.
    void follow();
    QList<models::SecretInfo> list(const QString &environment) const override;
    void write(const models::SecretInfo &info, api::client::SecretString value, QObject *context, Done done) override;
    void read(const models::SecretId &id, QObject *context, Read done) override;
    void remove(const models::SecretId &id, QObject *context, Done done) override;

Q_SIGNALS:
    void changedElsewhere(); // before changed(): another process stored, replaced or deleted secrets

private:
    SecretBackend::Probe taker(std::function<void()> then);
    void findStates(const std::shared_ptr<void> &ended);
    void heard(const api::Result<void> &answer);
    void load();
    void adopt(const QJsonArray &entries);
    bool dropOld(const QJsonArray &entries);
    void reread();
    api::Result<void> save();
    void remember(models::SecretInfo info);
    void forget(const models::SecretId &id);
    models::SecretInfo *find(const models::SecretId &id);
    void setState(const models::SecretId &id, models::SecretState state);

    QString m_indexPath;
    std::unique_ptr<SecretBackend> m_keychain;
    MemoryBackend m_memory;
    QList<models::SecretInfo> m_known;
    QList<models::SecretId> m_persisted; // in the index file; a session-only overwrite does not take one out
    QList<models::SecretId> m_removed; // by this vault, so that nothing brings them back from the file
    models::KeychainState m_keychainState = models::KeychainState::Unknown;
    QString m_keychainMessage;
    QTimer m_saveUses;
};

} // namespace app
