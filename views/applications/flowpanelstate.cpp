// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel shows of the flow, and the wait for a device that is being connected.
#include "models/common/text.h"
#include "views/applications/flowpanel.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/codeblock.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/reference/answerview.h"

#include <algorithm>
#include <QComboBox>
#include <QDesktopServices>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabBar>
#include <QUrl>

using namespace Qt::StringLiterals;
using models::text;
using models::utf8;
using Step = models::IntegrationFlow::Step;

namespace views {

namespace {

constexpr std::chrono::minutes kConsentTime{15}; // as long as the state of an authorisation lasts

// What the answer says it has not: one line each.
QString leftOut(const std::string &body)
{
    const QJsonObject data = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object()[u"data"_s].toObject();
    QStringList lines;
    for (const QJsonValue &each : data[u"omitted"_s].toArray()) {
        const QJsonObject omission = each.toObject();
        const QString category = omission[u"category"_s].toString();
        lines << omission[u"sourceType"_s].toString() + (category.isEmpty() ? QString() : u" · "_s + category) + u": "_s
                + omission[u"reason"_s].toString();
    }
    return visible(lines.join(u"; "_s));
}

} // namespace

void FlowPanel::refresh()
{
    const bool isSignedIn = m_flow->isSignedIn();
    const bool isBusy = m_flow->exchange(Step::Authenticate).isRunning;
    m_authenticate->setEnabled(m_clients->count() > 0 && !isBusy);
    m_check->setEnabled(isSignedIn && !m_flow->exchange(Step::Connections).isRunning);
    m_fetch->setEnabled(isSignedIn && !m_flow->exchange(Step::Fetch).isRunning);
    for (const Step step : {Step::Authenticate, Step::Connections, Step::Fetch})
        refreshStatus(step);
    refreshSources();
    refreshChips();
    refreshToken();
    showStep();
    const auto &fetched = m_flow->exchange(Step::Fetch);
    if (fetched.answer && !fetched.error && !std::exchange(m_hasAnswered, true))
        Q_EMIT answered();
}

void FlowPanel::refreshStatus(Step step)
{
    const auto &exchange = m_flow->exchange(step);
    Badge *badge = m_statuses[qsizetype(step)];
    badge->setVisible(exchange.isRunning || exchange.answer || exchange.error);
    if (exchange.isRunning)
        badge->setText(tr("waiting"), Meaning::Info);
    else if (exchange.answer)
        badge->setText(tr("%1 in %L2 ms")
                           .arg(exchange.answer->status)
                           .arg(double(exchange.answer->timings.total.count()) / 1000, 0, 'f', 1),
                       Badge::statusMeaning(exchange.answer->status));
    else
        badge->setText(tr("no answer"), Meaning::Danger);
}

void FlowPanel::refreshSources()
{
    QStringList keys{QString()};
    for (const api::RelayDevice &device : m_flow->devices())
        keys << text(device.key);
    QStringList shown;
    for (int at = 0; at < m_source->count(); ++at)
        shown << m_source->itemData(at).toString();
    if (shown == keys)
        return;
    m_source->clear();
    m_source->addItem(tr("all devices"), QString());
    for (const api::RelayDevice &device : m_flow->devices())
        m_source->addItem(withoutMnemonic(visible(text(device.name))), text(device.key));
}

bool FlowPanel::isConnected(const QString &key) const
{
    return std::any_of(m_flow->connections().begin(), m_flow->connections().end(),
                       [&](const auto &each) { return each.connected && text(each.sourceType) == key; });
}

QWidget *FlowPanel::chip(const api::RelayConnection &connection)
{
    const QString key = text(connection.sourceType);
    auto *host = new QWidget;
    name(host, u"chip_"_s + key, key);
    auto *state = new Badge(connection.connected ? tr("connected") : tr("not connected"),
                            connection.connected ? Meaning::Success : Meaning::Neutral);
    Label *synced =
        label(connection.lastSyncAt ? models::localMinute(*connection.lastSyncAt) : QString(), TextStyle::Secondary);
    if (connection.lastSyncAt)
        setTip(synced, tr("Last sync %1").arg(models::utcTime(*connection.lastSyncAt)));
    synced->setElide(Qt::ElideRight);
    QHBoxLayout *line = row({label(visible(key), TextStyle::Strong), state, grow(synced)});
    if (!connection.connected && models::IntegrationFlow::canConnect(key)) {
        QPushButton *connectDevice = button(u"connect_"_s + key, tr("Connect"));
        connectDevice->setAccessibleName(tr("Connect %1").arg(key));
        connect(connectDevice, &QPushButton::clicked, this,
                [this, key] { m_flow->connectDevice(key, utf8(m_clients->currentData().toString())); });
        line->addWidget(connectDevice);
    }
    fill(host, line);
    return host;
}

void FlowPanel::refreshChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what runs this
        delete item;
    }
    for (const api::RelayConnection &connection : m_flow->connections())
        m_chips->addWidget(chip(connection));
    if (m_flow->connections().empty())
        m_chips->addWidget(wrapped(m_flow->isSignedIn() ? tr("Tells which devices are connected.")
                                                        : tr("Authenticate first: this call carries the token."),
                                   TextStyle::Secondary));
}

