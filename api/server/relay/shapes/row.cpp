// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/shapes/row.h"

#include "api/contract/health/lookup.h"
#include "api/contract/health/series.h"
#include "api/server/health/query/daysamples.h"
#include "api/server/relay/localtime.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace api::server::relay::shapes {

namespace {

using api::health::Entry;

constexpr auto kStravaTypes = std::to_array<Entry<std::string_view>>({
    {"alpine_skiing", "AlpineSki"},
    {"cross_country_skiing", "NordicSki"},
    {"cycling", "Ride"},
    {"e_biking", "EBikeRide"},
    {"elliptical", "Elliptical"},
    {"hiking", "Hike"},
    {"ice_skating", "IceSkate"},
    {"indoor_cycling", "VirtualRide"},
    {"mountain_biking", "MountainBikeRide"},
    {"open_water_swimming", "Swim"},
    {"pilates", "Pilates"},
    {"pool_swimming", "Swim"},
    {"rowing", "Rowing"},
    {"running", "Run"},
    {"strength_training", "WeightTraining"},
    {"swimming", "Swim"},
    {"tennis", "Tennis"},
    {"trail_running", "TrailRun"},
    {"walking", "Walk"},
    {"yoga", "Yoga"},
});
static_assert(api::health::isSorted(kStravaTypes));

Cell number(const Member &member, double value)
{
    const double scale = std::pow(10, member.decimals);
    return std::round(value * member.factor * scale) / scale;
}
Cell number(const Member &member, const std::optional<double> &value)
{
    return value ? number(member, *value) : Cell();
}

// What nights and workouts have in common.
Cell timeCell(const Member &member, Timestamp start, Timestamp end, Zone zone)
{
    using enum Fact;
    const auto seconds = [](Timestamp at) { return double(at.microseconds()) / 1e6; };
    switch (member.fact) {
    case Start:
        return localTime(start, zone);
    case End:
        return localTime(end, zone);
    case StartUtc:
        return start.toString();
    case EndUtc:
        return end.toString();
    case StartWall:
        return wallClock(start, zone);
    case EndWall:
        return wallClock(end, zone);
    case StartWallZ:
        return wallClock(start, zone) + 'Z';
    case StartSeconds:
        return number(member, seconds(start));
    case OffsetSeconds:
        return zone ? number(member, double(*zone) * 60) : Cell();
    case Offset:
        return zone ? Cell(offsetText(zone)) : Cell();
    case Elapsed:
        return number(member, seconds(end) - seconds(start));
    default:
        return {};
    }
}

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(), api::health::upper);
    return text;
}

} // namespace

std::vector<WorkoutDay> workoutDays(const std::vector<store::Workout> &workouts)
{
    std::map<std::int32_t, WorkoutDay> days;
    for (const store::Workout &workout : workouts) {
        const std::int32_t number = health::localDayOf(workout.start.microseconds(), workout.zone);
        WorkoutDay &day = days[number];
        day.day = number;
        day.meters += workout.distanceMeters.value_or(0);
        day.seconds += workout.durationSeconds;
        day.kcal += workout.caloriesKcal.value_or(0);
        day.climb += workout.elevationGainMeters.value_or(0);
        ++day.count;
    }
    std::vector<WorkoutDay> ascending;
    ascending.reserve(days.size());
    for (const auto &[number, day] : days)
        ascending.push_back(day);
    return ascending;
}

DayIndex::DayIndex(const VendorRecords &records)
{
    for (const DayFigure &figure : records.figures)
        m_figures.emplace(std::pair(figure.series, figure.day), &figure);
    for (const Measurement &measurement : records.measurements)
        m_last[{measurement.series, measurement.day}] = &measurement;
    for (const store::HealthScore &score : records.scores)
        m_scores.emplace(std::pair(std::string_view(score.category), score.day), score.score);
}

Cell DayIndex::cellOf(const Member &member, std::int32_t day) const
{
    if (member.fact == Fact::Day)
        return dayText(day);
    if (member.fact == Fact::Score) {
        const auto score = m_scores.find({member.name, day});
        return score == m_scores.end() ? Cell() : number(member, score->second);
    }
    const api::health::Series *series = api::health::findSeries(member.name);
    if (!series)
        return {};
    if (const auto figure = m_figures.find({series->id, day}); figure != m_figures.end()) {
        const DayFigure &found = *figure->second;
        return number(member,
                      member.fact == Fact::Minimum       ? found.minimum
                          : member.fact == Fact::Maximum ? found.maximum
                                                         : found.value);
    }
    const auto last = m_last.find({series->id, day});
    return last == m_last.end() ? Cell() : number(member, last->second->value);
}

std::vector<std::int32_t> DayIndex::days() const
{
    std::set<std::int32_t> all;
    for (const auto &[key, figure] : m_figures)
        all.insert(key.second);
    for (const auto &[key, last] : m_last)
        all.insert(key.second);
    for (const auto &[key, score] : m_scores)
        all.insert(key.second);
    return {all.begin(), all.end()};
}

