// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a vendor's connection.
#include "models/common/text.h"
#include "models/common/watching.h"
#include "models/users/userdraft.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/backfilldialog.h"
#include "views/health/connectionstab.h"
#include "views/health/consent.h"

#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr std::int64_t kUsualHistory = 30, kMostHistory = 3650; // days

} // namespace

QWidget *ConnectionsTab::actionsOf(const models::Vendor &vendor)
{
    auto *host = new QWidget;
    QHBoxLayout *all = row({}, size::kGap1);
    fill(host, all);
    const auto addButton = [&](const QString &id, const QString &text,
                               void (ConnectionsTab::*run)(const models::Vendor &)) {
        QPushButton *made = button(id, text);
        made->setAccessibleName(text + u' ' + vendor.name);
        connect(made, &QPushButton::clicked, this, [this, vendor, run] { (this->*run)(vendor); });
        all->addWidget(made);
    };
    if (vendor.isActive() && vendor.canSync)
        addButton(u"syncNow"_s, tr("Sync now"), &ConnectionsTab::syncNow);
    else if (vendor.canConnect)
        addButton(u"connect"_s, tr("Connect"), &ConnectionsTab::connectVendor);
    if (!vendor.connection)
        return host;
    QToolButton *more = iconButton(u"vendorMore"_s, u"more"_s, tr("More for %1").arg(vendor.name));
    auto *menu = new QMenu(more);
    const auto addAction = [&](const QString &id, const QString &text,
                               void (ConnectionsTab::*run)(const models::Vendor &)) {
        QAction *made = menu->addAction(text);
        made->setObjectName(id);
        connect(made, &QAction::triggered, this, [this, vendor, run] { (this->*run)(vendor); });
    };
    if (vendor.isActive() && vendor.canSync) {
        addAction(u"history"_s, tr("Fetch history…"), &ConnectionsTab::askHistory);
        if (vendor.provider == api::Provider::Garmin)
            connect(menu->addAction(tr("Backfill by type…")), &QAction::triggered, this,
                    [this] { (new BackfillDialog(context(), userId(), this))->open(); });
        menu->addSeparator();
    }
    if (vendor.isActive())
        addAction(u"disconnect"_s, tr("Disconnect…"), &ConnectionsTab::askDisconnect);
    addAction(u"purge"_s, tr("Delete the data…"), &ConnectionsTab::askPurge);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    all->addWidget(more);
    return host;
}

void ConnectionsTab::connectVendor(const models::Vendor &vendor)
{
    m_banner->clear();
    api::AuthorizeProvider request{.provider = vendor.provider, .userId = userId()};
    context().client.send(request).then(calls(), [this, vendor](const api::Result<api::AuthorizationStart> &start) {
        start ? openConsent(*start, vendor) : m_banner->show(start.error());
    });
}

void ConnectionsTab::openConsent(const api::AuthorizationStart &start, const models::Vendor &vendor)
{
    if (!openConsentPage(QUrl(models::text(start.authorizationUrl), QUrl::StrictMode), vendor.name, *m_banner))
        return;
    m_waitingFor = vendor;
    m_consentState = start.state;
    m_waitingText->setText(tr("Waiting for consent at %1 in your browser…").arg(vendor.name));
    m_waitingRow->show();
    m_consentEnds = QDeadlineTimer(models::ConsentWait::kLongest);
    m_waitTimer.start();
}

void ConnectionsTab::askConsent()
{
    context()
        .client
        .send(api::GetProviderAuthorization{.provider = m_waitingFor->provider, .state = m_consentState},
              models::watching())
        .then(calls(), [this, state = m_consentState](const api::Result<api::AuthorizationProgress> &progress) {
            if (m_waitingFor && state == m_consentState)
                consentAnswered(progress);
        });
}

