// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentlist.h"
#include "models/secrets/secretkind.h"
#include "views/common/dialog.h"

class QComboBox;

namespace views {

class Banner;
class FormField;
class SecretEdit;

// Takes one secret of any kind, with the facts that belong to it, and gives it to the store.
class SecretDialog : public Dialog {
    Q_OBJECT
public:
    // `replace`: the secret to replace, whose kind then stays.
    SecretDialog(models::SecretStore &secrets, const models::Environment &environment,
                 const std::optional<models::SecretInfo> &replace, QWidget *parent);
    void choose(const QString &kind);
    void prefill(const QMap<QString, QString> &facts, const api::client::SecretString &secret = {});

Q_SIGNALS:
    void stored(models::SecretState state);

private:
    const models::SecretKind &kind() const;
    QString nameHint() const;
    QMap<QString, QString> facts() const;
    bool check();
    void kindChanged();
    void showValueHint();
    void submit();

    models::SecretStore &m_secrets;
    models::Environment m_environment;
    std::optional<models::SecretInfo> m_replace;
    QComboBox *m_kind;
    QLineEdit *m_name;
    SecretEdit *m_value;
    FormField *m_nameField;
    FormField *m_valueField;
    QMap<QString, QLineEdit *> m_facts; // by the fact's name; those of other kinds are hidden
    QMap<QString, FormField *> m_factFields;
    Banner *m_banner;
    QPushButton *m_store;
};

} // namespace views
