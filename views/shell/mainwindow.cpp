// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "views/common/dialogprompts.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/shell/environmentswitch.h"
#include "views/shell/errorsheet.h"
#include "views/shell/keychainbar.h"
#include "views/shell/offlinebar.h"
#include "views/shell/rail.h"
#include "views/shell/settingsdialog.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/statusbar.h"
#include "views/shell/taskpanel.h"
#include "views/shell/topbar.h"
#include "views/shell/windowlock.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace views {

// Keys of the pages, kept apart by environment.
class MainWindow::EnvironmentSettings : public Settings {
public:
    explicit EnvironmentSettings(const ShellParts &parts) : m_parts(parts) { }
    QVariant value(const QString &key, const QVariant &fallback) const override
    {
        return m_parts.settings.value(scoped(key), fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { m_parts.settings.setValue(scoped(key), value); }

private:
    QString scoped(const QString &key) const
    {
        return u"environments/%1/%2"_s.arg(m_parts.environments.current().id(), key);
    }
    const ShellParts &m_parts;
};

MainWindow::MainWindow(const ShellParts &parts)
    : m_parts(parts)
    , m_environmentSettings(std::make_unique<EnvironmentSettings>(m_parts))
    , m_ownPrompts(parts.prompts ? nullptr : std::make_unique<DialogPrompts>(this))
    , m_toasts(new ToastStack(this))
    , m_errors(new models::ErrorLog(parts.client, this))
    , m_environmentId(parts.environments.current().id())
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"WearDeck"_s);
    setMinimumSize(size::kWindowMinWidth, size::kWindowMinHeight);
    m_context =
        std::make_unique<Context>(Context{m_parts.client, m_parts.environments, m_parts.tasks, *m_environmentSettings,
                                          m_parts.prompts ? *m_parts.prompts : *m_ownPrompts, *m_toasts, *this,
                                          m_parts.server, m_parts.secrets, m_parts.simulator});
    if (!restoreGeometry(m_environmentSettings->value(u"window"_s, {}).toByteArray()))
        resize(size::kWindowWidth, size::kWindowHeight);
    connect(&m_parts.environments, &models::EnvironmentList::currentChanged, this, &MainWindow::switchEnvironment);
    connect(&m_parts.server, &ServerControl::stateChanged, this, &MainWindow::serverChanged);
    rebuild();
    if (m_parts.keychainWait)
        new KeychainInDialogs(*m_parts.keychainWait, this);
    if (m_parts.lock) {
        m_windowLock = new WindowLock(*m_parts.lock, m_parts.keychainWait, m_parts.secrets, *m_toasts, this);
        connect(m_parts.lock, &models::SessionLock::stateChanged, this, &MainWindow::showTitle);
    }
}

MainWindow::~MainWindow()
{
    dropPages(); // pages hold references into this object
}

void MainWindow::rebuild()
{
    setLocale(QLocale()); // dates and numbers that are edited read like those that are shown
    const QString place = m_current.isEmpty() ? m_environmentSettings->value(u"place"_s, {}).toString() : m_current;
    dropPages();
    m_workspaces = m_parts.workspaces();
    m_paletteOwner = std::make_unique<QObject>();
    for (const Workspace &workspace : m_workspaces)
        if (workspace.addToPalette)
            workspace.addToPalette(m_paletteOwner.get(), *m_context);
    buildCentre();
    buildMenus();
    const bool known =
        std::any_of(m_workspaces.begin(), m_workspaces.end(), [&](const Workspace &w) { return w.id == place; });
    if (!m_workspaces.isEmpty())
        open(known ? place : m_workspaces.first().id);
    if (m_windowLock)
        m_windowLock->apply();
}

