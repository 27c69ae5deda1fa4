// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablebase.h"

namespace models {

void TableBase::setSort(const QList<SortKey> &keys)
{
    if (keys == m_query.sort)
        return;
    m_query.sort = keys;
    changed();
}

void TableBase::setSearch(const QString &text)
{
    if (text == m_query.search)
        return;
    m_query.search = text;
    changed();
}

void TableBase::setFilter(const QString &parameter, const QString &value)
{
    if (m_query.filters.value(parameter) == value)
        return;
    if (value.isEmpty())
        m_query.filters.remove(parameter);
    else
        m_query.filters.insert(parameter, value);
    changed();
}

void TableBase::restore(const QList<SortKey> &sort, const QString &text, const QMap<QString, QString> &values)
{
    m_query.sort = sort;
    m_query.search = text;
    m_query.filters = values;
    changed();
}

void TableBase::changed()
{
    Q_EMIT queryChanged();
    if (m_state != State::Idle) // before the first load there is nothing to replace
        restart();
}

void TableBase::retry()
{
    if (m_state == State::Failed)
        reload();
}

void TableBase::setState(State state, std::optional<api::Error> error)
{
    if (state == m_state && !error && !m_error)
        return;
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace models
