// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/connectionstab.h"

#include "models/common/ownproviders.h"
#include "models/common/text.h"
#include "models/users/userdraft.h"
#include "models/users/usertable.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/datatable.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/consent.h"
#include "views/health/panes.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kVendorsWidth = 480;
constexpr int kStreamAgain = 2000, kStreamAgainMost = 60'000, kConsentPoll = 2000; // ms

void showStatus(Badge *badge, const models::Vendor &vendor)
{
    if (!vendor.connection)
        badge->setText(ConnectionsTab::tr("not connected"), Meaning::Neutral);
    else if (vendor.connection->status == api::ConnectionStatus::Active)
        badge->setText(ConnectionsTab::tr("active"), Meaning::Success);
    else if (vendor.connection->status == api::ConnectionStatus::Revoked)
        badge->setText(ConnectionsTab::tr("disconnected"), Meaning::Neutral);
    else if (vendor.connection->status == api::ConnectionStatus::Expired)
        badge->setText(ConnectionsTab::tr("expired"), Meaning::Warning);
    else
        badge->setText(visible(models::text(vendor.connection->status.wire())), Meaning::Info);
}

QString stateText(const models::Vendor &vendor)
{
    if (!vendor.connection)
        return vendor.obstacle;
    return vendor.connection->lastSyncedAt
        ? ConnectionsTab::tr("Last sync %1").arg(models::localTime(*vendor.connection->lastSyncedAt))
        : ConnectionsTab::tr("Never synced");
}

} // namespace

ConnectionsTab::ConnectionsTab(Context &context, QWidget *parent)
    : HealthTab(context, parent)
    , m_banner(new Banner)
    , m_loadBanner(new Banner)
    , m_waitingText(wrapped({}, TextStyle::Secondary, u"connectWaiting"_s))
    , m_waitingRow(new QWidget)
    , m_rows(column({}, size::kGap3))
    , m_runsTable(new DataTable)
    , m_noRuns(new EmptyState(
          u"link"_s, tr("None yet. Syncs, history, imports and uploads of the SDK are listed here as they run.")))
    , m_runsBody(new QStackedWidget)
    , m_cancelRun(button(u"cancelRun"_s, tr("Cancel the run"), Emphasis::Normal, u"stop"_s))
{
    m_banner->setObjectName(u"connectionsBanner"_s);
    m_loadBanner->setObjectName(u"loadBanner"_s);
    QSplitter *split = splitter(Qt::Horizontal, u"connectionsSplitter"_s, {buildVendors(), buildRuns()});
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({kVendorsWidth, size::kWindowWidth - kVendorsWidth});
    QVBoxLayout *notices = column({m_loadBanner, m_banner}, size::kGap2);
    notices->setContentsMargins(size::kGap6, size::kGap2, size::kGap6, 0);
    fill(this, column({Item(notices), grow(split)}, 0));
    m_waitTimer.setInterval(kConsentPoll);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] {
        if (!this->context().client.isSuspended())
            askConsent();
    });
    m_runsTimer.setSingleShot(true);
    connect(&m_runsTimer, &QTimer::timeout, this, [this] {
        if (m_runs)
            m_runs->reload(); // what went by meanwhile
        followRuns();
    });
    connect(m_loadBanner, &Banner::retryRequested, this, &HealthTab::reload);
    connect(m_banner, &Banner::retryRequested, this, &HealthTab::reload);
    connect(m_cancelRun, &QPushButton::clicked, this, &ConnectionsTab::cancelRun);
    connect(m_runsTable, &DataTable::selectionChangedTo, this, &ConnectionsTab::watchRuns);
}

QWidget *ConnectionsTab::buildVendors()
{
    QPushButton *stop = button(u"connectStop"_s, tr("Stop waiting"));
    connect(stop, &QPushButton::clicked, this, &ConnectionsTab::stopWaiting);
    fill(m_waitingRow, row({grow(m_waitingText), stop}));
    m_waitingRow->hide();
    auto *inside = new QWidget;
    QVBoxLayout *list = column({Item(m_rows), stretch()}, 0);
    fill(inside, list);
    list->setContentsMargins(0, 0, size::kGap3, 0); // of the scroll bar
    m_area = scrolling(inside, u"vendors"_s, tr("Connections"));
    inside->installEventFilter(this);
    auto *host = new QWidget;
    QVBoxLayout *body = column({label(tr("Connections"), TextStyle::Section), m_waitingRow, grow(m_area)}, size::kGap3);
    fill(host, body);
    body->setContentsMargins(size::kGap6, size::kGap4, size::kGap4, size::kGap4);
    return host;
}

