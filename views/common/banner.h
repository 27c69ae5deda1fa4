// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "views/common/theme.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace views {

class Label;

// A notice in the page. Errors show cause, what to do, request id (copyable), and Retry when a retry may help.
// No page words errors itself.
class Banner : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr); // hidden until it has something to say

    void show(const api::Error &error);
    void show(Meaning meaning, const QString &text, const QString &detail = {}, const QString &action = {});
    void clear();
    void setLasting(); // it tells a state and goes with it: nothing to dismiss

Q_SIGNALS:
    void retryRequested();
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillIn(Meaning meaning, const QString &text, const QString &detail);

    Meaning m_meaning = Meaning::Info;
    QBoxLayout *m_box; // text, then buttons
    Label *m_text;
    Label *m_detail;
    Label *m_requestId;
    QToolButton *m_copy;
    QPushButton *m_retry;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace views
