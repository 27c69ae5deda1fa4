// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentlist.h"
#include "models/secrets/secretstore.h"
#include "views/common/dialog.h"

class QComboBox;

namespace views {

class Banner;
class FormField;
class SecretEdit;

// Takes one secret and gives it to the store: API key, login or bearer token.
class SecretDialog : public Dialog {
    Q_OBJECT
public:
    // `replace`: the secret to replace, whose kind then stays.
    SecretDialog(models::SecretStore &secrets, const models::Environment &environment,
                 const std::optional<models::SecretInfo> &replace, QWidget *parent);
    void choose(const QString &kind);
    static QString defaultName(const QString &kind); // "api_key" -> "api-key"

Q_SIGNALS:
    void stored(models::SecretState state);

private:
    QString kind() const;
    void kindChanged();
    void submit();

    models::SecretStore &m_secrets;
    models::Environment m_environment;
    std::optional<models::SecretInfo> m_replace;
    QComboBox *m_kind;
    QLineEdit *m_email;
    SecretEdit *m_value;
    FormField *m_emailField;
    FormField *m_valueField;
    Banner *m_banner;
    QPushButton *m_store;
};

} // namespace views
