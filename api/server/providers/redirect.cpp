// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/redirect.h"

#include <algorithm>
#include <cctype>

namespace api::server::providers {

namespace {

// What browsers repair, drop or take for something else.
bool isSuspect(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte <= 0x20 || byte >= 0x7f || letter == '\\' || letter == '"' || letter == '<' || letter == '>'
        || letter == '^' || letter == '`' || letter == '{' || letter == '|' || letter == '}';
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

bool isLoopbackHost(std::string_view host)
{
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

bool isPort(std::string_view port)
{
    return !port.empty() && port.size() <= 5 && std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; });
}

bool isRegistered(std::string_view url, std::string_view registered)
{
    while (!registered.empty()) {
        const std::size_t end = std::min(registered.find(' '), registered.size());
        if (registered.substr(0, end) == url)
            return true;
        registered.remove_prefix(std::min(end + 1, registered.size()));
    }
    return false;
}

} // namespace

Result<void> checkRedirect(std::string_view url, std::string_view baseUrl, std::string_view registered)
{
    const auto refused = [](std::string reason) {
        return failure(ErrorKind::Validation, "redirect_uri is refused: " + std::move(reason));
    };
    const std::size_t scheme = url.find("://");
    const std::string name = scheme == std::string_view::npos ? std::string() : lower(url.substr(0, scheme));
    if (name != "http" && name != "https")
        return refused("only http and https are allowed");
    if (std::ranges::any_of(url, isSuspect) || url.find('#') != std::string_view::npos)
        return refused("it holds a character that an address may not have");
    const std::string_view rest = url.substr(scheme + 3);
    const std::string authority = lower(rest.substr(0, rest.find_first_of("/?")));
    if (authority.empty() || authority.find('@') != std::string::npos)
        return refused("it names no host, or a user");
    if (isRegistered(url, registered) || name + "://" + authority == lower(baseUrl))
        return {};
    const std::size_t colon = authority.rfind(':');
    const bool hasPort = colon != std::string::npos && authority.find(']', colon) == std::string::npos;
    const std::string_view host = std::string_view(authority).substr(0, hasPort ? colon : authority.size());
    if (isLoopbackHost(host) && (!hasPort || isPort(std::string_view(authority).substr(colon + 1))))
        return {};
    return refused("it is neither registered for this vendor nor on this machine");
}

std::string callbackUrl(std::string_view baseUrl, std::string_view provider)
{
    return std::string(baseUrl) + "/v1/providers/" + std::string(provider) + "/callback";
}

} // namespace api::server::providers
