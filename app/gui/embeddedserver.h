// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/faults.h"
#include "api/server/service.h"
#include "app/gui/requestlog.h"
#include "views/knowncountries.h"
#include "views/ownapplication.h"
#include "views/servercontrol.h"

#include <QThreadPool>

namespace app {

// The server inside the console. What blocks (start, stop, reseed) runs on a thread of its own, one at a time.
class EmbeddedServer : public views::ServerControl, public views::KnownCountries, public views::OwnApplications {
    Q_OBJECT
public:
    explicit EmbeddedServer(api::server::ServiceOptions options, QObject *parent = nullptr);
    ~EmbeddedServer() override; // stops, at most a second or two

    State state() const override { return m_state; }
    QString error() const override { return m_error; }
    views::ServerInfo info() const override;
    QStringList countries() const override;
    std::optional<views::OwnApplication> ownApplication() const override;
    QString password() const; // of the developer account; empty unless Running
    void start() override;
    void stop() override;
    api::client::Reply<bool> reset() override;
    api::client::Reply<bool> reseed(const QString &seed) override;

    api::client::Reply<api::Timestamp> clock() override;
    api::client::Reply<api::Timestamp> setClock(const api::Timestamp &now) override;
    api::client::Reply<api::Timestamp> advanceClock(const QString &step) override;

    std::optional<bool> hasSigned(const api::client::SecretString &token) const override;

    QStringList faultKinds() const override;
    api::client::Reply<QList<views::Fault>> faults() override;
    api::client::Reply<views::Fault> addFault(const views::Fault &fault) override;
    api::client::Reply<bool> removeFault(const QString &id) override;

    QAbstractItemModel *requestLog() override { return &m_log; }
    api::client::Reply<QString> trace(const QString &requestId) override;

private:
    // Runs `work` off the GUI thread, then `done` with its result on the GUI thread.
    template <typename T>
    void inBackground(std::function<T()> work, std::function<void(T)> done);
    void setState(State state, const QString &error = {});
    void started(const api::Result<void> &result);
    bool isRunning() const { return m_state == State::Running; }

    api::server::ServiceOptions m_options;
    std::unique_ptr<api::server::Service> m_service; // kept while stopped, so that an in-memory database survives
    State m_state = State::Stopped;
    QString m_error;
    RequestLog m_log;
    QThreadPool m_worker; // one thread
};

} // namespace app
