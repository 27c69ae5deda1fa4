// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errorlog.h"
#include "models/lock/sessionlock.h"
#include "models/secrets/keychainwait.h"
#include "views/common/toast.h"
#include "views/context.h"
#include "views/leaving.h"
#include "views/shell/palette.h"
#include "views/workspaces.h"

#include <map>
#include <memory>
#include <QMainWindow>

class QStackedWidget;

namespace views {

class OfflineBar;
class Rail;
class TaskPanel;
class TopBar;
class WindowLock;

// What the shell needs from the composition root; all of it outlives the window.
struct ShellParts {
    api::client::Client &client;
    models::EnvironmentList &environments;
    models::Tasks &tasks;
    Settings &settings; // of the program; the shell prefixes what belongs to an environment
    ServerControl &server;
    models::SecretStore &secrets;
    Prompts *prompts = nullptr; // null: dialogs over the window
    std::function<QList<Workspace>()> workspaces = views::workspaces;
    models::BodySimulator *simulator = nullptr; // as in Context
    models::SessionLock *lock = nullptr; // null: it never locks
    models::KeychainWait *keychainWait = nullptr; // null: there is nothing to wait for
    // Whether another program has changed the environment in use, asked when EnvironmentList::changed(), and the way to
    // take that over; null: nobody else does.
    std::function<bool()> isOutdated = {};
    std::function<void()> takeOver = {};
};

// The window: rail, top bar, pages, status bar, menus, palette. Pages are made when first shown, and made anew when
// environment or language change. Has no state of its own that Settings does not keep.
class MainWindow : public QMainWindow, public Navigation, public PageKeeper {
    Q_OBJECT
public:
    explicit MainWindow(const ShellParts &parts);
    ~MainWindow() override;

    void open(const QString &workspace, const QString &argument = {}) override;
    void addPaletteProvider(QObject *owner, const QString &group, Provider provider) override;
    void leavePages(QObject *owner, std::function<void()> go) override;

    QString currentWorkspace() const { return m_current; }
    Page *currentPage() const;
    Page *page(const QString &workspace) const; // nullptr until it was opened
    Context &context() { return *m_context; }
    void rebuild(); // after a change of language or layout direction

    void openPalette();
    void openSettings();
    void openShortcuts();
    void openErrors();
    void toggleTasks();
    void toggleTheme();
    void toggleRail();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    class EnvironmentSettings;

    void buildCentre();
    QWidget *buildOutdatedBar();
    void buildMenus(); // menus.cpp
    QAction *action(class QMenu *menu, const QString &id, const QString &text, const QKeySequence &keys,
                    const QString &iconName, std::function<void()> run);
    void connectTop(TopBar *bar);
    void dropPages();
    void showTitle();
    QString unsaved() const; // of all pages
    void useEnvironment(const QString &id); // asks first
    void switchEnvironment();
    void serverChanged();
    void setRailCollapsed(bool collapsed);
    void remember();
    QList<PaletteItem> paletteItems();
    QList<PaletteItem> actionItems();

    ShellParts m_parts;
    std::unique_ptr<Settings> m_environmentSettings;
    std::unique_ptr<Prompts> m_ownPrompts;
    ToastStack *m_toasts;
    std::unique_ptr<Context> m_context;
    models::ErrorLog *m_errors;
    QList<Workspace> m_workspaces;
    QStackedWidget *m_stack = nullptr;
    Rail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    OfflineBar *m_offline = nullptr;
    QPointer<TaskPanel> m_tasks;
    std::map<QString, Page *> m_pages;
    WindowLock *m_windowLock = nullptr;
    bool m_discards = false; // what is not saved, as the user said
    QString m_current;
    QString m_environmentId;
    bool m_serverWasDown = false; // since the pages asked it last
    std::unique_ptr<QObject> m_paletteOwner; // of the sources of the workspaces
    QList<CommandPalette::Source> m_sources;
};

} // namespace views
