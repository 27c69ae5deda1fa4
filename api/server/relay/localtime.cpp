// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/localtime.h"

#include "api/server/health/query/daysamples.h"

#include <cstdlib>

namespace api::server::relay {

namespace {

void appendTwo(std::string &text, std::int64_t number)
{
    text += char('0' + number / 10);
    text += char('0' + number % 10);
}

} // namespace

std::string wallClock(Timestamp at, Zone zone)
{
    std::string text = Timestamp::fromMicroseconds(at.microseconds() + zone.value_or(0) * health::kMinute).toString();
    text.pop_back(); // "Z"
    return text;
}

std::string offsetText(Zone zone)
{
    if (!zone)
        return "Z";
    std::string text(1, *zone < 0 ? '-' : '+');
    const std::int64_t minutes = std::abs(*zone);
    appendTwo(text, minutes / 60);
    text += ':';
    appendTwo(text, minutes % 60);
    return text;
}

std::string localTime(Timestamp at, Zone zone)
{
    return wallClock(at, zone) + offsetText(zone);
}

std::string dayText(std::int32_t day)
{
    return Date{std::chrono::sys_days(std::chrono::days(day))}.toString();
}

std::string dayStart(std::int32_t day, Zone zone)
{
    return zone ? dayText(day) + "T00:00:00" + offsetText(zone) : dayText(day);
}

std::string dayEnd(std::int32_t day, Zone zone)
{
    return zone ? dayText(day) + "T23:59:59.999" + offsetText(zone) : dayText(day);
}

} // namespace api::server::relay
