// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/privatebus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>

namespace support {

// A Secret Service in whatever state the test says, for what a real one cannot be brought to: prompts that a person
// leaves open, dismisses or answers, and a service that is silent. It keeps nothing.
class FakeSecretService : public QDBusVirtualObject {
public:
    enum class Keyring { Open, Locked, None };

    Keyring keyring = Keyring::Open;
    bool isSilent = false; // takes calls and never answers
    QStringList answered; // when there are any, it is silent to all others
    QStringList calls; // methods, in order

    explicit FakeSecretService(PrivateBus &bus) : m_bus(bus.connect())
    {
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this, QDBusConnection::SubPath);
        if (!m_bus.registerService(QStringLiteral("org.freedesktop.secrets")))
            qFatal("the name is taken");
    }
    ~FakeSecretService() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/secrets"), QDBusConnection::UnregisterTree);
    }
    FakeSecretService(const FakeSecretService &) = delete;
    FakeSecretService &operator=(const FakeSecretService &) = delete;

    int count(const QString &method) const { return int(calls.count(method)); }

    // The person types the password, or closes the prompt.
    void answerPrompt(bool dismissed)
    {
        if (!dismissed)
            keyring = Keyring::Open;
        QDBusMessage completed = QDBusMessage::createSignal(kPrompt, QStringLiteral("org.freedesktop.Secret.Prompt"),
                                                            QStringLiteral("Completed"));
        completed << dismissed << QVariant::fromValue(QDBusVariant(QString()));
        m_bus.send(completed);
    }

    bool handleMessage(const QDBusMessage &call, const QDBusConnection &connection) override
    {
        calls << call.member();
        if (isSilent || (!answered.isEmpty() && !answered.contains(call.member())))
            return true;
        connection.send(answer(call));
        return true;
    }
    QString introspect(const QString &) const override { return {}; }

private:
    QDBusMessage answer(const QDBusMessage &call) const
    {
        const QString &method = call.member();
        if (method == u"Get")
            return keyring == Keyring::None
                ? call.createErrorReply(QDBusError::UnknownObject, QStringLiteral("No such object path"))
                : call.createReply(QVariant::fromValue(QDBusVariant(keyring == Keyring::Locked)));
        if (method == u"ReadAlias")
            return call.createReply(QVariant::fromValue(
                QDBusObjectPath(keyring == Keyring::None ? QStringLiteral("/") : QString::fromLatin1(kKeyring))));
        if (method == u"Unlock")
            return call.createReply(
                {QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(QDBusObjectPath(kPrompt))});
        if (method == u"SearchItems")
            return call.createReply(
                {QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(QList<QDBusObjectPath>())});
        if (method == u"Prompt" || method == u"Dismiss")
            return call.createReply();
        return call.createErrorReply(QDBusError::UnknownMethod, method);
    }

    static constexpr auto kKeyring = "/org/freedesktop/secrets/collection/login";
    const QString kPrompt = QStringLiteral("/org/freedesktop/secrets/prompt/p1");
    QDBusConnection m_bus;
};

} // namespace support
