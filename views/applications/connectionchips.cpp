// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/connectionchips.h"

#include "models/common/text.h"
#include "models/users/usertable.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <algorithm>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;
using models::text;

namespace views {

namespace {

constexpr std::chrono::minutes kConsentTime{15}; // as long as the state of an authorisation lasts
constexpr std::chrono::seconds kAwaited{2}, kUsual{30}; // between two looks

} // namespace

ConnectionChips::ConnectionChips(models::IntegrationFlow &flow, Banner &banner, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_banner(banner)
    , m_rows(column({}, size::kGap1))
    , m_note(wrapped({}, TextStyle::Secondary, u"chipsNote"_s))
{
    name(this, u"connectionChips"_s, tr("Devices"));
    fill(this, column({Item(m_rows), m_note}, size::kGap1));
    m_watch.setInterval(kUsual);
    connect(&m_watch, &QTimer::timeout, this, &ConnectionChips::poll);
    connect(&m_flow, &models::IntegrationFlow::changed, this, &ConnectionChips::refresh);
    connect(&m_flow, &models::IntegrationFlow::authorizationReady, this, &ConnectionChips::openConsent);
    connect(&m_flow, &models::IntegrationFlow::connectFailed, this,
            [this](const api::Error &error) { m_banner.show(error); });
    refresh();
}

void ConnectionChips::forget()
{
    m_waitingFor.clear();
    m_watch.setInterval(kUsual);
}

void ConnectionChips::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.start();
    if (!m_flow.connections().empty())
        m_flow.lookAgain();
}

void ConnectionChips::hideEvent(QHideEvent *event)
{
    if (m_waitingFor.isEmpty())
        m_watch.stop();
    QWidget::hideEvent(event);
}

bool ConnectionChips::isConnected(const QString &key) const
{
    return std::any_of(m_flow.connections().begin(), m_flow.connections().end(),
                       [&](const auto &each) { return each.connected && text(each.sourceType) == key; });
}

QWidget *ConnectionChips::chip(const api::RelayConnection &connection)
{
    const QString key = text(connection.sourceType), title = visible(models::providerName(connection.sourceType));
    auto *host = new QWidget;
    name(host, u"chip_"_s + key, title);
    auto *state = new Badge(connection.connected ? tr("connected") : tr("not connected"),
                            connection.connected ? Meaning::Success : Meaning::Neutral);
    state->setObjectName(u"chipState_"_s + key);
    Label *synced =
        label(connection.lastSyncAt ? models::localMinute(*connection.lastSyncAt) : QString(), TextStyle::Secondary);
    if (connection.lastSyncAt)
        setTip(synced, tr("Last sync %1").arg(models::utcTime(*connection.lastSyncAt)));
    synced->setObjectName(u"chipSync_"_s + key);
    synced->setElide(Qt::ElideRight);
    QHBoxLayout *line = row({label(title, TextStyle::Strong), state, grow(synced)});
    if (!connection.connected && models::IntegrationFlow::canConnect(key)) {
        QPushButton *connectDevice = button(u"connect_"_s + key, tr("Connect"));
        connectDevice->setAccessibleName(tr("Connect %1").arg(title));
        setTip(connectDevice, tr("Opens the consent page in the system browser"));
        connect(connectDevice, &QPushButton::clicked, this, [this, key] {
            m_banner.clear();
            m_flow.connectDevice(key, m_clientId);
        });
        line->addWidget(connectDevice);
    }
    fill(host, line);
    return host;
}

// Only what has changed is made anew: a look that finds the same leaves the buttons and the focus alone.
void ConnectionChips::refresh()
{
    const auto &now = m_flow.connections();
    if (now != m_shown) {
        m_shown = now;
        while (QLayoutItem *item = m_rows->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its button may be what runs this
            delete item;
        }
        for (const api::RelayConnection &connection : now)
            m_rows->addWidget(chip(connection));
    }
    if (!now.empty())
        m_note->setText(
            tr("As of %1.").arg(QLocale().toString(m_flow.lookedAt().toLocalTime().time(), QLocale::ShortFormat)));
    else
        m_note->setText(m_flow.isSignedIn() ? tr("Tells which devices are connected.")
                                            : tr("Authenticate first: this call carries the token."));
}

void ConnectionChips::openConsent(const QString &key, const QUrl &page)
{
    const bool isWeb = page.isValid() && (page.scheme() == "https"_L1 || page.scheme() == "http"_L1);
    const QString title = visible(models::providerName(models::utf8(key)));
    if (!isWeb || !QDesktopServices::openUrl(page))
        return m_banner.show(Meaning::Danger, tr("The consent page of %1 could not be opened.").arg(title),
                             isWeb ? page.toString() : tr("Its address is no web address."));
    m_banner.show(Meaning::Info, tr("Waiting for consent at %1 in your browser…").arg(title));
    m_waitingFor = key;
    m_waitEnds = QDeadlineTimer(kConsentTime);
    m_watch.start(kAwaited);
}

void ConnectionChips::poll()
{
    const QString title = visible(models::providerName(models::utf8(m_waitingFor)));
    if (m_waitingFor.isEmpty()) {
        if (!m_flow.connections().empty())
            m_flow.lookAgain();
    } else if (isConnected(m_waitingFor)) {
        forget();
        m_banner.show(Meaning::Success, tr("%1 is connected.").arg(title));
    } else if (m_waitEnds.hasExpired() || !m_flow.isSignedIn()) {
        forget();
        m_banner.show(Meaning::Warning, tr("No consent came from %1.").arg(title));
    } else {
        m_flow.lookAgain();
    }
    if (!isVisible() && m_waitingFor.isEmpty())
        m_watch.stop();
}

} // namespace views
