// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/createuserdialog.h"

#include "views/common/banner.h"
#include "views/common/plaintext.h"
#include "views/users/userfields.h"

using namespace Qt::StringLiterals;

namespace views {

CreateUserDialog::CreateUserDialog(api::client::Client &client, QWidget *parent)
    : Dialog(u"createUser"_s, tr("New end-user"), parent)
    , m_client(client)
    , m_fields(new UserFields)
    , m_banner(new Banner)
{
    setBody(column({m_banner,
                    wrapped(tr("One person whose wearables you read. Every field is optional."), TextStyle::Secondary),
                    m_fields, stretch()},
                   size::kGap3));
    m_create = setActions(tr("Create end-user"));
    connect(m_create, &QPushButton::clicked, this, &CreateUserDialog::submit);
    connect(m_banner, &Banner::retryRequested, this, &CreateUserDialog::submit);
    m_fields->focusFirst();
}

void CreateUserDialog::submit()
{
    if (!m_create->isEnabled() || !m_fields->setErrors(models::check(m_fields->draft())))
        return;
    m_create->setEnabled(false); // until the answer: one click, one end-user
    m_banner->clear();
    m_client.send(api::CreateUser{models::creation(m_fields->draft())})
        .then(this, [this](const api::Result<api::UserRead> &result) { answered(result); });
}

void CreateUserDialog::answered(const api::Result<api::UserRead> &result)
{
    m_create->setEnabled(true);
    if (result) {
        Q_EMIT created(*result);
        accept();
    } else if (m_fields->setErrors(models::fieldMessages(result.error())))
        m_banner->show(result.error());
}

} // namespace views
