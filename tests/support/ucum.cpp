// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ucum.h"

#include <algorithm>
#include <array>

namespace support {

namespace {

struct Atom {
    std::string_view code;
    bool isMetric; // may have a prefix
};
constexpr auto kAtoms = std::to_array<Atom>(
    {{"m", true},      {"g", true},    {"s", true},       {"L", true},       {"l", true},    {"K", true},
     {"Cel", true},    {"cal", true},  {"J", true},       {"W", true},       {"Hz", true},   {"Pa", true},
     {"mol", true},    {"V", true},    {"S", true},       {"m[Hg]", true},   {"[iU]", true}, {"B", true},
     {"B[SPL]", true}, {"min", false}, {"h", false},      {"d", false},      {"a", false},   {"%", false},
     {"1", false},     {"deg", false}, {"[degF]", false}, {"[lb_av]", false}});
constexpr std::string_view kPrefixes = "kMcmunphd";

bool isAtom(std::string_view text)
{
    const auto found = std::ranges::find(kAtoms, text, &Atom::code);
    if (found != kAtoms.end())
        return true;
    if (text.size() < 2 || kPrefixes.find(text.front()) == kPrefixes.npos)
        return false;
    const auto plain = std::ranges::find(kAtoms, text.substr(1), &Atom::code);
    return plain != kAtoms.end() && plain->isMetric;
}

bool isFactor(std::string_view text)
{
    if (text.ends_with('}')) { // an annotation, of a factor or alone
        const auto open = text.find('{');
        if (open == text.npos || text.substr(open + 1).find('{') != std::string_view::npos)
            return false;
        const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
        const bool isPrintable = std::ranges::all_of(inside, [](char c) { return c > ' ' && c <= '~'; });
        if (inside.empty() || !isPrintable)
            return false;
        text = text.substr(0, open);
        if (text.empty())
            return true;
    }
    if (isAtom(text))
        return true;
    const auto digits = text.find_last_not_of("0123456789"); // an exponent
    return digits != text.npos && digits + 1 < text.size() && isAtom(text.substr(0, digits + 1));
}

} // namespace

bool isUcum(std::string_view unit)
{
    if (unit.starts_with('/'))
        unit.remove_prefix(1);
    while (true) {
        std::size_t end = 0; // of the factor; what stands in an annotation ends none
        for (bool noted = false; end < unit.size() && (noted || (unit[end] != '/' && unit[end] != '.')); ++end)
            noted = unit[end] == '{' || (noted && unit[end] != '}');
        if (!isFactor(unit.substr(0, end)))
            return false;
        if (end == unit.size())
            return true;
        unit.remove_prefix(end + 1);
    }
}

} // namespace support
