// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/units.h"
#include "api/contract/health/workouttypes.h"
#include "api/contract/jsonarray.h"
#include "api/server/health/ingest/appleelements.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace api::server::ingest {

namespace {

namespace apple = api::health::apple;

// In `target`; empty when it is no number, negative, or in a unit of something else.
std::optional<double> amount(std::string_view text, std::string_view unit, std::string_view target)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) || value < 0)
        return std::nullopt;
    if (unit.empty())
        return value;
    const auto converted = api::health::convertUnit(value, unit, target);
    return converted ? std::optional(*converted) : std::nullopt;
}

const apple::Statistic *statisticOf(const apple::Workout &from, std::string_view type)
{
    const auto found = std::find_if(from.statistics.begin(), from.statistics.end(),
                                    [&](const apple::Statistic &row) { return row.type.ends_with(type); });
    return found == from.statistics.end() ? nullptr : &*found;
}

std::optional<double> sumOf(const apple::Workout &from, std::initializer_list<std::string_view> types,
                            std::string_view target)
{
    for (const std::string_view type : types) {
        const apple::Statistic *row = statisticOf(from, type);
        if (const auto sum = row ? amount(row->sum, row->unit, target) : std::nullopt)
            return sum;
    }
    return std::nullopt;
}

// "8500 cm" of a MetadataEntry.
std::optional<double> metadataAmount(const apple::Workout &from, std::string_view key, std::string_view target)
{
    for (const auto &[name, value] : from.metadata) {
        const auto space = value.find(' ');
        if (name == key && space != std::string::npos)
            return amount(std::string_view(value).substr(0, space), std::string_view(value).substr(space + 1), target);
    }
    return std::nullopt;
}

// Pauses come as pairs of events, or as one with a duration.
double pausedSeconds(const apple::Workout &from)
{
    double seconds = 0;
    std::optional<std::int64_t> pausedAt;
    for (const apple::Event &event : from.events) {
        const auto at = apple::parseTime(event.date);
        if (event.type == "HKWorkoutEventTypePause") {
            if (const auto length = amount(event.duration, event.durationUnit, "s"))
                seconds += *length;
            else if (at)
                pausedAt = at->at;
        } else if (event.type == "HKWorkoutEventTypeResume" && at && pausedAt) {
            seconds += double(at->at - *pausedAt) / 1e6;
            pausedAt.reset();
        }
    }
    return seconds;
}

void text(JsonWriter &writer, std::string_view name, const std::string &value)
{
    if (value.empty())
        return;
    writer.key(name);
    writer.string(value);
}

std::string detailOf(const apple::Workout &from)
{
    std::string json;
    JsonWriter writer(json);
    writer.beginObject();
    objectArray(writer, "statistics", from.statistics, [&](const apple::Statistic &row) {
        text(writer, "type", row.type);
        text(writer, "unit", row.unit);
        text(writer, "average", row.average);
        text(writer, "minimum", row.minimum);
        text(writer, "maximum", row.maximum);
        text(writer, "sum", row.sum);
    });
    objectArray(writer, "events", from.events, [&](const apple::Event &event) {
        text(writer, "type", event.type);
        text(writer, "date", event.date);
        text(writer, "duration", event.duration);
        text(writer, "duration_unit", event.durationUnit);
    });
    writer.key("metadata");
    writer.beginObject();
    for (const auto &[key, value] : from.metadata)
        text(writer, key, value);
    writer.endObject();
    writer.endObject();
    return json;
}

} // namespace

std::string readAppleWorkout(const apple::Workout &from, store::Workout &into)
{
    const auto start = apple::parseTime(from.startDate);
    const auto end = apple::parseTime(from.endDate);
    if (!start || !end)
        return "date cannot be read";
    if (end->at < start->at)
        return "end before start";
    const double span = double(end->at - start->at) / 1e6;
    into.type = api::health::workoutTypeOfHealthKit(from.type).value_or("other");
    into.start = Timestamp::fromMicroseconds(start->at);
    into.end = Timestamp::fromMicroseconds(end->at);
    into.zone = start->zone;
    const auto duration = amount(from.duration, from.durationUnit.empty() ? "min" : from.durationUnit, "s");
    into.durationSeconds = std::min(span, duration.value_or(std::max(0.0, span - pausedSeconds(from))));
    into.distanceMeters = amount(from.distance, from.distanceUnit, "m");
    if (!into.distanceMeters)
        into.distanceMeters = sumOf(from,
                                    {"DistanceWalkingRunning", "DistanceCycling", "DistanceSwimming",
                                     "DistanceWheelchair", "DistanceDownhillSnowSports", "DistanceCrossCountrySkiing",
                                     "DistancePaddleSports", "DistanceRowing", "DistanceSkatingSports"},
                                    "m");
    into.caloriesKcal = amount(from.energy, from.energyUnit, "kcal");
    if (!into.caloriesKcal)
        into.caloriesKcal = sumOf(from, {"ActiveEnergyBurned"}, "kcal");
    if (const apple::Statistic *heart = statisticOf(from, "IdentifierHeartRate")) {
        into.avgHeartRate = amount(heart->average, heart->unit, "bpm");
        into.maxHeartRate = amount(heart->maximum, heart->unit, "bpm");
    }
    into.elevationGainMeters = metadataAmount(from, "HKElevationAscended", "m");
    into.detail = detailOf(from);
    return {};
}

} // namespace api::server::ingest
