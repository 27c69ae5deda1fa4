// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/applicationtable.h"
#include "views/credentials/tablesection.h"

namespace views {

class EmptyState;
class NewSecretPanel;

// OAuth / API keys of one application: create, rotate, switch on and off, revoke.
class AppCredentials : public TableSection {
    Q_OBJECT
public:
    explicit AppCredentials(Context &context, QWidget *parent = nullptr);
    void show(const api::RelayApplication &application); // hides QWidget's on purpose
    void reload();
    bool hasNewSecret() const; // shown for the one time that it can be read
    const models::AppCredentialTable *credentials() const { return m_model; }
    void create(); // asks for its name

Q_SIGNALS:
    void changed(); // how many there are
    void flowRequested(); // to try what was made
    void loaded(); // or failed
    void failed(const api::Error &error);

private:
    void refresh();
    void askRotate();
    void toggle();
    void askRevoke();
    void setStatus(const std::string &clientId, api::RelayStatus status);
    void made(const api::Result<api::RelayCredentialSecretAnswer> &answer);
    bool begin(); // false while another change is under way
    void ended(const std::optional<api::Error> &error, const QString &toast);

    api::RelayApplication m_application;
    models::AppCredentialTable *m_model = nullptr;
    bool m_busy = false;
    NewSecretPanel *m_new;
    EmptyState *m_empty; // in place of the table
    QPushButton *m_create;
    QPushButton *m_rotate;
    QPushButton *m_toggle;
    QPushButton *m_revoke;
};

} // namespace views
