// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

class QDBusPendingCall;

namespace app {

// The session's Secret Service (GNOME Keyring, KeePassXC, KWallet), asked over D-Bus without waiting: what QtKeychain
// does not tell, as it answers "not found" for a locked keyring. Answers arrive from the event loop.
class SecretService : public QObject {
    Q_OBJECT
public:
    enum class Standing {
        Open,
        Locked,
        NoKeyring, // the service runs and has nothing yet to keep secrets in
        NoBus,
        NoService,
        NoWallet, // Plasma without a wallet that this program can reach
        NoAnswer,
        NoLibrary, // of QtKeychain's; not found out here
    };
    using Answer = std::function<void(Standing)>;

    SecretService(const QDBusConnection &bus, std::chrono::milliseconds timeout); // of what needs no person

    void ask(Answer answer);
    // Asks, and where it is locked has the service ask for its password: one prompt for all who want it meanwhile.
    void unlock(Answer answer);
    void dismiss(); // takes the prompt away; who waited for it hears Locked
    enum class Place { Nowhere, OpenKeyring, LockedKeyring, Unknown };
    void find(const QString &service, const QString &key, std::function<void(Place)> answer); // without reading it

Q_SIGNALS:
    void prompting(); // a person is being asked
    void completed(bool dismissed, const QDBusVariant &result); // the service's own, of the prompt

private:
    void askForWallet(Answer answer);
    void unlockDefault();
    void unlockKeyring(const QString &keyring);
    void prompt(const QString &path);
    void promptEnded(Standing standing);
    void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
              std::function<void(const QDBusPendingCall &)> answered);

    QDBusConnection m_bus;
    int m_timeoutMs;
    QList<Answer> m_waiting; // for the one prompt
    QString m_prompt; // its path, while it is open
};

} // namespace app
