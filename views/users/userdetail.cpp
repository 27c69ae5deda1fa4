// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userdetail.h"

#include "models/common/text.h"
#include "models/users/userdraft.h"
#include "views/common/controls.h"
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
    , m_created(label({}, TextStyle::Secondary, u"userCreated"_s))
    , m_profile(new UserProfile(context.client))
    , m_connections(new UserConnections(context))
    , m_token(new UserToken(context))
{
    name(this, u"userDetail"_s, tr("End-user"));
    QVBoxLayout *body = column({group(tr("Connections"), column({m_connections}), u"connectionsGroup"_s),
                                group(tr("Profile"), column({m_profile, m_created}, size::kGap3), u"profileGroup"_s),
                                group(tr("SDK token"), column({m_token}), u"tokenGroup"_s), buildDanger(), stretch()},
                               size::kGap4);
    fill(this, column({grow(scrolling(body))}, 0));
    connect(m_profile, &UserProfile::saved, this, [this](const api::UserRead &user) {
        refresh(user);
        Q_EMIT saved(user);
    });
    connect(m_connections, &UserConnections::manageRequested, this, &UserDetail::connectionsRequested);
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
    fillCreated();
    m_profile->show(user);
    m_token->show(models::text(user.id));
    if (other)
        m_connections->show(models::text(user.id));
}

void UserDetail::refresh(const api::UserRead &user)
{
    if (user.id != m_user.id)
        return;
    m_user = user;
    fillCreated();
    if (!m_profile->isDirty())
        m_profile->show(user);
}

void UserDetail::fillCreated()
{
    m_created->setText(tr("Created %1").arg(models::localTime(m_user.createdAt)));
    setTip(m_created, models::utcTime(m_user.createdAt));
}

void UserDetail::loadConnections()
{
    m_connections->load();
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
