// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/time.h"

#include "api/contract/timetext.h"

#include <array>

namespace api {

namespace {

using namespace std::chrono;
using Micros = std::chrono::microseconds; // Timestamp has a member of that name

// Takes from the front of a text; the first failure sticks.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) { }

    int digits(std::size_t count)
    {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value * 10 + digit();
        return value;
    }
    char anyOf(std::string_view allowed)
    {
        if (m_rest.empty() || allowed.find(m_rest.front()) == std::string_view::npos) {
            m_good = false;
            return '\0';
        }
        const char found = m_rest.front();
        m_rest.remove_prefix(1);
        return found;
    }
    bool peek(char wanted) const { return !m_rest.empty() && m_rest.front() == wanted; }
    Micros fraction()
    {
        anyOf(".");
        std::int64_t value = 0;
        int taken = 0;
        do {
            const int next = digit();
            if (taken < 6) // finer than a microsecond is cut off
                value = value * 10 + next;
            ++taken;
        } while (m_good && !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9');
        for (; taken < 6; ++taken)
            value *= 10;
        return Micros(value);
    }
    void require(bool condition) { m_good = m_good && condition; }
    bool finished() const { return m_good && m_rest.empty(); }
    bool good() const { return m_good; }

private:
    int digit()
    {
        const char found = anyOf("0123456789");
        return m_good ? found - '0' : 0;
    }

    std::string_view m_rest;
    bool m_good = true;
};

sys_days scanDay(Scanner &scanner)
{
    const int y = scanner.digits(4);
    scanner.anyOf("-");
    const int m = scanner.digits(2);
    scanner.anyOf("-");
    const int d = scanner.digits(2);
    const year_month_day date{year(y), month(unsigned(m)), day(unsigned(d))};
    scanner.require(y >= 1 && date.ok());
    return scanner.good() ? sys_days(date) : sys_days{};
}

minutes scanOffset(Scanner &scanner)
{
    const char sign = scanner.anyOf("Zz+-");
    if (sign != '+' && sign != '-')
        return minutes(0);
    const int h = scanner.digits(2);
    scanner.anyOf(":");
    const int m = scanner.digits(2);
    scanner.require(h <= 23 && m <= 59);
    const minutes offset = hours(h) + minutes(m);
    return sign == '-' ? -offset : offset;
}

constexpr sys_days kFirstDay = sys_days(year(1) / 1 / 1);
constexpr std::size_t kLongest = 40; // more than any instant takes
constexpr sys_days kLastDay = sys_days(year(9999) / 12 / 31);

// Digits into a buffer that is large enough; snprintf costs ten times as much, and every answer has instants.
class DigitWriter {
public:
    explicit DigitWriter(char *to) : m_to(to) { }

    void digits(std::int64_t value, int count)
    {
        for (int i = count; i-- > 0; value /= 10)
            m_to[i] = char('0' + value % 10);
        m_to += count;
    }
    void mark(char c) { *m_to++ = c; }
    void day(sys_days value)
    {
        const year_month_day date(value);
        int y = int(date.year());
        if (y < 0) { // only made by arithmetic: parse() refuses it
            mark('-');
            y = -y;
        }
        digits(y, y > 9999 ? 5 : 4);
        mark('-');
        digits(unsigned(date.month()), 2);
        mark('-');
        digits(unsigned(date.day()), 2);
    }
    void second(sys_seconds value) // "2026-04-23T10:00:00"
    {
        const sys_days date = floor<days>(value);
        const hh_mm_ss<seconds> clock(value - date);
        day(date);
        mark('T');
        digits(clock.hours().count(), 2);
        mark(':');
        digits(clock.minutes().count(), 2);
        mark(':');
        digits(clock.seconds().count(), 2);
    }
    char *end() const { return m_to; }

private:
    char *m_to;
};

} // namespace

std::optional<Timestamp> Timestamp::parse(std::string_view text)
{
    Scanner scanner(text);
    const sys_days date = scanDay(scanner);
    scanner.anyOf("Tt ");
    const int h = scanner.digits(2);
    scanner.anyOf(":");
    const int m = scanner.digits(2);
    scanner.anyOf(":");
    const int s = scanner.digits(2);
    scanner.require(h <= 23 && m <= 59 && s <= 59);
    const Micros part = scanner.peek('.') ? scanner.fraction() : Micros(0);
    const minutes offset = scanOffset(scanner);
    if (!scanner.finished())
        return {};
    const auto at = sys_time<Micros>(date) + hours(h) + minutes(m) + seconds(s) + part - offset;
    if (at < kFirstDay || at >= kLastDay + days(1))
        return {};
    return Timestamp{at};
}

std::string Timestamp::toString() const
{
    const std::int64_t fraction = (at - floor<seconds>(at)).count();
    std::array<char, kLongest> buffer{};
    DigitWriter writer(buffer.data());
    writer.second(floor<seconds>(at));
    if (fraction != 0) {
        writer.mark('.');
        fraction % 1000 == 0 ? writer.digits(fraction / 1000, 3) : writer.digits(fraction, 6);
    }
    writer.mark('Z');
    return {buffer.data(), writer.end()};
}

std::string withMilliseconds(Timestamp instant)
{
    const auto at = instant.at;
    std::array<char, kLongest> buffer{};
    DigitWriter writer(buffer.data());
    writer.second(floor<seconds>(at));
    writer.mark('.');
    writer.digits(floor<milliseconds>(at - floor<seconds>(at)).count(), 3);
    writer.mark('Z');
    return {buffer.data(), writer.end()};
}

std::optional<Date> Date::parse(std::string_view text)
{
    Scanner scanner(text);
    const sys_days date = scanDay(scanner);
    if (!scanner.finished())
        return {};
    return Date{date};
}

std::string Date::toString() const
{
    std::array<char, 16> buffer{};
    DigitWriter writer(buffer.data());
    writer.day(day);
    return {buffer.data(), writer.end()};
}

} // namespace api
