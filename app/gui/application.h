// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "app/core/desktopsession.h"
#include "app/core/embeddedaddress.h"
#include "app/core/keychainbackend.h"
#include "app/core/secretvault.h"
#include "app/core/storedenvironments.h"
#include "app/gui/bodysimulator.h"
#include "app/gui/embeddedserver.h"
#include "app/gui/settings.h"
#include "models/tasks.h"
#include "views/shell/mainwindow.h"

#include <memory>

namespace app {

struct Launch {
    bool isolated = false; // remembers and reads nothing: the tour, the startup report, tests
    QString database; // of the embedded server; empty = the user's, or in memory when isolated
    QString seed = QStringLiteral("demo");
    bool healthLater = true; // the window has something to show at once; false: all data are there from the start
};

// The composition root of the console: builds every part once, hands it down, and points the client at the
// environment in use. GUI thread.
class Application : public QObject {
    Q_OBJECT
public:
    explicit Application(const Launch &launch);
    ~Application() override;

    // Starts the embedded server; the window appears when it runs, or cannot.
    void start();

    views::MainWindow *window() const { return m_window.get(); } // null until opened()
    EmbeddedServer &server() { return m_server; }
    StoredEnvironments &environments() { return m_environments; }
    models::SessionLock &lock() { return m_lock; }
    api::client::Client &client() { return m_client; }

Q_SIGNALS:
    void opened();

private:
    void serverChanged();
    void prepare(const models::Environment &environment, std::function<void()> ready);
    std::shared_ptr<const api::client::CredentialSource> embeddedCredentials(const models::Environment &environment);
    void pointAt(const models::Environment &environment,
                 const std::shared_ptr<const api::client::CredentialSource> &credentials);
    void useStored(const models::Environment &environment, std::function<void()> ready);
    void followLock();
    void followFiles();
    void fetchAgain(bool withSecrets, const std::function<void(api::Result<void>)> &done);
    void tell(const QStringList &problems);
    void confirmCall(const api::client::CallSummary &call, const std::function<void(bool)> &answer);
    void openWindow();

    JsonSettings m_file;
    Settings m_settings;
    StoredEnvironments m_environments;
    models::KeychainWait *m_keychainWait = nullptr; // the vault's; null when isolated
    SecretVault m_secrets;
    models::SessionLock m_lock;
    std::unique_ptr<DesktopSession> m_desktop;
    models::Tasks m_tasks;
    EmbeddedServer m_server;
    EmbeddedAddress m_address;
    bool m_wasStopped = false; // since it ran last
    BodySimulator m_simulator;
    api::client::Client m_client;
    std::shared_ptr<const api::client::CredentialSource> m_fetched; // for the client, when the lock opens
    std::unique_ptr<views::MainWindow> m_window;
};

} // namespace app
