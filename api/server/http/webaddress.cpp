// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/webaddress.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace api::server::http {

namespace {

using Refused = tl::unexpected<std::string_view>;

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

bool isSuspect(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte <= 0x20 || byte >= 0x7f || std::string_view("\\\"<>^`{|}#").find(letter) != std::string_view::npos;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isScheme(std::string_view text) // RFC 3986 3.1, lower case
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !text.empty() && isLetter(text.front()) && std::ranges::all_of(text, [&](char c) {
        return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
    });
}

bool isPort(std::string_view text)
{
    int port = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), port);
    return fault == std::errc() && end == text.data() + text.size() && port > 0 && port < 65'536
        && std::ranges::all_of(text, isDigit);
}

// Host and port; false when the port is none.
bool split(WebAddress &address)
{
    const std::string &authority = address.authority;
    const std::size_t colon = authority.rfind(':');
    const bool hasPort = colon != std::string::npos && authority.find(']', colon) == std::string::npos;
    address.host = authority.substr(0, hasPort ? colon : std::string::npos);
    if (address.host.starts_with('[') && address.host.ends_with(']'))
        address.host = address.host.substr(1, address.host.size() - 2);
    if (hasPort)
        address.port = authority.substr(colon + 1);
    return !hasPort || isPort(address.port);
}

} // namespace

tl::expected<WebAddress, std::string_view> parseWebAddress(std::string_view url)
{
    const std::size_t colon = url.find("://");
    WebAddress address{.scheme = colon == std::string_view::npos ? std::string() : lower(url.substr(0, colon))};
    if (!isScheme(address.scheme))
        return Refused("expected an address such as https://app.example.com/path");
    if (std::ranges::any_of(url, isSuspect))
        return Refused("it holds a character that an address may not have");
    const std::string_view rest = url.substr(colon + 3);
    const std::size_t end = std::min(rest.find_first_of("/?"), rest.size());
    address.authority = lower(rest.substr(0, end));
    if (address.authority.empty() || address.authority.find('@') != std::string::npos)
        return Refused("it names no host, or a user");
    if (!split(address) || address.host.empty())
        return Refused("its port is none from 1 to 65535, or it names no host");
    address.target = rest.substr(end);
    if (!address.target.starts_with('/'))
        address.target.insert(0, "/");
    return address;
}

} // namespace api::server::http
