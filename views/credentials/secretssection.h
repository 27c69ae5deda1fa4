// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/secrettable.h"
#include "views/credentials/tablesection.h"

class QComboBox;
class QLineEdit;

namespace views {

class SecretDialog;
class SecretField;

// The credentials of this environment, or of all of them: what the keychain holds, how old it is, and how it stands
// with the keychain. The one selected can be looked at and copied.
class SecretsSection : public TableSection {
    Q_OBJECT
public:
    explicit SecretsSection(Context &context, QWidget *parent = nullptr);
    void show(const models::Environment &environment);
    void add(const QString &kind); // opens the dialog

Q_SIGNALS:
    void changed(); // a credential was stored or deleted

private:
    QWidget *buildFilters();
    void rebuildTable();
    void showSelected();
    QStringList factsOf(const models::SecretInfo &secret) const;
    void showKeychain();
    void refresh();
    void ask(const std::optional<models::SecretInfo> &replace);
    void openDialog(SecretDialog *dialog);
    void renew(); // the SDK token selected
    void askDelete();
    void remove(const models::SecretInfo &secret);

    models::SecretTable *m_secrets = nullptr;
    QLineEdit *m_search;
    QComboBox *m_kinds;
    QComboBox *m_states;
    QComboBox *m_scope; // this environment, or all
    QWidget *m_filters;
    Label *m_facts; // of the one selected, for windows too narrow for all columns
    SecretField *m_look;
    QPushButton *m_add;
    QPushButton *m_renew;
    QPushButton *m_replace;
    QPushButton *m_delete;
};

} // namespace views
