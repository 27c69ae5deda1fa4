// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/users.h"
#include "views/context.h"

#include <memory>

namespace views {

// Base of every tab of an end-user's page. Made when first shown. A subclass calls the server in load() with calls()
// as the context: it dies when the end-user changes or the tab loads again, and late answers with it.
class HealthTab : public QWidget {
    Q_OBJECT
public:
    explicit HealthTab(Context &context, QWidget *parent = nullptr);
    ~HealthTab() override;

    void setUser(const api::UserRead &user); // another one: cleared, and loaded when next activated
    void activate(); // it is on screen now
    void reload(); // F5
    void outdate(); // the server has newer data: loaded again when next activated
    const api::UserRead &user() const { return m_user; }
    const LoadState &loadState() const { return m_state; }

    virtual void open(const QString &argument) { Q_UNUSED(argument) } // "heart_rate" of "users/ID/timeline/heart_rate"
    virtual QString unsaved() const { return {}; } // what leaving would lose, in a sentence; empty = nothing
    virtual void discard() { }
    virtual QList<PaletteItem> paletteItems() { return {}; }
    virtual QList<PageShortcut> shortcuts() const { return {}; }

Q_SIGNALS:
    void loadStateChanged();
    void userSaved(const api::UserRead &user);
    void userOutdated(); // something of the end-user has changed on the server
    void deleteRequested();
    void tabRequested(const QString &id, const QString &argument); // "timeline", "heart_rate"

protected:
    virtual void load() = 0; // of user(); ends with setState(PageLoaded{...}) or an error
    virtual void clear() { } // what is shown belongs to someone else
    virtual void refreshUser() { } // newer data of the same end-user

    Context &context() const { return m_context; }
    const std::string &userId() const { return m_user.id; }
    QObject *calls() const { return m_calls.get(); }
    void setState(LoadState state);

private:
    void begin();

    Context &m_context;
    api::UserRead m_user;
    LoadState m_state = PageLoading{};
    std::unique_ptr<QObject> m_calls;
    bool m_loaded = false; // load() was called for this end-user
};

} // namespace views
