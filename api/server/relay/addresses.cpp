// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/addresses.h"

#include "api/server/http/publicaddress.h"
#include "api/server/http/webaddress.h"

#include <algorithm>
#include <array>
#include <string>

namespace api::server::relay {

namespace {

// What a browser or a system runs, reads or opens itself: no app can have one of them for its own, and some of them,
// such as Android's "intent", would let the address choose what is started.
constexpr std::array kNoApp = std::to_array<std::string_view>(
    {"about",  "afp",   "blob",     "callto",     "chrome", "cid",   "content",    "data",        "dav",
     "dns",    "edge",  "facetime", "fax",        "feed",   "file",  "filesystem", "finger",      "ftp",
     "ftps",   "geo",   "git",      "gopher",     "help",   "imap",  "intent",     "ipp",         "irc",
     "itms",   "itmss", "jar",      "javascript", "ldap",   "ldaps", "livescript", "mailto",      "market",
     "mid",    "mms",   "mocha",    "news",       "nfs",    "nntp",  "pop",        "resource",    "rtsp",
     "search", "sftp",  "shell",    "shortcuts",  "sip",    "sips",  "smb",        "sms",         "smsto",
     "ssh",    "svn",   "tel",      "telnet",     "tftp",   "urn",   "vbscript",   "view-source", "vnc",
     "webcal", "ws",    "wss",      "wyciwyg",    "xmpp"});
constexpr std::array kNoAppBegins =
    std::to_array<std::string_view>({"android-", "chrome-", "itms-", "moz-", "ms-", "safari-", "search-", "x-apple"});

bool mayBeAnApps(std::string_view scheme)
{
    return std::ranges::find(kNoApp, scheme) == kNoApp.end()
        && std::ranges::none_of(kNoAppBegins, [&](std::string_view begin) { return scheme.starts_with(begin); });
}

// Lower case; of whatever has a colon, also of what is no address.
std::string schemeOf(std::string_view url)
{
    std::string scheme(url.substr(0, std::min(url.find(':'), url.size())));
    std::ranges::transform(scheme, scheme.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return scheme;
}

Failure invalid(std::string_view field, std::string_view why)
{
    return failure(ErrorKind::Unprocessable, '"' + std::string(field) + "\" is invalid: " + std::string(why) + '.');
}

Result<void> check(std::string_view field, std::string_view url, bool allowsApps)
{
    if (const std::string scheme = schemeOf(url); allowsApps && !mayBeAnApps(scheme)) // whatever follows
        return invalid(
            field, "the scheme " + scheme + " is not allowed, use https, an app's own scheme, or http on this machine");
    const auto address = http::parseWebAddress(url);
    if (!address)
        return invalid(field, address.error());
    if (address->scheme == "https" || (address->scheme == "http" && address->isLoopback()))
        return {};
    if (address->scheme == "http")
        return invalid(field, "http is for this machine only, use https");
    if (!allowsApps)
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