QWidget *ConnectionsTab::buildRuns()
{
    name(m_runsTable, u"syncRuns"_s, tr("Sync runs"));
    m_cancelRun->hide();
    m_runsBody->addWidget(m_runsTable);
    m_runsBody->addWidget(m_noRuns);
    auto *host = new QWidget;
    QVBoxLayout *body =
        column({Item(row({label(tr("Sync runs"), TextStyle::Section), stretch(), m_cancelRun})), grow(m_runsBody)},
               size::kGap3);
    fill(host, body);
    body->setContentsMargins(size::kGap4, size::kGap4, size::kGap6, size::kGap4);
    return host;
}

void ConnectionsTab::clear()
{
    stopWaiting();
    m_runsTimer.stop();
    m_stream.reset();
    m_banner->clear();
    m_loadBanner->clear();
    m_connections.reset();
    m_catalogue.reset();
    m_connectionsError.reset();
    m_catalogueError.reset();
    showVendors();
}

void ConnectionsTab::load()
{
    context()
        .client.send(models::OwnProviders{})
        .then(calls(), [this](const api::Result<std::vector<api::ProviderInfo>> &catalogue) {
            m_catalogue = catalogue.value_or(std::vector<api::ProviderInfo>());
            m_catalogueError = catalogue ? std::nullopt : std::optional(catalogue.error());
            showTrouble();
            showVendors();
        });
    loadConnections();
    auto *runs = models::makeSyncRuns(context().client, userId(), this);
    m_runsTable->setModel(runs);
    delete std::exchange(m_runs, runs);
    connect(m_runs, &models::TableBase::stateChanged, this, &ConnectionsTab::watchRuns);
    m_runs->reload();
    m_stream.reset();
    m_runsTimer.setInterval(kStreamAgain);
    followRuns();
}

void ConnectionsTab::showEvent(QShowEvent *event)
{
    HealthTab::showEvent(event);
    if (m_runs && !m_stream) {
        m_runs->reload();
        followRuns();
    }
}

void ConnectionsTab::hideEvent(QHideEvent *event)
{
    HealthTab::hideEvent(event);
    m_runsTimer.stop();
    m_stream.reset();
}

void ConnectionsTab::loadConnections()
{
    context()
        .client.send(api::ListConnections{userId()})
        .then(calls(), [this](const api::Result<std::vector<api::Connection>> &result) { arrived(result); });
}

void ConnectionsTab::arrived(const api::Result<std::vector<api::Connection>> &connections)
{
    m_connectionsError = connections ? std::nullopt : std::optional(connections.error());
    showTrouble();
    if (!connections)
        return setState(connections.error());
    m_connections = *connections;
    showVendors();
    setState(PageLoaded{qint64(m_connections->size())});
    if (!m_waitingFor)
        return;
    const auto found = std::ranges::find(*m_connections, m_waitingFor->provider, &api::Connection::provider);
    const bool isNew = found != m_connections->end() && found->status == api::ConnectionStatus::Active
        && (!m_waitingFor->connection || m_waitingFor->connection->connectedAt != found->connectedAt
            || !m_waitingFor->isActive());
    if (isNew) {
        context().toasts.show(tr("%1 is connected.").arg(m_waitingFor->name));
        stopWaiting();
        Q_EMIT userOutdated();
        m_runs->reload();
    } else if (m_consentEnds.hasExpired()) {
        const QString vendor = m_waitingFor->name;
        stopWaiting();
        tellConsentEnd(models::ConsentWait::End::Expired, vendor, {}, *m_banner);
    }
}

// Once, although all three come from a server that is gone.
void ConnectionsTab::showTrouble()
{
    for (const auto &error : {m_connectionsError, m_catalogueError, m_runs->error()})
        if (error)
            return m_loadBanner->show(*error);
    m_loadBanner->clear();
}

// Only when something has changed: rows under the cursor stay where they are while the consent is waited for, and the
// keyboard stays at its vendor when its buttons are others.
void ConnectionsTab::showVendors()
{
    auto vendors =
        m_connections && m_catalogue ? models::vendors(*m_catalogue, *m_connections) : std::vector<models::Vendor>();
    if (vendors == m_vendors)
        return;
    m_vendors = std::move(vendors);
    const QWidget *focus = m_area->widget()->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString focused = focus ? focus->parentWidget()->parentWidget()->objectName() : QString();
    const int scrolled = m_area->verticalScrollBar()->value();
    if (focus)
        m_area->setFocus(); // hiding what has it would move it, and the list with it
    fillVendors();
    m_area->widget()->layout()->activate();
    if (const auto *line = focused.isEmpty() ? nullptr : m_area->findChild<QWidget *>(focused))
        if (auto *next = line->findChild<QAbstractButton *>())
            next->setFocus();
    m_area->verticalScrollBar()->setValue(scrolled);
}

