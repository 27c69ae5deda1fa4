// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/userremoval.h"

#include "api/contract/generated/users.h"
#include "models/common/text.h"

#include <QPointer>

namespace models {

UserRemoval::UserRemoval(api::client::Client &client, Tasks &tasks, QStringList ids)
    : QObject(&tasks), m_client(client), m_tasks(tasks), m_ids(std::move(ids))
{
}

void UserRemoval::start()
{
    m_task = m_tasks.start(tr("Delete %n end-user(s)", nullptr, int(m_ids.size())), [self = QPointer(this)] {
        if (self)
            self->m_cancelled = true;
    });
    next();
}

void UserRemoval::next()
{
    m_tasks.progress(m_task, m_done, m_ids.size());
    if (m_cancelled || m_done == m_ids.size())
        return end({});
    const QString id = m_ids.at(m_done);
    m_client.send(api::DeleteUser{.userId = utf8(id)}, {.confirmed = true})
        .then(this, [this, id](const api::Result<api::UserRead> &result) {
            if (!result && result.error().kind != api::ErrorKind::NotFound)
                return end(result.error());
            ++m_done;
            Q_EMIT removed(id);
            next();
        });
}

void UserRemoval::end(const std::optional<api::Error> &error)
{
    if (error)
        m_tasks.fail(m_task, *error);
    else
        m_tasks.finish(m_task, tr("%n end-user(s) deleted", nullptr, m_done));
    Q_EMIT finished(m_done, error);
    deleteLater();
}

} // namespace models
