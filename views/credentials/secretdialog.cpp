// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/secretdialog.h"

#include "models/common/text.h"
#include "models/credentials/secrettable.h"
#include "models/secrets/hint.h"
#include "models/secrets/vaultcredentials.h"
#include "views/common/banner.h"
#include "views/common/formfield.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using api::client::SecretString;

namespace views {

SecretDialog::SecretDialog(models::SecretStore &secrets, const models::Environment &environment,
                           const std::optional<models::SecretInfo> &replace, QWidget *parent)
    : Dialog(u"secretDialog"_s, replace ? tr("Replace %1").arg(replace->id.name) : tr("Add a credential"), parent)
    , m_secrets(secrets)
    , m_environment(environment)
    , m_replace(replace)
    , m_kind(new QComboBox)
    , m_email(lineEdit(u"loginEmail"_s, tr("E-mail")))
    , m_value(new SecretEdit(u"secretValue"_s, tr("Secret")))
    , m_emailField(new FormField(tr("E-mail"), m_email))
    , m_valueField(new FormField(tr("Secret"), m_value))
    , m_banner(new Banner)
{
    name(m_kind, u"secretKind"_s, tr("Kind"));
    for (const QString &each : {u"api_key"_s, u"password"_s, u"bearer"_s})
        m_kind->addItem(models::secretKindName(each), each);
    if (replace) {
        m_kind->setCurrentIndex(m_kind->findData(replace->kind));
        m_kind->setEnabled(false);
        m_email->setText(replace->kind == u"password"_s ? replace->hint : QString());
    }
    setBody(column({new FormField(tr("Kind"), m_kind), m_emailField, m_valueField,
                    wrapped(tr("Kept in the system's keychain. It is sent to the URLs of “%1” and nowhere else.")
                                .arg(visible(environment.name)),
                            TextStyle::Secondary),
                    m_banner},
                   size::kGap3));
    m_store = setActions(replace ? tr("Replace credential") : tr("Store credential"));
    connect(m_store, &QPushButton::clicked, this, &SecretDialog::submit);
    connect(m_banner, &Banner::retryRequested, this, &SecretDialog::submit);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SecretDialog::kindChanged);
    kindChanged();
}

void SecretDialog::choose(const QString &kind)
{
    m_kind->setCurrentIndex(m_kind->findData(kind));
}

QString SecretDialog::kind() const
{
    return m_kind->currentData().toString();
}

void SecretDialog::kindChanged()
{
    const bool login = kind() == u"password"_s;
    m_emailField->setVisible(login);
    m_valueField->setHint(login                       ? tr("The password of this account.")
                              : kind() == u"bearer"_s ? tr("A token that you already have. It is not renewed.")
                                                      : tr("The full key, like sk-… of 35 characters."));
    (login && m_email->text().isEmpty() ? static_cast<QWidget *>(m_email) : m_value)->setFocus();
}

QString SecretDialog::defaultName(const QString &kind)
{
    return QString(kind).replace(u'_', u'-');
}

void SecretDialog::submit()
{
    const SecretString secret = m_value->secret();
    const QString email = m_email->text().trimmed();
    const bool login = kind() == u"password"_s;
    m_valueField->setError(secret.isEmpty() ? tr("Type or paste the secret.") : QString());
    m_emailField->setError(login && !email.contains(u'@') ? tr("Write it like name@example.com.") : QString());
    if (!m_store->isEnabled() || !m_valueField->error().isEmpty() || !m_emailField->error().isEmpty())
        return;
    models::SecretInfo info;
    info.id = {m_environment.id(), m_replace ? m_replace->id.name : defaultName(kind())};
    info.kind = kind();
    info.hint = login ? email : models::secretHint(secret.reveal());
    for (const std::string &origin : models::originsOf(m_environment))
        info.origins.append(models::text(origin));
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
