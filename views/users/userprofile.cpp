// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userprofile.h"

#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/users/userfields.h"

using namespace Qt::StringLiterals;

namespace views {

UserProfile::UserProfile(api::client::Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_fields(new UserFields)
    , m_banner(new Banner)
    , m_actions(new QWidget)
    , m_save(button(u"saveUser"_s, tr("Save changes"), Emphasis::Primary))
{
    QPushButton *undo = button(u"cancelUser"_s, tr("Cancel"));
    fill(m_actions, row({m_save, undo, stretch()}));
    fill(this, column({m_fields, m_banner, m_actions}, size::kGap3));
    connect(m_fields, &UserFields::edited, this, &UserProfile::refresh);
    connect(m_fields, &UserFields::submitted, this, &UserProfile::save);
    connect(m_save, &QPushButton::clicked, this, &UserProfile::save);
    connect(m_banner, &Banner::retryRequested, this, &UserProfile::save);
    connect(undo, &QPushButton::clicked, this, &UserProfile::cancel);
    refresh();
}

void UserProfile::show(const api::UserRead &user)
{
    m_id = user.id;
    m_stored = models::draftOf(user);
    cancel();
}

void UserProfile::cancel()
{
    m_call.reset();
    m_fields->setDraft(m_stored);
    m_banner->clear();
    refresh();
}

void UserProfile::edit()
{
    m_fields->focusFirst();
}

bool UserProfile::isDirty() const
{
    return models::changes(m_stored, m_fields->draft()) != api::UserUpdate{};
}

void UserProfile::refresh()
{
    m_actions->setVisible(isDirty() || m_call);
    m_save->setEnabled(!m_call);
}

void UserProfile::save()
{
    if (m_call || !isDirty() || !m_fields->setErrors(models::check(m_fields->draft(), m_stored)))
        return;
    m_call = std::make_unique<QObject>();
    m_banner->clear();
    refresh();
    m_client.send(api::UpdateUser{.userId = m_id, .body = models::changes(m_stored, m_fields->draft())})
        .then(m_call.get(), [this](const api::Result<api::UserRead> &result) { answered(result); });
}

void UserProfile::answered(const api::Result<api::UserRead> &result)
{
    m_call.release()->deleteLater(); // it is the context that this runs in
    if (result) {
        show(*result);
        Q_EMIT saved(*result);
        return;
    }
    refresh();
    if (m_fields->setErrors(models::fieldMessages(result.error())))
        m_banner->show(result.error());
}

} // namespace views
