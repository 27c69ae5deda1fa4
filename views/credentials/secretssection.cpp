// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/secretssection.h"

#include "views/common/banner.h"
#include "views/common/plaintext.h"
#include "views/credentials/secretdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using models::KeychainState;

namespace views {

namespace {

constexpr int kRows = 4;

} // namespace

SecretsSection::SecretsSection(Context &context, QWidget *parent)
    : TableSection(context, u"secrets"_s, tr("Credentials"), kRows, parent)
    , m_add(addButton(u"addSecret"_s, tr("Add credential"), u"plus"_s))
    , m_replace(addButton(u"replaceSecret"_s, tr("Replace…")))
    , m_delete(addButton(u"deleteSecret"_s, tr("Delete…")))
{
    connect(m_notice, &Banner::actionRequested, this, [this] { m_context.secrets.refresh(); });
    connect(&context.secrets, &models::SecretStore::changed, this, [this] {
        showKeychain();
        if (m_secrets)
            m_secrets->reload();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { add({}); });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (const models::SecretInfo *secret = selectedRow(m_secrets))
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
        return m_notice->clear();
    case KeychainState::Locked:
        return m_notice->show(Meaning::Warning, tr("The keychain is locked"), m_context.secrets.keychainMessage(),
                              tr("Try again"));
    case KeychainState::Unavailable:
        return m_notice->show(Meaning::Warning, tr("No keychain: credentials last for this session only"),
                              m_context.secrets.keychainMessage(), tr("Try again"));
    }
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
        each->setEnabled(selectedRow(m_secrets));
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
    const models::SecretInfo *secret = selectedRow(m_secrets);
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
