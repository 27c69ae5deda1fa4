// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/portal.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace views {

class Banner;
class FormField;
class Label;
class SecretEdit;

// Sign in or up at the portal of Relay.
class SignInPanel : public QWidget {
    Q_OBJECT
public:
    explicit SignInPanel(models::Portal &portal, QWidget *parent = nullptr);

    void setReachable(bool reachable); // the server
    void offerOwnAccount(bool offered); // that of the server in this program, whose password nobody needs to know

Q_SIGNALS:
    void ownAccountRequested();

private:
    void setSigningUp(bool signingUp);
    void submit();
    void refresh();

    models::Portal &m_portal;
    bool m_signingUp = false;
    bool m_isReachable = true;
    Label *m_title;
    Banner *m_banner;
    QLineEdit *m_firstName;
    QLineEdit *m_email;
    SecretEdit *m_password;
    FormField *m_firstNameField;
    FormField *m_emailField;
    FormField *m_passwordField;
    QPushButton *m_submit;
    QPushButton *m_other;
    QPushButton *m_own;
};

} // namespace views