// No button is cut off. How wide one is, is known when it gets its style and font: on screen.
bool ConnectionsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->widget() && event->type() == QEvent::LayoutRequest)
        m_area->setMinimumWidth(m_area->widget()->minimumSizeHint().width()
                                + m_area->verticalScrollBar()->sizeHint().width());
    return HealthTab::eventFilter(watched, event);
}

void ConnectionsTab::fillVendors()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // a button of it may be what got us here
        delete item;
    }
    for (const models::Vendor &vendor : m_vendors) {
        QWidget *line = rowOf(vendor);
        m_rows->addWidget(line);
        line->show(); // at once, so that it can take the keyboard
    }
}

QWidget *ConnectionsTab::rowOf(const models::Vendor &vendor)
{
    auto *line = new QWidget;
    name(line, u"vendor_"_s + models::text(vendor.provider.wire()), vendor.name);
    auto *badge = new Badge;
    name(badge, u"vendorStatus"_s, tr("Status"));
    showStatus(badge, vendor);
    Label *state = label(stateText(vendor), TextStyle::Secondary, u"vendorState"_s);
    state->setElide(Qt::ElideRight);
    state->setVisible(!state->fullText().isEmpty());
    if (vendor.connection && vendor.connection->lastSyncedAt)
        setTip(state, models::utcTime(*vendor.connection->lastSyncedAt));
    QHBoxLayout *head = row({label(vendor.name, TextStyle::Strong), badge, stretch(), actionsOf(vendor)});
    fill(line, column({Item(head), state}, size::kGap1));
    return line;
}

void ConnectionsTab::stopWaiting()
{
    m_banner->clear(); // the address of the consent may stand there
    m_waitTimer.stop();
    m_waitingFor.reset();
    m_waitingRow->hide();
}

void ConnectionsTab::started(const QString &what)
{
    m_banner->clear();
    context().toasts.show(what);
    m_runs->reload();
}

void ConnectionsTab::watchRuns()
{
    if (!m_runs)
        return;
    const QStringList ids = m_runsTable->selectedIds();
    const api::SyncRun *run = ids.size() == 1 ? m_runs->rowAt(m_runs->rowOf(ids.first())) : nullptr;
    m_cancelRun->setVisible(run && run->status == api::SyncStatus::InProgress);
    showTrouble();
    if (m_runs->state() == models::TableBase::State::Complete)
        m_runsBody->setCurrentWidget(m_runs->rowCount() > 0 ? static_cast<QWidget *>(m_runsTable) : m_noRuns);
}

void ConnectionsTab::followRuns()
{
    if (!isVisible() || !calls())
        return;
    if (!m_stream) {
        m_stream = std::make_unique<models::SyncStream>(context().client, userId());
        connect(m_stream.get(), &models::SyncStream::changed, this, &ConnectionsTab::runChanged);
        connect(m_stream.get(), &models::SyncStream::ended, this,
                [this] { m_runsTimer.start(std::min(2 * m_runsTimer.interval(), kStreamAgainMost)); });
    }
    m_stream->start();
}

void ConnectionsTab::runChanged(const api::SyncRun &run)
{
    m_runsTimer.setInterval(kStreamAgain);
    if (!m_runs->replace(models::text(run.runId), run))
        m_runs->insert(run);
    watchRuns();
    if (run.status != api::SyncStatus::InProgress)
        runEnded();
}

// The end-user has newer data, and a connection may have found itself expired.
void ConnectionsTab::runEnded()
{
    loadConnections();
    Q_EMIT userOutdated();
}

void ConnectionsTab::cancelRun()
{
    const QStringList ids = m_runsTable->selectedIds();
    if (ids.size() != 1)
        return;
    context()
        .client.send(api::CancelSyncRun{.userId = userId(), .runId = models::utf8(ids.first())})
        .then(calls(), [this](const api::Result<api::SyncRun> &run) {
            run ? m_banner->clear() : m_banner->show(run.error());
            m_runs->reload();
        });
}

} // namespace views
