// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/secretdialog.h"

#include "models/common/text.h"
#include "models/credentials/secrettable.h"
#include "models/secrets/binding.h"
#include "views/common/banner.h"
#include "views/common/formfield.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

#include <algorithm>
#include <QComboBox>
#include <QHash>

using namespace Qt::StringLiterals;
using api::client::SecretString;

namespace views {

namespace {

QString hintFor(const QString &kind)
{
    static const QHash<QString, const char *> hints{
        {u"api_key"_s, QT_TRANSLATE_NOOP("views::SecretDialog", "The full key, like sk-… of 35 characters.")},
        {u"password"_s, QT_TRANSLATE_NOOP("views::SecretDialog", "The password of this account.")},
        {u"bearer"_s, QT_TRANSLATE_NOOP("views::SecretDialog", "A token that you already have. It is not renewed.")},
        {u"app_credentials"_s, QT_TRANSLATE_NOOP("views::SecretDialog", "The client secret, like sk_live_….")},
        {u"sdk_token"_s, QT_TRANSLATE_NOOP("views::SecretDialog", "The token of one end-user, for the phone's SDK.")},
        {u"sdk_refresh_token"_s,
         QT_TRANSLATE_NOOP("views::SecretDialog", "What renews the SDK token of the same name without “-refresh”.")},
        {u"webhook_secret"_s, QT_TRANSLATE_NOOP("views::SecretDialog", "What deliveries are signed with: whsec_….")},
        {u"vendor_credentials"_s,
         QT_TRANSLATE_NOOP("views::SecretDialog", "The client secret from the vendor's developer page.")}};
    const char *hint = hints.value(kind);
    return hint ? SecretDialog::tr(hint) : QString();
}

QStringList allFacts()
{
    QStringList facts;
    for (const models::SecretKind &kind : models::secretKinds())
        facts += kind.needs + kind.takes;
    facts.removeDuplicates();
    return facts;
}

} // namespace

SecretDialog::SecretDialog(models::SecretStore &secrets, const models::Environment &environment,
                           const std::optional<models::SecretInfo> &replace, QWidget *parent)
    : Dialog(u"secretDialog"_s, replace ? tr("Replace %1").arg(visible(replace->id.name)) : tr("Add a credential"),
             parent)
    , m_secrets(secrets)
    , m_environment(environment)
    , m_replace(replace)
    , m_kind(new QComboBox)
    , m_name(lineEdit(u"secretName"_s, tr("Name")))
    , m_value(new SecretEdit(u"secretValue"_s, tr("Secret")))
    , m_nameField(new FormField(tr("Name"), m_name))
    , m_valueField(new FormField(tr("Secret"), m_value))
    , m_banner(new Banner)
{
    name(m_kind, u"secretKind"_s, tr("Kind"));
    for (const models::SecretKind &each : models::secretKinds())
        m_kind->addItem(models::secretKindName(each.id), each.id);
    QVBoxLayout *facts = column({}, size::kGap3);
    for (const QString &fact : allFacts()) {
        m_facts[fact] = lineEdit(u"secret_"_s + fact, models::secretFactName(fact));
        m_factFields[fact] = new FormField(models::secretFactName(fact), m_facts[fact]);
        facts->addWidget(m_factFields[fact]);
    }
    if (replace) {
        m_kind->setCurrentIndex(m_kind->findData(replace->kind));
        m_kind->setEnabled(false);
        m_name->setText(replace->id.name);
        m_name->setEnabled(false);
        prefill(replace->facts);
        if (replace->kind == u"password"_s)
            m_facts[u"email"_s]->setText(replace->hint);
    }
    setBody(column({new FormField(tr("Kind"), m_kind), m_nameField, Item(facts), m_valueField,
                    wrapped((models::hasKeychain(secrets)
                                 ? tr("Kept in the system's keychain. It is sent to the URLs of “%1” and nowhere else.")
                                 : tr("Kept in memory until WearDeck quits, as there is no keychain. It is sent to the "
                                      "URLs of “%1” and nowhere else."))
                                .arg(visible(environment.name)),
                            TextStyle::Secondary, u"secretPlace"_s),
                    m_banner},
                   size::kGap3));
    m_store = setActions(replace ? tr("Replace credential") : tr("Store credential"));
    connect(m_store, &QPushButton::clicked, this, &SecretDialog::submit);
    connect(m_banner, &Banner::retryRequested, this, &SecretDialog::submit);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SecretDialog::kindChanged);
    connect(m_value, &QLineEdit::textChanged, this, &SecretDialog::showValueHint);
    kindChanged();
}

