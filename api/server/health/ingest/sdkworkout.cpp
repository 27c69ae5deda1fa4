// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/units.h"
#include "api/contract/health/workouttypes.h"
#include "api/contract/jsonelement.h"
#include "api/server/health/ingest/sdkelements.h"
#include "api/server/health/ingest/sdkmembers.h"

#include <array>
#include <map>

namespace api::server::ingest {

namespace {

namespace dom = simdjson::dom;

// Members of a workout that columns hold, by the senders' names; the first name that was sent counts.
struct Column {
    std::optional<double> store::Workout::*member;
    std::string_view unit; // of the column, and of a value without one
    double highest;
    std::array<std::string_view, 4> names;
};
constexpr std::array kColumns{
    Column{&store::Workout::caloriesKcal,
           "kcal",
           100'000,
           {"activeEnergyBurned", "calories", "totalEnergyBurned", "totalCalories"}},
    Column{&store::Workout::distanceMeters, "m", 10'000'000, {"distance", "totalDistance"}},
    Column{&store::Workout::avgHeartRate, "bpm", 500, {"averageHeartRate", "meanHeartRate"}},
    Column{&store::Workout::maxHeartRate, "bpm", 500, {"maxHeartRate"}},
    Column{&store::Workout::elevationGainMeters, "m", 100'000, {"elevationAscended", "altitudeGain"}},
};
constexpr std::array<std::string_view, 2> kDuration{"duration", "totalDuration"};

struct Statistic {
    std::string_view type, unit;
    double value = 0;
};

// In `unit`; Validation when the statistic has another dimension or cannot be true.
Result<double> inUnit(const Statistic &statistic, std::string_view unit, double highest)
{
    Result<double> value = statistic.value;
    if (!statistic.unit.empty())
        value = health::convertUnit(statistic.value, statistic.unit, unit);
    if (value && !(*value >= 0 && *value <= highest))
        return failure(ErrorKind::Validation, "value: is out of range for " + std::string(statistic.type));
    return value;
}

class Statistics {
public:
    void read(Members &workout, const SdkElements::OnPart &onPart)
    {
        const auto values = workout.array("values");
        if (!values)
            return;
        std::size_t index = 0;
        for (const dom::element element : *values) {
            const std::string path = "/values/" + std::to_string(index++);
            if (const std::string reason = add(element); !reason.empty())
                onPart(path, reason);
        }
    }

    void fill(store::Workout &workout, double spanSeconds) const
    {
        for (const Column &column : kColumns) {
            if (const Statistic *found = first(column.names))
                workout.*column.member = *inUnit(*found, column.unit, column.highest);
        }
        workout.durationSeconds = spanSeconds;
        if (const Statistic *found = first(kDuration))
            workout.durationSeconds = std::min(*inUnit(*found, "s", spanSeconds * 1000 + 1), spanSeconds);
    }

    void write(JsonWriter &writer) const
    {
        writer.beginArray();
        for (const Statistic &statistic : m_all) {
            writer.beginObject();
            writer.key("type");
            writer.string(statistic.type);
            writer.key("value");
            writer.number(statistic.value);
            if (!statistic.unit.empty()) {
                writer.key("unit");
                writer.string(statistic.unit);
            }
            writer.endObject();
        }
        writer.endArray();
    }
    bool empty() const { return m_all.empty(); }

private:
    std::string add(dom::element element)
    {
        if (!element.is_object())
            return "expected an object";
        Members members{dom::object(element)};
        const Statistic statistic{.type = members.requiredText("type"),
                                  .unit = members.text("unit"),
                                  .value = members.requiredNumber("value")};
        if (!members.good())
            return members.fault();
        for (const Column &column : kColumns) {
            if (std::ranges::find(column.names, statistic.type) == column.names.end())
                continue;
            if (const auto value = inUnit(statistic, column.unit, column.highest); !value)
                return value.error().message;
        }
        if (std::ranges::find(kDuration, statistic.type) != kDuration.end()) {
            if (const auto value = inUnit(statistic, "s", 1e9); !value)
                return value.error().message;
        }
        m_all.push_back(statistic);
        return {};
    }

    template <std::size_t count>
    const Statistic *first(const std::array<std::string_view, count> &names) const
    {
        for (const std::string_view name : names) {
            const auto found = std::ranges::find(m_all, name, &Statistic::type);
            if (!name.empty() && found != m_all.end())
                return &*found;
        }
        return nullptr;
    }

    std::vector<Statistic> m_all;
};

std::optional<store::RoutePoint> pointOf(dom::element element)
{
    dom::object object;
    if (element.get(object) != simdjson::SUCCESS)
        return std::nullopt;
    Members members(object);
    const auto at = Timestamp::parse(members.text("timestamp"));
    const store::RoutePoint point{.at = at ? at->microseconds() : 0,
                                  .latitude = members.requiredNumber("latitude"),
                                  .longitude = members.requiredNumber("longitude"),
                                  .altitude = members.number("altitude").value_or(0),
                                  .speed = members.number("speed").value_or(0)};
    const bool onEarth = std::abs(point.latitude) <= 90 && std::abs(point.longitude) <= 180;
    return at && members.good() && onEarth ? std::optional(point) : std::nullopt;
}

// Empty when any of it is no point: then it is kept as it was sent.
std::vector<store::RoutePoint> routeOf(Members &members)
{
    const auto sent = members.element("route");
    dom::array elements;
    if (!sent || sent->get(elements) != simdjson::SUCCESS)
        return {};
    std::vector<store::RoutePoint> points;
    for (const dom::element element : elements) {
        const auto point = pointOf(element);
        if (!point)
            return {};
        points.push_back(*point);
    }
    return points;
}

std::string detailOf(Members &members, const Statistics &statistics, bool hasRoute)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject();
    writer.key("sentType");
    writer.string(members.text("type"));
    if (!statistics.empty()) {
        writer.key("statistics");
        statistics.write(writer);
    }
    for (const std::string_view name : {"notes", "segments", "laps", "samples", "metadata", "route"}) {
        const auto element = members.element(name);
        if (!element || (hasRoute && name == "route"))
            continue;
        writer.key(name);
        writeElement(writer, *element);
    }
    writer.endObject();
    return text;
}

} // namespace

std::string SdkElements::workout(dom::object object, const OnPart &onPart)
{
    Members members(object);
    const std::string_view type = members.requiredText("type");
    const Span span = readSpan(members, m_now);
    const std::string_view id = members.text("id");
    const std::string_view title = members.text("title");
    const Intake::Source source = this->source(members);
    Statistics statistics;
    if (members.good())
        statistics.read(members, onPart);
    if (!members.good())
        return members.fault();
    std::vector<store::RoutePoint> route = routeOf(members);
    store::Workout workout{.type = std::string(health::resolveWorkoutType(type).value_or("other")),
                           .start = span.start,
                           .end = span.end,
                           .zone = span.zone,
                           .detail = detailOf(members, statistics, !route.empty())};
    if (!id.empty())
        workout.externalId = id;
    if (!title.empty())
        workout.name = title;
    statistics.fill(workout, std::chrono::duration<double>(span.end.at - span.start.at).count());
    m_intake.addWorkout(source, std::move(workout), std::move(route));
    return {};
}

} // namespace api::server::ingest
