// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/environment.h"
#include "api/contract/result.h"

#include <QColor>
#include <QList>
#include <QObject>
#include <QString>

namespace models {

enum class Stage { Local, Staging, Production }; // decides the default colour

// An environment as people see it; the client's part is what calls need.
struct Environment {
    api::client::Environment connection; // id, URLs, tenant, country, safety level, trust
    QString name;
    Stage stage = Stage::Local;
    QColor colour; // invalid = the stage's
    bool embedded = false; // the server in this program; its URLs are set when it runs

    QString id() const { return QString::fromStdString(connection.id); }
};

// All environments and the one in use. Implemented in app/core, which keeps them on disk. GUI thread only.
class EnvironmentList : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<Environment> all() const = 0; // never empty: the embedded one always exists
    virtual Environment current() const = 0;
    virtual void setCurrent(const QString &id) = 0; // unknown ids are ignored
    virtual api::Result<void> save(const Environment &environment) = 0; // adds or replaces by id
    virtual api::Result<void> remove(const QString &id) = 0; // not the embedded one
    std::optional<Environment> find(const QString &id) const;

Q_SIGNALS:
    void changed(); // the list, or an environment in it
    void currentChanged(); // another one is in use, or the one in use has been edited
};

} // namespace models
