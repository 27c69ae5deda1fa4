// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/keychainwait.h"
#include "views/common/banner.h"

namespace views {

// Shown while the keychain keeps the program waiting: says for what, and stops it. `wait` null: never shown.
class KeychainBar : public QWidget {
    Q_OBJECT
public:
    explicit KeychainBar(models::KeychainWait *wait, QWidget *parent = nullptr);

private:
    void refresh();

    models::KeychainWait *m_wait;
    Banner *m_banner;
};

// Puts a bar into every dialog of ours that is open meanwhile: a modal one keeps people from the bar of its window.
class KeychainInDialogs : public QObject {
    Q_OBJECT
public:
    KeychainInDialogs(models::KeychainWait &wait, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void offer(QObject *window);

    models::KeychainWait &m_wait;
};

} // namespace views
