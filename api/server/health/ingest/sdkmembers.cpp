// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/sdkmembers.h"

#include "api/contract/health/apple/exportreader.h"

#include <algorithm>
#include <vector>

namespace api::server::ingest {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kLongestText = 255;
constexpr std::chrono::hours kFuture{24};
constexpr std::chrono::days kLongest{31};
constexpr Timestamp kEarliest{std::chrono::sys_days(std::chrono::year(1900) / 1 / 1)};

std::string about(std::string_view name, std::string_view fault)
{
    return std::string(name).append(": ").append(fault);
}

std::optional<std::string_view> twin(dom::object object)
{
    std::vector<std::string_view> keys;
    keys.reserve(16);
    for (const auto field : object)
        keys.push_back(field.key);
    std::ranges::sort(keys);
    const auto found = std::ranges::adjacent_find(keys);
    return found == keys.end() ? std::nullopt : std::optional(*found);
}

// "+02:00" at the end of a text: minutes; nothing when it does not end so.
std::optional<std::int16_t> offsetAtEnd(std::string_view text)
{
    const auto sign = text.find_last_of("+-");
    if (sign == std::string_view::npos)
        return std::nullopt;
    std::string digits;
    for (const char c : text.substr(sign + 1)) {
        if (c != ':')
            digits.push_back(c);
    }
    if (digits.size() == 2)
        digits += "00";
    if (digits.size() != 4 || digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    const int minutes = std::stoi(digits.substr(0, 2)) * 60 + std::stoi(digits.substr(2));
    if (minutes > 18 * 60 || digits.substr(2) > "59")
        return std::nullopt;
    return std::int16_t(text[sign] == '-' ? -minutes : minutes);
}

struct Instant {
    Timestamp at;
    std::optional<std::int16_t> zone;
};

// RFC 3339, or as Apple's export writes it. "Z" says nothing about the place.
std::optional<Instant> parseInstant(std::string_view text)
{
    if (const auto at = Timestamp::parse(text)) {
        const bool utc = text.back() == 'Z' || text.back() == 'z';
        return Instant{.at = *at, .zone = utc ? std::nullopt : offsetAtEnd(text)};
    }
    if (const auto apple = health::apple::parseTime(text))
        return Instant{.at = Timestamp::fromMicroseconds(apple->at), .zone = apple->zone};
    return std::nullopt;
}

Instant readInstant(Members &members, std::string_view name, Timestamp now)
{
    const std::string_view text = members.requiredText(name);
    if (!members.good())
        return {};
    const auto instant = parseInstant(text);
    if (!instant)
        members.refuse(about(name, "expected date-time"));
    else if (instant->at < kEarliest)
        members.refuse(about(name, "is before 1900"));
    else if (instant->at.at > now.at + kFuture)
        members.refuse(about(name, "is in the future"));
    return instant.value_or(Instant());
}

std::optional<std::int16_t> readZone(Members &members)
{
    const std::string_view text = members.text("zoneOffset");
    if (text.empty())
        return std::nullopt;
    if (text == "Z" || text == "UTC" || text == "GMT")
        return std::int16_t(0);
    const auto zone = offsetAtEnd(text);
    if (!zone)
        members.refuse("zoneOffset: expected an offset such as +02:00");
    return zone;
}

} // namespace

Members::Members(dom::object object) : m_object(object)
{
    if (const auto name = twin(object))
        refuse(about(*name, "expected once, found twice"));
}

void Members::refuse(std::string fault)
{
    if (good())
        m_fault = std::move(fault);
}

std::optional<dom::element> Members::element(std::string_view name)
{
    dom::element found;
    if (m_object.at_key(name).get(found) != simdjson::SUCCESS || found.is_null())
        return std::nullopt;
    return found;
}

std::string_view Members::text(std::string_view name)
{
    const auto found = element(name);
    if (!found)
        return {};
    std::string_view text;
    if (found->get(text) != simdjson::SUCCESS)
        refuse(about(name, "expected a string"));
    else if (text.size() > kLongestText)
        refuse(about(name, "expected at most 255 bytes"));
    return good() ? text : std::string_view();
}

std::string_view Members::requiredText(std::string_view name)
{
    const std::string_view found = text(name);
    if (found.empty())
        refuse(about(name, "is required"));
    return found;
}

std::optional<double> Members::number(std::string_view name)
{
    const auto found = element(name);
    if (!found)
        return std::nullopt;
    double value = 0;
    if (found->get(value) == simdjson::SUCCESS)
        return value;
    refuse(about(name, "expected a number"));
    return std::nullopt;
}

double Members::requiredNumber(std::string_view name)
{
    const auto value = number(name);
    if (!value)
        refuse(about(name, "is required"));
    return value.value_or(0);
}

std::optional<dom::object> Members::object(std::string_view name)
{
    const auto found = element(name);
    if (found && !found->is_object())
        refuse(about(name, "expected an object"));
    return found && found->is_object() ? std::optional(dom::object(*found)) : std::nullopt;
}

std::optional<dom::array> Members::array(std::string_view name)
{
    const auto found = element(name);
    if (found && !found->is_array())
        refuse(about(name, "expected an array"));
    return found && found->is_array() ? std::optional(dom::array(*found)) : std::nullopt;
}

Span readSpan(Members &members, Timestamp now)
{
    const Instant start = readInstant(members, "startDate", now);
    const Instant end = readInstant(members, "endDate", now);
    const auto zone = readZone(members);
    if (members.good() && end.at < start.at)
        members.refuse("endDate: is before startDate");
    if (members.good() && end.at.at - start.at.at > kLongest)
        members.refuse("endDate: is more than 31 days after startDate");
    return {.start = start.at, .end = end.at, .zone = zone ? zone : start.zone};
}

} // namespace api::server::ingest