Cell cellOf(const Member &member, const WorkoutDay &day)
{
    using enum Fact;
    switch (member.fact) {
    case Day:
        return dayText(day.day);
    case TotalDistance:
        return number(member, day.meters);
    case TotalDuration:
        return number(member, day.seconds);
    case TotalKcal:
        return number(member, day.kcal);
    case TotalClimb:
        return number(member, day.climb);
    case Count:
        return number(member, double(day.count));
    default:
        return {};
    }
}

Cell cellOf(const Member &member, const Night &night)
{
    using enum Fact;
    const store::SleepSession &session = night.session;
    const double inBed = double(session.end.microseconds() - session.start.microseconds()) / 1e6;
    const bool staged = session.deepSeconds + session.lightSeconds + session.remSeconds > 0;
    const auto stage = [&](double seconds) { return staged ? number(member, seconds) : Cell(); };
    switch (member.fact) {
    case Id:
        return session.id;
    case Day:
        return dayText(session.wakeDay);
    case Asleep:
        return number(member, session.asleepSeconds);
    case Awake:
        return number(member, session.awakeSeconds);
    case Deep:
        return stage(session.deepSeconds);
    case Light:
        return stage(session.lightSeconds);
    case Rem:
        return stage(session.remSeconds);
    case Efficiency:
        return inBed > 0 ? number(member, 100 * session.asleepSeconds / inBed) : Cell();
    case Interruptions:
        return number(member, double(session.interruptions));
    case IsNap:
        return session.nap;
    case IsMain:
        return !session.nap;
    case OuraType:
        return std::string(session.nap ? "sleep" : "long_sleep");
    case MeanHeart:
        return number(member, night.vitals.heartRate);
    case MeanHrv:
        return number(member, night.vitals.hrvRmssd);
    case MeanBreath:
        return number(member, night.vitals.respiratoryRate);
    case MeanOxygen:
        return number(member, night.vitals.oxygenSaturation);
    default:
        return timeCell(member, session.start, session.end, session.zone);
    }
}

Cell cellOf(const Member &member, const store::Workout &workout)
{
    using enum Fact;
    switch (member.fact) {
    case Id:
        return workout.externalId.value_or(workout.id);
    case Day:
        return dayText(health::localDayOf(workout.start.microseconds(), workout.zone));
    case Type:
        return workout.type;
    case TypeUpper:
        return upper(workout.type);
    case StravaType:
        return std::string(api::health::lookUp(kStravaTypes, workout.type).value_or("Workout"));
    case Name:
        return workout.name ? Cell(*workout.name) : Cell();
    case Duration:
        return number(member, workout.durationSeconds);
    case DurationIso:
        return "PT" + std::to_string(std::llround(workout.durationSeconds)) + 'S';
    case Kcal:
        return number(member, workout.caloriesKcal);
    case Distance:
        return number(member, workout.distanceMeters);
    case Speed:
        return workout.distanceMeters && workout.durationSeconds > 0
            ? number(member, *workout.distanceMeters / workout.durationSeconds)
            : Cell();
    case MeanHeart:
        return number(member, workout.avgHeartRate);
    case MaxHeart:
        return number(member, workout.maxHeartRate);
    case Climb:
        return number(member, workout.elevationGainMeters);
    default:
        return timeCell(member, workout.start, workout.end, workout.zone);
    }
}

Cell cellOf(const Member &member, const Measurement &sample)
{
    const Timestamp at = Timestamp::fromMicroseconds(sample.at);
    return member.fact == Fact::Sample ? number(member, sample.value) : timeCell(member, at, at, sample.zone);
}

RowWriter::~RowWriter()
{
    for (std::size_t n = 0; n <= m_open.size(); ++n)
        m_json.endObject();
}

void RowWriter::write(std::string_view path, const Cell &cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return;
    std::size_t depth = 0;
    for (auto dot = path.find('.'); dot != path.npos; dot = path.find('.'), ++depth) {
        const std::string_view step = path.substr(0, dot);
        path.remove_prefix(dot + 1);
        if (depth < m_open.size() && m_open[depth] == step)
            continue;
        for (; m_open.size() > depth; m_open.pop_back())
            m_json.endObject();
        m_json.key(step);
        m_json.beginObject();
        m_open.push_back(step);
    }
    for (; m_open.size() > depth; m_open.pop_back())
        m_json.endObject();
    m_json.key(path);
    if (const bool *flag = std::get_if<bool>(&cell))
        m_json.boolean(*flag);
    else if (const double *value = std::get_if<double>(&cell))
        m_json.number(*value);
    else
        m_json.string(std::get<std::string>(cell));
}

} // namespace api::server::relay::shapes
