// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeprompts.h"
#include "tests/support/fakesecrets.h"
#include "views/shell/mainwindow.h"

#include <QStandardItemModel>

namespace support {

// Settings in memory.
class MemorySettings : public views::Settings {
public:
    QVariantMap values;
    QVariant value(const QString &key, const QVariant &fallback) const override { return values.value(key, fallback); }
    void setValue(const QString &key, const QVariant &value) override
    {
        if (value.isValid())
            values.insert(key, value);
        else
            values.remove(key);
    }
};

// Environments in memory: local, staging, production.
class MemoryEnvironments : public models::EnvironmentList {
public:
    MemoryEnvironments()
    {
        add(QStringLiteral("local"), QStringLiteral("Local"), models::Stage::Local, api::client::SafetyLevel::Open,
            true);
        add(QStringLiteral("staging"), QStringLiteral("Staging EU"), models::Stage::Staging,
            api::client::SafetyLevel::Confirm);
        add(QStringLiteral("production"), QStringLiteral("Production"), models::Stage::Production,
            api::client::SafetyLevel::ReadOnly);
    }
    QList<models::Environment> all() const override { return m_all; }
    models::Environment current() const override { return m_all.at(m_current); }
    void setCurrent(const QString &id) override
    {
        for (qsizetype at = 0; at < m_all.size(); ++at)
            if (m_all[at].id() == id) {
                m_current = at;
                Q_EMIT currentChanged();
            }
    }
    api::Result<void> save(const models::Environment &environment) override
    {
        for (models::Environment &each : m_all)
            if (each.id() == environment.id()) {
                each = environment;
                Q_EMIT changed();
                return {};
            }
        m_all.append(environment);
        Q_EMIT changed();
        return {};
    }
    api::Result<void> remove(const QString &id) override
    {
        m_all.removeIf([&](const models::Environment &each) { return each.id() == id; });
        Q_EMIT changed();
        return {};
    }

private:
    void add(const QString &id, const QString &name, models::Stage stage, api::client::SafetyLevel safety,
             bool embedded = false)
    {
        models::Environment made;
        made.connection.id = id.toStdString();
        made.connection.wearlinkUrl = "http://127.0.0.1:1/api/v1";
        made.connection.safety = safety;
        made.name = name;
        made.stage = stage;
        made.embedded = embedded;
        m_all.append(made);
    }
    QList<models::Environment> m_all;
    qsizetype m_current = 0;
};

// A server that is only a state.
class FakeServer : public views::ServerControl {
public:
    State now = State::Running;
    api::Timestamp time; // of its clock
    QString failure;
    QString readOnly;
    State state() const override { return now; }
    QString error() const override { return failure; }
    views::ServerInfo info() const override
    {
        views::ServerInfo info;
        info.readOnly = readOnly;
        return info;
    }
    void start() override { become(State::Running); }
    void stop() override { become(State::Stopped); }
    void become(State state)
    {
        now = state;
        Q_EMIT stateChanged();
    }
    api::client::Reply<bool> reset() override { return api::client::Reply<bool>::ready(true); }
    api::client::Reply<bool> reseed(const QString &) override { return api::client::Reply<bool>::ready(true); }
    api::client::Reply<api::Timestamp> clock() override { return api::client::Reply<api::Timestamp>::ready(time); }
    api::client::Reply<api::Timestamp> setClock(const api::Timestamp &at) override
    {
        return api::client::Reply<api::Timestamp>::ready(at);
    }
    api::client::Reply<api::Timestamp> advanceClock(const QString &) override { return clock(); }
    std::optional<bool> hasSigned(const api::client::SecretString &) const override { return std::nullopt; }
    QStringList faultKinds() const override { return {QStringLiteral("status")}; }
    api::client::Reply<QList<views::Fault>> faults() override
    {
        return api::client::Reply<QList<views::Fault>>::ready(QList<views::Fault>{});
    }
    api::client::Reply<views::Fault> addFault(const views::Fault &fault) override
    {
        return api::client::Reply<views::Fault>::ready(fault);
    }
    api::client::Reply<bool> removeFault(const QString &) override { return api::client::Reply<bool>::ready(true); }
    QAbstractItemModel *requestLog() override { return &m_log; }
    api::client::Reply<QString> trace(const QString &) override
    {
        return api::client::Reply<QString>::ready(QString());
    }

private:
    QStandardItemModel m_log{0, 6};
};

// All that a window or a page needs, in memory.
struct ShellBench {
    api::client::Client client;
    MemoryEnvironments environments;
    models::Tasks tasks;
    MemorySettings settings;
    FakeServer server;
    FakeSecrets secrets;
    FakePrompts prompts;

    views::ShellParts parts(std::function<QList<views::Workspace>()> workspaces)
    {
        return {client, environments, tasks, settings, server, secrets, &prompts, std::move(workspaces)};
    }
};

} // namespace support
