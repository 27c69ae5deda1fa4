// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/usertable.h"
#include "views/credentials/tablesection.h"

class QLineEdit;

namespace views {

class UserToken;

// Makes an SDK token: pick the end-user, make it, see how long it lasts, keep it. Only for the environment in use.
class SdkTokensSection : public TableSection {
    Q_OBJECT
public:
    explicit SdkTokensSection(Context &context, QWidget *parent = nullptr);
    void show(const models::Environment &environment);
    void reload();

Q_SIGNALS:
    void keyRequested(); // credentials that may make tokens are missing
    void tokenStored();

protected:
    void showEvent(QShowEvent *event) override; // the first time loads

private:
    bool isUsable() const;
    void refresh();
    void showPicked();

    models::UserTable *m_users;
    bool m_isStale = true; // of what is shown
    QLineEdit *m_search;
    QTimer m_typed; // one search for a word, not for each letter
    QWidget *m_picked;
    Label *m_user;
    UserToken *m_token;
};

} // namespace views
