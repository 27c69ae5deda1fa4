// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/secrettable.h"
#include "views/credentials/tablesection.h"

namespace views {

class SecretDialog;

// The credentials of one environment: what the keychain holds, and how it stands with the keychain.
class SecretsSection : public TableSection {
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

    models::SecretTable *m_secrets = nullptr;
    QPushButton *m_add;
    QPushButton *m_replace;
    QPushButton *m_delete;
};

} // namespace views