// A server that cannot tell how the consent ended tells at least of the connection.
void ConnectionsTab::consentAnswered(const api::Result<api::AuthorizationProgress> &progress)
{
    using Status = api::AuthorizationStatus;
    using End = models::ConsentWait::End;
    if (!progress || progress->status == Status::Connected)
        return loadConnections();
    const std::optional<End> end = progress->status == Status::Declined ? std::optional(End::Declined)
        : progress->status == Status::Failed                            ? std::optional(End::Failed)
        : progress->status == Status::Expired                           ? std::optional(End::Expired)
                                                                        : std::nullopt;
    if (!end)
        return;
    const QString vendor = m_waitingFor->name;
    stopWaiting();
    tellConsentEnd(*end, vendor, models::text(progress->error.value_or(std::string())), *m_banner);
}

void ConnectionsTab::syncNow(const models::Vendor &vendor)
{
    api::SyncProvider request{.provider = vendor.provider, .userId = userId()};
    context().client.send(request).then(calls(), [this, vendor](const api::Result<api::SyncStarted> &begun) {
        begun ? started(tr("Sync of %1 started.").arg(vendor.name)) : m_banner->show(begun.error());
    });
}

void ConnectionsTab::askHistory(const models::Vendor &vendor)
{
    const std::int64_t most = vendor.connection->maxHistoricalDays.value_or(kMostHistory);
    context().prompts.text(tr("Fetch the history of %1").arg(vendor.name), tr("Days, at most %1").arg(most),
                           QString::number(std::min(kUsualHistory, most)), tr("Fetch"), calls(),
                           [this, vendor, most](const QString &text) {
                               bool good = false;
                               const qint64 days = text.trimmed().toLongLong(&good);
                               if (good && days >= 1 && days <= most)
                                   return fetchHistory(vendor, days);
                               m_banner->show(Meaning::Warning, tr("Name a number of days from 1 to %1.").arg(most));
                           });
}

void ConnectionsTab::fetchHistory(const models::Vendor &vendor, std::int64_t days)
{
    api::SyncProviderHistory request{.provider = vendor.provider, .userId = userId(), .days = days};
    context().client.send(request).then(calls(), [this, vendor](const api::Result<api::HistoricalSyncStarted> &begun) {
        begun ? started(
            tr("%1: %2 to %3 will be fetched.")
                .arg(vendor.name, models::text(begun->startDate.toString()), models::text(begun->endDate.toString())))
              : m_banner->show(begun.error());
    });
}

void ConnectionsTab::askDisconnect(const models::Vendor &vendor)
{
    const QString who = isolated(visible(models::displayName(user())));
    context().prompts.confirm(
        {.title = tr("Disconnect %1?").arg(vendor.name),
         .text = tr("%1 sends no more data for %2. Everything received so far stays. The end-user can connect again.")
                     .arg(vendor.name, who),
         .action = tr("Disconnect %1").arg(vendor.name)},
        calls(), [this, vendor](const QString &) {
            context()
                .client
                .send(api::DisconnectProvider{.userId = userId(), .provider = vendor.provider}, {.confirmed = true})
                .then(calls(), [this, vendor](const api::Result<api::NoContent> &result) {
                    if (!result)
                        return m_banner->show(result.error());
                    context().toasts.show(tr("%1 disconnected.").arg(vendor.name));
                    loadConnections();
                    Q_EMIT userOutdated();
                });
        });
}

void ConnectionsTab::askPurge(const models::Vendor &vendor)
{
    const QString slug = models::text(vendor.provider.wire());
    const QString who = isolated(visible(models::displayName(user())));
    context().prompts.confirm(
        {.title = tr("Delete all data from %1?").arg(vendor.name),
         .text =
             tr("Every sample, workout and sleep session that came from %1 for %2 is erased. This cannot be undone.")
                 .arg(vendor.name, who),
         .action = tr("Delete the data from %1").arg(vendor.name),
         .typed = slug},
        calls(), [this, vendor](const QString &) {
            context()
                .client
                .send(api::PurgeProviderData{.userId = userId(), .provider = vendor.provider}, {.confirmed = true})
                .then(calls(), [this, vendor](const api::Result<api::NoContent> &result) {
                    if (!result)
                        return m_banner->show(result.error());
                    context().toasts.show(tr("Data from %1 deleted.").arg(vendor.name));
                    loadConnections();
                    Q_EMIT userOutdated();
                });
        });
}

} // namespace views
