// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

#include <QTimer>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace views {

class Banner;
class Label;

// The embedded server's virtual time: shown as it runs, moved on, put elsewhere.
class ClockCard : public QWidget {
    Q_OBJECT
public:
    explicit ClockCard(Context &context);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void advance(const QString &step);
    void apply(const api::Timestamp &now);
    void arrived(const api::Result<api::Timestamp> &now);
    void watch();

    Context &m_context;
    Label *m_now;
    Label *m_apart; // how far from real time
    QDateTimeEdit *m_edit;
    QLineEdit *m_step;
    QPushButton *m_real;
    Banner *m_banner;
    QWidget *m_controls;
    QTimer m_tick;
};

} // namespace views
