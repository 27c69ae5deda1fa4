// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/places.h"

#include <array>
#include <chrono>

namespace api::server::simulate {

namespace {

constexpr std::array<Place, 16> kPlaces{{
    {"Asia/Kolkata", 12.9716, 77.5946, 920, 330, Daylight::None},
    {"Asia/Kolkata", 19.0760, 72.8777, 14, 330, Daylight::None},
    {"Asia/Kolkata", 28.6139, 77.2090, 216, 330, Daylight::None},
    {"Europe/Berlin", 52.5200, 13.4050, 34, 60, Daylight::Europe},
    {"Europe/Berlin", 48.1372, 11.5755, 519, 60, Daylight::Europe},
    {"Europe/London", 51.5072, -0.1276, 11, 0, Daylight::Europe},
    {"America/New_York", 40.7128, -74.0060, 10, -300, Daylight::America},
    {"America/Denver", 39.7392, -104.9903, 1609, -420, Daylight::America},
    {"America/Los_Angeles", 37.7749, -122.4194, 16, -480, Daylight::America},
    {"America/Mexico_City", 19.4326, -99.1332, 2240, -360, Daylight::None},
    {"America/Sao_Paulo", -23.5505, -46.6333, 760, -180, Daylight::None},
    {"Africa/Lagos", 6.5244, 3.3792, 41, 60, Daylight::None},
    {"Asia/Tokyo", 35.6762, 139.6503, 40, 540, Daylight::None},
    {"Asia/Singapore", 1.3521, 103.8198, 15, 480, Daylight::None},
    {"Asia/Kathmandu", 27.7172, 85.3240, 1400, 345, Daylight::None},
    {"Australia/Brisbane", -27.4705, 153.0260, 27, 600, Daylight::None},
}};

using namespace std::chrono;

std::int64_t minuteOf(sys_days day, int minute)
{
    return std::int64_t(day.time_since_epoch().count()) * 1440 + minute;
}

bool isSummer(const Place &place, std::int64_t utcMinute)
{
    const year_month_day date(sys_days(days(utcMinute / 1440)));
    const auto year = date.year();
    if (place.daylight == Daylight::Europe)
        return utcMinute >= minuteOf(sys_days(year / March / Sunday[last]), 60)
            && utcMinute < minuteOf(sys_days(year / October / Sunday[last]), 60);
    return utcMinute >= minuteOf(sys_days(year / March / Sunday[2]), 120 - place.standard)
        && utcMinute < minuteOf(sys_days(year / November / Sunday[1]), 60 - place.standard);
}

} // namespace

std::span<const Place> places()
{
    return kPlaces;
}

int offsetAt(const Place &place, std::int64_t utcMinute)
{
    const bool summer = place.daylight != Daylight::None && isSummer(place, utcMinute);
    return place.standard + (summer ? 60 : 0);
}

} // namespace api::server::simulate
