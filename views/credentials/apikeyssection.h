// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/apikeytable.h"
#include "views/credentials/tablesection.h"

namespace views {

class NewSecretPanel;

// The API keys that the server has for this developer: create, rename, rotate, delete. Only for the environment in
// use, whose client signs in.
class ApiKeysSection : public TableSection {
    Q_OBJECT
public:
    explicit ApiKeysSection(Context &context, QWidget *parent = nullptr);
    void show(const models::Environment &environment);
    void reload();
    models::ApiKeyTable *keys() const { return m_keys; }
    QString unsaved() const; // a new key that nobody has stored; empty = none

Q_SIGNALS:
    void loginRequested();
    void credentialsChanged(); // a new key went into the keychain
    void stateChanged();

private:
    void refresh();
    void showParts(bool shown); // that need a key
    void create();
    void rename();
    void askRotate();
    void askDelete();
    void made(const api::Result<api::ApiKeyCreated> &result, const std::optional<api::ApiKey> &rotated = {});
    void showNew(const QString &name, const api::client::SecretString &key, const std::optional<api::ApiKey> &rotated);
    void ended(const api::Result<api::ApiKey> &result, const QString &toast);
    bool begin(); // false while another change is under way
    bool isOwn(const api::ApiKey &key) const; // what the embedded environment itself uses

    models::ApiKeyTable *m_keys;
    bool m_busy = false;
    bool m_isUsable = false; // in use, and with a login
    NewSecretPanel *m_new;
    QPushButton *m_create;
    QPushButton *m_rename;
    QPushButton *m_rotate;
    QPushButton *m_delete;
};

} // namespace views
