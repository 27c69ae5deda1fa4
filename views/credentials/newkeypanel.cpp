// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/newkeypanel.h"

#include "models/common/text.h"
#include "models/secrets/binding.h"
#include "models/secrets/secretkind.h"
#include "views/common/banner.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

#include <algorithm>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace views {

namespace {

// Whether a stored secret with this hint can be that key.
bool fits(const QString &hint, const api::ApiKey &key)
{
    return key.prefix && key.last4 && models::text(*key.prefix).startsWith(hint.section(u'…', 0, 0))
        && hint.section(u'…', 1) == models::text(*key.last4);
}

} // namespace

NewKeyPanel::NewKeyPanel(models::SecretStore &secrets, QWidget *parent)
    : QWidget(parent), m_secrets(secrets), m_reveal(new SecretReveal), m_save(new QCheckBox), m_banner(new Banner)
{
    m_save->setObjectName(u"saveInKeychain"_s);
    fill(this, column({m_reveal, m_save, m_banner}, size::kGap2));
    connect(m_reveal, &SecretReveal::dismissed, this, &NewKeyPanel::closed);
    connect(m_reveal, &SecretReveal::dismissed, this, &NewKeyPanel::dismissed);
    connect(m_banner, &Banner::retryRequested, this, &NewKeyPanel::dismissed);
    hide();
}

void NewKeyPanel::show(const QString &title, api::client::SecretString key, const models::Environment &environment,
                       const std::optional<api::ApiKey> &rotated)
{
    const models::SecretKind &kind = *models::findSecretKind(u"api_key"_s);
    QList<models::SecretInfo> known = m_secrets.list(environment.id());
    m_key = key;
    m_info = models::secretOf(environment, models::freeSecretName(kind, known), kind.id, {}, m_key);
    known.removeIf([&](const models::SecretInfo &each) { return each.kind != kind.id; });
    const auto old = std::find_if(known.cbegin(), known.cend(),
                                  [&](const models::SecretInfo &each) { return rotated && fits(each.hint, *rotated); });
    const bool lasts = models::hasKeychain(m_secrets);
    QString words = lasts ? tr("Save in the keychain as this environment's API key")
                          : tr("Keep for this session as this environment's API key");
    if (old != known.cend()) {
        m_info.id = old->id;
        words = (lasts ? tr("Save in the keychain in place of %1, which no longer works")
                       : tr("Keep for this session in place of %1, which no longer works"))
                    .arg(visible(old->hint));
    } else if (!known.isEmpty())
        words = (lasts ? tr("Save in the keychain as %1: this environment then uses it, and keeps the others")
                       : tr("Keep for this session as %1: this environment then uses it, and keeps the others"))
                    .arg(visible(m_info.id.name));
    m_save->setText(withoutMnemonic(words));
    m_save->setAccessibleName(words);
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
    m_secrets.write(m_info, m_key, this, [this](const api::Result<models::SecretState> &result) {
        if (!result)
            return m_banner->show(result.error()); // the key is kept for Retry
        m_key = {};
        hide();
        Q_EMIT saved(*result);
    });
}

} // namespace views