void FlowPanel::refreshToken()
{
    if (!m_flow->tokenEnd().isValid()) {
        m_token->setText({});
        return m_tick.stop();
    }
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_flow->tokenEnd());
    m_token->setText(left > 0 ? tr("The token ends in %1 min %2 s.").arg(left / 60).arg(left % 60)
                              : tr("The token is over: authenticate again."));
    if (left > 0 && !m_tick.isActive())
        m_tick.start();
    if (left <= 0 && m_tick.isActive()) {
        m_tick.stop();
        refresh();
    }
}

void FlowPanel::showStep()
{
    const auto step = Step(m_steps->currentIndex());
    const auto &exchange = m_flow->exchange(step);
    m_request->setVisible(!exchange.request.isEmpty());
    if (m_request->code() != exchange.request)
        m_request->setText(exchange.request, CodeBlock::Language::Plain);
    const QString omitted = step == Step::Fetch && exchange.answer ? leftOut(exchange.answer->body) : QString();
    m_leftOut->setVisible(!omitted.isEmpty());
    m_leftOut->setText(tr("Left out: %1").arg(omitted));
    if (exchange.isRunning)
        m_answer->showWaiting();
    else if (exchange.answer)
        m_answer->show(*exchange.answer);
    else if (exchange.error)
        m_answer->show(*exchange.error);
    else
        m_answer->clear();
    if (exchange.answer && exchange.error)
        m_banner->show(*exchange.error);
}

void FlowPanel::openConsent(const QString &key, const QUrl &page)
{
    const bool isWeb = page.isValid() && (page.scheme() == "https"_L1 || page.scheme() == "http"_L1);
    if (!isWeb || !QDesktopServices::openUrl(page))
        return m_banner->show(Meaning::Danger, tr("The consent page of %1 could not be opened.").arg(key),
                              isWeb ? page.toString() : tr("Its address is no web address."));
    m_banner->show(Meaning::Info, tr("Waiting for consent at %1 in your browser…").arg(key));
    m_waitingFor = key;
    m_waitEnds = QDeadlineTimer(kConsentTime);
    m_poll.start();
}

void FlowPanel::poll()
{
    if (isConnected(m_waitingFor)) {
        m_poll.stop();
        m_banner->show(Meaning::Success, tr("%1 is connected.").arg(m_waitingFor));
    } else if (m_waitEnds.hasExpired() || !m_flow->isSignedIn()) {
        m_poll.stop();
        m_banner->show(Meaning::Warning, tr("No consent came from %1.").arg(m_waitingFor));
    } else if (!m_flow->exchange(Step::Connections).isRunning) {
        m_flow->checkConnections();
    }
}

} // namespace views
