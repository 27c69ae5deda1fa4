// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/newkeypanel.h"

#include "models/common/text.h"
#include "models/secrets/hint.h"
#include "models/secrets/vaultcredentials.h"
#include "views/common/banner.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"
#include "views/credentials/secretdialog.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace views {

NewKeyPanel::NewKeyPanel(models::SecretStore &secrets, QWidget *parent)
    : QWidget(parent), m_secrets(secrets), m_reveal(new SecretReveal), m_save(new QCheckBox), m_banner(new Banner)
{
    name(m_save, u"saveInKeychain"_s, tr("Save in the keychain"));
    fill(this, column({m_reveal, m_save, m_banner}, size::kGap2));
    connect(m_reveal, &SecretReveal::dismissed, this, &NewKeyPanel::dismissed);
    connect(m_banner, &Banner::retryRequested, this, &NewKeyPanel::dismissed);
    hide();
}

void NewKeyPanel::show(const QString &title, api::client::SecretString key, const models::Environment &environment)
{
    m_key = key;
    m_environment = environment;
    QString words = tr("Save in the keychain as this environment's API key");
    for (const models::SecretInfo &known : m_secrets.list(environment.id()))
        if (known.kind == u"api_key"_s && known.id.name == SecretDialog::defaultName(known.kind))
            words = tr("Save in the keychain as this environment's API key, in place of %1").arg(visible(known.hint));
    m_save->setText(withoutMnemonic(words));
    m_save->setChecked(true);
    m_save->setVisible(!environment.embedded); // its server signs in by itself
    m_banner->clear();
    m_reveal->show(title, std::move(key));
    QWidget::show();
}

void NewKeyPanel::dismissed()
{
    if (!m_save->isVisible() || !m_save->isChecked()) {
        m_key = {};
        hide();
        return;
    }
    models::SecretInfo info;
    info.kind = u"api_key"_s;
    info.id = {m_environment.id(), SecretDialog::defaultName(info.kind)};
    info.hint = models::secretHint(m_key.reveal());
    for (const std::string &origin : models::originsOf(m_environment))
        info.origins.append(models::text(origin));
    m_secrets.write(info, m_key, this, [this](const api::Result<models::SecretState> &result) {
        if (!result)
            return m_banner->show(result.error()); // the key is kept for Retry
        m_key = {};
        hide();
        Q_EMIT saved(*result);
    });
}

} // namespace views
