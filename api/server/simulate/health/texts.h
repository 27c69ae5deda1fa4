// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <cstdint>
#include <string>

namespace api::server::simulate {

// Writes instants of one zone after the other fast: the date is made once a day.
class TimeText {
public:
    // "2026-04-22 07:00:05 +0530", as Apple's exports have it.
    void appendApple(std::string &out, std::int64_t second, int zone)
    {
        appendLocal(out, second + zone * 60, ' ');
        out += zone < 0 ? " -" : " +";
        const int minutes = zone < 0 ? -zone : zone;
        appendTwo(out, minutes / 60);
        appendTwo(out, minutes % 60);
    }
    void appendUtc(std::string &out, std::int64_t second) // "2026-04-22T01:30:05Z"
    {
        appendLocal(out, second, 'T');
        out += 'Z';
    }
    const std::string &date(std::int32_t day); // "2026-04-22"; days since 1970, good until the next call

private:
    static void appendTwo(std::string &out, int number)
    {
        out += char('0' + number / 10);
        out += char('0' + number % 10);
    }
    void appendLocal(std::string &out, std::int64_t second, char between)
    {
        const auto day = std::int32_t(second / 86400);
        const int rest = int(second % 86400);
        out += date(day);
        out += between;
        appendTwo(out, rest / 3600);
        out += ':';
        appendTwo(out, rest / 60 % 60);
        out += ':';
        appendTwo(out, rest % 60);
    }

    std::int32_t m_day = -1;
    std::string m_date;
};

std::string offsetText(int zone); // "+05:30"

// The shortest form of the number after it was rounded to six places, so that factors of units leave no trail of
// digits.
inline void appendNumber(std::string &out, double value)
{
    std::array<char, 40> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 6).ptr;
    std::size_t size = std::size_t(end - text.data());
    while (text[size - 1] == '0')
        --size;
    out.append(text.data(), text[size - 1] == '.' ? size - 1 : size);
}

} // namespace api::server::simulate
