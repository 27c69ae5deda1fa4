// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/usertable.h"
#include "views/common/tablepage.h"

namespace views {

class UserDetail;

// The end-users of the environment: find, create, edit, disconnect, delete.
class UsersPage : public TablePage {
    Q_OBJECT
public:
    explicit UsersPage(Context &context, QWidget *parent = nullptr);

    void open(const QString &userId) override;
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
    void replaceShown(const api::UserRead &user);
    void refetch(); // the end-user shown
    void closeDetail();
    void selected(const QStringList &ids);
    void askDelete(const QStringList &ids);
    void askDeleteShown();
    void remove(const QStringList &ids);
    void removalEnded(int removed, const std::optional<api::Error> &error);
    bool isDetailShown() const;
    QStringList selection() const; // of the table, else the one shown

    models::UserTable *m_users;
    UserDetail *m_detail;
    QPushButton *m_deleteMany;
    std::unique_ptr<QObject> m_fetch; // context of a getUser under way
    bool m_removing = false;
};

} // namespace views
