// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/signinpanel.h"

#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/formfield.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

using namespace Qt::StringLiterals;
using State = models::Portal::State;

namespace views {

namespace {

bool isWrongLogin(const api::Error &error)
{
    return error.kind == api::ErrorKind::Unauthorized && error.message == "Invalid email or password.";
}

} // namespace

SignInPanel::SignInPanel(models::Portal &portal, QWidget *parent)
    : QWidget(parent)
    , m_portal(portal)
    , m_title(label({}, TextStyle::Section, u"signInTitle"_s))
    , m_banner(new Banner)
    , m_firstName(lineEdit(u"portalFirstName"_s, tr("First name")))
    , m_email(lineEdit(u"portalEmail"_s, tr("E-mail")))
    , m_password(new SecretEdit(u"portalPassword"_s, tr("Password")))
    , m_firstNameField(new FormField(tr("First name"), m_firstName))
    , m_emailField(new FormField(tr("E-mail"), m_email))
    , m_passwordField(new FormField(tr("Password"), m_password))
    , m_submit(button(u"portalSubmit"_s, {}, Emphasis::Primary))
    , m_other(button(u"portalOther"_s, {}))
    , m_own(button(u"portalOwn"_s, tr("Use the server's own account"), Emphasis::Quiet))
{
    name(this, u"signInPanel"_s, tr("Relay portal"));
    m_banner->setObjectName(u"signInBanner"_s);
    auto *card = new QWidget;
    card->setMaximumWidth(size::kDialog);
    fill(card,
         column({m_title,
                 wrapped(tr("Your account at the portal of Relay owns the applications. It belongs to the country and "
                            "tenant of this environment."),
                         TextStyle::Secondary),
                 m_banner, m_firstNameField, m_emailField, m_passwordField, Item(row({m_submit, m_other, stretch()})),
                 Item(row({m_own, stretch()}))},
                size::kGap3));
    fillPage(this, column({card, stretch()}));
    for (QLineEdit *edit : {m_firstName, m_email, static_cast<QLineEdit *>(m_password)})
        connect(edit, &QLineEdit::returnPressed, this, &SignInPanel::submit);
    connect(m_submit, &QPushButton::clicked, this, &SignInPanel::submit);
    connect(m_banner, &Banner::retryRequested, this, [this] { m_portal.canRetry() ? m_portal.retry() : submit(); });
    connect(m_own, &QPushButton::clicked, this, &SignInPanel::ownAccountRequested);
    connect(m_other, &QPushButton::clicked, this, [this] { setSigningUp(!m_signingUp); });
    connect(&m_portal, &models::Portal::stateChanged, this, &SignInPanel::refresh);
    setSigningUp(false);
    refresh();
    setFocusProxy(m_email);
}

void SignInPanel::setReachable(bool reachable)
{
    m_isReachable = reachable;
    refresh();
}

void SignInPanel::offerOwnAccount(bool offered)
{
    m_own->setVisible(offered);
}

void SignInPanel::setSigningUp(bool signingUp)
{
    m_signingUp = signingUp;
    m_title->setText(signingUp ? tr("Sign up at Relay") : tr("Sign in at Relay"));
    m_submit->setText(signingUp ? tr("Create account") : tr("Sign in"));
    m_other->setText(signingUp ? tr("I have an account") : tr("Create an account"));
    m_firstNameField->setVisible(signingUp);
    m_passwordField->setHint(signingUp ? tr("At least %1 characters.").arg(models::Portal::kShortestPassword)
                                       : QString());
    for (FormField *field : {m_firstNameField, m_emailField, m_passwordField})
        field->setError({});
    m_banner->clear();
}

void SignInPanel::submit()
{
    if (!m_submit->isEnabled())
        return;
    const api::client::SecretString password = m_password->secret();
    const bool isShort = m_signingUp && password.reveal().size() < models::Portal::kShortestPassword;
    m_firstNameField->setError(m_signingUp && m_firstName->text().trimmed().isEmpty() ? tr("Tell your name.")
                                                                                      : QString());
    m_emailField->setError(m_email->text().contains(u'@') ? QString() : tr("Write it like name@example.com."));
    m_passwordField->setError(password.isEmpty() ? tr("Type the password.")
                                  : isShort      ? tr("At least %1 characters.").arg(models::Portal::kShortestPassword)
                                                 : QString());
    for (FormField *field : {m_firstNameField, m_emailField, m_passwordField})
        if (!field->error().isEmpty())
            return field->field()->setFocus(Qt::OtherFocusReason);
    if (m_signingUp)
        m_portal.signUp(m_firstName->text().trimmed(), m_email->text().trimmed(), password);
    else
        m_portal.signIn(m_email->text().trimmed(), password);
}

void SignInPanel::refresh()
{
    const bool isFree = m_isReachable && m_portal.state() != State::SigningIn && m_portal.hasAddress();
    for (QPushButton *each : {m_submit, m_own})
        each->setEnabled(isFree);
    if (m_portal.state() == State::SignedIn) {
        m_password->clear();
        m_email->setText(models::text(m_portal.account()->email)); // for when the session ends
    }
    const auto &error = m_portal.error();
    if (!m_portal.hasAddress())
        m_banner->show(Meaning::Info, tr("This environment has no address of Relay."),
                       tr("Give it a Relay URL under Environments & credentials."));
    else if (!error)
        m_banner->clear();
    else if (isWrongLogin(*error) && m_portal.canRetry()) // nobody typed it: it is the embedded server's
        m_banner->show(Meaning::Info, tr("This server's own account is of another country or tenant."),
                       tr("Create an account here, or switch country and tenant under Environments & credentials."));
    else if (isWrongLogin(*error))
        m_banner->show(Meaning::Danger, tr("E-mail or password is wrong."),
                       tr("Accounts live in one country: check the country and tenant of this environment too."));
    else if (error->kind == api::ErrorKind::Unauthorized)
        m_banner->show(Meaning::Info, tr("The session at the portal is over."), tr("Sign in again to go on."));
    else if (error->kind == api::ErrorKind::Conflict)
        m_emailField->setError(tr("There is an account with this e-mail already."));
    else
        m_banner->show(*error);
}

} // namespace views
