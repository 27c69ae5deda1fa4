// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"

#include <charconv>
#include <string>

namespace api::server {

namespace {

using std::chrono::microseconds;

std::int64_t wallMicroseconds()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<microseconds>(since).count();
}

} // namespace

Timestamp Clock::now() const
{
    return Timestamp::fromMicroseconds(wallMicroseconds() + m_offset.load());
}

void Clock::set(Timestamp now)
{
    m_offset = now.microseconds() - wallMicroseconds();
}

void Clock::advance(microseconds by)
{
    if (by.count() <= 0)
        return;
    m_offset += by.count();
    m_skipped += by.count();
}

microseconds Clock::monotonic() const
{
    const auto steady = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<microseconds>(steady) + microseconds(m_skipped.load());
}

Result<microseconds> parseDuration(std::string_view text)
{
    using namespace std::chrono;
    std::int64_t count = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    seconds each{0};
    if (unit == "s")
        each = 1s;
    else if (unit == "m")
        each = 1min;
    else if (unit == "h")
        each = 1h;
    else if (unit == "d")
        each = 24h;
    else if (unit == "w")
        each = 24h * 7;
    constexpr seconds kMost = 24h * 3653;
    if (fault != std::errc() || each.count() == 0 || count <= 0 || count > kMost / each)
        return failure(ErrorKind::Validation,
                       "A duration is a positive number and s, m, h, d or w, at most 10 years: 2h");
    return duration_cast<microseconds>(each) * count;
}

} // namespace api::server
