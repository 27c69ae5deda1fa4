// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/policy.h"

#include <algorithm>

namespace api::server::http {

namespace {

bool contains(const std::vector<std::string> &list, std::string_view text)
{
    return std::any_of(list.begin(), list.end(),
                       [text](const std::string &entry) { return equalsIgnoringCase(entry, text); });
}

bool hasPort(std::string_view host)
{
    const auto colon = host.rfind(':');
    return colon != std::string_view::npos && host.find(']', colon) == std::string_view::npos;
}

} // namespace

Site::Site(const Options &options, std::uint16_t port)
    : m_origins(options.allowedOrigins)
    , m_scheme(options.tls ? "https://" : "http://")
    , m_isLinkable(options.isLinkable)
{
    std::vector<std::string> names{"localhost", "127.0.0.1", "[::1]"};
    names.insert(names.end(), options.allowedHosts.begin(), options.allowedHosts.end());
    const bool defaultPort = port == (options.tls ? 443 : 80);
    for (const std::string &name : names) {
        m_hosts.push_back(hasPort(name) ? name : name + ':' + std::to_string(port));
        if (defaultPort)
            m_hosts.push_back(name);
    }
}

bool Site::knowsHost(std::string_view host) const
{
    return contains(m_hosts, host);
}

bool Site::isOwnOrigin(std::string_view origin) const
{
    return origin.starts_with(m_scheme) && knowsHost(origin.substr(m_scheme.size()));
}

// A tab that goes there, not a script, a picture or a frame.
bool Site::isLinkedPage(const RequestHead &head) const
{
    return m_isLinkable && head.method == "GET" && head.headers.find("Sec-Fetch-Mode") == "navigate"
        && head.headers.find("Sec-Fetch-Dest") == "document" && m_isLinkable(head.path());
}

std::string_view Site::allowedOrigin(const RequestHead &head) const
{
    const auto origin = head.headers.find("Origin");
    return origin && head.headers.count("Origin") == 1 && contains(m_origins, *origin) ? *origin : std::string_view();
}

std::optional<Refusal> Site::refusal(const RequestHead &head) const
{
    const auto host = head.headers.find("Host");
    if (host && !knowsHost(*host))
        return Refusal{421, "This server does not answer for that host."};
    if (head.headers.hasToken("Upgrade", "websocket"))
        return Refusal{403, "This server does not upgrade connections."};

    const auto origin = head.headers.find("Origin");
    const bool trusted = !allowedOrigin(head).empty();
    if (origin && !trusted && (head.headers.count("Origin") > 1 || !isOwnOrigin(*origin)))
        return Refusal{403, "Requests from that origin are not allowed."};

    // Browsers send these two and pages cannot forge them. "same-site" is another port of this machine.
    const auto site = head.headers.find("Sec-Fetch-Site");
    if (site && *site != "same-origin" && *site != "none" && !trusted && !isLinkedPage(head))
        return Refusal{403, "Requests from other sites are not allowed."};
    const auto mode = head.headers.find("Sec-Fetch-Mode");
    if (mode && (*mode == "websocket" || (*mode == "no-cors" && site.value_or("") != "same-origin")))
        return Refusal{403, "Requests of that fetch mode are not allowed."};
    return std::nullopt;
}

} // namespace api::server::http
