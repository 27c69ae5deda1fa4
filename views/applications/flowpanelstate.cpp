// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel shows of the flow.
#include "models/common/text.h"
#include "models/relay/devicenames.h"
#include "views/applications/flowpanel.h"
#include "views/applications/flowwire.h"
#include "views/applications/reach.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

#include <QComboBox>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using models::text;
using Step = models::IntegrationFlow::Step;

namespace views {

void FlowPanel::refresh()
{
    const bool isSignedIn = m_flow->isSignedIn();
    const bool isReachable = canReachServer(m_context);
    m_authenticate->setEnabled(m_clients->count() > 0 && isReachable);
    m_check->setEnabled(isSignedIn && isReachable);
    m_fetch->setEnabled(isSignedIn && isReachable);
    for (const Step step : {Step::Authenticate, Step::Connections, Step::Fetch})
        refreshStatus(step);
    refreshSources();
    refreshToken();
    m_wire->refresh();
    explainFailure();
    followFocus();
    const auto &fetched = m_flow->exchange(Step::Fetch);
    if (fetched.answer && !fetched.error && !std::exchange(m_hasAnswered, true))
        Q_EMIT answered();
}

// Who pressed the button of a step goes on at the next one, or at what came of the last.
void FlowPanel::followFocus()
{
    for (const Step step : {Step::Authenticate, Step::Connections, Step::Fetch}) {
        const auto &exchange = m_flow->exchange(step);
        if (exchange.isRunning || exchange.number <= m_followed)
            continue;
        m_followed = exchange.number;
        const bool isHere = step == Step::Authenticate ? m_authenticate->hasFocus() || m_secret->hasFocus()
            : step == Step::Connections                ? m_check->hasFocus()
                                                       : m_fetch->hasFocus();
        QWidget *next = step == Step::Authenticate ? static_cast<QWidget *>(m_check)
            : step == Step::Connections            ? m_source
                                                   : static_cast<QWidget *>(m_wire);
        if (!isHere || exchange.error)
            continue;
        next->setFocus(Qt::OtherFocusReason);
        if (m_controls->isAncestorOf(next)) // once what came of the step has its place
            QTimer::singleShot(0, next, [this, next] { m_controls->ensureWidgetVisible(next); });
    }
}

void FlowPanel::refreshStatus(Step step)
{
    const auto &exchange = m_flow->exchange(step);
    Badge *badge = m_statuses[qsizetype(step)];
    badge->setVisible(exchange.number != 0);
    if (exchange.isRunning)
        badge->setText(tr("waiting"), Meaning::Info);
    else if (exchange.answer)
        badge->setText(tr("%1 in %L2 ms")
                           .arg(exchange.answer->status)
                           .arg(double(exchange.answer->timings.total.count()) / 1000, 0, 'f', 1),
                       Badge::statusMeaning(exchange.answer->status));
    else if (exchange.error
             && (exchange.error->kind == api::ErrorKind::Network || exchange.error->kind == api::ErrorKind::Timeout))
        badge->setText(tr("no answer"), Meaning::Danger);
    else
        badge->setText(tr("not sent"), Meaning::Danger);
}

// Those that the sign-in named, and what was connected since.
void FlowPanel::refreshSources()
{
    QList<std::pair<QString, QString>> known{{QString(), tr("all devices")}};
    for (const api::RelayDevice &device : m_flow->devices())
        known.append({text(device.key), text(device.name)});
    for (const api::RelayConnection &each : m_flow->connections()) {
        const std::pair source(text(each.sourceType), models::deviceName(each.sourceType));
        const bool isNew =
            std::none_of(known.begin(), known.end(), [&](const auto &other) { return other.first == source.first; });
        if (each.connected && isNew)
            known.append(source);
    }
    QStringList keys, shown;
    for (const auto &[key, title] : known)
        keys << key;
    for (int at = 0; at < m_source->count(); ++at)
        shown << m_source->itemData(at).toString();
    if (shown == keys)
        return;
    const QString before = m_source->currentData().toString();
    m_source->clear();
    for (const auto &[key, title] : known)
        m_source->addItem(withoutMnemonic(visible(title)), key);
    m_source->setCurrentIndex(std::max(0, m_source->findData(before)));
}

void FlowPanel::refreshToken()
{
    const models::RelaySession &session = m_flow->session();
    if (!session.tokenEnd().isValid()) {
        m_token->setText({});
        return m_tick.stop();
    }
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(session.tokenEnd());
    if (session.isRenewing())
        m_token->setText(tr("The token is being renewed…"));
    else if (left <= 0)
        m_token->setText(session.canRenew() ? tr("The token is over: the next call renews it.")
                                            : tr("The token is over: authenticate again."));
    else if (session.renewals() > 0)
        m_token->setText(tr("The renewed token ends in %1 min %2 s.").arg(left / 60).arg(left % 60));
    else
        m_token->setText(tr("The token ends in %1 min %2 s.").arg(left / 60).arg(left % 60));
    if (left > 0 && !m_tick.isActive())
        m_tick.start();
    if (left <= 0 && m_tick.isActive()) {
        m_tick.stop();
        refresh();
    }
}

// Each failure once: what is refreshed later must not bring back a banner that the user closed.
void FlowPanel::explainFailure()
{
    for (const Step step : {Step::Authenticate, Step::Connections, Step::Fetch}) {
        const auto &exchange = m_flow->exchange(step);
        if (exchange.isRunning || !exchange.error || exchange.number <= m_explained)
            continue;
        m_explained = exchange.number;
        m_isWithoutSecret = false;
        m_failed = step;
        if (step == Step::Fetch)
            m_wire->showStep(step); // there are no data to show
        explain(step, *exchange.error);
    }
}

void FlowPanel::explain(Step step, const api::Error &error)
{
    const api::client::Environment &environment = m_context.client.environment();
    if (step != Step::Authenticate && !m_flow->isSignedIn())
        m_banner->show(Meaning::Warning, tr("The session of this application is over."), visible(text(error.message)),
                       tr("Authenticate again"));
    else if (step == Step::Authenticate && error.kind == api::ErrorKind::Unauthorized)
        m_banner->show(
            Meaning::Danger, tr("Client id or secret is wrong."),
            tr("Or the application is of another country or tenant: this environment asks in %1, %2.")
                .arg(isolated(visible(text(environment.country))), isolated(visible(text(environment.tenant)))));
    else if (step == Step::Authenticate && error.kind == api::ErrorKind::Forbidden)
        m_banner->show(Meaning::Danger, tr("The application or these credentials are switched off."),
                       tr("Activate the credentials under OAuth / API keys, or the application with Edit."));
    else if (m_flow->exchange(step).answer) // else it stands where the answer would
        m_banner->show(error);
}

} // namespace views
