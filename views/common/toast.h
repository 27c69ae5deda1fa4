// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace views {

// Toasts of one window: bottom right, 5 s each, three at most, held while the mouse is over them.
class ToastStack : public QObject, public Toasts {
    Q_OBJECT
public:
    explicit ToastStack(QWidget *host);
    void show(const QString &text, const QString &action = {}, std::function<void()> run = {}) override;
    void setHeld(bool held); // while held none is seen; the newest appear when it ends

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Message {
        QString text, action;
        std::function<void()> run;
    };
    void arrange();

    QWidget *m_host;
    bool m_held = false;
    QList<Message> m_waiting; // while held
    QList<QPointer<QWidget>> m_shown; // newest last
};

} // namespace views
