// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/context.h"
#include "api/server/http/headers.h"
#include "api/server/identity.h"
#include "api/server/keycache.h"

#include <string_view>

namespace api::server {

// Reads the credentials of requests. Thread-safe.
class Authenticator {
public:
    explicit Authenticator(Services &services) : m_services(services) { }

    // Error only when the database fails.
    Result<Identity> identify(const http::Headers &headers, Context &context) const;

    // Whether `identity` may use an operation that accepts `accepted`. Error: Unauthorized with the documented text.
    static Result<void> admit(const Identity &identity, Auth accepted);

private:
    Result<Identity> identifyToken(std::string_view token, Context &context) const;
    Result<Identity> identifyKey(std::string_view key, Context &context) const;
    Result<KeyCache::Entry> lookUp(std::string_view key, std::uint64_t view, Context &context) const;

    Services &m_services;
    mutable KeyCache m_keys;
};

} // namespace api::server
