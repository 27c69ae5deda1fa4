// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lock/sessionlock.h"
#include "models/secrets/keychainwait.h"
#include "models/secrets/secretstore.h"

#include <QWidget>

class QPushButton;

namespace views {

class Banner;
class Label;

// What a locked window shows: that and why it is locked, and the way back in.
class LockScreen : public QWidget {
    Q_OBJECT
public:
    LockScreen(models::SessionLock &lock, models::KeychainWait *wait, const models::SecretStore &secrets,
               QWidget *parent);

Q_SIGNALS:
    void quitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString explanation() const;

    models::SessionLock &m_lock;
    const models::SecretStore &m_secrets;
    Label *m_title;
    Label *m_reason;
    Label *m_how;
    Banner *m_problem;
    QPushButton *m_unlock;
    QPushButton *m_without;
    QPushButton *m_quit;
};

} // namespace views
