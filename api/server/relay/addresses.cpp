// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/addresses.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace api::server::relay {

namespace {

// What browsers run or read instead of opening it in an app.
constexpr std::array<std::string_view, 9> kNoApp{"javascript", "data", "file",        "vbscript",  "blob",
                                                 "about",      "ftp",  "view-source", "filesystem"};

Failure invalid(std::string_view field, std::string_view why)
{
    return failure(ErrorKind::Unprocessable, '"' + std::string(field) + "\" is invalid: " + std::string(why) + '.');
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

bool isSchemeLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

// What browsers repair, drop or take for something else.
bool isSuspect(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte <= 0x20 || byte >= 0x7f || std::string_view("\\\"<>^`{|}#").find(letter) != std::string_view::npos;
}

bool isLoopback(std::string_view authority)
{
    const std::size_t colon = authority.rfind(':');
    const bool hasPort = colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos;
    const std::string_view host = authority.substr(0, hasPort ? colon : authority.size());
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

Result<void> check(std::string_view field, std::string_view url, bool allowsApps)
{
    const std::size_t end = url.find("://");
    const std::string scheme = lower(url.substr(0, std::min(end, url.size())));
    if (end == std::string_view::npos || scheme.empty() || !std::ranges::all_of(scheme, isSchemeLetter)
        || !(scheme.front() >= 'a' && scheme.front() <= 'z'))
        return invalid(field, "expected an address such as https://app.example.com/path");
    if (std::ranges::any_of(url, isSuspect))
        return invalid(field, "it holds a character that an address may not have");
    const std::string_view rest = url.substr(end + 3);
    const std::string authority = lower(rest.substr(0, rest.find_first_of("/?")));
    if (authority.empty() || authority.find('@') != std::string::npos)
        return invalid(field, "it names no host, or a user");
    if (scheme == "https" || (scheme == "http" && isLoopback(authority)))
        return {};
    if (scheme == "http")
        return invalid(field, "http is for this machine only, use https");
    if (!allowsApps || std::ranges::find(kNoApp, scheme) != kNoApp.end())
        return invalid(field, "the scheme " + scheme + " is not allowed");
    return {};
}

} // namespace

Result<void> checkWebhookUrl(std::string_view url)
{
    return check("webhookUrl", url, false);
}

Result<void> checkRedirectUrl(std::string_view url)
{
    return check("redirectUrl", url, true);
}

Result<void> checkPackageName(std::string_view name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    bool begins = true; // a part of the name
    int parts = 1;
    for (const char c : name) {
        if (c == '.') {
            if (begins)
                break;
            begins = true;
            ++parts;
        } else if (begins ? !isLetter(c) : !isLetter(c) && c != '_' && !(c >= '0' && c <= '9')) {
            begins = true;
            break;
        } else {
            begins = false;
        }
    }
    return begins || parts < 2 ? invalid("packageName", "expected a name such as com.example.healthapp")
                               : Result<void>();
}

} // namespace api::server::relay
