// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lock/sessionlock.h"
#include "models/secrets/keychainwait.h"
#include "models/secrets/secretstore.h"

#include <QKeySequence>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace views {

class LockScreen;
class ToastStack;

// Keeps a window in step with the lock. Locked: contents, menus (with their shortcuts), toasts and every other window
// of the program are hidden, also those that would open meanwhile, and the lock screen is in their place; all of it
// is there again when the lock opens. Tells the lock that somebody is there.
class WindowLock : public QObject {
    Q_OBJECT
public:
    WindowLock(models::SessionLock &lock, models::KeychainWait *wait, const models::SecretStore &secrets,
               ToastStack &toasts, QMainWindow *window);
    static QKeySequence shortcut() { return Qt::CTRL | Qt::Key_L; } // a menu's, and here that of dialogs over it
    void apply(); // also after the window's contents were made anew

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();
    void open();
    void put(QWidget *other); // away
    void showParts(bool shown);

    models::SessionLock &m_lock;
    models::KeychainWait *m_wait;
    const models::SecretStore &m_secrets;
    ToastStack &m_toasts;
    QMainWindow *m_window;
    QPointer<LockScreen> m_screen;
    QPointer<QWidget> m_focus; // what had it
    QList<QPointer<QWidget>> m_away; // the windows that were open, in the order to open them again
};

} // namespace views
