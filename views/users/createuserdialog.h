// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/users.h"
#include "views/common/dialog.h"

namespace views {

class Banner;
class UserFields;

// Makes one end-user. Stays open, with what was typed, until the server has accepted it.
class CreateUserDialog : public Dialog {
    Q_OBJECT
public:
    CreateUserDialog(api::client::Client &client, QWidget *parent);

Q_SIGNALS:
    void created(const api::UserRead &user);

private:
    void submit();
    void answered(const api::Result<api::UserRead> &result);

    api::client::Client &m_client;
    UserFields *m_fields;
    Banner *m_banner;
    QPushButton *m_create;
};

} // namespace views
