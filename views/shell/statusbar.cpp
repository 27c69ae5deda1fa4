// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusbar.h"

#include "models/common/text.h"
#include "views/common/controls.h"
#include "views/common/layout.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

QString stateText(ServerControl::State state)
{
    switch (state) {
    case ServerControl::State::Stopped:
        return QCoreApplication::translate("views::Server", "Server stopped");
    case ServerControl::State::Starting:
        return QCoreApplication::translate("views::Server", "Server starting");
    case ServerControl::State::Running:
        return QCoreApplication::translate("views::Server", "Server running");
    case ServerControl::State::Stopping:
        return QCoreApplication::translate("views::Server", "Server stopping");
    case ServerControl::State::Failed:
        break;
    }
    return QCoreApplication::translate("views::Server", "Server failed");
}

StatusBar::StatusBar(api::client::Client &client, models::EnvironmentList &environments, ServerControl &server,
                     models::ErrorLog &errors, QWidget *parent)
    : QStatusBar(parent)
    , m_environments(environments)
    , m_server(server)
    , m_serverText(label({}, TextStyle::Secondary, u"statusServer"_s))
    , m_environment(label({}, TextStyle::Secondary, u"statusEnvironment"_s))
    , m_call(label({}, TextStyle::Secondary, u"statusCall"_s))
    , m_errors(button(u"statusErrors"_s, {}, Emphasis::Quiet))
{
    name(this, u"statusBar"_s, tr("Status"));
    setSizeGripEnabled(false);
    setFixedHeight(size::kStatusBar);
    m_errors->setFixedHeight(size::kStatusBar - size::kGap1);
    m_call->setElide(Qt::ElideRight);
    m_environment->setElide(Qt::ElideRight);
    auto *content = new QWidget;
    QHBoxLayout *box = row({m_serverText, m_environment, stretch(), Item(m_call), m_errors}, size::kGap4);
    fill(content, box);
    box->setContentsMargins(size::kGap3, 0, size::kGap3, 0);
    addWidget(content, 1);
    connect(&server, &ServerControl::stateChanged, this, &StatusBar::showServer);
    connect(&environments, &models::EnvironmentList::currentChanged, this, &StatusBar::showServer);
    connect(&client, &api::client::Client::exchanged, this, &StatusBar::showCall);
    connect(&errors, &models::ErrorLog::unreadChanged, this, &StatusBar::showErrors);
    connect(m_errors, &QPushButton::clicked, this, &StatusBar::errorsRequested);
    showServer();
    showErrors(errors.unread());
}

void StatusBar::showServer()
{
    const ServerControl::State state = m_server.state();
    const QString readOnly = m_server.info().readOnly;
    const bool running = state == ServerControl::State::Running;
    m_serverText->setText(
        u"● "_s
        + (readOnly.isEmpty()
               ? stateText(state)
               : tr("Database read-only: free its disk or make its folder writable, then restart the server")));
    m_serverText->setMeaning(!readOnly.isEmpty()                         ? Meaning::Warning
                                 : running                               ? Meaning::Success
                                 : state == ServerControl::State::Failed ? Meaning::Danger
                                                                         : Meaning::Neutral);
    setTip(m_serverText, readOnly.isEmpty() ? m_server.error() : readOnly);
    const models::Environment now = m_environments.current();
    const QString url =
        models::text(now.connection.wearlinkUrl.empty() ? now.connection.relayUrl : now.connection.wearlinkUrl);
    QStringList words;
    const bool asksRelay = !now.connection.relayUrl.empty();
    for (const QString &each : {url, asksRelay ? models::text(now.connection.country) : QString(),
                                asksRelay ? models::text(now.connection.tenant) : QString()})
        if (!each.isEmpty())
            words << isolated(visible(each));
    words.prepend(words.isEmpty() ? visible(now.name) : isolated(visible(now.name)));
    m_environment->setText(words.join(u" · "_s));
}

void StatusBar::showCall(const api::client::CallRecord &record)
{
    const QString what = record.operationId.empty() ? models::text(record.method) : models::text(record.operationId);
    const double ms = double(record.response.timings.total.count()) / 1000.0;
    const QString result = record.response.status > 0 ? QString::number(record.response.status)
        : record.error                                ? models::text(api::name(record.error->kind))
                                                      : QString();
    m_call->setText(tr("%1 · %2 · %3 ms").arg(what, result, locale().toString(ms, 'f', ms < 10 ? 1 : 0)));
}

void StatusBar::showErrors(int unread)
{
    m_errors->setVisible(unread > 0);
    const QString text = tr("%n unread error(s)", nullptr, unread);
    m_errors->setText(text);
    m_errors->setAccessibleName(text);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(0, 0, width(), 1, tokens().border);
}

} // namespace views
