// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userdetail.h"

#include "models/common/text.h"
#include "models/users/userdraft.h"
#include "models/users/usertable.h"
#include "views/common/badge.h"
#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/formfield.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/users/userconnections.h"
#include "views/users/userprofile.h"
#include "views/users/usertoken.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace views {

namespace {

QScrollArea *scrolling(QLayout *content)
{
    auto *inside = new QWidget;
    inside->setObjectName(u"userDetailContent"_s);
    fill(inside, content, size::kGap4);
    auto *area = new QScrollArea;
    name(area, u"userDetailScroll"_s, UserDetail::tr("Details of the end-user"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->setFocusPolicy(Qt::NoFocus);
    for (QWidget *each : {static_cast<QWidget *>(inside), area->viewport()})
        each->setAutoFillBackground(false); // the pane's surface shows through
    return area;
}

} // namespace

UserDetail::UserDetail(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_name(label({}, TextStyle::Section, u"userName"_s))
    , m_badge(new Badge)
    , m_sync(label({}, TextStyle::Secondary, u"userSync"_s))
    , m_id(new CopyField(u"userId"_s, tr("User id")))
    , m_external(new CopyField(u"userExternalId"_s, tr("External id")))
    , m_externalRow(new FormField(tr("External id"), m_external))
    , m_created(label({}, TextStyle::Secondary, u"userCreated"_s))
    , m_profile(new UserProfile(context.client))
    , m_connections(new UserConnections(context))
    , m_token(new UserToken(context.client))
{
    name(this, u"userDetail"_s, tr("End-user"));
    name(m_badge, u"userBadge"_s, tr("Connection"));
    QVBoxLayout *body = column({group(tr("Profile"), column({m_profile}), u"profileGroup"_s), buildIds(),
                                group(tr("Connections"), column({m_connections}), u"connectionsGroup"_s),
                                group(tr("SDK token"), column({m_token}), u"tokenGroup"_s), buildDanger(), stretch()},
                               size::kGap4);
    fill(this, column({buildHead(), grow(scrolling(body))}, 0));
    connect(m_profile, &UserProfile::saved, this, [this](const api::UserRead &user) {
        refresh(user);
        Q_EMIT saved(user);
    });
    connect(m_connections, &UserConnections::disconnected, this, &UserDetail::outdated);
}

QWidget *UserDetail::buildHead()
{
    auto *head = new Surface(Surface::Kind::Panel);
    head->setHairline(Qt::BottomEdge);
    m_name->setElide(Qt::ElideRight);
    m_sync->setElide(Qt::ElideRight);
    QToolButton *close = iconButton(u"closeDetail"_s, u"close"_s, tr("Close details"), QKeySequence(Qt::Key_Escape));
    connect(close, &QToolButton::clicked, this, &UserDetail::closeRequested);
    QHBoxLayout *first = row({grow(m_name), m_badge, close});
    fill(head, column({Item(first), m_sync}, 0));
    head->layout()->setContentsMargins(size::kGap4, size::kGap2, size::kGap2, size::kGap3);
    return head;
}

QWidget *UserDetail::buildIds()
{
    return group(tr("Ids"), column({new FormField(tr("User id"), m_id), m_externalRow, m_created}, size::kGap3),
                 u"idsGroup"_s);
}

QWidget *UserDetail::buildDanger()
{
    QPushButton *remove = button(u"deleteUser"_s, tr("Delete end-user…"), Emphasis::Danger, u"trash"_s);
    connect(remove, &QPushButton::clicked, this, &UserDetail::deleteRequested);
    return group(
        tr("Delete"),
        column({wrapped(tr("Removes the profile, connections, tokens and all health data, at once and for good."),
                        TextStyle::Secondary),
                Item(row({remove, stretch()}))},
               size::kGap3),
        u"deleteGroup"_s);
}

void UserDetail::show(const api::UserRead &user)
{
    const bool other = user.id != m_user.id;
    m_user = user;
    fillHead();
    m_profile->show(user);
    m_token->show(models::text(user.id));
    if (other || m_connections->count() < 0)
        m_connections->show(models::text(user.id), models::displayName(user));
}

void UserDetail::refresh(const api::UserRead &user)
{
    if (user.id != m_user.id)
        return;
    m_user = user;
    fillHead();
    if (!m_profile->isDirty())
        m_profile->show(user);
}

void UserDetail::fillHead()
{
    m_name->setText(visible(models::displayName(m_user)));
    if (m_user.hasActiveConnection)
        m_badge->setText(tr("connected"), Meaning::Success);
    else
        m_badge->setText(tr("not connected"), Meaning::Neutral);
    if (m_user.lastSyncedAt) {
        const QString when = tr("Last synced %1").arg(models::localTime(*m_user.lastSyncedAt));
        const QString provider =
            m_user.lastSyncedProvider ? models::providerName(m_user.lastSyncedProvider->wire()) : QString();
        m_sync->setText(provider.isEmpty() ? when : when + u" · "_s + provider);
        setTip(m_sync, models::utcTime(*m_user.lastSyncedAt));
    } else
        m_sync->setText(tr("Never synced"));
    m_id->setText(models::text(m_user.id));
    m_external->setText(models::text(m_user.externalUserId.value_or(std::string())));
    m_externalRow->setVisible(m_user.externalUserId.has_value());
    m_created->setText(tr("Created %1").arg(models::localTime(m_user.createdAt)));
    setTip(m_created, models::utcTime(m_user.createdAt));
}

int UserDetail::connectionCount() const
{
    return m_connections->count();
}

bool UserDetail::isDirty() const
{
    return m_profile->isDirty();
}

void UserDetail::edit()
{
    m_profile->edit();
}

} // namespace views
