// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/head.h"

namespace api::server::http {

// Who this server is to a browser: the guard against DNS rebinding and requests that a foreign page makes.
class Site {
public:
    Site(const Options &options, std::uint16_t port);

    std::optional<Refusal> refusal(const RequestHead &head) const; // 421 or 403
    // The request's Origin when it is one of the allowed foreign ones, else empty.
    std::string_view allowedOrigin(const RequestHead &head) const;

private:
    bool knowsHost(std::string_view host) const;
    bool isOwnOrigin(std::string_view origin) const;
    bool isLinkedPage(const RequestHead &head) const;

    std::vector<std::string> m_hosts; // lower-case, with port
    std::vector<std::string> m_origins;
    std::string m_scheme; // "http://"
    std::function<bool(std::string_view path)> m_isLinkable;
};

} // namespace api::server::http
