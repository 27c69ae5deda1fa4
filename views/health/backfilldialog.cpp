// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/backfilldialog.h"

#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kSoon = 100, kAgain = 2000; // ms

QString stateText(const api::BackfillStatus &status)
{
    using State = api::BackfillState;
    const QString window = BackfillDialog::tr("window %1 of %2").arg(status.currentWindow).arg(status.totalWindows);
    if (status.overallStatus == State::InProgress)
        return BackfillDialog::tr("Running, %1").arg(window);
    if (status.overallStatus == State::RetryInProgress)
        return BackfillDialog::tr("Retrying, attempt %1 of %2").arg(status.attemptCount).arg(status.maxAttempts);
    if (status.overallStatus == State::Complete)
        return BackfillDialog::tr("Complete");
    if (status.overallStatus == State::Cancelled)
        return BackfillDialog::tr("Cancelled at %1").arg(window);
    if (status.overallStatus == State::PermanentlyFailed)
        return BackfillDialog::tr("Failed for good");
    if (status.overallStatus == State::Pending)
        return BackfillDialog::tr("Not started");
    return visible(models::text(status.overallStatus.wire()));
}

QString typeName(const std::string &type)
{
    const std::pair<std::string_view, QString> known[]{{"body", BackfillDialog::tr("Body")},
                                                       {"daily", BackfillDialog::tr("Days")},
                                                       {"sleep", BackfillDialog::tr("Sleep")},
                                                       {"workouts", BackfillDialog::tr("Workouts")}};
    for (const auto &[wire, words] : known)
        if (wire == type)
            return words;
    return visible(models::text(type));
}

} // namespace

BackfillDialog::BackfillDialog(Context &context, std::string userId, QWidget *parent)
    : Dialog(u"backfillDialog"_s, tr("Garmin backfill"), parent)
    , m_context(context)
    , m_userId(std::move(userId))
    , m_banner(new Banner)
    , m_state(wrapped(tr("Loading…"), TextStyle::Body, u"backfillState"_s))
    , m_rows(column({}, size::kGap2))
    , m_cancel(button(u"backfillCancel"_s, tr("Cancel the backfill"), Emphasis::Normal, u"stop"_s))
    , m_stream(context.client, m_userId)
{
    m_cancel->setEnabled(false);
    setBody(column({m_banner, m_state, Item(m_rows), Item(row({m_cancel, stretch()}))}, size::kGap3));
    setActions({});
    for (const auto &[timer, interval] : {std::pair(&m_soon, kSoon), std::pair(&m_again, kAgain)}) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
        connect(timer, &QTimer::timeout, this, &BackfillDialog::load);
    }
    connect(&m_again, &QTimer::timeout, &m_stream, &models::SyncStream::start);
    connect(&m_stream, &models::SyncStream::opened, this, &BackfillDialog::load);
    connect(&m_stream, &models::SyncStream::ended, &m_again, qOverload<>(&QTimer::start));
    connect(&m_stream, &models::SyncStream::changed, this, [this](const api::SyncRun &run) {
        if (run.provider == api::Provider::Garmin)
            m_soon.start();
    });
    connect(m_banner, &Banner::retryRequested, this, [this] {
        m_banner->clear();
        load();
    });
    connect(m_cancel, &QPushButton::clicked, this, &BackfillDialog::cancelAll);
    load();
    m_stream.start();
}

void BackfillDialog::load()
{
    m_context.client.send(api::GetGarminBackfill{m_userId})
        .then(this, [this](const api::Result<api::BackfillStatus> &status) {
            if (status)
                return showStatus(*status);
            m_state->setText({});
            m_banner->show(status.error());
        });
}

void BackfillDialog::showStatus(const api::BackfillStatus &status)
{
    m_state->setText(stateText(status));
    m_cancel->setEnabled(status.inProgress);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &[type, counts] : status.summary)
        m_rows->addWidget(rowOf(type, counts, status.inProgress));
}

QWidget *BackfillDialog::rowOf(const std::string &type, const api::BackfillCounts &counts, bool running)
{
    auto *line = new QWidget;
    const QString shown = typeName(type);
    name(line, u"backfill_"_s + models::text(type), shown);
    QPushButton *again = button(u"backfillRetry"_s, tr("Retry"));
    again->setAccessibleName(tr("Retry %1").arg(shown));
    again->setEnabled(!running && counts.failed + counts.timedOut > 0);
    connect(again, &QPushButton::clicked, this, [this, type] { retry(type); });
    fill(
        line,
        row({label(shown, TextStyle::Strong),
             grow(label(tr("%1 done, %2 timed out, %3 failed").arg(counts.done).arg(counts.timedOut).arg(counts.failed),
                        TextStyle::Secondary)),
             again}));
    return line;
}

void BackfillDialog::retry(const std::string &type)
{
    m_banner->clear();
    api::RetryGarminBackfill request{.userId = m_userId, .typeName = api::OpenEnum<api::BackfillType>::fromWire(type)};
    m_context.client.send(request).then(this, [this](const api::Result<api::SyncStarted> &started) {
        started ? load() : m_banner->show(started.error());
    });
}

void BackfillDialog::cancelAll()
{
    m_context.client.send(api::CancelGarminBackfill{m_userId})
        .then(this,
              [this](const api::Result<api::Message> &answer) { answer ? load() : m_banner->show(answer.error()); });
}

} // namespace views
