// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secretbackend.h"

#include <keychain.h>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

namespace app {

using api::client::SecretString;
using models::KeychainState;

namespace {

constexpr int kProbeTimeoutMs = 3000;

QString text(const char *sentence)
{
    return QCoreApplication::translate("Keychain", sentence);
}

api::Failure unavailable(const QString &sentence)
{
    return api::failure(api::ErrorKind::Unavailable, sentence.toStdString());
}

// The sentence for people; QtKeychain's own text is raw D-Bus.
QString messageOf(KeychainState state)
{
    switch (state) {
    case KeychainState::Locked:
        return text(QT_TRANSLATE_NOOP(
            "Keychain", "The keychain is locked. Unlock it in your system's password manager and try again."));
    case KeychainState::Unavailable:
        return text(QT_TRANSLATE_NOOP(
            "Keychain",
            "No keychain answers in this session. Start a secret service such as GNOME Keyring to keep secrets."));
    case KeychainState::Unknown:
    case KeychainState::Ready:
        break;
    }
    return {};
}

bool isKdeSession()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("KDE"));
}

// Runs a job with a deadline. The finished handler runs at most once; after the deadline the job is left to end by
// itself, and whatever it then says is dropped.
template <typename Job>
void run(Job *job, std::chrono::milliseconds timeout, std::function<void(Job *)> finished,
         const std::function<void(api::Failure)> &timedOut)
{
    auto *deadline = new QTimer;
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, job, [=] {
        QObject::disconnect(job, &QKeychain::Job::finished, deadline, nullptr);
        deadline->deleteLater();
        timedOut(unavailable(text(QT_TRANSLATE_NOOP(
            "Keychain",
            "The keychain did not answer in time. It may be waiting for a password prompt that cannot be shown."))));
    });
    QObject::connect(job, &QKeychain::Job::finished, deadline, [=] {
        deadline->stop();
        deadline->deleteLater();
        finished(job);
    });
    deadline->start(timeout);
    job->start();
}

api::Failure failureOf(const QKeychain::Job *job)
{
    if (job->error() == QKeychain::EntryNotFound)
        return api::failure(api::ErrorKind::NotFound,
                            text(QT_TRANSLATE_NOOP("Keychain", "The keychain has no such secret.")).toStdString());
    if (job->error() == QKeychain::AccessDenied || job->error() == QKeychain::AccessDeniedByUser)
        return unavailable(messageOf(KeychainState::Locked));
    return unavailable(messageOf(KeychainState::Unavailable));
}

} // namespace

KeychainBackend::KeychainBackend(std::chrono::milliseconds timeout) : m_timeout(timeout) { }

// QtKeychain answers EntryNotFound for a locked keyring and "deletes" nothing with success, so the lock is asked for
// first. No collection yet is fine: the first write makes one, if the session can.
void KeychainBackend::probe(Probe done)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QTimer::singleShot(0, qApp,
                           [done] { done(KeychainState::Unavailable, messageOf(KeychainState::Unavailable)); });
        return;
    }
    QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    ask << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, kProbeTimeoutMs), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, qApp, [done](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        KeychainState state = KeychainState::Unavailable;
        if (!reply.isError())
            state = reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Ready;
        else if (isKdeSession())
            state = KeychainState::Ready; // KWallet, which QtKeychain talks to itself, has no Secret Service here
        done(state, messageOf(state));
    });
}

void KeychainBackend::whenReady(std::function<void()> go, std::function<void(api::Failure)> refuse)
{
    probe([go = std::move(go), refuse = std::move(refuse)](KeychainState state, const QString &message) {
        if (state == KeychainState::Ready)
            go();
        else
            refuse(unavailable(message));
    });
}

void KeychainBackend::write(const QString &service, const QString &key, const SecretString &value, Done done)
{
    auto bytes = std::make_shared<SecretString>(value);
    whenReady(
        [=, timeout = m_timeout] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(key);
            job->setBinaryData(QByteArray(bytes->reveal().data(), qsizetype(bytes->reveal().size())));
            run<QKeychain::WritePasswordJob>(
                job, timeout,
                [done](QKeychain::WritePasswordJob *ended) {
                    done(ended->error() == QKeychain::NoError ? api::Result<void>() : failureOf(ended));
                },
                done);
        },
        done);
}

void KeychainBackend::read(const QString &service, const QString &key, Read done)
{
    whenReady(
        [=, timeout = m_timeout] {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(key);
            run<QKeychain::ReadPasswordJob>(
                job, timeout,
                [done](QKeychain::ReadPasswordJob *ended) {
                    if (ended->error() == QKeychain::NoError)
                        done(SecretString(ended->binaryData().toStdString()));
                    else
                        done(failureOf(ended));
                },
                done);
        },
        done);
}

// Success only when the keychain, unlocked, no longer has the entry.
void KeychainBackend::remove(const QString &service, const QString &key, Done done)
{
    whenReady(
        [=, this, timeout = m_timeout] {
            auto *job = new QKeychain::DeletePasswordJob(service);
            job->setKey(key);
            run<QKeychain::DeletePasswordJob>(
                job, timeout,
                [=, this](QKeychain::DeletePasswordJob *ended) {
                    if (ended->error() != QKeychain::NoError && ended->error() != QKeychain::EntryNotFound) {
                        done(failureOf(ended));
                        return;
                    }
                    read(service, key, [done](const api::Result<SecretString> &left) {
                        if (!left && left.error().kind == api::ErrorKind::NotFound)
                            done({});
                        else if (!left)
                            done(api::Failure(left.error()));
                        else
                            done(unavailable(text(QT_TRANSLATE_NOOP(
                                "Keychain", "The keychain kept the secret although it was asked to delete it."))));
                    });
                },
                done);
        },
        done);
}

} // namespace app
