// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <chrono>
#include <map>

namespace app {

// A place that keeps secret bytes under a service and a key. Answers arrive from the event loop, exactly once.
class SecretBackend {
public:
    using Read = std::function<void(api::Result<api::client::SecretString>)>;
    using Done = std::function<void(api::Result<void>)>;
    using Probe = std::function<void(models::KeychainState, QString message)>;

    virtual ~SecretBackend() = default;
    virtual void probe(Probe done) = 0;
    virtual void write(const QString &service, const QString &key, const api::client::SecretString &value,
                       Done done) = 0;
    virtual void read(const QString &service, const QString &key, Read done) = 0;
    virtual void remove(const QString &service, const QString &key, Done done) = 0;
};

// The system keychain through QtKeychain, made honest: a locked keyring is told apart from a missing entry, a delete is
// read back, and no call outlives the timeout (QtKeychain alone may never answer under a display).
class KeychainBackend : public SecretBackend {
public:
    explicit KeychainBackend(std::chrono::milliseconds timeout);

    void probe(Probe done) override;
    void write(const QString &service, const QString &key, const api::client::SecretString &value, Done done) override;
    void read(const QString &service, const QString &key, Read done) override;
    void remove(const QString &service, const QString &key, Done done) override;

private:
    void whenReady(std::function<void()> go, std::function<void(api::Failure)> refuse);

    std::chrono::milliseconds m_timeout;
};

// For sessions without a keychain: this process's memory, wiped at the end.
class MemoryBackend : public SecretBackend {
public:
    void probe(Probe done) override;
    void write(const QString &service, const QString &key, const api::client::SecretString &value, Done done) override;
    void read(const QString &service, const QString &key, Read done) override;
    void remove(const QString &service, const QString &key, Done done) override;
    bool contains(const QString &service, const QString &key) const;

private:
    std::map<std::pair<QString, QString>, api::client::SecretString> m_values;
};

} // namespace app
