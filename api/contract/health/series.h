// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace api::health {

// How samples of one series become one value of a bucket.
enum class Aggregation : std::uint8_t { Average, Sum, Maximum };

// A kind of measurement. Numbers are stored: they never change.
struct Series {
    int id = 0;
    std::string_view slug; // "heart_rate"
    std::string_view unit; // of every stored value and of the wire: "bpm"
    std::string_view category; // heading in lists: "Heart & Cardiovascular"
    Aggregation aggregation = Aggregation::Average;
    std::string_view groupEvent; // "heart_rate.created"; empty: no webhook tells of it
};

constexpr int kLargestSeriesId = 507;

std::span<const Series> allSeries(); // 93, ascending by id
const Series *findSeries(std::string_view slug); // nullptr: no such slug
const Series *seriesById(int id); // nullptr: no such number

} // namespace api::health
