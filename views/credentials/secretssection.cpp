// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/secretssection.h"

#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/datatable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/credentials/secretdialog.h"

using namespace Qt::StringLiterals;
using models::KeychainState;

namespace views {

namespace {

constexpr int kRows = 4; // shown without scrolling

}

SecretsSection::SecretsSection(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keychain(new Banner)
    , m_banner(new Banner)
    , m_note(wrapped({}, TextStyle::Secondary, u"secretsNote"_s))
    , m_table(new DataTable)
    , m_add(button(u"addSecret"_s, tr("Add credential"), Emphasis::Normal, u"plus"_s))
    , m_replace(button(u"replaceSecret"_s, tr("Replace…")))
    , m_delete(button(u"deleteSecret"_s, tr("Delete…")))
{
    m_keychain->setObjectName(u"keychainBanner"_s);
    name(m_table, u"secretsTable"_s, tr("Credentials"));
    m_table->setFixedHeight(size::kHeaderRow + kRows * rowHeight());
    fill(this,
         column({m_keychain, m_banner, m_note, m_table, Item(row({m_add, m_replace, m_delete, stretch()}))},
                size::kGap3));
    connect(m_keychain, &Banner::actionRequested, this, [this] { m_context.secrets.refresh(); });
    connect(&context.secrets, &models::SecretStore::changed, this, [this] {
        showKeychain();
        if (m_secrets)
            m_secrets->reload();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { add({}); });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (const models::SecretInfo *secret = selected())
            add(*secret);
    });
    connect(m_delete, &QPushButton::clicked, this, &SecretsSection::askDelete);
    connect(m_table, &DataTable::selectionChangedTo, this, &SecretsSection::refresh);
}

void SecretsSection::show(const models::Environment &environment)
{
    const bool other = environment.id() != m_environment.id() || !m_secrets;
    m_environment = environment;
    if (other) {
        models::SecretTable *before = m_secrets;
        m_secrets = models::makeSecretTable(m_context.secrets, environment.id(), this);
        m_table->setModel(m_secrets);
        delete before;
        connect(m_secrets, &models::TableBase::stateChanged, this, &SecretsSection::refresh);
        m_secrets->reload();
        m_banner->clear();
    }
    showKeychain();
    refresh();
}

void SecretsSection::showKeychain()
{
    switch (m_context.secrets.keychain()) {
    case KeychainState::Ready:
    case KeychainState::Unknown:
        return m_keychain->clear();
    case KeychainState::Locked:
        return m_keychain->show(Meaning::Warning, tr("The keychain is locked"), m_context.secrets.keychainMessage(),
                                tr("Try again"));
    case KeychainState::Unavailable:
        return m_keychain->show(Meaning::Warning, tr("No keychain: credentials last for this session only"),
                                m_context.secrets.keychainMessage(), tr("Try again"));
    }
}

const models::SecretInfo *SecretsSection::selected() const
{
    const QStringList ids = m_table->selectedIds();
    return ids.size() == 1 ? m_secrets->rowAt(m_secrets->rowOf(ids.first())) : nullptr;
}

void SecretsSection::refresh()
{
    const bool none = m_secrets->rowCount() == 0;
    const bool embedded = m_environment.embedded;
    if (embedded)
        m_note->setText(tr("The server in this program signs you in by itself; nothing needs to be stored."));
    else
        m_note->setText(tr("No credentials yet. Add an API key for data calls, and the login for managing API keys."));
    m_note->setVisible(none);
    m_table->setVisible(!none);
    m_add->setVisible(!embedded);
    for (QPushButton *each : {m_replace, m_delete}) {
        each->setVisible(!none);
        each->setEnabled(selected());
    }
}

void SecretsSection::add(const std::optional<models::SecretInfo> &replace)
{
    openDialog(new SecretDialog(m_context.secrets, m_environment, replace, this));
}

void SecretsSection::addLogin()
{
    auto *dialog = new SecretDialog(m_context.secrets, m_environment, {}, this);
    dialog->choose(u"password"_s);
    openDialog(dialog);
}

void SecretsSection::openDialog(SecretDialog *dialog)
{
    connect(dialog, &SecretDialog::stored, this, [this](models::SecretState state) {
        m_context.toasts.show(tr("Credential stored: %1.").arg(models::name(state)));
        Q_EMIT changed();
    });
    dialog->open();
}

void SecretsSection::askDelete()
{
    const models::SecretInfo *secret = selected();
    if (!secret)
        return;
    m_context.prompts.confirm(
        {.title = tr("Delete the credential %1?").arg(isolated(secret->id.name)),
         .text = tr("It is removed from this computer's keychain. The server keeps accepting it until it is rotated or "
                    "deleted there."),
         .action = tr("Delete credential")},
        this, [this, chosen = *secret](const QString &) { remove(chosen); });
}

void SecretsSection::remove(const models::SecretInfo &secret)
{
    m_delete->setEnabled(false);
    m_context.secrets.remove(secret.id, this, [this](const api::Result<models::SecretState> &result) {
        refresh();
        if (!result)
            return m_banner->show(result.error());
        m_banner->clear();
        m_context.toasts.show(tr("Credential deleted."));
        Q_EMIT changed();
    });
}

} // namespace views
