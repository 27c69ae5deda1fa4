// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/sdktokenssection.h"

#include "models/common/text.h"
#include "models/users/userdraft.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/credentials/access.h"
#include "views/leaving.h"
#include "views/users/usertoken.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using State = models::TableBase::State;

namespace views {

namespace {

constexpr int kRows = 6;
constexpr int kSearchWidth = 320;
constexpr int kSearchDelay = 200; // ms after the last key
constexpr std::array kShown{"first_name"_L1, "last_name"_L1, "email"_L1, "external_user_id"_L1};

} // namespace

SdkTokensSection::SdkTokensSection(Context &context, QWidget *parent)
    : TableSection(context, u"sdkUsers"_s, tr("End-users"), kRows, parent)
    , m_users(models::makeUserTable(context.client, this))
    , m_search(searchEdit(u"sdkUsersSearch"_s, tr("Search name, e-mail, external id")))
    , m_picked(new QWidget)
    , m_user(label({}, TextStyle::Strong, u"sdkUser"_s))
    , m_token(new UserToken(context))
{
    m_search->setMaximumWidth(kSearchWidth);
    m_picked->setObjectName(u"sdkPicked"_s);
    m_user->setElide(Qt::ElideRight);
    fill(m_picked, column({m_user, m_token}, size::kGap2));
    addAbove(m_search);
    addBelow(m_picked);
    setModel(m_users);
    for (int column = 0; column < m_users->columnCount(); ++column) // to tell who it is, nothing more
        m_table->setColumnShown(column, std::ranges::find(kShown, m_users->columnId(column)) != kShown.end());
    m_typed.setSingleShot(true);
    m_typed.setInterval(kSearchDelay);
    connect(&m_typed, &QTimer::timeout, this, [this] { m_users->setSearch(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_users, &models::TableBase::stateChanged, this, &SdkTokensSection::refresh);
    connect(m_table, &DataTable::selectionChangedTo, this, &SdkTokensSection::showPicked);
    connect(m_banner, &Banner::retryRequested, this, &SdkTokensSection::reload);
    connect(m_token, &UserToken::stored, this, &SdkTokensSection::tokenStored);
    connect(m_notice, &Banner::actionRequested, this, [this] {
        if (isInUse(m_context, m_environment))
            Q_EMIT keyRequested();
        else
            leavePages(m_context, this, [this] { m_context.environments.setCurrent(m_environment.id()); });
    });
}

bool SdkTokensSection::isUsable() const
{
    return isInUse(m_context, m_environment)
        && (canSignIn(m_context, m_environment) || hasApiKey(m_context, m_environment));
}

void SdkTokensSection::show(const models::Environment &environment)
{
    m_environment = environment;
    reload();
}

void SdkTokensSection::reload()
{
    m_banner->clear();
    if (!isInUse(m_context, m_environment))
        m_notice->show(Meaning::Info, tr("SDK tokens are made in the environment that is in use"),
                       tr("Switch to “%1” to see its end-users.").arg(visible(m_environment.name)), tr("Switch to it"));
    else if (!isUsable())
        m_notice->show(Meaning::Info, tr("Making SDK tokens needs credentials"),
                       tr("Add the API key of this environment, or the developer's login."), tr("Add API key"));
    else
        m_notice->clear();
    for (QWidget *each : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_table)})
        each->setVisible(isUsable());
    m_note->hide();
    m_isStale = true;
    if (isVisible() && isUsable()) {
        m_isStale = false;
        m_users->reload();
    }
    showPicked();
}

void SdkTokensSection::showEvent(QShowEvent *event)
{
    TableSection::showEvent(event);
    if (isUsable() && std::exchange(m_isStale, false))
        m_users->reload();
}

void SdkTokensSection::refresh()
{
    if (m_users->state() == State::Failed)
        m_banner->show(*m_users->error());
    else
        m_banner->clear();
    const bool none = m_users->state() == State::Complete && m_users->rowCount() == 0;
    m_note->setText(m_users->search().isEmpty() ? tr("No end-users yet. Create the first one in the workspace “Users”.")
                                                : tr("No end-user matches."));
    m_note->setVisible(none);
    m_table->setVisible(isUsable() && !none);
    showPicked();
}

void SdkTokensSection::showPicked()
{
    const api::UserRead *user = isUsable() ? selectedRow(m_users) : nullptr;
    if (!user && m_users->state() == State::Loading)
        return; // the row comes back
    m_picked->setVisible(user);
    if (!user)
        return m_token->show({});
    const QString id = models::text(user->id), shown = models::displayName(*user);
    m_user->setText(shown == id ? id : tr("For %1 (%2)").arg(isolated(visible(shown)), id));
    m_token->show(id);
}

} // namespace views
