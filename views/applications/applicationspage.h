// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/applicationtable.h"
#include "models/relay/portal.h"
#include "views/common/tablepage.h"
#include "views/leaving.h"

class QStackedWidget;

namespace views {

class ApplicationView;
class GettingStarted;
class SignInPanel;

// The portal of Relay: sign in, applications, and each with its credentials and events.
class ApplicationsPage : public TablePage, public Leaving {
    Q_OBJECT
public:
    explicit ApplicationsPage(Context &context, QWidget *parent = nullptr);

    void open(const QString &place) override; // "APPLICATION", "APPLICATION/TAB"; "/" = the list
    QString place() const override;
    QString unsaved() const override; // secrets that are shown only once
    LoadState loadState() const override;
    void reload() override;
    QList<PaletteItem> paletteItems() override;
    QList<PageShortcut> shortcuts() const override;

private:
    void buildAccount();
    void connectParts();
    void addShortcut(const QKeySequence &keys, void (ApplicationsPage::*run)());
    void portalChanged();
    void listChanged();
    void serverChanged();
    void showWebhooks(); // their column, when any application has one
    void changePassword();
    void create();
    void edit();
    void askDelete();
    void remove(const api::RelayApplication &application);
    void openRow(const QString &id);
    void showApplication(const api::RelayApplication &application);
    void coverWith(QWidget *page); // in place of the list, with the focus
    void refetch(); // the one shown
    void back();
    void next(); // step of the way to a first answer
    void failed(const api::Error &error);
    bool isSignedIn() const { return m_portal->state() == models::Portal::State::SignedIn; }
    bool isApplicationShown() const;
    const api::RelayApplication *chosen() const; // shown, or the only one selected; else null

    models::Portal *m_portal;
    models::ApplicationTable *m_model;
    GettingStarted *m_guide;
    QPushButton *m_account;
    QStackedWidget *m_covers;
    SignInPanel *m_signIn;
    ApplicationView *m_view;
    bool m_withoutWebhooks = false; // their column is hidden, as it would be empty
    QString m_wanted; // place to open once the list is here
};

} // namespace views
