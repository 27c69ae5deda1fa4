// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/users.h"
#include "models/credentials/sdktokens.h"
#include "views/context.h"

#include <QDeadlineTimer>
#include <QTimer>

class QPushButton;

namespace views {

class Banner;
class Label;
class SecretField;

// Makes an SDK token for one end-user: shown once, masked, with the time that it has left, and kept with its refresh
// token if that is wanted.
class UserToken : public QWidget {
    Q_OBJECT
public:
    explicit UserToken(Context &context, QWidget *parent = nullptr);
    void show(const QString &userId); // forgets the token of the one before

Q_SIGNALS:
    void stored(models::SecretState state);

private:
    void create();
    void arrived(api::Result<api::SdkToken> result);
    void forget();
    void tick();
    void store();

    Context &m_context;
    QString m_userId;
    std::unique_ptr<QObject> m_call; // context of the call under way
    QDeadlineTimer m_expiry;
    models::SdkPair m_made; // on screen
    QTimer m_second;
    Banner *m_banner;
    QWidget *m_shown;
    SecretField *m_token;
    SecretField *m_refresh;
    Label *m_left;
    QPushButton *m_store;
    QPushButton *m_create;
    bool m_isFollowed = false; // the keyboard was at the button, and goes on at what it brings
};

} // namespace views