void SecretDialog::choose(const QString &kind)
{
    m_kind->setCurrentIndex(m_kind->findData(kind));
}

void SecretDialog::prefill(const QMap<QString, QString> &facts, const SecretString &secret)
{
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
        if (QLineEdit *field = m_facts.value(fact.key()))
            field->setText(fact.value());
    if (!secret.isEmpty())
        m_value->setText(models::text(secret.reveal()));
}

const models::SecretKind &SecretDialog::kind() const
{
    return *models::findSecretKind(m_kind->currentData().toString());
}

// What happens to another one that opens the same calls.
QString SecretDialog::nameHint() const
{
    const QList<models::SecretInfo> known = m_secrets.list(m_environment.id());
    const bool isSecond = !m_replace && kind().isSingle
        && std::any_of(known.begin(), known.end(), [&](const auto &each) { return each.kind == kind().id; });
    return isSecond ? tr("The one that you have stays. The newest of a kind signs in.") : QString();
}

QMap<QString, QString> SecretDialog::facts() const
{
    QMap<QString, QString> given;
    for (const QString &fact : kind().needs + kind().takes)
        if (const QString value = m_facts[fact]->text().trimmed(); !value.isEmpty())
            given[fact] = value;
    return given;
}

void SecretDialog::kindChanged()
{
    for (auto field = m_factFields.cbegin(); field != m_factFields.cend(); ++field) {
        field.value()->setVisible((kind().needs + kind().takes).contains(field.key()));
        field.value()->setError({});
    }
    if (!m_replace)
        m_name->setText(models::freeSecretName(kind(), m_secrets.list(m_environment.id())));
    m_nameField->setHint(nameHint());
    showValueHint();
    QWidget *first = m_value;
    for (const QString &fact : kind().needs)
        if (m_facts[fact]->text().isEmpty() && first == m_value)
            first = m_facts[fact];
    first->setFocus();
}

// What is pasted is doubted at once, and stored all the same if that is wanted.
void SecretDialog::showValueHint()
{
    const SecretString typed = m_value->secret();
    const QString doubt = typed.isEmpty() ? QString() : models::doubtOf(kind(), typed.reveal());
    if (doubt.isEmpty())
        m_valueField->setHint(hintFor(kind().id));
    else
        m_valueField->setHint(doubt, Meaning::Warning);
}

bool SecretDialog::check()
{
    const QMap<QString, QString> problems = models::checkFacts(kind(), facts());
    const bool fine = problems.isEmpty();
    for (auto field = m_factFields.cbegin(); field != m_factFields.cend(); ++field)
        field.value()->setError(problems.value(field.key()));
    const QList<models::SecretInfo> known = m_secrets.list(m_environment.id());
    const QString wanted = m_name->text().trimmed();
    const bool isTaken =
        !m_replace && std::any_of(known.begin(), known.end(), [&](const auto &each) { return each.id.name == wanted; });
    m_nameField->setError(wanted.isEmpty() ? tr("Give it a name.")
                              : isTaken    ? tr("Another credential has this name.")
                                           : QString());
    m_valueField->setError(m_value->secret().isEmpty() ? tr("Type or paste the secret.") : QString());
    return fine && m_nameField->error().isEmpty() && m_valueField->error().isEmpty();
}

void SecretDialog::submit()
{
    if (!m_store->isEnabled() || !check())
        return;
    const SecretString secret = m_value->secret();
    const models::SecretInfo info =
        models::secretOf(m_environment, m_name->text().trimmed(), kind().id, facts(), secret);
    m_store->setEnabled(false);
    m_banner->clear();
    m_secrets.write(info, secret, this, [this](const api::Result<models::SecretState> &result) {
        m_store->setEnabled(true);
        if (!result)
            return m_banner->show(result.error());
        m_value->clear();
        Q_EMIT stored(*result);
        accept();
    });
}

} // namespace views
