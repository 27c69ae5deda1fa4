// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include "app/core/paths.h"
#include "models/secrets/vaultcredentials.h"
#include "views/common/plaintext.h"
#include "views/common/toast.h"
#include "views/shell/settingsdialog.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using State = views::ServerControl::State;

namespace {

constexpr std::chrono::seconds kKeychainTimeout{60}; // a person may be typing a password into the prompter

api::server::ServiceOptions serverOptions(const Launch &launch)
{
    api::server::ServiceOptions options;
    const QString file = launch.isolated ? launch.database
        : launch.database.isEmpty()      ? databasePath()
                                         : launch.database;
    if (!file.isEmpty()) {
        QDir().mkpath(QFileInfo(file).absolutePath());
        options.database = file.toStdString();
    }
    options.seed = launch.seed.toStdString();
    options.seedHealthLater = launch.healthLater;
    return options;
}

std::unique_ptr<SecretBackend> keychain(const Launch &launch, models::KeychainWait *&wait)
{
    if (launch.isolated)
        return std::make_unique<MemoryBackend>();
    auto made = std::make_unique<KeychainBackend>(KeychainOptions{.timeout = kKeychainTimeout, .mayAsk = true});
    wait = &made->waits();
    return made;
}

QString unlessIsolated(const Launch &launch, const QString &path)
{
    return launch.isolated ? QString() : path;
}

// Those of the server in this program. While it does not run, its port may be anybody's: there are none then, and they
// may go nowhere, which holds back every other call of the client too.
class EmbeddedCredentials : public api::client::CredentialSource {
public:
    EmbeddedCredentials(const EmbeddedServer &server, std::vector<std::string> origins)
        : m_server(server), m_origins(std::move(origins))
    {
    }
    std::optional<api::client::SecretString> secret(api::Auth kind) const override
    {
        const QString key = kind == api::Auth::ApiKey ? m_server.info().apiKey : QString();
        return key.isEmpty() ? std::nullopt : std::optional(api::client::SecretString(key.toStdString()));
    }
    std::optional<api::client::DeveloperLogin> login() const override
    {
        const QString email = m_server.info().email;
        if (email.isEmpty())
            return std::nullopt;
        return api::client::DeveloperLogin{email.toStdString(),
                                           api::client::SecretString(m_server.password().toStdString())};
    }
    std::vector<std::string> origins() const override
    {
        return m_server.state() == State::Running ? m_origins : std::vector<std::string>();
    }

private:
    const EmbeddedServer &m_server;
    std::vector<std::string> m_origins;
};

} // namespace

Application::Application(const Launch &launch)
    : m_file(unlessIsolated(launch, settingsPath()))
    , m_settings(m_file)
    , m_environments(unlessIsolated(launch, environmentsPath()))
    , m_secrets(unlessIsolated(launch, secretIndexPath()), keychain(launch, m_keychainWait))
    , m_server(serverOptions(launch))
    , m_address(unlessIsolated(launch, EmbeddedAddress::usualPath()))
{
    m_environments.setPrepare([this](const models::Environment &environment, std::function<void()> ready) {
        prepare(environment, std::move(ready));
    });
    m_client.setConfirm([this](const api::client::CallSummary &call, const std::function<void(bool)> &answer) {
        confirmCall(call, answer);
    });
    connect(&m_server, &EmbeddedServer::stateChanged, this, &Application::serverChanged);
    connect(&m_environments, &StoredEnvironments::currentChanged, this, [this] {
        if (!m_window)
            openWindow();
    });
    followLock();
    followFiles();
    if (!launch.isolated) {
        m_lock.setIdleMinutes(views::readPreferences(m_settings).idleMinutes);
        m_desktop = std::make_unique<DesktopSession>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
        connect(m_desktop.get(), &DesktopSession::left, &m_lock, &models::SessionLock::lock);
    }
}

Application::~Application() = default;

void Application::start()
{
    m_server.start();
}

// The embedded environment has addresses once its server runs. One that was stopped comes back at the same: the pages
// stay, and with them what is open and typed there.
void Application::serverChanged()
{
    if (m_server.state() == State::Running) {
        const views::ServerInfo info = m_server.info();
        m_address.tell({info.wearlinkUrl, info.relayUrl});
        const api::client::Environment known = m_environments.find(StoredEnvironments::kEmbeddedId)->connection;
        const bool isBack = std::exchange(m_wasStopped, false) && known.wearlinkUrl == info.wearlinkUrl.toStdString()
            && known.relayUrl == info.relayUrl.toStdString();
        if (!isBack)
            m_environments.setEmbeddedUrls(info.wearlinkUrl, info.relayUrl);
    } else if (m_server.state() == State::Stopped) {
        m_wasStopped = true;
        m_address.tell({});
    } else if (m_server.state() == State::Failed && !m_window) {
        m_address.tell({});
        m_environments.setEmbeddedUrls({}, {});
    }
    const bool settled = m_server.state() == State::Running || m_server.state() == State::Failed;
    if (settled && !m_window && !m_environments.current().embedded)
        m_environments.announceCurrent();
}

