// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reference/trypanel.h"

#include "models/common/text.h"
#include "models/reference/jsontext.h"
#include "models/snippets/examplebody.h"
#include "views/common/badge.h"
#include "views/common/codeblock.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/reference/answerview.h"
#include "views/reference/parameterform.h"
#include "views/snippets/codepanel.h"

#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTime>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kBodyLines = 12;

Meaning meaningOf(models::Stage stage)
{
    switch (stage) {
    case models::Stage::Local:
        return Meaning::Success;
    case models::Stage::Staging:
        return Meaning::Warning;
    case models::Stage::Production:
        break;
    }
    return Meaning::Danger;
}

} // namespace

TryPanel::TryPanel(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_target(label({}, TextStyle::Mono, u"tryTarget"_s))
    , m_environment(new Badge)
    , m_scroll(new QScrollArea)
    , m_send(button(u"trySend"_s, tr("Send"), Emphasis::Primary, u"play"_s))
    , m_cancel(button(u"tryCancel"_s, tr("Cancel"), Emphasis::Normal, u"stop"_s))
    , m_tries(iconButton(u"tryHistory"_s, u"clock"_s, tr("Tries of this session")))
    , m_showCode(button(u"tryCode"_s, tr("Code"), Emphasis::Normal, u"file"_s))
    , m_result(new QStackedWidget)
    , m_answer(new AnswerView)
    , m_code(new CodePanel(context))
{
    name(this, u"tryPanel"_s, tr("Try it"));
    m_environment->setObjectName(u"tryEnvironment"_s);
    m_target->setElide(Qt::ElideMiddle);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    name(m_scroll, u"tryRequest"_s, tr("Request"));
    m_tries->setPopupMode(QToolButton::InstantPopup);
    m_tries->setMenu(new QMenu(m_tries));
    QToolButton *close = iconButton(u"tryClose"_s, u"close"_s, tr("Close"));
    setTip(m_send, tr("Send (Ctrl+Return)"));
    connect(m_tries->menu(), &QMenu::aboutToShow, this, &TryPanel::showHistory);
    connect(close, &QToolButton::clicked, this, &TryPanel::closeRequested);
    connect(m_send, &QPushButton::clicked, this, &TryPanel::send);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_reply.abort(); });
    m_showCode->setCheckable(true);
    setTip(m_showCode, tr("The same request as code, in place of the answer"));
    connect(m_showCode, &QPushButton::toggled, this, [this](bool code) {
        m_result->setCurrentWidget(code ? static_cast<QWidget *>(m_code) : m_answer);
        showCode();
    });
    for (QWidget *page : {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_code)})
        m_result->addWidget(page);
    name(m_result, u"tryResult"_s, tr("Answer or code"));
    auto *split = new QSplitter(Qt::Vertical);
    name(split, u"trySplit"_s, tr("Request and answer"));
    split->setChildrenCollapsible(false);
    auto *request = new QWidget;
    fill(request, column({grow(m_scroll), Item(row({m_send, m_cancel, stretch(), m_showCode}))}, size::kGap2));
    auto *answer = new QWidget;
    fill(answer, column({gap(size::kGap2), grow(m_result)}, 0));
    split->addWidget(request);
    split->addWidget(answer);
    split->setSizes({2 * size::kDetail, 3 * size::kDetail});
    QVBoxLayout *box =
        column({Item(row({label(tr("Try it"), TextStyle::Section), m_environment, stretch(), m_tries, close})),
                m_target, grow(split)});
    fill(this, box, size::kGap4);
    m_cancel->hide();
    m_tries->setEnabled(false);
    showTarget();
}

void TryPanel::setOperation(const models::OperationDoc &operation)
{
    if (m_running)
        m_reply.abort();
    if (m_operation)
        m_drafts[m_operation->entry.id] = draft();
    m_operation = operation;
    m_body = nullptr;
    m_colours = nullptr;
    m_bodyState = nullptr;
    auto *host = new QWidget;
    m_form = new ParameterForm(models::tryFields(operation), knownValues(m_context), m_context.prompts);
    connect(m_form, &ParameterForm::edited, this, &TryPanel::showCode);
    QVBoxLayout *box = column({m_form}, size::kGap3);
    if (models::takesJson(operation))
        box->addWidget(bodyEditor());
    if (operation.parameters.isEmpty() && operation.bodies.isEmpty())
        box->addWidget(wrapped(tr("This operation takes no parameters."), TextStyle::Secondary));
    box->addStretch(1);
    fill(host, box);
    box->setContentsMargins(0, 0, size::kGap3, 0);
    m_scroll->setWidget(host);
    host->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    if (const auto typed = m_drafts.constFind(operation.entry.id); typed != m_drafts.constEnd())
        fillIn(*typed);
    m_answer->clear();
    showTarget();
    showCode();
}

