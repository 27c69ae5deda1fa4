// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/secretssection.h"

#include "models/common/text.h"
#include "models/credentials/sdktokens.h"
#include "models/secrets/binding.h"
#include "views/common/banner.h"
#include "views/common/clipboardtime.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"
#include "views/credentials/secretdialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using models::KeychainState;

namespace views {

namespace {

constexpr int kRows = 5;
constexpr int kSearchWidth = 320, kChoiceWidth = 220;
constexpr int kLeastLetters = 8;

} // namespace

SecretsSection::SecretsSection(Context &context, QWidget *parent)
    : TableSection(context, u"secrets"_s, tr("Credentials"), kRows, parent)
    , m_search(searchEdit(u"secretsSearch"_s, tr("Search credentials")))
    , m_kinds(new QComboBox)
    , m_states(new QComboBox)
    , m_scope(new QComboBox)
    , m_filters(buildFilters())
    , m_facts(wrapped({}, TextStyle::Secondary, u"selectedFacts"_s))
    , m_look(new SecretField(u"selectedSecret"_s, tr("The selected credential")))
    , m_add(addButton(u"addSecret"_s, tr("Add credential"), u"plus"_s))
    , m_renew(addButton(u"renewSecret"_s, tr("Refresh token"), u"refresh"_s))
    , m_replace(addButton(u"replaceSecret"_s, tr("Replace…")))
    , m_delete(addButton(u"deleteSecret"_s, tr("Delete…")))
{
    addAbove(m_filters);
    addBelow(m_look);
    addBelow(m_facts);
    connect(m_notice, &Banner::actionRequested, this, [this] { m_context.secrets.refresh(); });
    connect(m_banner, &Banner::retryRequested, this, [this] {
        m_banner->clear();
        m_context.secrets.refresh(); // asks for the password of a locked one
    });
    connect(&context.secrets, &models::SecretStore::changed, this, [this] {
        showKeychain();
        if (m_secrets)
            m_secrets->reload();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { ask({}); });
    connect(m_renew, &QPushButton::clicked, this, &SecretsSection::renew);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (const models::SecretInfo *secret = selectedRow(m_secrets))
            ask(*secret);
    });
    connect(m_delete, &QPushButton::clicked, this, &SecretsSection::askDelete);
    connect(m_table, &DataTable::selectionChangedTo, this, &SecretsSection::refresh);
    connect(m_table, &DataTable::selectionChangedTo, this, &SecretsSection::showSelected);
    connect(m_look, &SecretField::copied, this, [this] {
        m_context.toasts.show(tr("Copied; the clipboard is cleared after %n second(s).", nullptr, clipboardSeconds()));
    });
}

QWidget *SecretsSection::buildFilters()
{
    name(m_kinds, u"secretsKind"_s, tr("Kind"));
    m_kinds->addItem(tr("All kinds"), QString());
    for (const models::SecretKind &kind : models::secretKinds())
        m_kinds->addItem(models::secretKindName(kind.id), kind.id);
    name(m_states, u"secretsState"_s, tr("State"));
    m_states->addItem(tr("All states"), QString());
    for (const models::SecretStateFilter &state : models::secretStateFilters())
        m_states->addItem(state.name, state.id);
    name(m_scope, u"secretsScope"_s, tr("Environments"));
    m_scope->addItem(tr("This environment"), false);
    m_scope->addItem(tr("All environments"), true);
    for (QComboBox *each : {m_kinds, m_states, m_scope}) { // as wide as there is room, in small windows too
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(kLeastLetters);
        each->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        each->setMaximumWidth(kChoiceWidth);
        each->view()->setMinimumWidth(each->view()->sizeHintForColumn(0) + 2 * size::kGap6);
    }
    m_search->setMaximumWidth(kSearchWidth);
    auto *filters = new QWidget;
    filters->setObjectName(u"secretsFilters"_s);
    QHBoxLayout *choices = row({});
    for (QComboBox *each : {m_kinds, m_states, m_scope})
        choices->addWidget(each, 1);
    choices->addStretch();
    fill(filters, column({m_search, Item(choices)}));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_secrets->setSearch(text); });
    connect(m_kinds, &QComboBox::activated, this,
            [this] { m_secrets->setFilter(u"kind"_s, m_kinds->currentData().toString()); });
    connect(m_states, &QComboBox::activated, this,
            [this] { m_secrets->setFilter(u"state"_s, m_states->currentData().toString()); });
    connect(m_scope, &QComboBox::activated, this, &SecretsSection::rebuildTable);
    return filters;
}

void SecretsSection::show(const models::Environment &environment)
{
    const bool other = environment.id() != m_environment.id() || !m_secrets;
    m_environment = environment;
    if (other)
        rebuildTable();
    showKeychain();
    refresh();
}

void SecretsSection::rebuildTable()
{
    const bool all = m_scope->currentData().toBool();
    models::SecretTable *before = m_secrets;
    m_secrets = models::makeSecretTable(m_context.secrets,
                                        {.environment = all ? QString() : m_environment.id(),
                                         .environmentName =
                                             [environments = &m_context.environments](const QString &id) {
                                                 const auto known = environments->find(id);
                                                 return known ? visible(known->name) : id;
                                             }},
                                        this);
    setModel(m_secrets);
    delete before;
    connect(m_secrets, &models::TableBase::stateChanged, this, &SecretsSection::refresh);
    m_secrets->setSearch(m_search->text());
    m_secrets->setFilter(u"kind"_s, m_kinds->currentData().toString());
    m_secrets->setFilter(u"state"_s, m_states->currentData().toString());
    m_secrets->reload();
    m_banner->clear();
    showSelected();
}

