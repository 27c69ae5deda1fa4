// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/stepscard.h"

#include "models/common/text.h"
#include "models/home/requestfilter.h"
#include "models/home/trace.h"
#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/home/servercard.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

struct StepWords {
    QString id; // in the settings
    QString text;
    QString action;
};

StepWords words(StepsCard::Step step)
{
    switch (step) {
    case StepsCard::ServerRuns:
        return {u"server"_s, StepsCard::tr("Start the embedded server"), StepsCard::tr("Start")};
    case StepsCard::KeyWorks:
        return {u"key"_s, StepsCard::tr("List end-users with your API key"), StepsCard::tr("Copy as curl")};
    case StepsCard::UserMade:
        return {u"user"_s, StepsCard::tr("Create an end-user"), StepsCard::tr("Open Users")};
    case StepsCard::KeyMade:
        return {u"newKey"_s, StepsCard::tr("Create an API key"), StepsCard::tr("Open Credentials")};
    case StepsCard::OperationTried:
    case StepsCard::StepCount:
        break;
    }
    return {u"tried"_s, StepsCard::tr("Try an operation in the API reference"), StepsCard::tr("Open API reference")};
}

QString ownCalls() // this window's, not the user's
{
    return models::text(api::client::TransportOptions().userAgent);
}

const QString kDoneKey = u"home/steps"_s;
const QString kDismissedKey = u"home/stepsDismissed"_s;

} // namespace

StepsCard::StepsCard(Context &context) : m_context(context), m_count(label({}, TextStyle::Secondary, u"stepsCount"_s))
{
    const QStringList known = context.settings.value(kDoneKey).toStringList();
    auto *dismiss = iconButton(u"stepsDismiss"_s, u"close"_s, tr("Hide the first steps"));
    dismiss->setIconSize({size::kSmallIcon, size::kSmallIcon});
    connect(dismiss, &QToolButton::clicked, this, [this] { setDismissed(true); });
    QVBoxLayout *lines = column({}, size::kGap1);
    for (int step = 0; step < StepCount; ++step) {
        lines->addWidget(line(Step(step)));
        if (known.contains(words(Step(step)).id))
            m_done.insert(step);
    }
    auto *card = group(
        {},
        column({Item(row({label(tr("First steps"), TextStyle::Section), m_count, stretch(), dismiss})), Item(lines)}),
        u"stepsCard"_s);
    fill(this, column({card}, 0));
    QAbstractItemModel *log = context.server.requestLog();
    connect(log, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { look(first, last); });
    connect(&context.server, &ServerControl::stateChanged, this, &StepsCard::checkServer);
    checkServer();
    look(0, log->rowCount() - 1);
    refresh();
}

QWidget *StepsCard::line(Step step)
{
    const StepWords step_ = words(step);
    auto *host = new QWidget;
    name(host, u"step_"_s + step_.id, step_.text);
    Label *mark = label({}, TextStyle::Strong, u"stepMark"_s);
    mark->setFixedWidth(size::kIcon);
    Label *text = wrapped(step_.text, TextStyle::Body, u"stepText"_s);
    QPushButton *action = button(u"stepAction"_s, step_.action, Emphasis::Quiet);
    connect(action, &QPushButton::clicked, this, [this, step, action] { act(step, action); });
    host->setMinimumHeight(size::kControl);
    fill(host, row({mark, grow(text), action}));
    m_rows.append({mark, text, action});
    return host;
}

void StepsCard::act(Step step, QWidget *at)
{
    switch (step) {
    case ServerRuns:
        return m_context.server.start();
    case KeyWorks:
        return copyText(curlCall(m_context.server.info()), at);
    case UserMade:
        return m_context.navigation.open(u"users"_s);
    case KeyMade:
        return m_context.navigation.open(u"environments"_s);
    case OperationTried:
    case StepCount:
        return m_context.navigation.open(u"reference"_s, u"listUsers"_s);
    }
}

void StepsCard::checkServer()
{
    if (m_context.server.state() == ServerControl::State::Running)
        tick(ServerRuns);
    refresh();
}

void StepsCard::look(int firstRow, int lastRow)
{
    for (int row = firstRow; row <= lastRow; ++row)
        lookAtCall(row);
}

void StepsCard::lookAtCall(int row)
{
    using Filter = models::RequestFilter;
    const auto *log = m_context.server.requestLog();
    const auto cell = [&](int column) { return log->index(row, column).data().toString(); };
    const QString path = cell(Filter::Path).section(u'?', 0, 0);
    const QString call = cell(Filter::Method) + u' ' + path + u' ' + cell(Filter::Status);
    if (call == "POST /api/v1/users 201"_L1)
        tick(UserMade);
    else if (call == "POST /api/v1/developer/api-keys 201"_L1)
        tick(KeyMade);
    else if (call == "GET /api/v1/users 200"_L1 && !isDone(KeyWorks)) {
        m_context.server.trace(cell(Filter::RequestId)).then(this, [this](const api::Result<QString> &json) {
            const auto trace = json ? models::parseTrace(*json) : api::Failure(json.error());
            if (trace && trace->auth.contains("API key"_L1) && trace->userAgent != ownCalls())
                tick(KeyWorks);
        });
    }
}

void StepsCard::tick(Step step)
{
    if (isDone(step))
        return;
    m_done.insert(step);
    QStringList known;
    for (const int each : std::as_const(m_done))
        known << words(Step(each)).id;
    m_context.settings.setValue(kDoneKey, known);
    refresh();
}

void StepsCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_context.settings.value(u"reference/tried"_s).toBool())
        tick(OperationTried);
}

void StepsCard::refresh()
{
    const bool running = m_context.server.state() == ServerControl::State::Running;
    for (int step = 0; step < m_rows.size(); ++step) {
        const bool done = isDone(Step(step));
        const Row &row = m_rows[step];
        row.mark->setText(done ? u"✓"_s : QString::number(step + 1));
        row.mark->setMeaning(done ? Meaning::Success : Meaning::Neutral);
        row.mark->setAccessibleName(done ? tr("Done") : tr("To do"));
        row.text->setTextStyle(done ? TextStyle::Secondary : TextStyle::Body);
        row.action->setVisible(!done);
        row.action->setEnabled(running || step == ServerRuns || step == OperationTried);
    }
    m_count->setText(m_done.size() == StepCount ? tr("all done")
                                                : tr("%1 of %2").arg(m_done.size()).arg(int(StepCount)));
    setVisible(!isDismissed());
}

bool StepsCard::isDismissed() const
{
    return m_context.settings.value(kDismissedKey).toBool();
}

void StepsCard::setDismissed(bool dismissed)
{
    m_context.settings.setValue(kDismissedKey, dismissed);
    refresh();
    Q_EMIT dismissedChanged();
}

} // namespace views
