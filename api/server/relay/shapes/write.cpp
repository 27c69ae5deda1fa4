// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/shapes/write.h"

#include "api/contract/health/series.h"
#include "api/server/relay/localtime.h"
#include "api/server/relay/shapes/row.h"

#include <algorithm>
#include <array>

namespace api::server::relay::shapes {

namespace {

constexpr std::string_view kNoMember = "Not part of the vendor's own form of these categories.";
constexpr std::string_view kNothing = "Nothing is stored of these days.";
constexpr std::string_view kNotKept = "This server keeps no such data.";

// Oura's collections that hold what nobody stores here.
constexpr auto kNotKeptOfOura =
    std::to_array<std::string_view>({"daily_resilience", "daily_stress", "enhanced_tag", "rest_mode_period",
                                     "ring_configuration", "session", "sleep_time"});

// Whole years, in UTC.
std::optional<std::int64_t> ageOn(const Person &person, Timestamp now)
{
    using namespace std::chrono;
    const auto born = person.birthDate ? Date::parse(*person.birthDate) : std::nullopt;
    if (!born)
        return std::nullopt;
    const year_month_day birth{born->day};
    const year_month_day today{floor<days>(now.at)};
    const bool before = std::pair(today.month(), today.day()) < std::pair(birth.month(), birth.day());
    return int(today.year()) - int(birth.year()) - (before ? 1 : 0);
}

bool isOfDay(const Member &member)
{
    return member.fact == Fact::Value || member.fact == Fact::Minimum || member.fact == Fact::Maximum
        || member.fact == Fact::Score;
}

class CollectionWriter {
public:
    explicit CollectionWriter(const VendorRecords &records) : m_records(records), m_days(records) { }

    std::string rowsOf(const Collection &collection) const // empty: no rows
    {
        std::string text;
        JsonWriter json(text);
        json.beginArray();
        const std::size_t before = text.size();
        switch (collection.rows) {
        case Rows::Days:
            writeDays(collection, json);
            break;
        case Rows::WorkoutDays:
            writeAll(collection, workoutDays(m_records.workouts), json);
            break;
        case Rows::Nights:
            writeAll(collection, m_records.nights, json);
            break;
        case Rows::Workouts:
            writeAll(collection, m_records.workouts, json);
            break;
        case Rows::Samples:
            writeSamples(collection, json);
            break;
        }
        if (text.size() == before)
            return {};
        json.endArray();
        return text;
    }

private:
    template <typename Items>
    static void writeAll(const Collection &collection, const Items &items, JsonWriter &json)
    {
        for (const auto &item : items) {
            RowWriter row(json);
            for (const Member &member : collection.members)
                row.write(member.path, cellOf(member, item));
        }
    }

    void writeDays(const Collection &collection, JsonWriter &json) const
    {
        std::vector<Cell> cells(collection.members.size());
        for (const std::int32_t day : m_days.days()) {
            bool any = false;
            for (std::size_t n = 0; n < cells.size(); ++n) {
                cells[n] = m_days.cellOf(collection.members[n], day);
                any = any || (isOfDay(collection.members[n]) && !std::holds_alternative<std::monostate>(cells[n]));
            }
            if (!any)
                continue;
            RowWriter row(json);
            for (std::size_t n = 0; n < cells.size(); ++n)
                row.write(collection.members[n].path, cells[n]);
        }
    }

    void writeSamples(const Collection &collection, JsonWriter &json) const
    {
        const auto named = std::ranges::find(collection.members, Fact::Sample, &Member::fact);
        const int series = api::health::findSeries(named->name)->id;
        for (const Measurement &sample : m_records.measurements) {
            if (sample.series != series)
                continue;
            RowWriter row(json);
            for (const Member &member : collection.members)
                row.write(member.path, cellOf(member, sample));
        }
    }

