// SPDX-License-Identifier: GPL-3.0-or-later
// Menus and what the palette offers: the two ways to the same actions.
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/environmentswitch.h"
#include "views/shell/mainwindow.h"
#include "views/shell/windowlock.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace views {

QAction *MainWindow::action(QMenu *menu, const QString &id, const QString &text, const QKeySequence &keys,
                            const QString &iconName, std::function<void()> run)
{
    auto *made = new QAction(text, menu);
    made->setObjectName(u"action_"_s + id);
    made->setShortcut(keys);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    connect(made, &QAction::triggered, this, std::move(run));
    menu->addAction(made);
    return made;
}

void MainWindow::buildMenus()
{
    auto *bar = new QMenuBar;
    bar->setObjectName(u"menuBar"_s);
    setMenuBar(bar); // deletes the previous one and its actions

    QMenu *file = bar->addMenu(tr("&File"));
    action(file, u"settings"_s, tr("&Settings…"), QKeySequence(u"Ctrl+,"_s), u"settings"_s, [this] { openSettings(); });
    if (m_parts.lock)
        action(file, u"lock"_s, tr("&Lock now"), WindowLock::shortcut(), u"lock"_s,
               [this] { m_parts.lock->lock(models::LockReason::Asked); });
    file->addSeparator();
    action(file, u"quit"_s, tr("&Quit"), QKeySequence(QKeySequence::Quit), {}, [this] { close(); });

    QMenu *go = bar->addMenu(tr("&Go"));
    action(go, u"palette"_s, tr("Command &palette…"), QKeySequence(u"Ctrl+K"_s), u"search"_s,
           [this] { openPalette(); });
    go->addSeparator();
    int number = 0;
    for (const Workspace &workspace : m_workspaces) {
        ++number;
        const QKeySequence keys = number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence();
        action(go, u"go_"_s + workspace.id, withoutMnemonic(workspace.title), keys, workspace.icon,
               [this, id = workspace.id] { open(id); });
    }

    QMenu *view = bar->addMenu(tr("&View"));
    const auto onPage = [this](void (Page::*run)()) {
        return [this, run] {
            if (Page *shown = currentPage())
                (shown->*run)();
        };
    };
    action(view, u"reload"_s, tr("&Reload"), QKeySequence(Qt::Key_F5), u"refresh"_s, onPage(&Page::reload));
    QAction *filter =
        action(view, u"filter"_s, tr("&Filter"), QKeySequence(u"Ctrl+F"_s), u"filter"_s, onPage(&Page::focusFilter));
    filter->setShortcuts({QKeySequence(u"Ctrl+F"_s), QKeySequence(u"/"_s)});
    view->addSeparator();
    action(view, u"rail"_s, tr("Collapse or expand the s&idebar"), QKeySequence(u"Ctrl+B"_s), u"sidebar"_s,
           [this] { toggleRail(); });
    action(view, u"tasks"_s, tr("&Tasks"), QKeySequence(u"Ctrl+J"_s), u"tasks"_s, [this] { toggleTasks(); });
    action(view, u"theme"_s, tr("Light or &dark"), QKeySequence(u"Ctrl+T"_s), u"theme"_s, [this] { toggleTheme(); });

    QMenu *help = bar->addMenu(tr("&Help"));
    action(help, u"shortcuts"_s, tr("&Keyboard shortcuts"), QKeySequence(u"?"_s), u"keyboard"_s,
           [this] { openShortcuts(); });
    action(help, u"about"_s, tr("&About WearDeck"), {}, u"info"_s, [this] { (new AboutDialog(this))->open(); });
}

QList<PaletteItem> MainWindow::actionItems()
{
    QList<PaletteItem> items;
    for (QAction *menu : menuBar()->actions()) {
        for (QAction *each : menu->menu()->actions()) {
            if (each->isSeparator() || !each->isEnabled() || each->objectName().startsWith("action_go_"_L1)
                || each->objectName() == "action_palette"_L1)
                continue;
            items.append({.title = withoutMarks(each->text()),
                          .detail = each->shortcut().toString(QKeySequence::NativeText),
                          .group = tr("Actions"),
                          .icon = each->icon().name(),
                          .run = [each = QPointer(each)] {
                              if (each)
                                  each->trigger();
                          }});
        }
    }
    return items;
}

QList<PaletteItem> MainWindow::paletteItems()
{
    QList<PaletteItem> items;
    if (Page *shown = currentPage()) {
        for (PaletteItem &item : shown->paletteItems()) {
            item.group = item.group.isEmpty() ? shown->title() : item.group;
            items.append(std::move(item));
        }
    }
    for (const Workspace &workspace : m_workspaces)
        items.append({.title = workspace.title,
                      .group = tr("Workspaces"),
                      .icon = workspace.icon,
                      .run = [this, id = workspace.id] { open(id); }});
    const QString current = m_parts.environments.current().id();
    for (const models::Environment &each : m_parts.environments.all())
        if (each.id() != current)
            items.append({.title = tr("Switch to %1").arg(visible(each.name)),
                          .detail = safetyText(each.connection.safety),
                          .group = tr("Environments"),
                          .icon = u"environments"_s,
                          .run = [this, id = each.id()] { useEnvironment(id); }});
    return items + actionItems();
}

} // namespace views
