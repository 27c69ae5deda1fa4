// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting, the palette and the shortcuts of the page of end-users.
#include "models/common/text.h"
#include "models/users/userdraft.h"
#include "models/users/userremoval.h"
#include "views/common/banner.h"
#include "views/common/plaintext.h"
#include "views/health/userpage.h"
#include "views/users/userdetail.h"
#include "views/users/userspage.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

// What must be typed to delete: something that names the person.
QString proof(const api::UserRead &user)
{
    for (const auto &each : {user.email, user.externalUserId})
        if (each && !each->empty())
            return models::text(*each);
    return models::text(user.id);
}

} // namespace

void UsersPage::askDelete(const QStringList &ids)
{
    if (m_removing || ids.isEmpty())
        return;
    if (ids.size() == 1) {
        openRow(ids.first());
        if (isUserShown() && models::text(m_user->user().id) == ids.first())
            askDeleteShown();
        return;
    }
    const int count = int(ids.size());
    context().prompts.confirm(
        {.title = tr("Delete %n end-user(s)?", nullptr, count),
         .text = tr("Their profiles, connections, tokens and all their health data go with them, at once and for good. "
                    "Export first what must be kept."),
         .action = tr("Delete %n end-user(s)", nullptr, count),
         .typed = tr("delete %1").arg(count)},
        this, [this, ids](const QString &) { remove(ids); });
}

void UsersPage::askDeleteShown()
{
    if (m_removing || m_user->isGone())
        return;
    const api::UserRead &user = m_user->user();
    const QString who = isolated(visible(models::displayName(user)));
    const int connections = detail()->connectionCount();
    const QString links = connections > 0 ? tr("%n connection(s)", nullptr, connections) : tr("all connections");
    context().prompts.confirm(
        {.title = tr("Delete %1?").arg(who),
         .text = tr("The profile, %1, every SDK token and all health data of %2 go with it, at once and for good. "
                    "Export first what must be kept.")
                     .arg(links, who),
         .action = tr("Delete end-user"),
         .typed = proof(user)},
        this, [this, id = models::text(user.id)](const QString &) { remove({id}); });
}

void UsersPage::remove(const QStringList &ids)
{
    if (std::exchange(m_removing, true))
        return;
    auto *work = new models::UserRemoval(context().client, context().tasks, ids);
    connect(work, &models::UserRemoval::removed, this, [this](const QString &id) {
        if (isUserShown() && models::text(m_user->user().id) == id) {
            m_user->discard();
            closeUser();
        }
        m_users->remove(id);
    });
    connect(work, &models::UserRemoval::finished, this, &UsersPage::removalEnded);
    work->start();
}

void UsersPage::removalEnded(int removed, const std::optional<api::Error> &error)
{
    m_removing = false;
    if (removed > 0)
        context().toasts.show(tr("%n end-user(s) deleted.", nullptr, removed));
    if (error)
        banner()->show(*error);
}

QList<PaletteItem> UsersPage::paletteItems()
{
    if (isUserShown())
        return m_user->paletteItems();
    QList<PaletteItem> items = TablePage::paletteItems();
    if (const QStringList ids = table()->selectedIds(); !ids.isEmpty())
        items.append({.title = tr("Delete %n end-user(s)…", nullptr, int(ids.size())),
                      .group = title(),
                      .icon = u"trash"_s,
                      .run = [this, ids] { askDelete(ids); }});
    return items;
}

QList<PageShortcut> UsersPage::shortcuts() const
{
    if (isUserShown() && !m_user->isGone())
        return QList<PageShortcut>{{u"E"_s, tr("Edit the end-user")}, {u"Del"_s, tr("Delete the end-user")}}
        + m_user->shortcuts();
    return QList<PageShortcut>{{u"Enter"_s, tr("Open the end-user")},
                               {u"N"_s, tr("New end-user")},
                               {u"E"_s, tr("Edit the end-user")},
                               {u"Del"_s, tr("Delete the selected end-users")},
                               {u"/"_s, tr("Search")}}
    + TablePage::shortcuts();
}

} // namespace views
