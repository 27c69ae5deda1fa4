// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/events.h"
#include "models/health/days.h"
#include "models/tablemodel.h"

namespace models {

// Workouts of one end-user, newest first, fetched by cursor as they are looked at. The filter "record_type" is the
// operation's. Nothing is fetched before show(). GUI thread only.
class WorkoutTable : public TableModel<api::Workout> {
public:
    explicit WorkoutTable(api::client::Client &client, QObject *parent = nullptr);

    // Reloads. `best`: where several sources recorded the same workout, only the one of highest priority.
    void show(const std::string &userId, const DayRange &range, bool best);
    std::optional<qint64> countAll() const { return m_scope->total; } // of the range and filter, once answered

private:
    struct Scope {
        std::string userId;
        DayRange range;
        bool best = false;
        std::optional<qint64> total;
    };
    WorkoutTable(api::client::Client &client, std::shared_ptr<Scope> scope, QObject *parent);
    std::shared_ptr<Scope> m_scope;
};

QList<Column<api::Workout>> workoutColumns();
QString workoutTitle(const api::Workout &workout); // its name, else its type
// Types to choose from, by name: {"Trail running", "trail_running"}.
QList<std::pair<QString, QString>> workoutTypes();

} // namespace models
