// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"
#include "views/leaving.h"

class QPushButton;
class QStackedWidget;

namespace views {

class ApiKeysSection;
class Banner;
class ConnectionPanel;
class EnvironmentFiles;
class EnvironmentForm;
class EnvironmentSidebar;
class Label;
class SdkTokensSection;
class SecretsSection;
class TabStrip;
class VendorsSection;

// Where requests go and what opens the door: environments, the credentials stored here, and on the server API keys,
// vendor apps and SDK tokens.
class CredentialsPage : public Page, public Leaving {
    Q_OBJECT
public:
    explicit CredentialsPage(Context &context, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QString place() const override;
    QString unsaved() const override;
    LoadState loadState() const override; // of the API keys; rows = environments when these cannot be listed
    void reload() override;
    void open(const QString &argument) override; // "environment-id#tab", either may be missing
    void openTab(const QString &id); // "credentials", "keys", "vendors", "tokens", "inspector"
    QList<PaletteItem> paletteItems() override;
    QList<PageShortcut> shortcuts() const override;

private:
    QWidget *buildHead();
    QWidget *buildBody();
    void addTab(const QString &id, const QString &title, QWidget *content, int widest);
    void step(int by);
    void showImported(const QString &environmentId);
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
    EnvironmentFiles *m_files;
    EnvironmentSidebar *m_sidebar;
    Label *m_name;
    Label *m_inUse;
    QPushButton *m_use;
    Banner *m_banner; // of files that were refused
    TabStrip *m_bar;
    QStackedWidget *m_stack;
    QStringList m_tabs; // ids, in the order of the bar
    EnvironmentForm *m_form;
    ConnectionPanel *m_connection;
    SecretsSection *m_secrets;
    ApiKeysSection *m_keys;
    VendorsSection *m_vendors;
    SdkTokensSection *m_tokens;
};

} // namespace views
