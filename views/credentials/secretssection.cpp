// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/secretssection.h"

#include "views/common/banner.h"
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
    , m_replace(addButton(u"replaceSecret"_s, tr("Replace…")))
    , m_delete(addButton(u"deleteSecret"_s, tr("Delete…")))
{
    addAbove(m_filters);
    addBelow(m_look);
    addBelow(m_facts);
    connect(m_notice, &Banner::actionRequested, this, [this] { m_context.secrets.refresh(); });
    connect(&context.secrets, &models::SecretStore::changed, this, [this] {
        showKeychain();
        if (m_secrets)
            m_secrets->reload();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { ask({}); });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (const models::SecretInfo *secret = selectedRow(m_secrets))
            ask(*secret);
    });
    connect(m_delete, &QPushButton::clicked, this, &SecretsSection::askDelete);
    connect(m_table, &DataTable::selectionChangedTo, this, &SecretsSection::refresh);
    connect(m_table, &DataTable::selectionChangedTo, this, &SecretsSection::showSelected);
    connect(m_look, &SecretField::copied, this, [this] {
        m_context.toasts.show(tr("Copied; the clipboard is cleared after %n second(s).", nullptr, kClipboardSeconds));
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
    m_table->setModel(m_secrets);
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
    QStringList facts;
    const int row = m_secrets->rowOf(models::secretRowId(secret->id));
    for (const QString &id : {u"created_at"_s, u"last_used_at"_s, u"facts"_s, u"origins"_s}) {
        for (int column = 0; column < m_secrets->columnCount(); ++column) {
            const QString value = m_secrets->index(row, column).data().toString();
            if (m_secrets->columnId(column) == id && !value.isEmpty())
                facts << tr("%1: %2").arg(m_secrets->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                          visible(value));
        }
    }
    m_facts->setText(facts.join(u" · "_s));
    m_look->setSource(secret->hint, [this, id = secret->id](std::function<void(api::client::SecretString)> use) {
        m_context.secrets.read(id, this, [this, use](const api::Result<api::client::SecretString> &value) {
            if (value)
                use(*value);
            else
                m_banner->show(value.error());
        });
    });
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
    m_table->setVisible(!none);
    for (QPushButton *each : {m_replace, m_delete}) {
        each->setVisible(!none);
        each->setEnabled(selectedRow(m_secrets));
    }
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
