// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentlist.h"

#include <functional>

namespace app {

// The environments file: a JSON array without secrets. The embedded environment is always there; its addresses are
// set when its server starts and are not kept on disk. Every change reads the file again first, so that what another
// process (the console, the command line) has saved since stays.
class StoredEnvironments : public models::EnvironmentList {
    Q_OBJECT
public:
    explicit StoredEnvironments(QString path, QObject *parent = nullptr); // empty path: in memory only

    QList<models::Environment> all() const override;
    models::Environment current() const override;
    void setCurrent(const QString &id) override;
    api::Result<void> save(const models::Environment &environment) override;
    api::Result<void> remove(const QString &id) override;

    // Runs before every currentChanged(), which waits until `ready` is called: the place to point the client at the
    // environment and to read its secrets, so that whoever hears of the change can make calls at once.
    using Prepare = std::function<void(const models::Environment &, std::function<void()> ready)>;
    void setPrepare(Prepare prepare) { m_prepare = std::move(prepare); }
    void announceCurrent(); // prepares, then currentChanged(); a newer announcement takes the place of an older one

    // Reads again whenever another process (the command line) has changed the file. What is in use stays as it was, so
    // that nothing half done is lost, until takeCurrent() or until it is saved here.
    void follow();
    bool isCurrentOutdated() const { return m_newer.has_value(); }
    void takeCurrent();

    void setEmbeddedUrls(const QString &wearlink, const QString &relay); // empty: its server has never run

    static const QString kEmbeddedId; // "embedded"

private:
    struct Content {
        QList<models::Environment> all; // the embedded one first, without its name
        QString current;
    };
    using Change = std::function<api::Result<void>(Content &)>;

    std::optional<Content> stored() const; // nothing when there is no file, or none that can be read
    api::Result<void> change(const Change &what,
                             const QString &saved = {}); // of the file and then here; all or nothing
    void keepUsed(Content &content) const;
    void adopt(QList<models::Environment> all, const QString &saved = {});
    void reread();

    QString m_path;
    QList<models::Environment> m_all; // as Content::all
    QString m_current;
    std::optional<models::Environment> m_newer; // the one in use as another process has left it
    Prepare m_prepare;
    int m_announced = 0;
};

} // namespace app
