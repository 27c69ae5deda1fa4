// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/jsonwriter.h"
#include "api/server/relay/records.h"
#include "api/server/relay/shapes/shape.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// One row of a collection, and the values of its members.
namespace api::server::relay::shapes {

using Cell = std::variant<std::monostate, bool, double, std::string>; // monostate: nothing is stored

struct WorkoutDay {
    std::int32_t day = 0;
    double meters = 0, seconds = 0, kcal = 0, climb = 0;
    std::int64_t count = 0;
};
std::vector<WorkoutDay> workoutDays(const std::vector<store::Workout> &workouts); // ascending

// What is known of single days, found by series and by score.
class DayIndex {
public:
    explicit DayIndex(const VendorRecords &records);

    Cell cellOf(const Member &member, std::int32_t day) const;
    std::vector<std::int32_t> days() const; // ascending

private:
    std::map<std::pair<int, std::int32_t>, const DayFigure *> m_figures; // by series and day
    std::map<std::pair<int, std::int32_t>, const Measurement *> m_last; // the same
    std::map<std::pair<std::string_view, std::int32_t>, double> m_scores; // by category and day
};

Cell cellOf(const Member &member, const WorkoutDay &day);
Cell cellOf(const Member &member, const Night &night);
Cell cellOf(const Member &member, const store::Workout &workout);
Cell cellOf(const Member &member, const Measurement &sample);

// Writes the members of an object, opening and closing what their paths name.
class RowWriter {
public:
    explicit RowWriter(JsonWriter &json) : m_json(json) { m_json.beginObject(); }
    ~RowWriter();
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;

    void write(std::string_view path, const Cell &cell);

private:
    JsonWriter &m_json;
    std::vector<std::string_view> m_open;
};

} // namespace api::server::relay::shapes
