// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/users.h"
#include "views/context.h"

namespace views {

class Label;
class UserConnections;
class UserProfile;
class UserToken;

// What can be changed of one end-user: profile, connections, SDK token, deletion.
class UserDetail : public QWidget {
    Q_OBJECT
public:
    explicit UserDetail(Context &context, QWidget *parent = nullptr);

    void show(const api::UserRead &user);
    void refresh(const api::UserRead &user); // newer data of the one shown; keeps edits and the token
    const api::UserRead &user() const { return m_user; }
    void loadConnections();
    int connectionCount() const; // -1 until known
    bool isDirty() const;
    void edit();

Q_SIGNALS:
    void saved(const api::UserRead &user);
    void connectionsRequested(); // to change them
    void deleteRequested();

private:
    void fillCreated();
    QWidget *buildDanger();

    api::UserRead m_user;
    Label *m_created;
    UserProfile *m_profile;
    UserConnections *m_connections;
    UserToken *m_token;
};

} // namespace views
