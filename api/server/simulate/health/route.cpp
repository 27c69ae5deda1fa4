// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/route.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace api::server::simulate {

namespace {

constexpr double kMetersPerDegree = 111'320;
constexpr std::uint64_t kRoute = 95;

} // namespace

std::vector<Fix> routeOf(const Wearer &wearer, const Training &training, int seconds)
{
    if (!factsOf(training.sport).outdoor || training.meters <= 0)
        return {};
    const auto day = std::int32_t((training.start / 60 + training.zone) / 1440);
    const Place &place = placeAtMidnight(wearer, day);
    Dice dice = wearer.dice(kRoute, training.start);
    const double first = dice.between(0, 2 * std::numbers::pi), bend = dice.between(0, 6);
    const double hills = std::max(1.0, std::round(training.meters / 2500));
    double latitude = place.latitude + dice.between(-0.02, 0.02);
    double longitude = place.longitude + dice.between(-0.02, 0.02);
    double gone = 0;
    std::vector<Fix> fixes;
    fixes.reserve(std::size_t((training.end - training.start) / seconds + 1));
    for (std::int64_t at = training.start; at < training.end; at += seconds) {
        const double speed = training.speeds[std::size_t((at - training.start) / 60)];
        const double round = gone / training.meters * 2 * std::numbers::pi;
        const double heading = first + round + 0.7 * std::sin(3 * round + bend);
        const double height = training.climb / hills * (1 - std::cos(round * hills)) / 2;
        fixes.push_back({.at = at,
                         .latitude = latitude,
                         .longitude = longitude,
                         .altitude = place.altitude + height,
                         .speed = speed,
                         .course = std::fmod(heading * 180 / std::numbers::pi + 720, 360)});
        const double step = speed * seconds;
        latitude += step * std::cos(heading) / kMetersPerDegree;
        longitude += step * std::sin(heading) / kMetersPerDegree / std::cos(place.latitude * std::numbers::pi / 180);
        gone += step;
    }
    return fixes;
}

} // namespace api::server::simulate
