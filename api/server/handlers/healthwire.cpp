// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/healthwire.h"

#include "api/server/handlers/wire.h"
#include "api/server/unixtime.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace api::server::handlers {

namespace {

constexpr std::size_t kShown = 60;

std::optional<Timestamp> unixSeconds(std::string_view text)
{
    constexpr std::int64_t kYear9999 = 253402300799;
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size() || seconds < 0 || seconds > kYear9999)
        return std::nullopt;
    return Timestamp::fromMicroseconds(seconds * 1'000'000);
}

std::optional<Timestamp> instantOf(std::string_view text)
{
    if (const auto instant = Timestamp::parse(text))
        return instant;
    if (const auto date = Date::parse(text))
        return Timestamp{date->day};
    if (text.find('T') != std::string_view::npos) {
        if (const auto instant = Timestamp::parse(std::string(text) + "Z"))
            return instant;
    }
    return unixSeconds(text);
}

} // namespace

Result<Timestamp> instantParameter(std::string_view name, std::string_view text)
{
    if (const auto instant = instantOf(text))
        return *instant;
    Error error{
        .kind = ErrorKind::Validation,
        .message = "Invalid datetime format: '" + std::string(text.substr(0, kShown))
            + "'. Expected ISO 8601 format or Unix timestamp.",
        .fields = {{.path = "?" + std::string(name), .message = "expected a date, an instant or Unix seconds"}}};
    return Failure(std::move(error));
}

Result<TimeRange> rangeParameters(std::string_view startName, std::string_view start, std::string_view endName,
                                  std::string_view end)
{
    const auto first = instantParameter(startName, start);
    if (!first)
        return Failure(first.error());
    const auto last = instantParameter(endName, end);
    if (!last)
        return Failure(last.error());
    if (*last < *first) {
        Error error{
            .kind = ErrorKind::Validation,
            .message = std::string(endName) + " is before " + std::string(startName) + ".",
            .fields = {{.path = "?" + std::string(endName), .message = "not before " + std::string(startName)}}};
        return Failure(std::move(error));
    }
    return TimeRange{*first, *last};
}

DayRange wholeDays(const TimeRange &range)
{
    const auto first = unixDays(range.start);
    const auto end = std::chrono::ceil<std::chrono::days>(range.end.at).time_since_epoch().count();
    return {.first = std::int32_t(first), .last = std::int32_t(end - 1)};
}

std::int32_t dayNumber(Date date)
{
    return std::int32_t(date.day.time_since_epoch().count());
}

Date dateOf(std::int32_t day)
{
    return Date{std::chrono::sys_days(std::chrono::days(day))};
}

api::SourceRef toWire(const store::DataSource &source)
{
    const auto unlessEmpty = [](const std::string &text) { return text.empty() ? std::nullopt : std::optional(text); };
    api::SourceRef ref{.provider = OpenEnum<Provider>::fromWire(source.provider),
                       .device = unlessEmpty(source.device.empty() ? source.deviceName : source.device),
                       .source = unlessEmpty(source.source),
                       .deviceType = std::nullopt,
                       .deviceName = unlessEmpty(source.deviceName)};
    const auto type = OpenEnum<DeviceType>::fromWire(source.deviceType);
    ref.deviceType = type.isKnown() ? type : OpenEnum<DeviceType>(DeviceType::Other);
    return ref;
}

std::optional<std::string> zoneText(std::optional<std::int64_t> minutes)
{
    if (!minutes)
        return std::nullopt;
    const std::int64_t absolute = std::abs(*minutes);
    const auto two = [](std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return (*minutes < 0 ? "-" : "+") + two(absolute / 60) + ":" + two(absolute % 60);
}

Result<store::UserKey> userKeyOf(store::Reader &reader, const Context &context, std::string_view userId)
{
    const auto key = store::findUserKey(reader, tenantOf(context), userId);
    if (!key)
        return userNotFound(userId);
    return *key;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

std::optional<double> roundedIf(std::optional<double> value, int decimals)
{
    return value ? std::optional(rounded(*value, decimals)) : std::nullopt;
}

std::optional<std::int64_t> wholeIf(std::optional<double> value)
{
    return value ? std::optional<std::int64_t>(std::llround(*value)) : std::nullopt;
}

} // namespace api::server::handlers
