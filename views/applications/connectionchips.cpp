// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/connectionchips.h"

#include "models/common/text.h"
#include "models/relay/devicenames.h"
#include "views/applications/reach.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/consent.h"

#include <QApplication>
#include <QGridLayout>
#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;
using models::text;
using models::utf8;

namespace views {

namespace {

constexpr std::chrono::seconds kUsual{30}; // between two looks

QString nameOf(const QString &key)
{
    return visible(models::deviceName(utf8(key)));
}

QString namesOf(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names << nameOf(key);
    return names.join(u", "_s);
}

} // namespace

ConnectionChips::ConnectionChips(Context &context, models::IntegrationFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_flow(flow)
    , m_wait(new models::ConsentWait(flow, this))
    , m_note(wrapped({}, TextStyle::Secondary, u"chipsNote"_s))
    , m_disconnectAll(button(u"disconnectAll"_s, tr("Disconnect all…")))
    , m_banner(new Banner)
{
    name(this, u"connectionChips"_s, tr("Devices"));
    m_banner->setObjectName(u"chipsBanner"_s);
    m_disconnectAll->hide();
    fill(this, column({m_banner, Item(row({grow(m_note), m_disconnectAll}))}, size::kGap2));
    m_watch.setInterval(kUsual);
    connect(&m_watch, &QTimer::timeout, this, &ConnectionChips::lookAgain);
    connect(m_disconnectAll, &QPushButton::clicked, this, [this] { askDisconnect(connectedKeys()); });
    connect(&m_flow, &models::IntegrationFlow::changed, this, &ConnectionChips::refresh);
    connect(&m_flow, &models::IntegrationFlow::authorizationReady, this, &ConnectionChips::openConsent);
    connect(&m_flow, &models::IntegrationFlow::disconnected, this, &ConnectionChips::disconnected);
    for (const auto failed : {&models::IntegrationFlow::connectFailed, &models::IntegrationFlow::disconnectFailed})
        connect(&m_flow, failed, this, [this](const api::Error &error) { m_banner->show(error); });
    connect(m_banner, &Banner::retryRequested, this, [this] { m_retry(); });
    connect(m_wait, &models::ConsentWait::ended, this, &ConnectionChips::consentEnded);
    connect(&m_context.server, &ServerControl::stateChanged, this, &ConnectionChips::serverChanged);
    refresh();
}

void ConnectionChips::forget()
{
    m_wait->stop();
    m_banner->clear();
    refresh();
}

void ConnectionChips::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.start();
    lookAgain();
}

void ConnectionChips::hideEvent(QHideEvent *event)
{
    m_watch.stop();
    QWidget::hideEvent(event);
}

void ConnectionChips::lookAgain()
{
    if (!m_flow.connections().empty() && canReachServer(m_context))
        m_flow.lookAgain();
}

void ConnectionChips::serverChanged()
{
    m_wait->setPaused(!canReachServer(m_context));
    rebuild();
}

QStringList ConnectionChips::connectedKeys() const
{
    QStringList keys;
    for (const api::RelayConnection &each : m_flow.connections())
        if (each.connected)
            keys << text(each.sourceType);
    return keys;
}

// Only what has changed is made anew: a look that finds the same leaves the buttons and the focus alone.
void ConnectionChips::refresh()
{
    std::vector<Chip> now;
    for (const api::RelayConnection &each : m_flow.connections())
        now.push_back({each, text(each.sourceType) == m_wait->device()});
    if (now != m_shown) {
        m_shown = std::move(now);
        rebuild();
    }
    if (!m_shown.empty())
        m_note->setText(tr("As of %1.").arg(m_flow.lookedAt().toLocalTime().time().toString(u"HH:mm"_s)));
    else
        m_note->setText(m_flow.isSignedIn() ? tr("Tells which devices are connected.")
                                            : tr("Authenticate first: this call carries the token."));
}

void ConnectionChips::rebuild()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_host && m_host->isAncestorOf(focused);
    const QString key = hadFocus ? focused->property("device").toString() : QString();
    if (m_host) {
        if (hadFocus)
            setFocus(Qt::OtherFocusReason); // else it goes to wherever the window likes
        m_host->hide();
        m_host->setParent(nullptr);
        m_host->deleteLater(); // its button may be what runs this
    }
    m_host = new QWidget;
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(size::kGap2);
    m_grid->setVerticalSpacing(size::kGap1);
    m_grid->setColumnStretch(0, 1);
    fill(m_host, m_grid);
    for (const Chip &chip : m_shown)
        addChip(chip);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_host);
    m_host->setVisible(!m_shown.empty());
    m_disconnectAll->setVisible(connectedKeys().size() > 1);
    m_disconnectAll->setEnabled(canReachServer(m_context));
    if (!hadFocus)
        return;
    for (auto *each : m_host->findChildren<QPushButton *>())
        if (each->property("device").toString() == key)
            each->setFocus(Qt::OtherFocusReason);
}

