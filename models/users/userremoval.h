// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "models/tasks.h"

#include <QStringList>

namespace models {

// Deletes end-users one after the other as a task that can be cancelled between two of them. Stops at the first
// failure; a user that is gone already counts as deleted. Deletes itself at the end, and outlives the page.
class UserRemoval : public QObject {
    Q_OBJECT
public:
    // The user has confirmed already. `ids` is not empty.
    UserRemoval(api::client::Client &client, Tasks &tasks, QStringList ids);
    void start();

Q_SIGNALS:
    void removed(const QString &id);
    // After the last: how many are gone, and why it stopped early (a failure), if it did.
    void finished(int removed, const std::optional<api::Error> &error);

private:
    void next();
    void end(const std::optional<api::Error> &error);

    api::client::Client &m_client;
    Tasks &m_tasks;
    QStringList m_ids;
    int m_done = 0;
    int m_task = 0;
    bool m_cancelled = false;
};

} // namespace models
