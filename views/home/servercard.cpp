// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/servercard.h"

#include "models/common/text.h"
#include "models/snippets/snippet.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"
#include "views/leaving.h"

#include <QGridLayout>
#include <QMenu>
#include <QProgressBar>

using namespace Qt::StringLiterals;
using State = views::ServerControl::State;

namespace views {

namespace {

struct StateWords {
    QString text;
    Meaning meaning;
};

StateWords words(State state)
{
    switch (state) {
    case State::Stopped:
        return {ServerCard::tr("Stopped"), Meaning::Neutral};
    case State::Starting:
        return {ServerCard::tr("Starting…"), Meaning::Info};
    case State::Running:
        return {ServerCard::tr("Running"), Meaning::Success};
    case State::Stopping:
        return {ServerCard::tr("Stopping…"), Meaning::Info};
    case State::Failed:
        break;
    }
    return {ServerCard::tr("Failed"), Meaning::Danger};
}

void addRow(QGridLayout *grid, const QString &title, QWidget *field)
{
    Label *words = label(title, TextStyle::Secondary);
    words->setBuddy(field);
    grid->addWidget(words, grid->rowCount(), 0);
    grid->addWidget(field, grid->rowCount() - 1, 1);
}

} // namespace

QString curlCall(const ServerInfo &info)
{
    const auto document = models::ApiDocument::parse(api::openApiDocument());
    const auto operation = document ? (*document)->operation(u"listUsers"_s) : std::nullopt;
    if (!operation)
        return {};
    const api::client::Environment environment{.id = {},
                                               .wearlinkUrl = models::utf8(info.wearlinkUrl),
                                               .relayUrl = {},
                                               .tenant = {},
                                               .country = {},
                                               .tls = {}};
    const auto request = models::snippetRequest(*operation, environment, {{u"query"_s, u"limit"_s, u"5"_s}});
    return request ? models::curlSnippet(*request) : QString();
}

ServerCard::ServerCard(Context &context)
    : m_context(context)
    , m_state(label({}, TextStyle::Strong, u"serverState"_s))
    , m_elsewhere(wrapped({}, TextStyle::Secondary, u"serverElsewhere"_s))
    , m_banner(new Banner)
    , m_stopped(wrapped(
          tr("A complete WearLink and Relay server with its own data is part of this program. Start it to call it."),
          TextStyle::Body, u"serverEmpty"_s))
    , m_details(details())
    , m_actions(actions())
    , m_start(button(u"serverStart"_s, tr("Start"), Emphasis::Primary, u"play"_s))
    , m_stop(button(u"serverStop"_s, tr("Stop"), Emphasis::Normal, u"stop"_s))
    , m_restart(button(u"serverRestart"_s, tr("Restart"), Emphasis::Normal, u"refresh"_s))
{
    auto *progress = new QProgressBar;
    name(progress, u"serverProgress"_s, tr("The server is starting"));
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    m_progress = progress;
    m_banner->setObjectName(u"serverBanner"_s);
    connect(m_start, &QPushButton::clicked, &context.server, &ServerControl::start);
    connect(m_stop, &QPushButton::clicked, &context.server, &ServerControl::stop);
    connect(m_restart, &QPushButton::clicked, this, &ServerCard::restart);
    connect(m_banner, &Banner::actionRequested, this,
            [this] { m_context.server.state() == State::Running ? restart() : m_context.server.start(); });
    connect(&context.server, &ServerControl::stateChanged, this, &ServerCard::showState);
    QVBoxLayout *body = column({Item(row({m_state, stretch(), m_start, m_restart, m_stop})), m_elsewhere, m_progress,
                                m_banner, m_stopped, m_details, m_actions},
                               size::kGap3);
    fill(this, column({group(tr("Embedded server"), body, u"serverCard"_s)}, 0));
    showState();
}

QWidget *ServerCard::details()
{
    m_wearlink = new CopyField(u"serverWearlink"_s, tr("Base URL of WearLink"));
    m_relay = new CopyField(u"serverRelay"_s, tr("Base URL of Relay"));
    m_key = new SecretField(u"serverKey"_s, tr("API key"));
    m_login = new CopyField(u"serverLogin"_s, tr("E-mail of the developer account"));
    m_database = new CopyField(u"serverDatabase"_s, tr("Database"));
    m_seed = label({}, TextStyle::Body, u"serverSeed"_s);
    QPushButton *curl = button(u"serverCurl"_s, tr("Copy as curl"), Emphasis::Normal, u"copy"_s);
    setTip(curl,
           tr("Copies a call that lists end-users with the key in the variable %1: set it first.")
               .arg(models::variableOf(api::Auth::ApiKey)));
    connect(curl, &QPushButton::clicked, this, [this, curl] { copyText(curlCall(m_context.server.info()), curl); });
    auto *host = new QWidget;
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(size::kGap3);
    grid->setVerticalSpacing(size::kGap2);
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("WearLink"), m_wearlink);
    addRow(grid, tr("Relay"), m_relay);
    addRow(grid, tr("API key"), m_key);
    addRow(grid, tr("Developer"), m_login);
    addRow(grid, tr("Database"), m_database);
    addRow(grid, tr("Seed"), m_seed);
    grid->addLayout(row({curl, stretch()}), grid->rowCount(), 1);
    host->setLayout(grid);
    return host;
}

