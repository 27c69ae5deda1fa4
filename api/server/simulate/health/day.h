// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/health/metric.h"
#include "api/server/simulate/health/minutes.h"

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace api::server::simulate {

// What measured it; which model that is, the day and the vendor tell (devices.h).
enum class Carrier : std::uint8_t { Watch, Phone, Scale, Cuff, GlucoseMeter };
constexpr std::size_t kCarriers = 5;

// One measurement, in the unit of contract/health/series.
struct Record {
    Metric metric = Metric::HeartRate;
    Carrier carrier = Carrier::Watch;
    std::int16_t zone = 0; // minutes east of UTC
    std::int64_t start = 0, end = 0; // seconds since 1970 UTC; equal for an instant
    double value = 0;
};

struct Split {
    double meters = 0, seconds = 0, heart = 0; // of this stretch alone; heart: mean
};

// A workout with what a watch tells of it.
struct Training {
    Sport sport = Sport::Running;
    std::int16_t zone = 0;
    std::int64_t start = 0, end = 0; // seconds since 1970 UTC
    std::int64_t pauseStart = 0, pauseEnd = 0; // equal: without
    double kcal = 0, basalKcal = 0; // active; basal in the same time
    double meters = 0, climb = 0; // 0: does not apply
    double steps = 0, strokes = 0, watts = 0, cadence = 0; // watts and cadence: means
    double heart = 0, leastHeart = 0, mostHeart = 0; // beats a minute
    std::array<double, 5> zoneSeconds{}; // 50-60, 60-70, 70-80, 80-90 and above 90 percent of the highest heart rate
    std::vector<Split> splits; // each kilometre (on wheels five, in water 100 metres), the last one shorter
    std::vector<float> hearts, speeds; // each minute; metres a second, 0 while it rests

    double durationSeconds() const { return double(end - start - (pauseEnd - pauseStart)); }
};

// How closely the devices measure.
struct Detail {
    int heart = 300, trainingHeart = 60; // seconds between two
    int block = 10; // minutes that a step or energy record covers at most; divides 60
    int vital = 15; // minutes between two readings of slow values
};
constexpr Detail kCoarse{.heart = 3600, .trainingHeart = 300, .block = 60, .vital = 60};
constexpr Detail kUsual{};
constexpr Detail kFine{.heart = 60, .trainingHeart = 5, .block = 1, .vital = 5};

struct DayOptions {
    Detail detail;
    MetricSet wanted = allMetrics();
};

// All that was measured on a local day. Records are grouped by metric and device, each group ascending by start; a
// record that a device sent twice stands there twice. Stages: those of the night that ended on this day, and a nap.
struct HealthDay {
    std::int32_t day = 0; // days since 1970, local
    DayCourse course; // what really happened
    std::vector<Record> records;
    std::vector<Training> trainings;
    std::vector<Stretch> sleep; // recorded by the watch, ascending; without the time in bed around it
};
HealthDay makeDay(const Wearer &wearer, std::int32_t day, const DayOptions &options = {});

// Days first to last, both included.
void visitDays(const Wearer &wearer, std::int32_t first, std::int32_t last, const DayOptions &options,
               const std::function<void(const HealthDay &)> &visit);

// The same for the same measurement, whenever it is made; never 0.
std::uint64_t idOf(const Wearer &wearer, const Record &record);
std::uint64_t idOf(const Wearer &wearer, const Training &training);
std::uint64_t idOf(const Wearer &wearer, const Stretch &stretch);

} // namespace api::server::simulate