void SecretsSection::showSelected()
{
    const models::SecretInfo *secret = m_secrets ? selectedRow(m_secrets) : nullptr;
    for (QWidget *each : {static_cast<QWidget *>(m_look), static_cast<QWidget *>(m_facts)})
        each->setVisible(secret);
    if (!secret)
        return m_look->setSecret({});
    m_facts->setText(factsOf(*secret).join(u" · "_s));
    m_look->setSource(secret->hint, [this, id = secret->id](const std::function<void(api::client::SecretString)> &use) {
        m_context.secrets.read(id, this, [this, use](const api::Result<api::client::SecretString> &value) {
            if (value)
                use(*value);
            else
                m_banner->show(value.error());
        });
    });
}

// All that the table has no room for.
QStringList SecretsSection::factsOf(const models::SecretInfo &secret) const
{
    const auto titled = [](const QString &title, const QString &value) { return tr("%1: %2").arg(title, value); };
    const auto time = [](const QDateTime &at) {
        return at.isValid() ? models::localTime(api::Timestamp::fromMicroseconds(at.toMSecsSinceEpoch() * 1000))
                            : tr("never");
    };
    QStringList facts{titled(tr("State"), models::name(secret.state))};
    if (secret.createdAt.isValid())
        facts << titled(tr("Created"), time(secret.createdAt));
    facts << titled(tr("Last used"), time(secret.lastUsedAt));
    if (const QString whose = models::belongsTo(secret, m_context.secrets); !whose.isEmpty())
        facts << titled(tr("Belongs to"), visible(whose));
    return facts << titled(tr("Sent only to"), visible(models::bindingText(secret)));
}

void SecretsSection::showKeychain()
{
    switch (m_context.secrets.keychain()) {
    case KeychainState::Ready:
    case KeychainState::Unknown:
        return m_notice->clear();
    case KeychainState::Locked:
        return m_notice->show(Meaning::Warning, tr("The keychain is locked"), m_context.secrets.keychainMessage(),
                              tr("Unlock…"));
    case KeychainState::Unavailable:
        return m_notice->show(Meaning::Warning, tr("No keychain: credentials last for this session only"),
                              m_context.secrets.keychainMessage(), tr("Try again"));
    }
}

void SecretsSection::refresh()
{
    const bool none = m_secrets->rowCount() == 0;
    const bool isNarrowed = !m_secrets->search().isEmpty() || !m_secrets->filters().isEmpty();
    if (none && isNarrowed)
        m_note->setText(tr("No credential matches."));
    else if (m_environment.embedded)
        m_note->setText(tr("The server in this program signs you in by itself; what you add here is kept for you."));
    else
        m_note->setText(tr("No credentials yet. Add an API key for data calls, and the login for managing API keys."));
    m_note->setVisible(none);
    if (none)
        moveFocus(m_add); // before the table and its buttons go
    for (QPushButton *each : {m_replace, m_delete}) {
        enable(each, selectedRow(m_secrets));
        each->setVisible(!none);
    }
    m_table->setVisible(!none);
    const models::SecretInfo *secret = selectedRow(m_secrets);
    m_renew->setVisible(secret && secret->id.environment == m_context.environments.current().id()
                        && models::refreshTokenOf(m_context.secrets, *secret));
}

void SecretsSection::renew()
{
    const models::SecretInfo *secret = selectedRow(m_secrets);
    if (!secret)
        return;
    enable(m_renew, false);
    m_banner->clear();
    models::renewSdkToken(
        m_context.client, m_context.secrets, m_context.environments.current(), *secret, this,
        [this](const api::Result<models::SecretState> &result) {
            enable(m_renew, true);
            if (result)
                return m_context.toasts.show(tr("SDK token refreshed: %1.").arg(models::name(*result)));
            if (result.error().kind != api::ErrorKind::Unauthorized)
                return m_banner->show(result.error());
            m_banner->show(Meaning::Warning, tr("This token cannot be refreshed any more"),
                           tr("Its refresh token has ended, was revoked or was used elsewhere. Create another SDK "
                              "token for this end-user."));
        });
}

void SecretsSection::ask(const std::optional<models::SecretInfo> &replace)
{
    const auto owner = replace ? m_context.environments.find(replace->id.environment) : std::nullopt;
    openDialog(new SecretDialog(m_context.secrets, owner.value_or(m_environment), replace, this));
}

void SecretsSection::add(const QString &kind)
{
    auto *dialog = new SecretDialog(m_context.secrets, m_environment, {}, this);
    dialog->choose(kind);
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
    m_context.prompts.confirm({.title = tr("Delete the credential %1?").arg(isolated(visible(secret->id.name))),
                               .text = (secret->state == models::SecretState::SessionOnly
                                            ? tr("It is removed from memory.")
                                            : tr("It is removed from this computer's keychain."))
                                   + u' ' + tr("The server keeps accepting it until it is rotated or deleted there."),
                               .action = tr("Delete credential")},
                              this, [this, chosen = *secret](const QString &) { remove(chosen); });
}

void SecretsSection::remove(const models::SecretInfo &secret)
{
    enable(m_delete, false);
    const auto beside = models::refreshTokenOf(m_context.secrets, secret); // of no use without the token
    m_context.secrets.remove(secret.id, this, [this, beside](const api::Result<models::SecretState> &result) {
        refresh();
        if (!result)
            return m_banner->show(result.error());
        m_banner->clear();
        if (beside)
            m_context.secrets.remove(beside->id, this, [this](const api::Result<models::SecretState> &removed) {
                if (!removed)
                    m_banner->show(removed.error());
            });
        m_context.toasts.show(tr("Credential deleted."));
        Q_EMIT changed();
    });
}

} // namespace views