QWidget *ServerCard::actions()
{
    QPushButton *reset = button(u"serverReset"_s, tr("Reset…"));
    connect(reset, &QPushButton::clicked, this, &ServerCard::confirmReset);
    QPushButton *reseedButton = button(u"serverReseed"_s, tr("Reseed"));
    auto *menu = new QMenu(reseedButton);
    const std::pair<QString, QString> seeds[] = {{tr("Demo: three developers, about 60 end-users"), u"demo"_s},
                                                 {tr("Empty: one developer account, no end-users"), u"empty"_s},
                                                 {tr("Load: 1,000 end-users, 30 days"), u"load:1000x30"_s},
                                                 {tr("Load: 10,000 end-users, 30 days"), u"load:10000x30"_s}};
    for (const auto &[text, seed] : seeds)
        connect(menu->addAction(text), &QAction::triggered, this, [this, value = seed] { askReseed(value); });
    connect(menu->addAction(tr("Load: another size…")), &QAction::triggered, this, [this] {
        m_context.prompts.text(tr("Load the server"), tr("End-users and days, as 5000x90"), u"5000x90"_s,
                               tr("Continue"), this,
                               [this](const QString &size) { askReseed(u"load:"_s + size.trimmed()); });
    });
    reseedButton->setMenu(menu);
    auto *host = new QWidget;
    fill(host, row({reset, reseedButton, stretch()}));
    return host;
}

void ServerCard::showState()
{
    const State state = m_context.server.state();
    if (state == State::Stopped && std::exchange(m_restarting, false))
        return m_context.server.start();
    const bool running = state == State::Running;
    const ServerInfo info = m_context.server.info();
    const StateWords now =
        running && !info.readOnly.isEmpty() ? StateWords{tr("Running, read-only"), Meaning::Warning} : words(state);
    m_state->setText(u"● "_s + now.text);
    m_state->setMeaning(now.meaning);
    const models::Environment environment = m_context.environments.current();
    m_elsewhere->setVisible(!environment.embedded);
    m_elsewhere->setText(
        tr("The environment in use is %1. This page shows the server inside this program, which it does not use.")
            .arg(isolated(environment.name)));
    m_start->setVisible(state == State::Stopped);
    m_stop->setVisible(running);
    m_restart->setVisible(running);
    m_progress->setVisible(state == State::Starting || state == State::Stopping);
    m_details->setVisible(running);
    m_actions->setVisible(running);
    m_stopped->setVisible(state == State::Stopped);
    if (state == State::Failed)
        m_banner->show(Meaning::Danger, tr("The server did not start"), m_context.server.error(), tr("Retry"));
    else if (!info.readOnly.isEmpty())
        m_banner->show(Meaning::Warning, tr("Everything can be read, nothing can be changed"), info.readOnly,
                       tr("Restart"));
    else
        m_banner->clear();
    m_wearlink->setText(info.wearlinkUrl);
    m_relay->setText(info.relayUrl);
    m_key->setSecret(api::client::SecretString(info.apiKey.toStdString()));
    m_login->setText(info.email);
    m_database->setText(info.database);
    m_seed->setText(info.seed);
}

void ServerCard::restart()
{
    m_restarting = true;
    m_context.server.stop();
}

// New data are new pages, where the server's environment is the one in use.
void ServerCard::confirm(const Confirmation &what, std::function<void()> then)
{
    const auto ask = [this, what, then = std::move(then)] {
        m_context.prompts.confirm(what, this, [then](const QString &) { then(); });
    };
    if (m_context.environments.current().embedded)
        leavePages(m_context, this, ask);
    else
        ask();
}

void ServerCard::confirmReset()
{
    confirm(
        {.title = tr("Reset the server?"),
         .text = tr("All end-users and everything else go back to the seeded data (%1). What was created or changed "
                    "since is lost, and it cannot be undone.")
                     .arg(m_context.server.info().seed),
         .action = tr("Reset to the seeded data")},
        [this] {
            m_context.server.reset().then(
                this, [this](const api::Result<bool> &result) { done(result, tr("The server is as seeded.")); });
        });
}

void ServerCard::askReseed(const QString &seed)
{
    confirm({.title = tr("Replace all data?"),
             .text = tr("The server gets new data (%1). All end-users, keys and tokens that it has now stop existing.")
                         .arg(seed),
             .action = tr("Replace all data")},
            [this, seed] { reseed(seed); });
}

void ServerCard::reseed(const QString &seed)
{
    m_context.server.reseed(seed).then(
        this, [this](const api::Result<bool> &result) { done(result, tr("The server has new data.")); });
}

void ServerCard::done(const api::Result<bool> &result, const QString &message)
{
    if (result)
        m_context.toasts.show(message);
    else
        m_banner->show(result.error());
}

} // namespace views
