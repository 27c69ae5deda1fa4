// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/users.h"
#include "views/health/tabs.h"
#include "views/page.h"

class QStackedWidget;

namespace views {

class Badge;
class CopyField;
class EmptyState;
class HealthTab;
class Label;
class TabStrip;
struct Context;

// All of one end-user: who, and the tabs of tabs.cpp. Each tab is made and loaded when it is first shown.
class UserPage : public QWidget {
    Q_OBJECT
public:
    explicit UserPage(Context &context, QWidget *parent = nullptr);

    void showUser(const api::UserRead &user);
    void refresh(const api::UserRead &user); // newer data of the one shown; keeps edits
    void showGone(); // the one shown exists no longer
    bool isGone() const;
    const api::UserRead &user() const { return m_user; }
    void openTab(const QString &id, const QString &argument = {}); // unknown ids are ignored
    QString currentTab() const;
    HealthTab *tab(const QString &id); // made when it is not there yet; nullptr: no such tab
    QString unsaved() const; // of all tabs
    void discard();

    LoadState loadState() const; // of the tab shown
    void reload();
    QList<PaletteItem> paletteItems();
    QList<PageShortcut> shortcuts() const;

Q_SIGNALS:
    void backRequested();
    void loadStateChanged();
    void saved(const api::UserRead &user);
    void outdated();
    void deleteRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override; // an export to import
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildHead();
    void exportData();
    void fillHead();
    void activate(int index);
    HealthTab *make(int index);
    HealthTab *current() const;
    void step(int by);

    Context &m_context;
    api::UserRead m_user;
    QList<HealthTabEntry> m_entries;
    QList<HealthTab *> m_tabs; // by entry; nullptr until made
    Label *m_name;
    Badge *m_badge;
    Label *m_email;
    Label *m_sync;
    CopyField *m_id;
    QWidget *m_externalRow;
    CopyField *m_external;
    TabStrip *m_bar;
    QStackedWidget *m_stack;
    QStackedWidget *m_body; // the end-user, or that there is none any more
    QWidget *m_there;
    EmptyState *m_gone = nullptr; // until there is none
};

} // namespace views
