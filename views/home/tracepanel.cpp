// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/tracepanel.h"

#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/codeblock.h"
#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/home/sqllist.h"

#include <QGridLayout>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace views {

namespace {

enum Fact { Sender, Operation, Access, Validation, Injected, Replayed, FactCount };

} // namespace

TracePanel::TracePanel(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_request(label({}, TextStyle::Mono, u"traceRequest"_s))
    , m_status(new Badge)
    , m_time(label({}, TextStyle::Secondary, u"traceTime"_s))
    , m_id(new CopyField(u"traceId"_s, tr("Request id")))
    , m_banner(new Banner)
    , m_sqlCount(label({}, TextStyle::Strong, u"traceSqlCount"_s))
    , m_sql(new SqlList)
    , m_json(new CodeBlock(u"traceJson"_s, tr("Trace as JSON")))
    , m_body(new QWidget)
{
    name(this, u"trace"_s, tr("Trace of the request"));
    m_banner->setObjectName(u"traceBanner"_s);
    m_status->setObjectName(u"traceStatus"_s);
    m_request->setElide(Qt::ElideMiddle);
    QToolButton *close = iconButton(u"traceClose"_s, u"close"_s, tr("Close"));
    connect(close, &QToolButton::clicked, this, &TracePanel::closeRequested);
    auto *tabs = new QTabBar;
    name(tabs, u"traceTabs"_s, tr("Parts of the trace"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->addTab(tr("Trace"));
    tabs->addTab(tr("JSON"));
    auto *readable = new QWidget;
    fill(readable, column({facts(), gap(size::kGap1), m_sqlCount, grow(m_sql)}));
    auto *pages = new QStackedWidget;
    pages->addWidget(readable);
    pages->addWidget(m_json);
    connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    fill(m_body,
         column({Item(row({m_status, grow(m_request), m_time})), m_id, Item(row({tabs, stretch()})), grow(pages)}));
    fill(this, column({Item(row({label(tr("Trace"), TextStyle::Section), stretch(), close})), m_banner, grow(m_body)}),
         size::kGap4);
}

QWidget *TracePanel::facts()
{
    const QString titles[FactCount] = {tr("Sent by"),    tr("Operation"), tr("Access"),
                                       tr("Validation"), tr("Fault"),     tr("Replayed")};
    auto *host = new QWidget;
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(size::kGap3);
    grid->setVerticalSpacing(size::kGap1);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < FactCount; ++row) {
        m_facts << wrapped({}, TextStyle::Body, u"traceFact_"_s + QString::number(row));
        m_facts.last()->setAccessibleName(titles[row]);
        m_facts.last()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label(titles[row], TextStyle::Secondary), row, 0, Qt::AlignTop);
        grid->addWidget(m_facts.last(), row, 1);
    }
    return host;
}

void TracePanel::setRequest(const QString &requestId)
{
    if (m_requestId == requestId)
        return;
    m_requestId = requestId;
    m_context.server.trace(requestId).then(this, [this, requestId](const api::Result<QString> &json) {
        if (requestId != m_requestId)
            return; // another one was chosen meanwhile
        const auto trace = json ? models::parseTrace(*json) : api::Failure(json.error());
        m_body->setVisible(trace.has_value());
        if (!trace)
            return m_banner->show(trace.error());
        m_banner->clear();
        show(*trace);
    });
}

void TracePanel::setFact(int row, const QString &value, Meaning meaning)
{
    m_facts[row]->setText(value);
    m_facts[row]->setMeaning(meaning);
}

void TracePanel::show(const models::Trace &trace)
{
    m_request->setText(trace.request);
    m_status->setText(trace.status ? QString::number(trace.status) : tr("cut"), Badge::statusMeaning(trace.status));
    m_time->setText(tr("%L1 ms").arg(trace.ms, 0, 'f', 2));
    m_id->setText(trace.requestId);
    setFact(Sender, trace.userAgent.isEmpty() ? tr("Not said") : visible(trace.userAgent));
    const bool refused = trace.auth.startsWith("refused"_L1);
    setFact(Operation, trace.operation.isEmpty() ? tr("No route matched") : trace.operation,
            trace.operation.isEmpty() ? Meaning::Warning : Meaning::Neutral);
    setFact(Access, trace.auth.isEmpty() ? tr("Not asked for") : trace.auth,
            refused ? Meaning::Warning : Meaning::Neutral);
    const bool valid = trace.validation.isEmpty() || trace.validation == "ok"_L1;
    setFact(Validation, trace.validation.isEmpty() ? tr("Not reached") : visible(trace.validation),
            valid ? Meaning::Neutral : Meaning::Warning);
    setFact(Injected, trace.fault.isEmpty() ? tr("None") : trace.fault,
            trace.fault.isEmpty() ? Meaning::Neutral : Meaning::Warning);
    setFact(Replayed, trace.replayed ? tr("Yes, from the Idempotency-Key") : tr("No"));
    double sum = 0;
    for (const models::TracedStatement &statement : trace.statements)
        sum += statement.ms;
    m_sqlCount->setText(trace.statements.isEmpty()
                            ? tr("No SQL statement")
                            : tr("%Ln SQL statements, %1 ms", nullptr, int(trace.statements.size()))
                                  .arg(QLocale().toString(sum, 'f', 2)));
    m_sql->setTrace(trace);
    m_json->setText(trace.json);
}

} // namespace views