    const VendorRecords &m_records;
    DayIndex m_days;
};

// What is stored of days, by the names that members have.
struct Stored {
    std::set<std::string_view> series, scores;
    std::map<Category, std::vector<Member>> byCategory; // of the series

    Stored(const VendorRecords &records, const Choice &choice)
    {
        const auto add = [&](int number) {
            const api::health::Series &kind = *api::health::seriesById(number);
            if (choice.has(categoryOf(kind)) && series.insert(kind.slug).second)
                byCategory[categoryOf(kind)].push_back({.path = kind.slug, .fact = Fact::Value, .name = kind.slug});
        };
        for (const DayFigure &figure : records.figures)
            add(figure.series);
        for (const Measurement &measurement : records.measurements)
            add(measurement.series);
        for (const store::HealthScore &score : records.scores) {
            if (choice.has(categoryOfScore(score.category)))
                scores.insert(score.category);
        }
    }
};

// A vendor whose interface is not public, and phones: the names of the series, of nights and of workouts here.
constexpr auto kOwnNight = std::to_array<Member>({{"id", Fact::Id},
                                                  {"day", Fact::Day},
                                                  {"start_time", Fact::Start},
                                                  {"end_time", Fact::End},
                                                  {"duration_seconds", Fact::Elapsed},
                                                  {"sleep_duration_seconds", Fact::Asleep},
                                                  {"awake_seconds", Fact::Awake},
                                                  {"light_seconds", Fact::Light},
                                                  {"deep_seconds", Fact::Deep},
                                                  {"rem_seconds", Fact::Rem},
                                                  {"efficiency_percent", Fact::Efficiency, {}, 1, 1},
                                                  {"is_nap", Fact::IsNap}});
constexpr auto kOwnWorkout = std::to_array<Member>({{"id", Fact::Id},
                                                    {"type", Fact::Type},
                                                    {"name", Fact::Name},
                                                    {"start_time", Fact::Start},
                                                    {"end_time", Fact::End},
                                                    {"duration_seconds", Fact::Duration},
                                                    {"calories_kcal", Fact::Kcal},
                                                    {"distance_meters", Fact::Distance},
                                                    {"avg_heart_rate_bpm", Fact::MeanHeart},
                                                    {"max_heart_rate_bpm", Fact::MaxHeart},
                                                    {"elevation_gain_meters", Fact::Climb}});

std::vector<Collection> ownShape(Stored &stored)
{
    std::vector<Collection> shape;
    for (auto &[category, members] : stored.byCategory) {
        members.insert(members.begin(), Member{"day", Fact::Day});
        shape.push_back({.category = category, .group = name(category), .name = "summary", .members = members});
    }
    shape.push_back({.category = Category::Sleep,
                     .group = name(Category::Sleep),
                     .name = "sessions",
                     .rows = Rows::Nights,
                     .members = kOwnNight});
    shape.push_back({.category = Category::Workout,
                     .group = name(Category::Workout),
                     .name = "workouts",
                     .rows = Rows::Workouts,
                     .members = kOwnWorkout});
    return shape;
}

void writeGroup(std::span<const Collection> group, const CollectionWriter &rows, JsonWriter &json)
{
    bool isOpen = false;
    for (const Collection &collection : group) {
        const std::string text = rows.rowsOf(collection);
        if (text.empty())
            continue;
        if (!isOpen) {
            json.key(collection.group);
            if (!collection.name.empty())
                json.beginObject();
        }
        isOpen = true;
        if (!collection.name.empty())
            json.key(collection.name);
        json.raw(text);
    }
    if (isOpen && !group.front().name.empty())
        json.endObject();
}

void writePersonalInfo(const Person &person, Timestamp now, JsonWriter &json)
{
    RowWriter row(json);
    row.write("id", person.id);
    if (const auto age = ageOn(person, now))
        row.write("age", double(*age));
    if (person.sex)
        row.write("biological_sex", *person.sex);
    if (person.email)
        row.write("email", *person.email);
}

std::vector<RelayOmission> untold(const std::string &vendor, const Stored &stored, Shape shape)
{
    std::set<std::string_view> told;
    for (const Collection &collection : shape) {
        for (const Member &member : collection.members)
            told.insert(member.name);
        if (collection.rows == Rows::Nights) // means of the night
            told.insert({"heart_rate", "heart_rate_variability_rmssd", "respiratory_rate"});
    }
    std::vector<RelayOmission> omitted;
    const auto add = [&](std::string category) {
        omitted.push_back({.sourceType = vendor, .category = std::move(category), .reason = std::string(kNoMember)});
    };
    for (const std::string_view slug : stored.series) {
        if (!told.contains(slug))
            add(std::string(slug));
    }
    for (const std::string_view score : stored.scores) {
        if (!told.contains(score))
            add(std::string(score) + " score");
    }
    return omitted;
}

} // namespace

std::set<int> sampledSeries(std::string_view vendor, const Choice &choice)
{
    std::set<int> series;
    for (const Collection &collection : shapeOf(vendor)) {
        if (collection.rows != Rows::Samples || !choice.has(collection.category))
            continue;
        for (const Member &member : collection.members) {
            if (member.fact == Fact::Sample)
                series.insert(api::health::findSeries(member.name)->id);
        }
    }
    return series;
}

bool tellsWorkoutDays(std::string_view vendor, Category category)
{
    return std::ranges::any_of(shapeOf(vendor), [&](const Collection &collection) {
        return collection.rows == Rows::WorkoutDays && collection.category == category;
    });
}

Shape shapeOf(std::string_view vendor)
{
    if (vendor == "oura")
        return ouraShape();
    if (vendor == "strava")
        return stravaShape();
    if (vendor == "fitbit")
        return fitbitShape();
    if (vendor == "garmin")
        return garminShape();
    if (vendor == "whoop")
        return whoopShape();
    if (vendor == "polar")
        return polarShape();
    return {};
}

void writeVendor(const VendorRecords &records, const Choice &choice, JsonWriter &json,
                 std::vector<RelayOmission> &omitted)
{
    Stored stored(records, choice);
    const Shape known = shapeOf(records.vendor);
    std::vector<Collection> shape = known.empty() ? ownShape(stored) : std::vector(known.begin(), known.end());
    std::erase_if(shape, [&](const Collection &collection) { return !choice.has(collection.category); });
    const CollectionWriter rows(records);
    json.beginObject();
    for (auto begin = shape.begin(); begin != shape.end();) {
        const auto end = std::find_if(begin, shape.end(),
                                      [&](const Collection &collection) { return collection.group != begin->group; });
        writeGroup(std::span(begin, end), rows, json);
        begin = end;
    }
    json.endObject();
    const auto missing = untold(records.vendor, stored, shape);
    omitted.insert(omitted.end(), missing.begin(), missing.end());
}

void writeOura(const Person &person, const VendorRecords &records, Timestamp now, JsonWriter &json,
               std::vector<RelayOmission> &omitted)
{
    const Choice everything = choiceOf({});
    const CollectionWriter rows(records);
    const auto omit = [&](std::string_view collection, std::string_view reason) {
        omitted.push_back(
            {.sourceType = records.vendor, .category = std::string(collection), .reason = std::string(reason)});
    };
    json.beginObject();
    json.key("personal_info");
    writePersonalInfo(person, now, json);
    for (const Collection &collection : ouraShape()) {
        const std::string text = rows.rowsOf(collection);
        if (text.empty()) {
            omit(collection.own, kNothing);
            continue;
        }
        json.key(collection.own);
        json.raw(text);
    }
    json.endObject();
    for (const std::string_view collection : kNotKeptOfOura)
        omit(collection, kNotKept);
    const auto missing = untold(records.vendor, Stored(records, everything), ouraShape());
    omitted.insert(omitted.end(), missing.begin(), missing.end());
}

} // namespace api::server::relay::shapes
