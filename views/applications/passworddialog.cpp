// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/passworddialog.h"

#include "views/common/banner.h"
#include "views/common/formfield.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

using namespace Qt::StringLiterals;

namespace views {

PasswordDialog::PasswordDialog(models::Portal &portal, QWidget *parent)
    : Dialog(u"passwordDialog"_s, tr("Change the portal's password"), parent)
    , m_portal(portal)
    , m_banner(new Banner)
    , m_current(new SecretEdit(u"currentPassword"_s, tr("Current password")))
    , m_next(new SecretEdit(u"newPassword"_s, tr("New password")))
    , m_repeated(new SecretEdit(u"repeatedPassword"_s, tr("New password again")))
    , m_currentField(new FormField(tr("Current password"), m_current))
    , m_nextField(new FormField(tr("New password"), m_next,
                                tr("At least %1 characters.").arg(models::Portal::kShortestPassword)))
    , m_repeatedField(new FormField(tr("New password again"), m_repeated))
{
    m_banner->setObjectName(u"passwordBanner"_s);
    setBody(column({wrapped(tr("Every other session of this account ends at once. The applications and their tokens go "
                               "on."),
                            TextStyle::Secondary),
                    m_banner, m_currentField, m_nextField, m_repeatedField, stretch()},
                   size::kGap3));
    connect(setActions(tr("Change password")), &QPushButton::clicked, this, &PasswordDialog::submit);
    connect(m_banner, &Banner::retryRequested, this, &PasswordDialog::submit);
    for (FormField *field : {m_currentField, m_nextField, m_repeatedField}) {
        field->reserveNote();
        connect(static_cast<QLineEdit *>(field->field()), &QLineEdit::textEdited, field,
                [field] { field->setError({}); });
    }
    m_current->setFocus();
}

bool PasswordDialog::check()
{
    const auto next = m_next->secret();
    m_currentField->setError(m_current->secret().isEmpty() ? tr("Type the password that is in use.") : QString());
    m_nextField->setError(next.reveal().size() < models::Portal::kShortestPassword
                              ? tr("At least %1 characters.").arg(models::Portal::kShortestPassword)
                              : QString());
    m_repeatedField->setError(m_repeated->secret().reveal() != next.reveal() ? tr("The two are not the same.")
                                                                             : QString());
    for (FormField *field : {m_currentField, m_nextField, m_repeatedField})
        if (!field->error().isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    return true;
}

void PasswordDialog::submit()
{
    if (m_isBusy || !check())
        return;
    m_isBusy = true;
    m_banner->clear();
    m_portal.changePassword(m_current->secret(), m_next->secret(), this,
                            [this](const std::optional<api::Error> &error) { answered(error); });
}

void PasswordDialog::answered(const std::optional<api::Error> &error)
{
    m_isBusy = false;
    if (!error) {
        Q_EMIT changed();
        return accept();
    }
    if (error->kind != api::ErrorKind::Unprocessable)
        return m_banner->show(*error);
    const bool isCurrent = error->message.starts_with("\"currentPassword\"");
    FormField *field = isCurrent ? m_currentField : m_nextField;
    field->setError(isCurrent ? tr("This is not the password in use.")
                              : visible(QString::fromStdString(error->message)));
    field->field()->setFocus(Qt::OtherFocusReason);
}

} // namespace views