void MainWindow::buildCentre()
{
    auto *centre = new Surface(Surface::Kind::Panel);
    m_rail = new Rail(m_workspaces, centre);
    m_top = new TopBar(m_parts.environments, m_parts.tasks, centre);
    m_stack = new QStackedWidget(centre);
    m_stack->setObjectName(u"pages"_s);
    m_offline = new OfflineBar(m_parts.environments, m_parts.server, centre);
    auto *keychain = new KeychainBar(m_parts.keychainWait, centre);
    keychain->layout()->setContentsMargins(size::kGap6, size::kGap3, size::kGap6, 0);
    fill(centre,
         column({new Stripe(m_parts.environments, centre),
                 Item(row({m_rail, Item(column({m_top, keychain, buildOutdatedBar(), m_offline, grow(m_stack)}, 0), 1)},
                          0),
                      1)},
                0));
    setCentralWidget(centre);
    connect(m_rail, &Rail::chosen, this, [this](const QString &id) { open(id); });
    connect(m_rail, &Rail::collapseToggled, this, &MainWindow::setRailCollapsed);
    m_rail->setCollapsed(m_parts.settings.value(u"railCollapsed"_s, false).toBool());
    connectTop(m_top);
    auto *status = new StatusBar(m_parts.client, m_parts.environments, m_parts.server, *m_errors, this);
    connect(status, &StatusBar::errorsRequested, this, &MainWindow::openErrors);
    setStatusBar(status);
}

QWidget *MainWindow::buildOutdatedBar()
{
    auto *bar = new QWidget;
    auto *notice = new Banner;
    bar->setObjectName(u"outdatedBar"_s);
    notice->setLasting();
    fill(bar, column({notice}, 0));
    bar->layout()->setContentsMargins(size::kGap6, size::kGap3, size::kGap6, 0);
    bar->hide();
    if (!m_parts.isOutdated)
        return bar;
    const auto refresh = [this, bar, notice] {
        bar->setVisible(m_parts.isOutdated());
        notice->show(Meaning::Info, tr("Another program has changed this environment"),
                     tr("Until you take the change over, requests go out as before, and what you have typed stays."),
                     tr("Take it over"));
    };
    connect(&m_parts.environments, &models::EnvironmentList::changed, bar, refresh);
    connect(notice, &Banner::actionRequested, this, [this] { leavePages(this, m_parts.takeOver); });
    refresh();
    return bar;
}

void MainWindow::connectTop(TopBar *bar)
{
    connect(bar, &TopBar::paletteRequested, this, &MainWindow::openPalette);
    connect(bar, &TopBar::tasksRequested, this, &MainWindow::toggleTasks);
    connect(bar, &TopBar::themeRequested, this, &MainWindow::toggleTheme);
    connect(bar, &TopBar::shortcutsRequested, this, &MainWindow::openShortcuts);
    connect(bar, &TopBar::settingsRequested, this, &MainWindow::openSettings);
    connect(bar, &TopBar::environmentsRequested, this, [this] { open(u"environments"_s); });
    connect(bar, &TopBar::environmentChosen, this, &MainWindow::useEnvironment);
}

void MainWindow::dropPages()
{
    m_current.clear();
    for (const auto &[id, page] : std::exchange(m_pages, {}))
        delete page;
    m_paletteOwner.reset();
    m_sources.removeIf([](const CommandPalette::Source &source) { return !source.owner; });
}

void MainWindow::open(const QString &id, const QString &argument)
{
    const auto workspace =
        std::find_if(m_workspaces.begin(), m_workspaces.end(), [&](const Workspace &w) { return w.id == id; });
    if (workspace == m_workspaces.end())
        return;
    const bool isNew = !m_pages.contains(id);
    if (isNew) {
        Page *made = workspace->factory(*m_context);
        made->setObjectName(u"page_"_s + id);
        m_pages[id] = made;
        m_stack->addWidget(made);
        connect(made, &Page::badgeChanged, this, [this, id](int count) { m_rail->setBadge(id, count); });
    }
    Page *shown = m_pages[id];
    m_current = id;
    m_stack->setCurrentWidget(shown);
    m_offline->setWanted(!workspace->showsServer);
    m_rail->setCurrent(id);
    m_environmentSettings->setValue(u"place"_s, id);
    showTitle();
    shown->setFocus(Qt::OtherFocusReason);
    if (isNew)
        shown->reload();
    if (!argument.isEmpty())
        shown->open(argument);
}

void MainWindow::showTitle()
{
    if (m_parts.lock && !m_parts.lock->isOpen())
        setWindowTitle(tr("Locked – WearDeck"));
    else if (const Page *shown = currentPage())
        setWindowTitle(tr("%1 – %2 – WearDeck").arg(shown->title(), m_parts.environments.current().name));
}

Page *MainWindow::page(const QString &workspace) const
{
    const auto found = m_pages.find(workspace);
    return found == m_pages.end() ? nullptr : found->second;
}

Page *MainWindow::currentPage() const
{
    return page(m_current);
}

