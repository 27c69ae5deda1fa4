// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/validate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <regex>
#include <unordered_map>

namespace api {

namespace {

// std::regex recurses, some 330 bytes of stack a character: longer texts could exhaust the stack of a fiber.
constexpr std::size_t kLongestForPattern = 512;

bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBeyondAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

bool isHostName(std::string_view host)
{
    if (host.empty() || host.size() > 253 || host.front() == '.' || host.back() == '.')
        return false;
    while (!host.empty()) {
        const std::string_view label = host.substr(0, host.find('.'));
        if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
            return false;
        // Bytes above 127 belong to internationalised names.
        if (!std::ranges::all_of(label, [](char c) { return isAlnum(c) || c == '-' || isBeyondAscii(c); }))
            return false;
        host.remove_prefix(std::min(host.size(), label.size() + 1));
    }
    return true;
}

bool isEmail(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || text.size() > 254)
        return false;
    const std::string_view local = text.substr(0, at);
    if (local.front() == '.' || local.back() == '.' || local.find("..") != std::string_view::npos)
        return false;
    constexpr std::string_view kSigns = "!#$%&'*+/=?^_`{|}~.-";
    const auto allowed = [&](char c) {
        return isAlnum(c) || isBeyondAscii(c) || kSigns.find(c) != std::string_view::npos;
    };
    const std::string_view domain = text.substr(at + 1);
    return std::ranges::all_of(local, allowed) && isHostName(domain) && domain.find('.') != std::string_view::npos;
}

bool isUri(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size() || !isAlnum(text.front()))
        return false;
    if (text.front() >= '0' && text.front() <= '9')
        return false;
    const auto inScheme = [](char c) { return isAlnum(c) || c == '+' || c == '-' || c == '.'; };
    const auto inUri = [](char c) {
        constexpr std::string_view kNever = "\"<>\\^`{|}\x7f";
        return isBeyondAscii(c) || (c > ' ' && kNever.find(c) == std::string_view::npos);
    };
    if (!std::ranges::all_of(text.substr(0, colon), inScheme) || !std::ranges::all_of(text, inUri))
        return false;
    const std::string_view rest = text.substr(colon + 1);
    if (!rest.starts_with("//"))
        return true;
    return rest.size() > 2 && rest[2] != '/' && rest[2] != '?' && rest[2] != '#';
}

// U+0000 to U+001F and U+007F.
bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

std::string formatFault(std::string_view text, Format format)
{
    switch (format) {
    case Format::Uuid:
        return isUuid(text) ? "" : "expected a UUID";
    case Format::Email:
        return isEmail(text) ? "" : "expected an e-mail address";
    case Format::Uri:
        return isUri(text) ? "" : "expected an absolute URI";
    case Format::SingleLine:
        return hasControl(text) ? "expected no line breaks and no other control characters" : "";
    case Format::None:
    case Format::Password:
    case Format::Binary:
        break;
    }
    return {};
}

bool matches(std::string_view text, std::string_view pattern)
{
    // The generator has proven that every pattern of the contract compiles.
    static thread_local std::unordered_map<std::string_view, std::regex> compiled;
    auto found = compiled.find(pattern);
    if (found == compiled.end())
        found = compiled.emplace(pattern, std::regex(pattern.begin(), pattern.end(), std::regex::ECMAScript)).first;
    return std::regex_search(text.begin(), text.end(), found->second);
}

std::string lengthFault(std::size_t length, const Rules &rules, std::string_view one, std::string_view many)
{
    const auto phrase = [&](std::string_view bound, std::int64_t value) {
        return "expected " + std::string(bound) + " " + std::to_string(value) + " "
            + std::string(value == 1 ? one : many);
    };
    if (std::int64_t(length) < rules.minLength)
        return phrase("at least", rules.minLength);
    if (std::int64_t(length) > rules.maxLength)
        return phrase("at most", rules.maxLength);
    return {};
}

} // namespace

std::string stringFault(std::string_view text, const Rules &rules)
{
    const bool needsCount = rules.minLength > 0 || std::int64_t(text.size()) > rules.maxLength;
    if (needsCount) { // at most as many characters as bytes
        if (std::string fault = lengthFault(codePoints(text), rules, "character", "characters"); !fault.empty())
            return fault;
    }
    if (std::string fault = formatFault(text, rules.format); !fault.empty())
        return fault;
    if (!rules.pattern.empty()) {
        if (text.size() > kLongestForPattern)
            return "expected at most " + std::to_string(kLongestForPattern) + " bytes";
        if (!matches(text, rules.pattern))
            return "expected a text that matches " + std::string(rules.pattern);
    }
    return {};
}

void normalise(std::string &text, const Rules &rules)
{
    if (rules.format != Format::Uuid)
        return;
    for (char &c : text) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
}

std::string numberFault(double value, const Rules &rules)
{
    if (value < rules.minimum)
        return "expected a number of at least " + numberText(rules.minimum);
    if (value > rules.maximum)
        return "expected a number of at most " + numberText(rules.maximum);
    return {};
}

std::string countFault(std::size_t items, const Rules &rules)
{
    return lengthFault(items, rules, "item", "items");
}

std::size_t codePoints(std::string_view utf8)
{
    return std::size_t(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string numberText(double value)
{
    std::array<char, 64> buffer{};
    const double size = std::fabs(value);
    // Without a format std::to_chars prints 100000 as 1e+05.
    const bool plain = value == 0 || (size >= 1e-5 && size < 1e17);
    const auto end = plain
        ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
        : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

} // namespace api
