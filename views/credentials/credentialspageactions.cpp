// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting environments, credentials in use, and what the page offers to palette and shortcut sheet.
#include "models/common/errortext.h"
#include "models/common/text.h"
#include "models/secrets/vaultcredentials.h"
#include "views/common/banner.h"
#include "views/common/plaintext.h"
#include "views/common/tabstrip.h"
#include "views/credentials/access.h"
#include "views/credentials/apikeyssection.h"
#include "views/credentials/credentialspage.h"
#include "views/credentials/environmentfiles.h"
#include "views/credentials/sdktokenssection.h"
#include "views/credentials/vendorssection.h"

using namespace Qt::StringLiterals;

namespace views {

void CredentialsPage::askDelete(const QString &id)
{
    const auto environment = m_context.environments.find(id);
    if (!environment || environment->embedded)
        return;
    const int stored = int(m_context.secrets.list(id).size());
    const QString shown = visible(environment->name);
    QString text = tr("The environment is removed from this computer. Nothing changes on its server.");
    if (stored > 0)
        text += u' ' + tr("%n credential(s) kept for it go with it.", nullptr, stored);
    const Confirmation question{.title = tr("Delete the environment %1?").arg(isolated(shown)),
                                .text = text,
                                .action = tr("Delete environment"),
                                .typed = environment->stage == models::Stage::Production ? shown : QString()};
    const auto ask = [this, question, chosen = *environment] {
        m_context.prompts.confirm(question, this, [this, chosen](const QString &) { remove(chosen); });
    };
    if (isInUse(m_context, *environment))
        leavePages(m_context, this, ask);
    else
        ask();
}

void CredentialsPage::remove(const models::Environment &environment)
{
    deleteSecrets(environment.id());
    if (const api::Result<void> done = m_context.environments.remove(environment.id()); !done) {
        m_context.toasts.show(models::text(done.error().message));
        return;
    }
    m_context.toasts.show(tr("Environment %1 deleted.").arg(isolated(visible(environment.name))));
    if (m_shown.id() == environment.id())
        showEnvironment(m_context.environments.current(), false);
}

void CredentialsPage::deleteSecrets(const QString &environmentId)
{
    for (const models::SecretInfo &secret : m_context.secrets.list(environmentId)) {
        m_context.secrets.remove(
            secret.id, &m_context.secrets, [toasts = &m_context.toasts, label = secret.id.name](const auto &result) {
                if (!result)
                    toasts->show(tr("The credential %1 could not be deleted: %2")
                                     .arg(isolated(label), models::explain(result.error()).sentence()));
            });
    }
}

void CredentialsPage::applyCredentials()
{
    const models::Environment used = m_context.environments.current();
    const auto reloadServer = [this] {
        m_keys->reload();
        m_vendors->reload();
        m_tokens->reload();
    };
    if (used.embedded || used.id() != m_shown.id())
        return reloadServer();
    models::loadCredentials(m_context.secrets, used, this,
                            [this, used, reloadServer](auto credentials, const QStringList &) {
                                if (used.id() == m_context.environments.current().id())
                                    m_context.client.setEnvironment(used.connection, std::move(credentials));
                                reloadServer();
                            });
}

void CredentialsPage::showImported(const QString &environmentId)
{
    select(environmentId);
    if (environmentId == m_context.environments.current().id())
        applyCredentials(); // it was read before its new credentials were stored
}

QList<PaletteItem> CredentialsPage::paletteItems()
{
    QList<PaletteItem> items{
        {.title = tr("Add environment"), .group = title(), .icon = u"plus"_s, .run = [this] { add(); }},
        {.title = tr("Import a .env file"),
         .group = title(),
         .icon = u"file"_s,
         .run = [this] { m_files->importDotEnv(m_shown); }},
        {.title = tr("Import environments"),
         .group = title(),
         .icon = u"file"_s,
         .run = [this] { m_files->importEnvironments(); }},
        {.title = tr("Export environments, without secrets"), .group = title(), .icon = u"download"_s, .run = [this] {
             m_files->exportEnvironments();
         }}};
    for (int at = 0; at < m_tabs.size(); ++at)
        items.append(
            {.title = m_bar->tabText(at), .group = title(), .icon = u"arrow-right"_s, .run = [this, id = m_tabs[at]] {
                 openTab(id);
             }});
    for (const models::Environment &each : m_context.environments.all())
        items.append({.title = tr("Edit environment %1").arg(visible(each.name)),
                      .group = title(),
                      .icon = u"edit"_s,
                      .run = [this, id = each.id()] { select(id); }});
    return items;
}

QList<PageShortcut> CredentialsPage::shortcuts() const
{
    return {{u"N"_s, tr("Add environment")},
            {u"Del"_s, tr("Delete the environment in the list")},
            {u"Ctrl+PgDown"_s, tr("Next tab")},
            {u"Ctrl+PgUp"_s, tr("Previous tab")}};
}

} // namespace views
