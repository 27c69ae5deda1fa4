// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reference/operationview.h"

#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/codeblock.h"
#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/reference/schemaview.h"
#include "views/snippets/codepanel.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kExampleLines = 18, kCodeLines = 24;

Badge *methodBadge(const QString &method)
{
    auto *badge = new Badge;
    badge->setMethod(method);
    badge->setObjectName(u"operationMethod"_s);
    return badge;
}

void addPayload(QVBoxLayout *box, const models::Payload &payload, const QString &objectName)
{
    const QString &type = payload.schema.type;
    box->addWidget(
        label(type.isEmpty() ? payload.contentType : u"%1 · %2"_s.arg(payload.contentType, type), TextStyle::Mono));
    if (!payload.schema.description.isEmpty())
        box->addWidget(wrapped(payload.schema.description, TextStyle::Secondary));
    if (!payload.schema.children.isEmpty())
        box->addWidget(new SchemaView(objectName, OperationView::tr("Members"), payload.schema.children));
    if (payload.example.isEmpty())
        return;
    box->addWidget(label(OperationView::tr("Example"), TextStyle::Strong));
    auto *code = new CodeBlock(objectName + u"Example"_s, OperationView::tr("Example"), kExampleLines);
    code->setText(payload.example);
    box->addWidget(code);
}

} // namespace

OperationView::OperationView(Context &context, QWidget *parent) : QScrollArea(parent), m_context(context)
{
    name(this, u"operation"_s, tr("Documentation of the operation"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void OperationView::setOperation(const models::OperationDoc &operation)
{
    m_operation = operation;
    m_statuses = nullptr;
    m_response = nullptr;
    auto *page = new Surface(Surface::Kind::Panel);
    QVBoxLayout *box = column({heading()}, size::kGap3);
    if (!operation.description.isEmpty())
        box->addWidget(wrapped(operation.description, TextStyle::Body, u"operationDescription"_s));
    for (const QString &note : operation.notes)
        box->addWidget(wrapped(note, TextStyle::Secondary));
    if (operation.entry.planned) {
        auto *planned = new Banner(page);
        planned->setObjectName(u"operationPlanned"_s);
        planned->show(Meaning::Info, tr("Planned"),
                      tr("This operation is described but not built into the embedded server yet, which answers 501."));
        box->addWidget(planned);
    }
    addParameters(box);
    addBody(box);
    addCode(box);
    addResponses(box);
    box->addStretch(1);
    fill(page, box);
    box->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap6);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QWidget *OperationView::heading()
{
    const models::OperationEntry &entry = m_operation.entry;
    auto *host = new QWidget;
    Label *title = wrapped(entry.summary.isEmpty() ? entry.id : entry.summary, TextStyle::Title, u"operationTitle"_s);
    auto *send = button(u"operationTry"_s, tr("Try it"), Emphasis::Primary, u"play"_s);
    connect(send, &QPushButton::clicked, this, &OperationView::tryRequested);
    auto *path = new CopyField(u"operationPath"_s, tr("Path"), entry.path);
    QHBoxLayout *chips = row({}, size::kGap1);
    const auto chip = [chips](const QString &text, Meaning meaning) {
        auto *badge = new Badge(text, meaning);
        badge->setObjectName(u"operationChip"_s);
        chips->addWidget(badge);
    };
    if (entry.planned)
        chip(tr("planned"), Meaning::Neutral);
    if (m_operation.auth.isEmpty())
        chip(tr("Public"), Meaning::Success);
    for (const QString &auth : m_operation.auth)
        chip(auth, Meaning::Info);
    if (!entry.dispatch.isEmpty())
        chip(entry.dispatch, Meaning::Neutral);
    chips->addStretch(1);
    Label *id = label(entry.id, TextStyle::Mono, u"operationId"_s);
    id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    chips->addWidget(id);
    fill(
        host,
        column({Item(row({grow(title), send}, size::kGap3)), Item(row({methodBadge(entry.method), grow(path)})), chips},
               size::kGap3));
    return host;
}

void OperationView::addParameters(QVBoxLayout *box)
{
    if (m_operation.parameters.isEmpty())
        return;
    box->addSpacing(size::kGap2);
    box->addWidget(label(tr("Parameters"), TextStyle::Section));
    box->addWidget(new SchemaView(u"operationParameters"_s, tr("Parameters"), m_operation.parameters));
}

void OperationView::addBody(QVBoxLayout *box)
{
    if (m_operation.bodies.isEmpty())
        return;
    box->addSpacing(size::kGap2);
    auto *need = new Badge(m_operation.bodyRequired ? tr("required") : tr("optional"),
                           m_operation.bodyRequired ? Meaning::Warning : Meaning::Neutral);
    box->addLayout(row({label(tr("Request body"), TextStyle::Section), need, stretch()}));
    if (!m_operation.bodyDescription.isEmpty())
        box->addWidget(wrapped(m_operation.bodyDescription, TextStyle::Body));
    for (const models::Payload &payload : m_operation.bodies)
        addPayload(box, payload, u"operationBody"_s);
}

void OperationView::addCode(QVBoxLayout *box)
{
    box->addSpacing(size::kGap2);
    box->addWidget(label(tr("Code"), TextStyle::Section));
    auto *code = new CodePanel(m_context, kCodeLines);
    code->setRequest(
        models::snippetRequest(m_operation, m_context.client.environment(), knownValues(m_context, m_operation)));
    box->addWidget(code);
}

void OperationView::addResponses(QVBoxLayout *box)
{
    if (m_operation.responses.isEmpty())
        return;
    box->addSpacing(size::kGap2);
    box->addWidget(label(tr("Responses"), TextStyle::Section));
    m_statuses = new QTabBar;
    name(m_statuses, u"operationStatuses"_s, tr("Status"));
    m_statuses->setDrawBase(false);
    m_statuses->setExpanding(false);
    m_statuses->setUsesScrollButtons(true);
    for (const models::ResponseDoc &response : m_operation.responses)
        m_statuses->addTab(withoutMnemonic(response.status));
    m_response = column({});
    box->addWidget(m_statuses);
    box->addLayout(m_response);
    connect(m_statuses, &QTabBar::currentChanged, this, &OperationView::showResponse);
    showResponse(0);
}

void OperationView::showResponse(int at)
{
    while (QLayoutItem *old = m_response->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    if (at < 0 || at >= m_operation.responses.size())
        return;
    const models::ResponseDoc &response = m_operation.responses[at];
    auto *host = new QWidget;
    name(host, u"operationResponse"_s, response.status);
    QVBoxLayout *box = column({wrapped(response.description, TextStyle::Body, u"operationResponseText"_s)});
    for (const models::Payload &payload : response.payloads)
        addPayload(box, payload, u"operationAnswer"_s);
    if (!response.headers.isEmpty()) {
        box->addWidget(label(tr("Headers"), TextStyle::Strong));
        box->addWidget(new SchemaView(u"operationHeaders"_s, tr("Headers"), response.headers));
    }
    fill(host, box);
    m_response->addWidget(host);
}

} // namespace views
