// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

class QPushButton;
class QScrollArea;

namespace views {

class ApiKeysSection;
class ConnectionPanel;
class EnvironmentForm;
class EnvironmentSidebar;
class Label;
class SecretsSection;

// Where requests go and what opens the door: environments, the credentials stored here, the API keys on the server.
class CredentialsPage : public Page {
    Q_OBJECT
public:
    explicit CredentialsPage(Context &context, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    LoadState loadState() const override; // of the API keys; rows = environments when these cannot be listed
    void reload() override;
    void open(const QString &environmentId) override;
    QList<PaletteItem> paletteItems() override;
    QList<PageShortcut> shortcuts() const override;

private:
    QWidget *buildHead();
    QWidget *buildBody();
    void connectParts();
    void showEnvironment(const models::Environment &environment, bool isNew);
    void select(const QString &id);
    void leave(std::function<void()> go); // asks when there are unsaved changes
    void add();
    void duplicate(const QString &id);
    void askDelete(const QString &id);
    void remove(const models::Environment &environment);
    void deleteSecrets(const QString &environmentId);
    void applyCredentials(); // gives the client in use what the store now holds
    void refreshUse();

    Context &m_context;
    models::Environment m_shown;
    EnvironmentSidebar *m_sidebar;
    Label *m_name;
    Label *m_inUse;
    QPushButton *m_use;
    EnvironmentForm *m_form;
    ConnectionPanel *m_connection;
    SecretsSection *m_secrets;
    ApiKeysSection *m_keys;
    QWidget *m_stored = nullptr; // hidden for an environment that is not saved yet
    QScrollArea *m_scroll;
};

} // namespace views