void MainWindow::addPaletteProvider(QObject *owner, const QString &group, Provider provider)
{
    m_sources.append({owner, group, std::move(provider)});
}

QString MainWindow::unsaved() const
{
    QStringList all;
    for (const auto &[id, page] : m_pages)
        if (const auto *leaving = dynamic_cast<const Leaving *>(page))
            all << leaving->unsaved();
    all.removeAll(QString());
    return all.join(u' ');
}

void MainWindow::leavePages(QObject *owner, std::function<void()> go)
{
    confirmDiscard(m_context->prompts, unsaved(), owner, std::move(go));
}

void MainWindow::useEnvironment(const QString &id)
{
    if (id != m_parts.environments.current().id())
        leavePages(this, [this, id] { m_parts.environments.setCurrent(id); });
}

void MainWindow::switchEnvironment()
{
    const QString now = m_parts.environments.current().id();
    if (m_environmentId != now) // the place of the other environment; the same one edited stays where it is
        m_current.clear();
    m_environmentId = now;
    m_serverWasDown = m_parts.server.state() != ServerControl::State::Running;
    for (const auto &[id, page] : std::exchange(m_pages, {}))
        page->deleteLater(); // a form of it may be what has just saved the environment
    rebuild();
}

// The pages ask again for what they could not get meanwhile; those of another start are new and have asked already.
void MainWindow::serverChanged()
{
    const ServerControl::State state = m_parts.server.state();
    if (state == ServerControl::State::Stopped || state == ServerControl::State::Failed)
        m_serverWasDown = true;
    else if (state == ServerControl::State::Running && std::exchange(m_serverWasDown, false)
             && m_parts.environments.current().embedded)
        for (const auto &[id, page] : m_pages)
            page->reload();
}

void MainWindow::setRailCollapsed(bool collapsed)
{
    m_rail->setCollapsed(collapsed);
    m_parts.settings.setValue(u"railCollapsed"_s, collapsed);
}

void MainWindow::toggleRail()
{
    setRailCollapsed(!m_rail->isCollapsed());
}

void MainWindow::toggleTheme()
{
    Preferences preferences = readPreferences(m_parts.settings);
    preferences.appearance = tokens().dark ? Appearance::Light : Appearance::Dark;
    writePreferences(m_parts.settings, preferences);
    setAppearance(preferences.appearance);
}

void MainWindow::toggleTasks()
{
    if (m_tasks)
        return m_tasks->deleteLater();
    m_tasks = new TaskPanel(m_parts.tasks, this);
    m_tasks->showBelow(m_top->tasksButton());
}

void MainWindow::openPalette()
{
    (new CommandPalette(paletteItems(), m_sources, this))->open();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_parts.settings, this);
    dialog->setLeave([this, dialog](std::function<void()> go) { leavePages(dialog, std::move(go)); });
    connect(dialog, &SettingsDialog::idleMinutesChanged, this, [this](int minutes) {
        if (m_parts.lock)
            m_parts.lock->setIdleMinutes(minutes);
    });
    connect(dialog, &SettingsDialog::languageChanged, this, [this, dialog] {
        dialog->close();
        const auto *leaving = dynamic_cast<const Leaving *>(currentPage());
        const QString place = leaving ? leaving->place() : QString();
        rebuild();
        if (!place.isEmpty())
            open(m_current, place);
        openSettings(); // in the language just chosen
    });
    connect(dialog, &SettingsDialog::rotateAfterChanged, &m_parts.secrets, &models::SecretStore::setRotateAfterDays);
    dialog->open();
}

void MainWindow::openShortcuts()
{
    (new ShortcutSheet(menuBar(), currentPage(), this))->open();
}

void MainWindow::openErrors()
{
    (new ErrorSheet(*m_errors, this))->open();
    m_errors->markRead();
}

void MainWindow::remember()
{
    m_environmentSettings->setValue(u"window"_s, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QString lost = unsaved();
    const bool isLocked = m_parts.lock && !m_parts.lock->isOpen(); // which hides questions, too
    if (!lost.isEmpty() && !isLocked && !m_discards) {
        event->ignore();
        const auto quit = [this] {
            m_discards = true;
            close();
        };
        return confirmDiscard(m_context->prompts, lost, this, quit, tr("Discard and quit"));
    }
    remember();
    QMainWindow::closeEvent(event);
}

} // namespace views
