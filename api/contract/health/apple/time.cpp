// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/apple/exportreader.h"

#include <chrono>

namespace api::health::apple {

namespace {

constexpr std::size_t kLength = std::string_view("2024-01-15 08:30:12 +0530").size();

// The two digits at `at`, or a number far too large.
int two(std::string_view text, std::size_t at)
{
    const unsigned tens = static_cast<unsigned char>(text[at]) - unsigned('0');
    const unsigned ones = static_cast<unsigned char>(text[at + 1]) - unsigned('0');
    return tens > 9 || ones > 9 ? 1000 : int(tens * 10 + ones);
}

bool hasShape(std::string_view text)
{
    return text.size() == kLength && text[4] == '-' && text[7] == '-' && text[10] == ' ' && text[13] == ':'
        && text[16] == ':' && text[19] == ' ' && (text[20] == '+' || text[20] == '-');
}

} // namespace

// By hand: a file of a gigabyte holds ten million of them.
std::optional<Time> parseTime(std::string_view text)
{
    using namespace std::chrono;
    if (!hasShape(text))
        return std::nullopt;
    const int century = two(text, 0), hour = two(text, 11), minute = two(text, 14), second = two(text, 17);
    const int zoneHours = two(text, 21), zoneMinutes = two(text, 23);
    if ((century != 19 && century != 20 && century != 21) || two(text, 2) > 99 || hour > 23 || minute > 59
        || second > 59 || zoneHours > 18 || zoneMinutes > 59)
        return std::nullopt;
    const year_month_day date{year(century * 100 + two(text, 2)), month(unsigned(two(text, 5))),
                              day(unsigned(two(text, 8)))};
    if (!date.ok())
        return std::nullopt;
    const int zone = (zoneHours * 60 + zoneMinutes) * (text[20] == '-' ? -1 : 1);
    const std::int64_t minutesOfUtc =
        std::int64_t(sys_days(date).time_since_epoch().count()) * 1440 + hour * 60 + minute - zone;
    return Time{.at = (minutesOfUtc * 60 + second) * 1'000'000, .zone = std::int16_t(zone)};
}

} // namespace api::health::apple
