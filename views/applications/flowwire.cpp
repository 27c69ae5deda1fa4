// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/flowwire.h"

#include "views/applications/healthdataview.h"
#include "views/common/codeblock.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/reference/answerview.h"

#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kRequestLines = 9; // so that a window of 1024 x 700 has room for the answer too

} // namespace

FlowWire::FlowWire(Context &context, const models::IntegrationFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_promise(new EmptyState(u"play"_s, {}))
    , m_wire(new QWidget)
    , m_renewed(wrapped(tr("The token was over: it was renewed with the refresh token first."), TextStyle::Secondary,
                        u"flowRenewed"_s))
    , m_request(new CodeBlock(u"flowRequest"_s, tr("Request"), kRequestLines))
    , m_answer(new AnswerView)
    , m_data(new HealthDataView(context))
{
    name(this, u"flowWire"_s, tr("What went over the wire"));
    name(m_tabs, u"flowSteps"_s, tr("Call to show"));
    setFocusProxy(m_tabs);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &title : {tr("Authenticate"), tr("Connections"), tr("Fetch"), tr("Health data")})
        m_tabs->addTab(title);
    fill(m_wire,
         column({label(tr("Request"), TextStyle::Strong), m_renewed, m_request,
                 label(tr("Response"), TextStyle::Strong), grow(m_answer)},
                size::kGap2));
    for (QWidget *page : QList<QWidget *>{m_promise, m_wire, m_data})
        m_pages->addWidget(page);
    fill(this, column({m_tabs, grow(m_pages)}, size::kGap2));
    connect(m_tabs, &QTabBar::currentChanged, this, &FlowWire::showTab);
    showTab();
}

void FlowWire::showStep(Step step)
{
    m_tabs->setCurrentIndex(int(step));
}

void FlowWire::showData(const models::DayRange &days)
{
    m_days = days;
    m_tabs->setCurrentIndex(kData);
}

void FlowWire::refresh()
{
    readFetch();
    showTab();
}

void FlowWire::showTab()
{
    if (m_tabs->currentIndex() == kData)
        return m_pages->setCurrentWidget(m_data);
    const auto step = Step(m_tabs->currentIndex());
    if (m_flow.exchange(step).number == 0) {
        m_promise->setText(promise(step));
        return m_pages->setCurrentWidget(m_promise);
    }
    fillWire(step);
    m_pages->setCurrentWidget(m_wire);
}

void FlowWire::fillWire(Step step)
{
    const auto &exchange = m_flow.exchange(step);
    m_renewed->setVisible(exchange.wasRenewed);
    if (m_request->code() != exchange.request)
        m_request->setText(exchange.request, CodeBlock::Language::Plain);
    if (exchange.isRunning)
        m_answer->showWaiting();
    else if (exchange.answer)
        m_answer->show(*exchange.answer);
    else if (exchange.error)
        m_answer->show(*exchange.error);
    else
        m_answer->clear();
}

void FlowWire::readFetch()
{
    const auto &fetch = m_flow.exchange(Step::Fetch);
    if (fetch.number == 0) {
        if (std::exchange(m_drawn, 0) != 0)
            m_data->clear(); // another application
    } else if (fetch.isRunning) {
        m_data->showWaiting();
    } else if (std::exchange(m_drawn, fetch.number) != fetch.number) {
        fetch.error ? m_data->show(*fetch.error) : m_data->show(fetch.answer->body, m_days);
    }
}

QString FlowWire::promise(Step step)
{
    switch (step) {
    case Step::Authenticate:
        return tr(
            "Sends the client id, its secret and the application id to the dispatcher. The answer brings the user, "
            "an access token for an hour, a refresh token and the connected devices.");
    case Step::Connections:
        return tr(
            "Asks the gateway which of the application's devices are connected and when each was synced last. The "
            "token of the first step goes along.");
    case Step::Fetch:
        return tr(
            "Asks the gateway for the health data of the days and devices chosen at the left. The answer is shown "
            "as it came, and drawn under Health data.");
    }
    return {};
}

} // namespace views
