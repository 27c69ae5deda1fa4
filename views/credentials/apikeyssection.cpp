// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/apikeyssection.h"

#include "models/common/text.h"
#include "models/secrets/binding.h"
#include "models/secrets/secretkind.h"
#include "views/common/banner.h"
#include "views/common/plaintext.h"
#include "views/credentials/access.h"
#include "views/credentials/newsecretpanel.h"
#include "views/leaving.h"

#include <algorithm>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kRows = 5;

// Whether a stored secret with this hint can be that key.
bool fits(const QString &hint, const api::ApiKey &key)
{
    return key.prefix && key.last4 && models::text(*key.prefix).startsWith(hint.section(u'…', 0, 0))
        && hint.section(u'…', 1) == models::text(*key.last4);
}

} // namespace

ApiKeysSection::ApiKeysSection(Context &context, QWidget *parent)
    : TableSection(context, u"apiKeys"_s, tr("API keys"), kRows, parent)
    , m_keys(models::makeApiKeyTable(context.client, this))
    , m_new(new NewSecretPanel(context.secrets))
    , m_create(addButton(u"createKey"_s, tr("Create API key"), u"plus"_s))
    , m_rename(addButton(u"renameKey"_s, tr("Rename…")))
    , m_rotate(addButton(u"rotateKey"_s, tr("Rotate…")))
    , m_delete(addButton(u"deleteKey"_s, tr("Delete…")))
{
    addAbove(m_new);
    setModel(m_keys);
    m_table->remember(context.settings, u"apiKeys"_s);
    connect(m_keys, &models::TableBase::stateChanged, this, &ApiKeysSection::refresh);
    connect(m_table, &DataTable::selectionChangedTo, this, &ApiKeysSection::refresh);
    connect(m_banner, &Banner::retryRequested, this, &ApiKeysSection::reload);
    connect(m_create, &QPushButton::clicked, this, &ApiKeysSection::create);
    connect(m_rename, &QPushButton::clicked, this, &ApiKeysSection::rename);
    connect(m_rotate, &QPushButton::clicked, this, &ApiKeysSection::askRotate);
    connect(m_delete, &QPushButton::clicked, this, &ApiKeysSection::askDelete);
    connect(m_new, &NewSecretPanel::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_new, &NewSecretPanel::saved, this, [this](models::SecretState state) {
        m_context.toasts.show(tr("API key stored: %1.").arg(models::name(state)));
        Q_EMIT credentialsChanged();
    });
    connect(m_notice, &Banner::actionRequested, this, [this] {
        if (m_environment.id() == m_context.environments.current().id())
            Q_EMIT loginRequested();
        else
            leavePages(m_context, this, [this] { m_context.environments.setCurrent(m_environment.id()); });
    });
}

void ApiKeysSection::show(const models::Environment &environment)
{
    m_environment = environment;
    m_new->forget();
    reload();
}

void ApiKeysSection::reload()
{
    const bool used = m_environment.id() == m_context.environments.current().id();
    m_banner->clear();
    if (!used)
        m_notice->show(Meaning::Info, tr("API keys are managed in the environment that is in use"),
                       tr("Switch to “%1” to see its keys.").arg(visible(m_environment.name)), tr("Switch to it"));
    else if (!canSignIn(m_context, m_environment))
        m_notice->show(Meaning::Info, tr("Managing API keys needs the developer's login"),
                       tr("An API key opens data calls only. Add the e-mail and password, or a bearer token."),
                       tr("Add login"));
    else
        m_notice->clear();
    m_isUsable = used && canSignIn(m_context, m_environment);
    m_note->hide();
    showParts(m_isUsable);
    m_create->setVisible(m_isUsable);
    if (m_isUsable)
        m_keys->reload();
}

QString ApiKeysSection::unsaved() const
{
    return m_new->isHidden() ? QString() : tr("The new API key is shown only this once and has not been stored.");
}

void ApiKeysSection::showParts(bool shown)
{
    if (!shown && m_create->isVisible())
        moveFocus(m_create);
    for (QWidget *each : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_rename),
                          static_cast<QWidget *>(m_rotate), static_cast<QWidget *>(m_delete)})
        each->setVisible(shown);
}

bool ApiKeysSection::isOwn(const api::ApiKey &key) const
{
    const std::string used = models::utf8(m_context.server.info().apiKey);
    return m_environment.embedded && key.prefix && key.last4 && used.starts_with(*key.prefix)
        && used.ends_with(*key.last4);
}

void ApiKeysSection::refresh()
{
    if (m_keys->state() == models::TableBase::State::Failed)
        m_banner->show(*m_keys->error());
    else if (m_keys->state() == models::TableBase::State::Loading)
        m_banner->clear();
    const api::ApiKey *key = selectedRow(m_keys);
    const bool own = key && isOwn(*key);
    const bool none = m_keys->state() == models::TableBase::State::Complete && m_keys->rowCount() == 0;
    m_note->setText(
        none ? tr("No API keys yet. Create the first one for the data calls of your integration.")
             : tr("This console itself uses the selected key, so it can be neither rotated nor deleted here."));
    m_note->setVisible(m_isUsable && (none || own));
    showParts(m_isUsable && !none);
    enable(m_create, !m_busy);
    enable(m_rename, key && !m_busy);
    enable(m_rotate, key && !own && !m_busy);
    enable(m_delete, key && !own && !m_busy);
    Q_EMIT stateChanged();
}

