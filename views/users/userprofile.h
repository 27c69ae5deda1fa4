// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/users.h"
#include "models/users/userdraft.h"

#include <QWidget>

class QPushButton;

namespace views {

class Banner;
class UserFields;

// The editable part of an end-user. Save and Cancel appear with the first change.
class UserProfile : public QWidget {
    Q_OBJECT
public:
    explicit UserProfile(api::client::Client &client, QWidget *parent = nullptr);

    void show(const api::UserRead &user); // drops unsaved changes and answers still to come
    void edit(); // focus on the first field
    bool isDirty() const;

Q_SIGNALS:
    void saved(const api::UserRead &user);

private:
    void refresh();
    void cancel();
    void save();
    void answered(const api::Result<api::UserRead> &result);

    api::client::Client &m_client;
    std::string m_id;
    models::UserDraft m_stored;
    std::unique_ptr<QObject> m_call; // context of the save under way
    UserFields *m_fields;
    Banner *m_banner;
    QWidget *m_actions;
    QPushButton *m_save;
};

} // namespace views
