// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/days.h"
#include "models/relay/integrationflow.h"
#include "views/context.h"

class QStackedWidget;
class QTabBar;

namespace views {

class AnswerView;
class CodeBlock;
class EmptyState;
class HealthDataView;
class Label;

// What went over the wire, step by step, and what the fetch brought. Before a step's first call: what it will do.
class FlowWire : public QWidget {
    Q_OBJECT
public:
    using Step = models::IntegrationFlow::Step;
    static constexpr int kData = models::IntegrationFlow::kSteps; // the tab after those of the steps

    FlowWire(Context &context, const models::IntegrationFlow &flow, QWidget *parent = nullptr);
    void showStep(Step step);
    void showData(const models::DayRange &days); // of the fetch that is about to go
    void refresh(); // from the flow

private:
    void showTab();
    void fillWire(Step step);
    void readFetch();
    static QString promise(Step step);

    const models::IntegrationFlow &m_flow;
    models::DayRange m_days;
    int m_drawn = 0; // number of the fetch that the data are of, once it is over
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    EmptyState *m_promise;
    QWidget *m_wire;
    Label *m_renewed;
    CodeBlock *m_request;
    AnswerView *m_answer;
    HealthDataView *m_data;
};

} // namespace views
