// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/reply.h"
#include "api/client/secretstring.h"
#include "api/contract/time.h"

#include <optional>
#include <QAbstractItemModel>
#include <QObject>

namespace views {

struct ServerInfo {
    QString wearlinkUrl;
    QString relayUrl;
    QString database; // path, or ":memory:"
    QString seed; // "demo"
    QString email; // the developer account's
    QString apiKey; // its key; shown masked, copied on demand
    QString userId; // an end-user with data
    QString readOnly; // why nothing can be written until a restart, and what to do; empty when it can
};

struct Fault {
    QString id; // given by the server
    QString target; // operation id or path glob
    QString kind; // one of ServerControl::faultKinds()
    double probability = 1;
    int status = 0; // of kind "status"; 0 = the server's default, 503
    int limit = 0; // most hits, then it rests; 0 = none. Kind "refuse" needs one
    qint64 hits = 0; // counted by the server
};

// The server in this program. Implemented by app/gui; Home and the status bar use it. GUI thread; the replies' errors
// are for people.
class ServerControl : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Running, Stopping, Failed };
    Q_ENUM(State)
    using QObject::QObject;

    virtual State state() const = 0;
    virtual QString error() const = 0; // why it Failed, plain text
    virtual ServerInfo info() const = 0; // empty members unless Running
    virtual void start() = 0;
    virtual void stop() = 0;
    virtual api::client::Reply<bool> reset() = 0; // back to the state right after seeding
    virtual api::client::Reply<bool> reseed(const QString &seed) = 0; // "demo", "empty", "load:USERSxDAYS"

    virtual api::client::Reply<api::Timestamp> clock() = 0;
    virtual api::client::Reply<api::Timestamp> setClock(const api::Timestamp &now) = 0;
    virtual api::client::Reply<api::Timestamp> advanceClock(const QString &step) = 0; // "10s", "2h", "3d"

    // Whether this server signed the token, whatever its age. Checked in this process with the server's own key, which
    // stays there; the token is sent nowhere. Nothing unless Running.
    virtual std::optional<bool> hasSigned(const api::client::SecretString &token) const = 0;

    virtual QStringList faultKinds() const = 0;
    virtual api::client::Reply<QList<Fault>> faults() = 0;
    virtual api::client::Reply<Fault> addFault(const Fault &fault) = 0;
    virtual api::client::Reply<bool> removeFault(const QString &id) = 0;

    // Columns: time, method, path, status, milliseconds, request id. Newest last; bounded.
    virtual QAbstractItemModel *requestLog() = 0;
    virtual api::client::Reply<QString> trace(const QString &requestId) = 0; // JSON text

Q_SIGNALS:
    void stateChanged();
};

} // namespace views
