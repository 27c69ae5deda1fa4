// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/workouttable.h"

#include "models/common/columns.h"
#include "models/health/names.h"
#include "models/health/quantities.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using api::Workout;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::WorkoutTable)
};

auto member(std::optional<double> Workout::*field)
{
    return [field](const Workout &workout) { return workout.*field; };
}

auto decimals(int count)
{
    return [count](double value) { return decimal(value, count); };
}

std::optional<double> kilometres(const Workout &workout)
{
    return workout.distanceMeters ? std::optional(*workout.distanceMeters / 1000) : std::nullopt;
}

Column<Workout> startColumn()
{
    Column<Workout> made = timeColumn<Workout>(
        u"start_time"_s, Words::tr("Start"), [](const Workout &workout) { return std::optional(workout.startTime); },
        {}, 145);
    made.text = [](const Workout &workout) { return placeMinute(workout.startTime, workout.zoneOffset); };
    made.sortKey.clear(); // newest first is the only order that the operation knows
    return made;
}

} // namespace

QString workoutTitle(const Workout &workout)
{
    return workout.name && !workout.name->empty() ? text(*workout.name) : workoutName(workout.type.wire());
}

QList<std::pair<QString, QString>> workoutTypes()
{
    QList<std::pair<QString, QString>> all;
    for (const auto &[wire, type] : api::EnumNames<api::WorkoutType>::names)
        all.append({workoutName(wire), text(wire)});
    std::sort(all.begin(), all.end(),
              [](const auto &one, const auto &other) { return one.first.localeAwareCompare(other.first) < 0; });
    return all;
}

QList<Column<Workout>> workoutColumns()
{
    Column<Workout> id = idColumn<Workout>(
        u"id"_s, Words::tr("Id"), [](const Workout &workout) { return text(workout.id); }, 140);
    id.hidden = true;
    Column<Workout> name = textColumn<Workout>(
        u"name"_s, Words::tr("Name"), [](const Workout &workout) { return text(workout.name.value_or("")); }, 120);
    Column<Workout> zone = textColumn<Workout>(
        u"zone_offset"_s, Words::tr("Zone"), [](const Workout &workout) { return zoneText(workout.zoneOffset); }, 85);
    name.hidden = zone.hidden = true; // the details show them
    return {
        startColumn(),
        zone,
        textColumn<Workout>(
            u"type"_s, Words::tr("Type"), [](const Workout &workout) { return workoutName(workout.type.wire()); }, 120),
        numberColumn<Workout>(
            u"duration_seconds"_s, Words::tr("Duration"),
            [](const Workout &workout) { return std::optional(workout.durationSeconds); },
            [](qint64 seconds) { return clockText(double(seconds)); }, 75),
        numberColumn<Workout>(u"distance_km"_s, Words::tr("Distance, km"), kilometres, decimals(2), 95),
        textColumn<Workout>(
            u"source"_s, Words::tr("Source"), [](const Workout &workout) { return sourceText(workout.source); }, 150),
        numberColumn<Workout>(u"avg_pace_sec_per_km"_s, Words::tr("Pace, min/km"), member(&Workout::avgPaceSecPerKm),
                              clockText, 100),
        numberColumn<Workout>(u"calories_kcal"_s, Words::tr("Energy, kcal"), member(&Workout::caloriesKcal),
                              decimals(0), 95),
        numberColumn<Workout>(u"avg_heart_rate_bpm"_s, Words::tr("Avg HR, bpm"), member(&Workout::avgHeartRateBpm),
                              decimals(0), 95),
        numberColumn<Workout>(u"max_heart_rate_bpm"_s, Words::tr("Max HR, bpm"), member(&Workout::maxHeartRateBpm),
                              decimals(0), 95),
        numberColumn<Workout>(u"elevation_gain_meters"_s, Words::tr("Climb, m"), member(&Workout::elevationGainMeters),
                              decimals(0), 75),
        name,
        id,
    };
}

WorkoutTable::WorkoutTable(api::client::Client &client, QObject *parent)
    : WorkoutTable(client, std::make_shared<Scope>(), parent)
{
}

WorkoutTable::WorkoutTable(api::client::Client &client, std::shared_ptr<Scope> scope, QObject *parent)
    : TableModel<Workout>(
        workoutColumns(), [](const Workout &workout) { return text(workout.id); },
        [&client, scope](const Query &query) {
            if (scope->userId.empty())
                return api::client::Reply<Slice<Workout>>::ready(Slice<Workout>{});
            api::ListWorkouts request{.userId = scope->userId,
                                      .startDate = startParameter(scope->range),
                                      .endDate = endParameter(scope->range),
                                      .recordType = {},
                                      .filterByPriority = scope->best,
                                      .cursor = {},
                                      .limit = query.limit};
            if (const QString type = query.filters.value(u"record_type"_s); !type.isEmpty())
                request.recordType = utf8(type);
            if (!query.cursor.isEmpty())
                request.cursor = utf8(query.cursor);
            return client.send(request).map([scope](api::WorkoutPage page) {
                if (page.pagination.totalCount)
                    scope->total = page.pagination.totalCount;
                return Slice<Workout>{.rows = std::move(page.data),
                                      .total = {},
                                      .nextCursor = text(page.pagination.nextCursor.value_or(""))};
            });
        },
        parent)
    , m_scope(std::move(scope))
{
}

void WorkoutTable::show(const std::string &userId, const DayRange &range, bool best)
{
    m_scope->best = best;
    m_scope->userId = userId;
    m_scope->range = range;
    m_scope->total.reset();
    restart();
}

} // namespace models
