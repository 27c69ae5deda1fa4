// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/vendors.h"
#include "views/health/healthtab.h"

#include <QDeadlineTimer>
#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace views {

class Banner;
class DataTable;
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

private:
    QWidget *buildVendors();
    QWidget *buildRuns();
    void loadConnections();
    void arrived(const api::Result<std::vector<api::Connection>> &connections);
    void showVendors();
    QWidget *rowOf(const models::Vendor &vendor);
    QWidget *actionsOf(const models::Vendor &vendor);
    void connectVendor(const models::Vendor &vendor);
    void openConsent(const std::string &url, const models::Vendor &vendor);
    void stopWaiting();
    void syncNow(const models::Vendor &vendor);
    void askHistory(const models::Vendor &vendor);
    void fetchHistory(const models::Vendor &vendor, std::int64_t days);
    void askDisconnect(const models::Vendor &vendor);
    void askPurge(const models::Vendor &vendor);
    void started(const QString &what); // a run was
    void watchRuns();
    void cancelRun();

    Banner *m_banner; // how the last action went
    Banner *m_catalogueBanner; // the vendors cannot be listed
    Label *m_waitingText;
    QWidget *m_waitingRow;
    QVBoxLayout *m_rows;
    DataTable *m_runsTable;
    models::SyncRuns *m_runs = nullptr;
    Label *m_noRuns;
    Banner *m_runsBanner;
    QPushButton *m_cancelRun;
    std::vector<api::ProviderInfo> m_catalogue;
    std::optional<std::vector<api::Connection>> m_connections; // of this end-user, once known
    std::optional<models::Vendor> m_waitingFor; // its consent page is open in a browser
    QTimer m_waitTimer;
    QDeadlineTimer m_consentEnds;
    QTimer m_runsTimer;
};

} // namespace views
