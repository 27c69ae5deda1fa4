// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <map>

namespace app {

// A place that keeps secret bytes under a service and a key. Answers arrive from the event loop, exactly once.
class SecretBackend {
public:
    using Read = std::function<void(api::Result<api::client::SecretString>)>;
    using Done = std::function<void(api::Result<void>)>;
    using Probe = std::function<void(models::KeychainState, QString message)>;
    using Look = std::function<void(std::optional<models::SecretState>)>;

    virtual ~SecretBackend() = default;
    virtual void probe(Probe done) = 0; // asks nobody for a password
    virtual void unlock(Probe done) = 0; // the same, once the person at a locked keychain has been asked
    // Where one stands in an unlocked keychain, without reading it; nothing when that cannot be told.
    virtual void look(const QString &service, const QString &key, Look done) = 0;
    virtual void write(const QString &service, const QString &key, const api::client::SecretString &value,
                       Done done) = 0;
    virtual void read(const QString &service, const QString &key, Read done) = 0;
    virtual void remove(const QString &service, const QString &key, Done done) = 0;
};

// For sessions without a keychain: this process's memory, wiped at the end.
class MemoryBackend : public SecretBackend {
public:
    void probe(Probe done) override;
    void unlock(Probe done) override { probe(std::move(done)); }
    void look(const QString &service, const QString &key, Look done) override;
    void write(const QString &service, const QString &key, const api::client::SecretString &value, Done done) override;
    void read(const QString &service, const QString &key, Read done) override;
    void remove(const QString &service, const QString &key, Done done) override;
    bool contains(const QString &service, const QString &key) const;

private:
    std::map<std::pair<QString, QString>, api::client::SecretString> m_values;
};

} // namespace app
