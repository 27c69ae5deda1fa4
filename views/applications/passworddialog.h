// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/portal.h"
#include "views/common/dialog.h"

namespace views {

class Banner;
class FormField;
class SecretEdit;

// Asks for another password of the portal's account. Stays open until the server has taken it.
class PasswordDialog : public Dialog {
    Q_OBJECT
public:
    PasswordDialog(models::Portal &portal, QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    void submit();
    bool check(); // tells what is wrong at its field
    void answered(const std::optional<api::Error> &error);

    models::Portal &m_portal;
    Banner *m_banner;
    SecretEdit *m_current;
    SecretEdit *m_next;
    SecretEdit *m_repeated;
    FormField *m_currentField;
    FormField *m_nextField;
    FormField *m_repeatedField;
    bool m_isBusy = false;
};

} // namespace views
