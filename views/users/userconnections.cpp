// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userconnections.h"

#include "models/common/text.h"
#include "models/users/usertable.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

using namespace Qt::StringLiterals;
using api::ConnectionStatus;

namespace views {

namespace {

Badge *statusBadge(const api::OpenEnum<ConnectionStatus> &status)
{
    auto *badge = new Badge;
    name(badge, u"connectionStatus"_s, UserConnections::tr("Status"));
    if (status == ConnectionStatus::Active)
        badge->setText(UserConnections::tr("active"), Meaning::Success);
    else if (status == ConnectionStatus::Revoked)
        badge->setText(UserConnections::tr("disconnected"), Meaning::Neutral);
    else if (status == ConnectionStatus::Expired)
        badge->setText(UserConnections::tr("expired"), Meaning::Warning);
    else
        badge->setText(visible(models::text(status.wire())), Meaning::Info);
    return badge;
}

Label *timeLine(const QString &pattern, const api::Timestamp &at)
{
    Label *line = label(pattern.arg(models::localTime(at)), TextStyle::Secondary);
    setTip(line, models::utcTime(at));
    return line;
}

} // namespace

UserConnections::UserConnections(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_note(wrapped({}, TextStyle::Secondary, u"connectionsNote"_s))
    , m_rows(column({}, size::kGap3))
{
    QPushButton *manage = button(u"manageConnections"_s, tr("Connect, sync, disconnect…"));
    fill(this, column({m_banner, m_note, Item(m_rows), Item(row({manage, stretch()}))}, size::kGap3));
    connect(manage, &QPushButton::clicked, this, &UserConnections::manageRequested);
    connect(m_banner, &Banner::retryRequested, this, &UserConnections::load);
}

void UserConnections::show(const QString &userId)
{
    m_userId = userId;
    m_count = -1;
    m_call.reset();
    m_banner->clear();
    m_note->hide();
    clearRows();
}

void UserConnections::load()
{
    m_call = std::make_unique<QObject>();
    m_banner->clear();
    m_note->setText(tr("Loading…"));
    m_note->setVisible(m_rows->isEmpty());
    m_context.client.send(api::ListConnections{models::utf8(m_userId)})
        .then(m_call.get(), [this](const api::Result<std::vector<api::Connection>> &result) { arrived(result); });
}

void UserConnections::arrived(const api::Result<std::vector<api::Connection>> &result)
{
    clearRows();
    if (!result) {
        m_note->hide();
        m_banner->show(result.error());
        return;
    }
    m_count = int(result->size());
    m_note->setText(tr("No wearable is connected yet."));
    m_note->setVisible(result->empty());
    for (const api::Connection &connection : *result)
        m_rows->addWidget(rowOf(connection));
}

void UserConnections::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a button of it may be what got us here
        delete item;
    }
}

QWidget *UserConnections::rowOf(const api::Connection &connection)
{
    const QString provider = models::providerName(connection.provider.wire());
    auto *line = new QWidget;
    name(line, u"connection_"_s + models::text(connection.provider.wire()), provider);
    QVBoxLayout *words =
        column({Item(row({label(provider, TextStyle::Strong), statusBadge(connection.status), stretch()})),
                timeLine(tr("Connected %1"), connection.connectedAt)},
               size::kGap1);
    words->addWidget(connection.lastSyncedAt ? timeLine(tr("Last sync %1"), *connection.lastSyncedAt)
                                             : label(tr("Never synced"), TextStyle::Secondary));
    fill(line, words);
    return line;
}

} // namespace views
