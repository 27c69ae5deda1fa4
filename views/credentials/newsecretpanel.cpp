// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/newsecretpanel.h"

#include "models/common/text.h"
#include "models/secrets/binding.h"
#include "models/secrets/hint.h"
#include "views/common/banner.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace views {

namespace {

models::SecretInfo boundTo(const models::Environment &environment, const QString &name, const QString &kind)
{
    models::SecretInfo info;
    info.id = {environment.id(), name};
    info.kind = kind;
    info.origins = models::bindingOf(environment);
    return info;
}

} // namespace

NewSecretPanel::NewSecretPanel(models::SecretStore &secrets, QWidget *parent)
    : QWidget(parent), m_secrets(secrets), m_reveal(new SecretReveal), m_save(new QCheckBox), m_banner(new Banner)
{
    m_save->setObjectName(u"saveSecret"_s);
    fill(this, column({m_banner, m_reveal, m_save, stretch()}, size::kGap2)); // no banner as high as the secret was
    connect(m_reveal, &SecretReveal::dismissed, this, &NewSecretPanel::dismissed);
    connect(m_banner, &Banner::retryRequested, this, &NewSecretPanel::dismissed);
    hide();
}

void NewSecretPanel::show(const QString &title, api::client::SecretString secret, models::SecretInfo info,
                          const QString &offer)
{
    m_write.reset();
    m_title = title;
    m_offer = offer;
    m_secret = std::move(secret);
    m_info = std::move(info);
    m_info.hint = models::secretHint(m_secret.reveal());
    m_banner->clear();
    m_save->setChecked(!offer.isEmpty());
    reveal();
}

void NewSecretPanel::reveal()
{
    m_reveal->show(m_title, m_secret);
    const QString offer = models::hasKeychain(m_secrets) ? m_offer : tr("Keep it here too, for this session");
    m_save->setText(withoutMnemonic(offer));
    m_save->setAccessibleName(offer);
    m_save->setVisible(!m_offer.isEmpty());
    QWidget::show();
    m_reveal->setFocus(Qt::OtherFocusReason);
}

void NewSecretPanel::forget()
{
    m_write.reset();
    m_secret = {};
    m_reveal->forget();
    hide();
}

void NewSecretPanel::dismissed()
{
    if (!m_save->isChecked()) {
        forget();
        return Q_EMIT closed();
    }
    m_reveal->forget();
    m_save->hide();
    m_banner->show(Meaning::Info, tr("The keychain is asked to keep it…"));
    m_info.createdAt = QDateTime::currentDateTimeUtc();
    m_write = std::make_unique<QObject>();
    m_secrets.write(m_info, m_secret, m_write.get(), [this](const api::Result<models::SecretState> &result) {
        m_write.release()->deleteLater(); // it runs this
        if (!result) {
            reveal();
            return m_banner->show(result.error());
        }
        forget();
        Q_EMIT saved(*result);
        Q_EMIT closed();
    });
}

models::SecretInfo appCredentials(const models::Environment &environment, const std::string &clientId,
                                  const std::string &applicationId)
{
    models::SecretInfo info = boundTo(environment, models::text(clientId), u"app_credentials"_s);
    info.facts = {{u"client_id"_s, models::text(clientId)}, {u"application_id"_s, models::text(applicationId)}};
    return info;
}

QString webhookSecretName(const std::string &applicationId)
{
    return u"webhook-"_s + models::text(applicationId);
}

models::SecretInfo webhookSecret(const models::Environment &environment, const std::string &applicationId,
                                 const std::string &url)
{
    models::SecretInfo info = boundTo(environment, webhookSecretName(applicationId), u"webhook_secret"_s);
    if (!url.empty())
        info.facts = {{u"endpoint"_s, models::text(url)}};
    return info;
}

} // namespace views
