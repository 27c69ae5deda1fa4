// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/newcredentialpanel.h"

#include "models/common/text.h"
#include "models/secrets/hint.h"
#include "models/secrets/vaultcredentials.h"
#include "views/common/banner.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace views {

NewCredentialPanel::NewCredentialPanel(models::SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_reveal(new SecretReveal)
    , m_save(new QCheckBox(tr("Save in the keychain, for the integration flow of this console")))
    , m_banner(new Banner)
{
    name(m_save, u"saveCredential"_s, m_save->text());
    m_save->setChecked(true);
    fill(this, column({m_reveal, m_save, m_banner}, size::kGap2));
    connect(m_reveal, &SecretReveal::dismissed, this, &NewCredentialPanel::dismissed);
    connect(m_banner, &Banner::retryRequested, this, &NewCredentialPanel::dismissed);
    hide();
}

models::SecretId NewCredentialPanel::idOf(const models::Environment &environment, const std::string &clientId)
{
    return {environment.id(), models::text(clientId)};
}

void NewCredentialPanel::show(const QString &title, const api::RelayCredentialSecret &made,
                              const std::string &applicationId, const models::Environment &environment)
{
    m_clientId = made.credential.clientId;
    m_applicationId = applicationId;
    api::client::SecretString secret(made.clientSecret);
    m_secret = secret;
    m_environment = environment;
    m_banner->clear();
    m_reveal->show(title, std::move(secret));
    QWidget::show();
}

void NewCredentialPanel::dismissed()
{
    if (!m_save->isChecked()) {
        m_secret = {};
        hide();
        return;
    }
    models::SecretInfo info;
    info.id = idOf(m_environment, m_clientId);
    info.kind = u"app_credentials"_s;
    info.facts = {{u"client_id"_s, models::text(m_clientId)}, {u"application_id"_s, models::text(m_applicationId)}};
    info.hint = models::secretHint(m_secret.reveal());
    for (const std::string &origin : models::originsOf(m_environment))
        info.origins.append(models::text(origin));
    info.createdAt = QDateTime::currentDateTimeUtc();
    m_secrets.write(info, m_secret, this, [this](const api::Result<models::SecretState> &result) {
        if (!result)
            return m_banner->show(result.error()); // the secret is kept for Retry
        m_secret = {};
        hide();
        Q_EMIT saved(*result);
    });
}

} // namespace views
