// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/windowlock.h"

#include "views/common/secret.h"
#include "views/common/toast.h"
#include "views/shell/lockscreen.h"

#include <algorithm>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

namespace views {

namespace {

bool isActivity(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

// What people open and come back to, unlike menus, lists of choices and tooltips.
bool isOwnWindow(const QWidget *widget)
{
    return widget->isWindow() && (widget->windowType() == Qt::Window || widget->windowType() == Qt::Dialog);
}

// A modal dialog, an open menu and an open list of choices keep the window's own shortcuts away.
bool isShortcutElsewhere(QEvent *event)
{
    return event->type() == QEvent::KeyPress && (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        && QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()) == WindowLock::shortcut();
}

int depth(const QWidget *widget)
{
    return widget->parentWidget() ? depth(widget->parentWidget()) + 1 : 0;
}

} // namespace

WindowLock::WindowLock(models::SessionLock &lock, models::KeychainWait *wait, const models::SecretStore &secrets,
                       ToastStack &toasts, QMainWindow *window)
    : QObject(window), m_lock(lock), m_wait(wait), m_secrets(secrets), m_toasts(toasts), m_window(window)
{
    qApp->installEventFilter(this);
    connect(&lock, &models::SessionLock::stateChanged, this, &WindowLock::apply);
    apply();
}

void WindowLock::apply()
{
    if (m_lock.isOpen())
        open();
    else
        close();
}

void WindowLock::close()
{
    if (!m_screen) {
        sealAll();
        clearSecretClipboard();
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        m_focus = QApplication::focusWidget();
        QWidgetList windows = QApplication::topLevelWidgets();
        std::stable_sort(windows.begin(), windows.end(),
                         [](auto *one, auto *other) { return depth(one) < depth(other); });
        for (QWidget *each : std::as_const(windows))
            if (each != m_window && each->isVisible() && isOwnWindow(each))
                put(each);
        m_screen = new LockScreen(m_lock, m_wait, m_secrets, m_window);
        connect(m_screen, &LockScreen::quitRequested, m_window, &QWidget::close);
    }
    m_toasts.setHeld(true);
    showParts(false);
    m_screen->setGeometry(m_window->rect());
    m_screen->show();
    m_screen->raise();
}

void WindowLock::open()
{
    if (!m_screen)
        return;
    m_screen->hide();
    m_screen->deleteLater(); // its button may be what runs this
    m_screen.clear();
    showParts(true);
    const QList<QPointer<QWidget>> away = std::exchange(m_away, {});
    for (const QPointer<QWidget> &each : away) {
        if (auto *dialog = qobject_cast<QDialog *>(each.data()))
            dialog->open();
        else if (each)
            each->show();
    }
    if (m_focus && m_focus->isVisible())
        m_focus->setFocus(Qt::OtherFocusReason);
    m_toasts.setHeld(false);
}

void WindowLock::put(QWidget *other)
{
    if (!m_away.contains(other))
        m_away.append(other);
    other->hide();
}

// Hidden menus have no shortcuts either.
void WindowLock::showParts(bool shown)
{
    m_window->centralWidget()->setVisible(shown);
    m_window->menuBar()->setVisible(shown);
    m_window->statusBar()->setVisible(shown);
}

bool WindowLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isActivity(event->type()))
        m_lock.noteActivity();
    if (isShortcutElsewhere(event)) {
        m_lock.lock(models::LockReason::Asked);
        return true;
    }
    if (!m_screen)
        return false;
    if (watched == m_window && event->type() == QEvent::Resize)
        m_screen->setGeometry(m_window->rect());
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget && widget != m_window && event->type() == QEvent::Show && isOwnWindow(widget)) {
        widget->setAttribute(Qt::WA_DontShowOnScreen); // the event comes before the window appears
        QMetaObject::invokeMethod(
            this,
            [this, late = QPointer(widget)] {
                if (!late)
                    return;
                if (m_screen)
                    put(late);
                else
                    late->hide();
                late->setAttribute(Qt::WA_DontShowOnScreen, false);
                if (!m_screen)
                    late->show();
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace views