TryPanel::Draft TryPanel::draft() const
{
    Draft typed;
    for (const models::TryValue &each : m_form->values())
        if (!api::client::isSecretName(models::utf8(each.name)))
            typed.values.append(each);
    const std::string body = models::utf8(m_body ? m_body->toPlainText() : QString());
    if (api::client::Redactor().text(body) == body)
        typed.body = models::text(body);
    return typed;
}

void TryPanel::fillIn(const Draft &draft)
{
    m_form->setValues(draft.values);
    if (m_body && !draft.body.isEmpty())
        m_body->setPlainText(draft.body);
}

QWidget *TryPanel::bodyEditor()
{
    auto *host = new QWidget;
    m_bodyState = label({}, TextStyle::Secondary, u"tryBodyState"_s);
    QHBoxLayout *head = row({label(tr("Body"), TextStyle::Strong), stretch(), m_bodyState});
    m_body = new QPlainTextEdit;
    name(m_body, u"tryBody"_s, tr("Body of the request, JSON"));
    m_body->setFont(views::font(TextStyle::Mono));
    m_body->setTabChangesFocus(true);
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_colours = new JsonHighlighter(m_body->document());
    m_body->setPlainText(models::exampleBody(*m_operation, knownValues(m_context)));
    const int lines = std::clamp(m_body->blockCount() + 1, 4, kBodyLines);
    m_body->setMinimumHeight(lines * QFontMetrics(m_body->font()).lineSpacing() + 2 * size::kGap3);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TryPanel::checkBody);
    checkBody();
    fill(host, column({head, m_body}, size::kGap1));
    return host;
}

void TryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colours)
        m_colours->rehighlight();
}

void TryPanel::checkBody()
{
    showCode();
    const QString text = m_body->toPlainText();
    const auto fault = text.trimmed().isEmpty() ? std::nullopt : models::jsonFault(text);
    m_bodyState->setMeaning(fault ? Meaning::Danger : Meaning::Success);
    if (fault)
        m_bodyState->setText(tr("Line %1, column %2: %3").arg(fault->line).arg(fault->column).arg(fault->message));
    else
        m_bodyState->setText(text.trimmed().isEmpty() ? tr("No body is sent") : tr("Valid JSON"));
}

void TryPanel::showTarget()
{
    const models::Environment environment = m_context.environments.current();
    m_environment->setText(environment.name, meaningOf(environment.stage));
    if (!m_operation)
        return m_target->setText({});
    const api::Endpoint *endpoint = api::findEndpoint(models::utf8(m_operation->entry.id));
    const std::string root =
        api::client::rootUrl(m_context.client.environment(), endpoint ? endpoint->product : api::Product::WearLink);
    m_target->setText(m_operation->entry.method + u' ' + models::text(root) + m_operation->entry.path);
}

void TryPanel::showCode()
{
    if (!m_operation || !m_showCode->isChecked())
        return;
    const auto body = m_body ? std::optional(m_body->toPlainText()) : std::nullopt;
    m_code->setRequest(models::snippetRequest(*m_operation, m_context.client.environment(), m_form->values(), body));
}

void TryPanel::send()
{
    if (m_running || !m_operation)
        return;
    m_showCode->setChecked(false);
    auto call = models::tryCall(*m_operation, m_form->values(), m_body ? m_body->toPlainText() : QString());
    if (!call)
        return m_answer->show(call.error());
    m_running = true;
    m_send->setEnabled(false);
    m_cancel->show();
    m_answer->showWaiting();
    m_reply = m_context.client.sendRaw(std::move(*call));
    m_reply.then(this,
                 [this, entry = m_operation->entry,
                  sent = draft()](const api::Result<api::client::RawResponse> &result) { ended(entry, sent, result); });
}

void TryPanel::ended(const models::OperationEntry &entry, const Draft &sent,
                     const api::Result<api::client::RawResponse> &result)
{
    m_running = false;
    m_send->setEnabled(true);
    m_cancel->hide();
    if (!m_operation || m_operation->entry.id != entry.id)
        return; // another operation is shown by now
    result ? m_answer->show(*result) : m_answer->show(result.error());
    m_history.prepend({entry.id,
                       tr("%1  %2 %3  %4")
                           .arg(QTime::currentTime().toString(u"HH:mm:ss"_s), entry.method, entry.path,
                                result ? QString::number(result->status) : tr("no answer")),
                       sent});
    if (m_history.size() > kKept)
        m_history.removeLast();
    m_tries->setEnabled(true);
    if (result)
        Q_EMIT answered();
}

void TryPanel::showHistory()
{
    QMenu *menu = m_tries->menu();
    menu->clear();
    for (const Try &each : m_history) {
        QAction *action = menu->addAction(withoutMnemonic(each.line));
        connect(action, &QAction::triggered, this, [this, chosen = each] {
            if (m_operation && m_operation->entry.id == chosen.operationId)
                return fillIn(chosen.draft);
            m_drafts[chosen.operationId] = chosen.draft;
            Q_EMIT operationRequested(chosen.operationId);
        });
    }
}

} // namespace views
