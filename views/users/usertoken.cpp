// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/usertoken.h"

#include "models/common/text.h"
#include "models/secrets/binding.h"
#include "models/secrets/secretkind.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/formfield.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

using namespace Qt::StringLiterals;

namespace views {

UserToken::UserToken(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_shown(new QWidget)
    , m_token(new SecretField(u"sdkToken"_s, tr("SDK token")))
    , m_refresh(new SecretField(u"sdkRefreshToken"_s, tr("Refresh token")))
    , m_left(label({}, TextStyle::Secondary, u"tokenExpiry"_s))
    , m_store(button(u"storeToken"_s, {}, Emphasis::Normal, u"lock"_s))
    , m_create(button(u"createToken"_s, tr("Create SDK token"), Emphasis::Normal, u"key"_s))
{
    auto *refreshRow = new FormField(tr("Refresh token"), m_refresh);
    fill(m_shown,
         column({new FormField(tr("SDK token"), m_token, tr("Shown this once. Copy it now; it cannot be read again.")),
                 refreshRow, m_left},
                size::kGap2));
    fill(
        this,
        column(
            {wrapped(
                 tr("For SDK calls of this user only. Hand it to their mobile app; it opens nothing else and expires."),
                 TextStyle::Secondary),
             m_banner, m_shown, Item(row({m_create, m_store, stretch()}))},
            size::kGap3));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &UserToken::tick);
    connect(m_create, &QPushButton::clicked, this, &UserToken::create);
    connect(m_store, &QPushButton::clicked, this, &UserToken::store);
    connect(m_banner, &Banner::retryRequested, this, [this] { m_made.access.isEmpty() ? create() : store(); });
    forget();
}

void UserToken::show(const QString &userId)
{
    if (userId == m_userId)
        return; // the same row, reloaded: what is on screen stays
    m_userId = userId;
    m_call.reset();
    m_banner->clear();
    m_create->setEnabled(true);
    forget();
}

void UserToken::create()
{
    if (m_call)
        return;
    m_call = std::make_unique<QObject>();
    m_isFollowed = m_create->hasFocus();
    m_create->setEnabled(false);
    m_banner->clear();
    m_context.client.send(api::CreateUserToken{models::utf8(m_userId)})
        .then(m_call.get(), [this](api::Result<api::SdkToken> result) { arrived(std::move(result)); });
}

void UserToken::arrived(api::Result<api::SdkToken> result)
{
    m_call.release()->deleteLater(); // it is the context that this runs in
    m_create->setEnabled(true);
    if (m_isFollowed)
        m_create->setFocus(Qt::OtherFocusReason);
    if (!result)
        return m_banner->show(result.error());
    m_made = models::takePair(*result, QDateTime::currentDateTimeUtc());
    m_token->setSecret(m_made.access);
    m_refresh->setSecret(m_made.refresh);
    m_refresh->parentWidget()->setVisible(!m_made.refresh.isEmpty());
    m_expiry = QDeadlineTimer(std::chrono::seconds(result->expiresIn));
    m_create->setText(tr("Create another token"));
    m_shown->show();
    m_store->setText(models::hasKeychain(m_context.secrets) ? tr("Store in the keychain")
                                                            : tr("Keep for this session"));
    m_store->setAccessibleName(m_store->text());
    m_store->show();
    m_store->setEnabled(true);
    m_second.start();
    tick();
    if (m_isFollowed)
        m_token->setFocus(Qt::OtherFocusReason);
}

void UserToken::forget()
{
    m_second.stop();
    m_made = {};
    m_store->hide();
    m_token->setSecret({});
    m_refresh->setSecret({});
    m_create->setText(tr("Create SDK token"));
    m_shown->hide();
}

void UserToken::tick()
{
    if (m_expiry.hasExpired()) {
        forget();
        m_banner->show(Meaning::Info, tr("The SDK token has expired. Create another one."));
        return;
    }
    const qint64 seconds = (m_expiry.remainingTime() + 999) / 1000;
    m_left->setText(tr("Expires in %1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')));
}

void UserToken::store()
{
    const models::Environment environment = m_context.environments.current();
    const QString name =
        models::freeSecretName(*models::findSecretKind(u"sdk_token"_s), m_context.secrets.list(environment.id()));
    m_store->setEnabled(false);
    const auto kept = [this](const api::Result<models::SecretState> &result) {
        if (!result) {
            m_store->setEnabled(true);
            return m_banner->show(result.error());
        }
        m_context.toasts.show(tr("SDK token stored: %1.").arg(models::name(*result)));
        Q_EMIT stored(*result);
    };
    models::keepSdkPair(m_context.secrets, environment, name, m_userId, m_made, this, kept);
}

} // namespace views
