// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secretservice.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMetaMethod>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Attributes = QMap<QString, QString>;

const QString kService = u"org.freedesktop.secrets"_s;
const QString kRoot = u"/org/freedesktop/secrets"_s;
const QString kDefault = u"/org/freedesktop/secrets/aliases/default"_s;
const QString kServiceInterface = u"org.freedesktop.Secret.Service"_s;
const QString kPromptInterface = u"org.freedesktop.Secret.Prompt"_s;
const QString kNothing = u"/"_s; // the specification's "no object"

SecretService::Standing standingOf(const QDBusError &error)
{
    using Standing = SecretService::Standing;
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return Standing::NoAnswer;
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownProperty:
    case QDBusError::InvalidObjectPath:
        return Standing::NoKeyring;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return Standing::NoBus;
    default:
        return error.name().endsWith("NoSuchObject"_L1) ? Standing::NoKeyring : Standing::NoService;
    }
}

bool isPlasma()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1);
}

} // namespace

SecretService::SecretService(const QDBusConnection &bus, std::chrono::milliseconds timeout)
    : m_bus(bus), m_timeoutMs(int(timeout.count()))
{
    qDBusRegisterMetaType<Attributes>();
}

void SecretService::call(const QString &path, const QString &interface, const QString &method,
                         const QVariantList &arguments, std::function<void(const QDBusPendingCall &)> answered)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, path, interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_timeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answered = std::move(answered)](QDBusPendingCallWatcher *ended) {
                ended->deleteLater();
                answered(*ended);
            });
}

void SecretService::ask(Answer answer)
{
    if (!m_bus.isConnected()) {
        QTimer::singleShot(0, this, [answer = std::move(answer)] { answer(Standing::NoBus); });
        return;
    }
    call(kDefault, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
         {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s},
         [this, answer = std::move(answer)](const QDBusPendingReply<QDBusVariant> &locked) {
             if (!locked.isError())
                 return answer(locked.value().variant().toBool() ? Standing::Locked : Standing::Open);
             const Standing standing = standingOf(locked.error());
             if (standing == Standing::NoService && isPlasma())
                 askForWallet(answer);
             else
                 answer(standing);
         });
}

// QtKeychain talks to KWallet 5 by itself; that of Plasma 6 it reaches as a Secret Service only.
void SecretService::askForWallet(Answer answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                          u"org.freedesktop.DBus"_s, u"ListActivatableNames"_s);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_timeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answer = std::move(answer)](QDBusPendingCallWatcher *ended) {
                ended->deleteLater();
                const QDBusPendingReply<QStringList> names = *ended;
                const bool has = !names.isError() && names.value().contains(u"org.kde.kwalletd5"_s);
                answer(has ? Standing::Open : Standing::NoWallet);
            });
}

void SecretService::unlock(Answer answer)
{
    ask([this, answer = std::move(answer)](Standing standing) {
        if (standing != Standing::Locked)
            return answer(standing);
        m_waiting.append(answer);
        if (m_waiting.size() == 1)
            unlockDefault();
    });
}

void SecretService::unlockDefault()
{
    call(kRoot, kServiceInterface, u"ReadAlias"_s, {u"default"_s},
         [this](const QDBusPendingReply<QDBusObjectPath> &keyring) {
             if (keyring.isError() || keyring.value().path() == kNothing)
                 promptEnded(Standing::Locked);
             else
                 unlockKeyring(keyring.value().path());
         });
}

void SecretService::unlockKeyring(const QString &keyring)
{
    call(kRoot, kServiceInterface, u"Unlock"_s, {QVariant::fromValue(QList{QDBusObjectPath(keyring)})},
         [this](const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> &unlocked) {
             if (unlocked.isError())
                 return promptEnded(Standing::Locked);
             const QString path = unlocked.argumentAt<1>().path();
             if (path == kNothing)
                 promptEnded(unlocked.argumentAt<0>().isEmpty() ? Standing::Locked : Standing::Open);
             else
                 prompt(path);
         });
}

void SecretService::prompt(const QString &path)
{
    if (m_waiting.isEmpty())
        return; // dismissed before it appeared
    const QByteArray relay = '2' + QMetaMethod::fromSignal(&SecretService::completed).methodSignature();
    m_prompt = path;
    m_bus.connect({}, path, kPromptInterface, u"Completed"_s, this, relay.constData());
    connect(
        this, &SecretService::completed, this,
        [this](bool dismissed) { promptEnded(dismissed ? Standing::Locked : Standing::Open); },
        Qt::SingleShotConnection);
    Q_EMIT prompting();
    call(path, kPromptInterface, u"Prompt"_s, {QString()}, [this](const QDBusPendingReply<> &shown) {
        if (shown.isError())
            promptEnded(Standing::Locked);
    });
}

void SecretService::promptEnded(Standing standing)
{
    if (!m_prompt.isEmpty()) {
        const QByteArray relay = '2' + QMetaMethod::fromSignal(&SecretService::completed).methodSignature();
        m_bus.disconnect({}, std::exchange(m_prompt, {}), kPromptInterface, u"Completed"_s, this, relay.constData());
        disconnect(this, &SecretService::completed, this, nullptr);
    }
    const QList<Answer> waiting = std::exchange(m_waiting, {});
    for (const Answer &each : waiting)
        each(standing);
}

void SecretService::dismiss()
{
    if (!m_prompt.isEmpty())
        call(m_prompt, kPromptInterface, u"Dismiss"_s, {}, [](const QDBusPendingCall &) {});
    promptEnded(Standing::Locked);
}

void SecretService::find(const QString &service, const QString &key, std::function<void(Place)> answer)
{
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, key}};
    call(kRoot, kServiceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)},
         [answer = std::move(answer)](const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> &found) {
             if (found.isError())
                 answer(Place::Unknown);
             else if (!found.argumentAt<0>().isEmpty())
                 answer(Place::OpenKeyring);
             else
                 answer(found.argumentAt<1>().isEmpty() ? Place::Nowhere : Place::LockedKeyring);
         });
}

} // namespace app