void Application::prepare(const models::Environment &environment, std::function<void()> ready)
{
    if (environment.embedded || !m_lock.isOpen()) {
        pointAt(environment, environment.embedded ? embeddedCredentials(environment) : nullptr);
        ready();
    } else {
        useStored(environment, std::move(ready));
    }
}

void Application::pointAt(const models::Environment &environment,
                          const std::shared_ptr<const api::client::CredentialSource> &credentials)
{
    m_client.setEnvironment(environment.connection, credentials);
    if (m_lock.isOpen())
        m_client.resume(credentials);
}

std::shared_ptr<const api::client::CredentialSource>
Application::embeddedCredentials(const models::Environment &environment)
{
    return std::make_shared<EmbeddedCredentials>(m_server, models::originsOf(environment));
}

// At the start the window does not wait for a person who unlocks the keychain: it opens, and its calls wait.
void Application::useStored(const models::Environment &environment, std::function<void()> ready)
{
    const bool isFirst = !m_window;
    if (isFirst) {
        m_client.setEnvironment(environment.connection, nullptr);
        m_client.suspend();
        ready();
    }
    models::loadCredentials(
        m_secrets, environment, this,
        [this, environment, isFirst, ready = std::move(ready)](auto credentials, const QStringList &problems) {
            if (!isFirst) {
                pointAt(environment, credentials);
                ready();
            } else if (m_lock.isOpen() && m_client.environment().id == environment.connection.id) {
                m_client.resume(credentials);
            }
            tell(problems);
        });
}

void Application::tell(const QStringList &problems)
{
    for (const QString &problem : problems)
        m_window->context().toasts.show(views::visible(problem)); // it has names in it
}

// Of what the command line changes meanwhile.
void Application::followFiles()
{
    m_environments.follow();
    m_secrets.follow();
    connect(&m_secrets, &SecretVault::changedElsewhere, this, [this] {
        const models::Environment used = m_environments.current();
        if (!m_window || used.embedded || !m_lock.isOpen())
            return;
        models::loadCredentials(m_secrets, used, this, [this, used](auto credentials, const QStringList &) {
            if (!m_lock.isOpen() || m_client.environment().id != used.connection.id)
                return;
            m_client.suspend(); // calls under way go on
            m_client.resume(credentials);
        });
    });
}

void Application::followLock()
{
    m_lock.setOpener([this](bool withSecrets, const std::function<void(api::Result<void>)> &done) {
        fetchAgain(withSecrets, done);
    });
    connect(&m_lock, &models::SessionLock::stateChanged, this, [this] {
        if (m_lock.isOpen()) {
            m_client.resume(std::exchange(m_fetched, {}));
        } else if (m_lock.state() == models::SessionLock::State::Locked) {
            m_fetched.reset();
            m_client.suspend();
        }
    });
}

// Of the environment that is in use by then: a server that starts again changes its addresses meanwhile.
void Application::fetchAgain(bool withSecrets, const std::function<void(api::Result<void>)> &done)
{
    const auto fetch = [this, withSecrets, done](const api::Result<void> &opened) {
        if (m_lock.state() != models::SessionLock::State::Opening)
            return; // locked again meanwhile
        const models::Environment environment = m_environments.current();
        m_fetched = environment.embedded ? embeddedCredentials(environment) : nullptr;
        if (!opened || !withSecrets || environment.embedded)
            return done(opened);
        models::loadCredentials(m_secrets, environment, this,
                                [this, done](auto credentials, const QStringList &problems) {
                                    if (m_lock.state() != models::SessionLock::State::Opening)
                                        return;
                                    m_fetched = std::move(credentials);
                                    tell(problems);
                                    done({});
                                });
    };
    if (withSecrets)
        m_secrets.open(this, fetch);
    else
        fetch({});
}

void Application::confirmCall(const api::client::CallSummary &call, const std::function<void(bool)> &answer)
{
    const auto said = std::make_shared<bool>(false);
    const auto owner = std::shared_ptr<QObject>(new QObject, [answer, said](QObject *object) {
        delete object;
        if (!*said)
            answer(false);
    });
    m_window->context().prompts.confirm(
        {.title = tr("Send this to %1?").arg(m_environments.current().name),
         .text = QString::fromStdString(call.summary + "\n" + call.method + ' ' + call.url),
         .action = tr("Send %1").arg(QString::fromStdString(call.method)),
         .destructive = true},
        m_window.get(), [answer, said, owner](const QString &) {
            *said = true;
            answer(true);
        });
}

void Application::openWindow()
{
    const views::Preferences preferences = views::readPreferences(m_settings);
    views::applyPreferences(preferences);
    m_secrets.setRotateAfterDays(preferences.rotateAfterDays);
    m_window = std::make_unique<views::MainWindow>(
        views::ShellParts{.client = m_client,
                          .environments = m_environments,
                          .tasks = m_tasks,
                          .settings = m_settings,
                          .server = m_server,
                          .secrets = m_secrets,
                          .simulator = &m_simulator,
                          .lock = &m_lock,
                          .keychainWait = m_keychainWait,
                          .isOutdated = [this] { return m_environments.isCurrentOutdated(); },
                          .takeOver = [this] { m_environments.takeCurrent(); }});
    m_window->show();
    Q_EMIT opened();
}

} // namespace app