void ConnectionChips::addChip(const Chip &chip)
{
    const api::RelayConnection &connection = chip.connection;
    const QString key = text(connection.sourceType), title = nameOf(key);
    const int line = m_grid->rowCount();
    Label *device = label(title, TextStyle::Strong, u"chip_"_s + key);
    device->setElide(Qt::ElideRight);
    auto *state = new Badge(chip.isAwaited             ? tr("waiting for consent")
                                : connection.connected ? tr("connected")
                                                       : tr("not connected"),
                            chip.isAwaited             ? Meaning::Info
                                : connection.connected ? Meaning::Success
                                                       : Meaning::Neutral);
    state->setObjectName(u"chipState_"_s + key);
    m_grid->addWidget(device, line, 0);
    m_grid->addWidget(state, line, 1, Qt::AlignRight | Qt::AlignVCenter);
    if (connection.lastSyncAt) {
        Label *synced = label(tr("Last sync %1").arg(models::localMinute(*connection.lastSyncAt)), TextStyle::Secondary,
                              u"chipSync_"_s + key);
        setTip(synced, models::utcTime(*connection.lastSyncAt));
        synced->setElide(Qt::ElideRight);
        m_grid->addWidget(synced, line + 1, 0);
    }
    if (QPushButton *action = actionOf(chip)) {
        action->setProperty("device", key);
        action->setAccessibleName(action->text() + u' ' + title);
        action->setEnabled(chip.isAwaited || canReachServer(m_context));
        m_grid->addWidget(action, line + 1, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
}

QPushButton *ConnectionChips::actionOf(const Chip &chip)
{
    const QString key = text(chip.connection.sourceType);
    if (chip.isAwaited) {
        QPushButton *made = button(u"stopWaiting"_s, tr("Stop waiting"));
        connect(made, &QPushButton::clicked, this, &ConnectionChips::forget);
        return made;
    }
    if (chip.connection.connected) {
        QPushButton *made = button(u"disconnect_"_s + key, tr("Disconnect…"));
        connect(made, &QPushButton::clicked, this, [this, key] { askDisconnect({key}); });
        return made;
    }
    if (!models::IntegrationFlow::canConnect(key))
        return nullptr;
    QPushButton *made = button(u"connect_"_s + key, tr("Connect"));
    setTip(made, tr("Opens the consent page in the system browser"));
    connect(made, &QPushButton::clicked, this, [this, key] { connectDevice(key); });
    return made;
}

void ConnectionChips::connectDevice(const QString &key)
{
    m_banner->clear();
    m_retry = [this, key] { connectDevice(key); };
    m_flow.connectDevice(key, m_clientId);
}

void ConnectionChips::openConsent(const QString &key, const QUrl &page)
{
    if (!openConsentPage(page, nameOf(key), *m_banner))
        return;
    m_wait->start(key);
    refresh();
}

void ConnectionChips::consentEnded(const QString &key, models::ConsentWait::End end, const QString &error)
{
    refresh();
    tellConsentEnd(end, nameOf(key), error, *m_banner);
}

void ConnectionChips::askDisconnect(const QStringList &keys)
{
    const QString names = namesOf(keys);
    m_context.prompts.confirm({.title = tr("Disconnect %1?").arg(names),
                               .text = tr("No more data come from %1 for this user. Everything received so far stays. "
                                          "Connecting again undoes it.")
                                           .arg(names),
                               .action = tr("Disconnect %1").arg(names)},
                              this, [this, keys](const QString &) { disconnectDevices(keys); });
}

void ConnectionChips::disconnectDevices(const QStringList &keys)
{
    m_banner->clear();
    m_retry = [this, keys] { disconnectDevices(keys); };
    m_flow.disconnectDevices(keys);
}

void ConnectionChips::disconnected(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    const QString &key = keys.first();
    const bool canUndo = keys.size() == 1 && models::IntegrationFlow::canConnect(key);
    std::function<void()> again;
    if (canUndo)
        again = [self = QPointer(this), key] {
            if (self)
                self->connectDevice(key);
        };
    m_context.toasts.show(tr("%1 disconnected.").arg(namesOf(keys)), canUndo ? tr("Connect again") : QString(), again);
}

} // namespace views