bool ApiKeysSection::begin()
{
    if (std::exchange(m_busy, true))
        return false;
    m_banner->clear();
    refresh();
    return true;
}

void ApiKeysSection::create()
{
    m_context.prompts.text(
        tr("Create an API key"), tr("Name"), {}, tr("Create API key"), this, [this](const QString &given) {
            if (begin())
                m_context.client.send(api::CreateApiKey{{models::utf8(given)}})
                    .then(this, [this](const api::Result<api::ApiKeyCreated> &result) { made(result); });
        });
}

void ApiKeysSection::rename()
{
    const api::ApiKey *key = selectedRow(m_keys);
    if (!key)
        return;
    m_context.prompts.text(tr("Rename the API key"), tr("Name"), models::text(key->name), tr("Rename"), this,
                           [this, id = key->id](const QString &given) {
                               if (begin())
                                   m_context.client.send(api::RenameApiKey{id, {models::utf8(given)}})
                                       .then(this, [this](const api::Result<api::ApiKey> &result) {
                                           ended(result, tr("API key renamed."));
                                       });
                           });
}

void ApiKeysSection::askRotate()
{
    const api::ApiKey *key = selectedRow(m_keys);
    if (!key)
        return;
    const QString keyName = visible(models::text(key->name));
    m_context.prompts.confirm(
        {.title = tr("Rotate the API key %1?").arg(isolated(keyName)),
         .text = tr(
             "Integrations that use the old key stop working at once. A new key takes its place under the same name."),
         .action = tr("Rotate API key"),
         .typed = keyName},
        this, [this, old = *key](const QString &) {
            if (begin())
                m_context.client.send(api::RotateApiKey{old.id}, {.confirmed = true})
                    .then(this, [this, old](const api::Result<api::ApiKeyCreated> &result) { made(result, old); });
        });
}

void ApiKeysSection::askDelete()
{
    const api::ApiKey *key = selectedRow(m_keys);
    if (!key)
        return;
    m_context.prompts.confirm(
        {.title = tr("Delete the API key %1?").arg(isolated(visible(models::text(key->name)))),
         .text = tr("The server refuses it from now on: integrations that use it stop working. This cannot be undone."),
         .action = tr("Delete API key")},
        this, [this, id = key->id](const QString &) {
            if (begin())
                m_context.client.send(api::DeleteApiKey{id}, {.confirmed = true})
                    .then(this,
                          [this](const api::Result<api::ApiKey> &result) { ended(result, tr("API key deleted.")); });
        });
}

void ApiKeysSection::made(const api::Result<api::ApiKeyCreated> &result, const std::optional<api::ApiKey> &rotated)
{
    m_busy = false;
    if (!result) {
        m_banner->show(result.error());
        return refresh();
    }
    // Where the answer has no `key`, the id is the key.
    showNew(models::text(result->name), api::client::SecretString(result->key ? *result->key : result->id), rotated);
    m_keys->reload();
}

// Kept, unless nobody wants that, under a name of its own, or in place of the key that it replaces.
void ApiKeysSection::showNew(const QString &name, const api::client::SecretString &key,
                             const std::optional<api::ApiKey> &rotated)
{
    const models::SecretKind &kind = *models::findSecretKind(u"api_key"_s);
    QList<models::SecretInfo> known = m_context.secrets.list(m_environment.id());
    models::SecretInfo info = models::secretOf(m_environment, models::freeSecretName(kind, known), kind.id, {}, key);
    known.removeIf([&](const models::SecretInfo &each) { return each.kind != kind.id; });
    const auto old = std::find_if(known.cbegin(), known.cend(),
                                  [&](const models::SecretInfo &each) { return rotated && fits(each.hint, *rotated); });
    const bool lasts = models::hasKeychain(m_context.secrets);
    QString offer = lasts ? tr("Save in the keychain as this environment's API key")
                          : tr("Keep for this session as this environment's API key");
    if (old != known.cend()) {
        info.id = old->id;
        offer = (lasts ? tr("Save in the keychain in place of %1, which no longer works")
                       : tr("Keep for this session in place of %1, which no longer works"))
                    .arg(visible(old->hint));
    } else if (!known.isEmpty())
        offer = (lasts ? tr("Save in the keychain as %1: this environment then uses it, and keeps the others")
                       : tr("Keep for this session as %1: this environment then uses it, and keeps the others"))
                    .arg(visible(info.id.name));
    m_new->show(tr("API key “%1”").arg(visible(name)), key, std::move(info),
                m_environment.embedded ? QString() : offer); // its server signs in by itself
}

void ApiKeysSection::ended(const api::Result<api::ApiKey> &result, const QString &toast)
{
    m_busy = false;
    if (!result) {
        refresh();
        return m_banner->show(result.error());
    }
    m_context.toasts.show(toast);
    m_keys->reload();
}

} // namespace views
