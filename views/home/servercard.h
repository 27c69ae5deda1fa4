// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

class QPushButton;

namespace views {

class Banner;
class CopyField;
class Label;
class SecretField;

// What runs in this program: state, addresses, key, data, and start, stop, restart, reset, reseed.
class ServerCard : public QWidget {
    Q_OBJECT
public:
    explicit ServerCard(Context &context);

private:
    QWidget *details();
    QWidget *actions();
    void showState();
    void restart();
    void confirm(const Confirmation &what, std::function<void()> then);
    void confirmReset();
    void askReseed(const QString &seed);
    void reseed(const QString &seed);
    void done(const api::Result<bool> &result, const QString &message);

    Context &m_context;
    Label *m_state;
    Label *m_elsewhere;
    Banner *m_banner;
    Label *m_stopped;
    QWidget *m_details;
    QWidget *m_actions;
    CopyField *m_wearlink;
    CopyField *m_relay;
    CopyField *m_login;
    CopyField *m_database;
    SecretField *m_key;
    Label *m_seed;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_restart;
    QWidget *m_progress;
    bool m_restarting = false; // start again once stopped
};

QString curlCall(const ServerInfo &info); // lists end-users; the key is a variable

} // namespace views
