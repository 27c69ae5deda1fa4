// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/events.h"

#include <QWidget>

class QPushButton;

namespace views {

class Badge;
class ChartCanvas;
class Facts;
class Label;

// One night or nap: hypnogram, minutes and shares of the stages, vitals.
class SleepDetail : public QWidget {
    Q_OBJECT
public:
    explicit SleepDetail(QWidget *parent = nullptr);

    void show(const api::SleepSession &session); // hides QWidget's on purpose
    void clear();
    const api::SleepSession &session() const { return m_session; }

Q_SIGNALS:
    void deleteRequested();

private:
    void drawStages();

    api::SleepSession m_session;
    Label *m_title;
    Badge *m_kind;
    QPushButton *m_remove;
    Label *m_when;
    ChartCanvas *m_hypnogram;
    Label *m_noStages;
    Facts *m_stages;
    Facts *m_facts;
    QWidget *m_all;
    Label *m_hint;
};

} // namespace views
