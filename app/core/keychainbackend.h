// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/keychainwaits.h"
#include "app/core/secretbackend.h"
#include "app/core/secretservice.h"

namespace QKeychain {
class Job;
}

namespace app {

struct KeychainOptions {
    std::chrono::milliseconds timeout;
    std::chrono::milliseconds serviceTimeout{3000}; // of what needs no person
    bool mayAsk = false; // for the password of a locked keychain, in a window of the desktop's
    QDBusConnection bus = QDBusConnection::sessionBus();
    QString library = QStringLiteral("libsecret-1.so.0"); // that QtKeychain loads
};

// The system keychain through QtKeychain, made honest: a locked keyring is told apart from a missing entry, a delete is
// read back, no call outlives the timeout (QtKeychain alone may never answer under a display), and each failure says
// its cause and what to do.
class KeychainBackend : public SecretBackend {
public:
    explicit KeychainBackend(KeychainOptions options);

    void probe(Probe done) override;
    void unlock(Probe done) override;
    void look(const QString &service, const QString &key, Look done) override;
    void write(const QString &service, const QString &key, const api::client::SecretString &value, Done done) override;
    void read(const QString &service, const QString &key, Read done) override;
    void remove(const QString &service, const QString &key, Done done) override;
    models::KeychainWait &waits() { return m_waits; }

private:
    using Standing = SecretService::Standing;
    using Ended = std::function<void()>;
    Standing withLibrary(Standing standing);
    void whenOpen(bool toWrite, const KeychainWaits::Fail &refuse, std::function<void(int call)> go);
    void run(int call, QKeychain::Job *job, Ended ended);

    KeychainOptions m_options;
    bool m_hasLibrary = false; // once loaded
    SecretService m_service;
    KeychainWaits m_waits;
};

} // namespace app
