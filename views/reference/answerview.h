// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/exchange.h"
#include "views/common/sensitive.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace views {

class Badge;
class Banner;
class CodeBlock;
class Label;

// The answer to one try: status, times, size, body and headers. Text as it came, never markup. One that holds a secret
// is gone when the console was locked.
class AnswerView : public QWidget, public Sensitive {
    Q_OBJECT
public:
    static constexpr qsizetype kShown = 1 << 20; // bytes of a body on screen

    explicit AnswerView(QWidget *parent = nullptr);
    void showWaiting();
    void show(const api::client::RawResponse &response);
    void show(const api::Error &error);
    void clear();
    void seal() override;

private:
    void fillTimes(const api::client::Timings &timings);
    void fillBody(const api::client::RawResponse &response);

    int m_generation = 0; // of the answer shown: what is laid out later belongs to it
    Badge *m_status;
    Label *m_summary; // "12.3 ms · 4.1 kB"
    Label *m_times; // "connect 1.0 ms · wait 10.2 ms"
    Label *m_notice; // what is not shown
    Banner *m_banner;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    CodeBlock *m_pretty;
    CodeBlock *m_raw;
    CodeBlock *m_headers;
};

} // namespace views
