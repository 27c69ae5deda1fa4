// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/syncstream.h"
#include "models/health/vendors.h"
#include "views/health/healthtab.h"

#include <QDeadlineTimer>
#include <QTimer>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace views {

class Banner;
class DataTable;
class EmptyState;
class Label;

// The vendors of an end-user: connect in the browser, sync, fetch history, disconnect, delete; and the sync runs that
// come of it, live.
class ConnectionsTab : public HealthTab {
    Q_OBJECT
public:
    explicit ConnectionsTab(Context &context, QWidget *parent = nullptr);

protected:
    void load() override;
    void clear() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildVendors();
    QWidget *buildRuns();
    void loadConnections();
    void arrived(const api::Result<std::vector<api::Connection>> &connections);
    void showTrouble();
    void showVendors();
    void fillVendors();
    QWidget *rowOf(const models::Vendor &vendor);
    QWidget *actionsOf(const models::Vendor &vendor);
    void connectVendor(const models::Vendor &vendor);
    void openConsent(const api::AuthorizationStart &start, const models::Vendor &vendor);
    void askConsent();
    void consentAnswered(const api::Result<api::AuthorizationProgress> &progress);
    void stopWaiting();
    void syncNow(const models::Vendor &vendor);
    void askHistory(const models::Vendor &vendor);
    void fetchHistory(const models::Vendor &vendor, std::int64_t days);
    void askDisconnect(const models::Vendor &vendor);
    void askPurge(const models::Vendor &vendor);
    void started(const QString &what); // a run was
    void watchRuns();
    void followRuns();
    void runChanged(const api::SyncRun &run);
    void runEnded();
    void cancelRun();

    Banner *m_banner; // how the last action went
    Banner *m_loadBanner; // what could not be loaded
    Label *m_waitingText;
    QWidget *m_waitingRow;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_rows;
    std::vector<models::Vendor> m_vendors; // as shown
    DataTable *m_runsTable;
    models::SyncRuns *m_runs = nullptr;
    std::unique_ptr<models::SyncStream> m_stream; // while the tab is on screen
    EmptyState *m_noRuns;
    QStackedWidget *m_runsBody;
    QPushButton *m_cancelRun;
    std::optional<std::vector<api::ProviderInfo>> m_catalogue; // empty when it could not be had
    std::optional<std::vector<api::Connection>> m_connections; // of this end-user, once known
    std::optional<api::Error> m_catalogueError, m_connectionsError;
    std::optional<models::Vendor> m_waitingFor; // its consent page is open in a browser
    std::string m_consentState; // names it to the server
    QTimer m_waitTimer;
    QDeadlineTimer m_consentEnds;
    QTimer m_runsTimer; // until the stream is tried again
};

} // namespace views
