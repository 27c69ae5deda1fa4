// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/addresses.h"

#include "api/server/http/publicaddress.h"
#include "api/server/http/webaddress.h"

#include <algorithm>
#include <array>
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

Result<void> check(std::string_view field, std::string_view url, bool allowsApps)
{
    const auto address = http::parseWebAddress(url);
    if (!address)
        return invalid(field, address.error());
    if (address->scheme == "https" || (address->scheme == "http" && address->isLoopback()))
        return {};
    if (address->scheme == "http")
        return invalid(field, "http is for this machine only, use https");
    if (!allowsApps || std::ranges::find(kNoApp, address->scheme) != kNoApp.end())
        return invalid(field, "the scheme " + address->scheme + " is not allowed");
    return {};
}

} // namespace

Result<void> checkWebhookUrl(std::string_view url)
{
    if (auto sound = check("webhookUrl", url, false); !sound)
        return sound;
    if (!http::mayName(http::parseWebAddress(url)->host))
        return invalid("webhookUrl", "events go to public hosts, or to localhost, 127.0.0.1 or [::1] on this machine");
    return {};
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
