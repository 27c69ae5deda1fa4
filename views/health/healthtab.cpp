// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/healthtab.h"

namespace views {

HealthTab::HealthTab(Context &context, QWidget *parent) : QWidget(parent), m_context(context) { }

HealthTab::~HealthTab() = default;

void HealthTab::setUser(const api::UserRead &user)
{
    const bool other = user.id != m_user.id;
    m_user = user;
    if (!other)
        return refreshUser();
    m_calls.reset();
    m_loaded = false;
    m_state = PageLoading{};
    clear();
    refreshUser();
    if (isVisible())
        begin();
}

void HealthTab::activate()
{
    if (!m_loaded && !m_user.id.empty())
        begin();
}

void HealthTab::reload()
{
    if (!m_user.id.empty())
        begin();
}

void HealthTab::outdate()
{
    m_loaded = false;
}

void HealthTab::begin()
{
    m_loaded = true;
    m_calls = std::make_unique<QObject>();
    setState(PageLoading{});
    load();
}

void HealthTab::setState(LoadState state)
{
    m_state = std::move(state);
    Q_EMIT loadStateChanged();
}

} // namespace views
