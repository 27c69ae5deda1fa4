// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/usertable.h"
#include "views/common/tablepage.h"
#include "views/leaving.h"

namespace views {

class UserDetail;
class UserPage;

// The end-users of the environment: find, create, delete. Opening one shows its page in place of the list.
class UsersPage : public TablePage, public Leaving {
    Q_OBJECT
public:
    explicit UsersPage(Context &context, QWidget *parent = nullptr);

    void open(const QString &place) override; // "USER", "USER/TAB", "USER/TAB/WHAT"; "/" = the list
    QString place() const override;
    QString unsaved() const override;
    LoadState loadState() const override;
    void reload() override;
    QList<PaletteItem> paletteItems() override;
    QList<PageShortcut> shortcuts() const override;

private:
    void buildFilters();
    void buildShortcuts();
    void addShortcut(const QKeySequence &keys, std::function<void()> run);
    void create();
    void created(const api::UserRead &user);
    void openRow(const QString &id);
    void showUser(const api::UserRead &user);
    void leave(std::function<void()> then); // asks when edits would be lost
    UserDetail *detail() const;
    void refetch(); // the end-user shown
    void watch(const api::client::CallRecord &record);
    void closeUser();
    void selected(const QStringList &ids);
    void askDelete(const QStringList &ids);
    void askDeleteShown();
    void remove(const QStringList &ids);
    void removalEnded(int removed, const std::optional<api::Error> &error);
    bool isUserShown() const;
    QStringList selection() const; // of the table, else the one shown

    models::UserTable *m_users;
    UserPage *m_user;
    QPushButton *m_openSelected;
    QPushButton *m_deleteMany;
    std::unique_ptr<QObject> m_fetch; // context of a getUser under way
    bool m_removing = false;
};

} // namespace views
