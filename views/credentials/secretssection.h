// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/secrettable.h"
#include "views/context.h"

class QPushButton;

namespace views {

class Banner;
class DataTable;
class Label;
class SecretDialog;

// The credentials of one environment: what the keychain holds, and how it stands with the keychain.
class SecretsSection : public QWidget {
    Q_OBJECT
public:
    explicit SecretsSection(Context &context, QWidget *parent = nullptr);
    void show(const models::Environment &environment);
    void addLogin();

Q_SIGNALS:
    void changed(); // a credential was stored or deleted

private:
    void showKeychain();
    void refresh();
    void add(const std::optional<models::SecretInfo> &replace);
    void openDialog(SecretDialog *dialog);
    void askDelete();
    void remove(const models::SecretInfo &secret);
    const models::SecretInfo *selected() const;

    Context &m_context;
    models::Environment m_environment;
    models::SecretTable *m_secrets = nullptr;
    Banner *m_keychain;
    Banner *m_banner;
    Label *m_note;
    DataTable *m_table;
    QPushButton *m_add;
    QPushButton *m_replace;
    QPushButton *m_delete;
};

} // namespace views
