// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/headers.h"

#include <chrono>
#include <string>

namespace api::server::http {

// A request to somebody else's server.
struct Post {
    std::string url; // "https://host[:port]/path?query", or http
    Headers headers = {};
    std::string body;
    std::chrono::milliseconds timeout{5000}; // for all of it
};

struct PostOutcome {
    int status = 0; // 0 without an answer
    std::string error = {}; // why there was none: one phrase
};

// Sends it and waits for the head of the answer; the rest is not read. Redirects are not followed. Blocks: not for io
// threads. Certificates are checked. Addresses that are not public are refused after they were resolved, so that no
// name leads there; loopback is allowed to who names it (localhost, 127.0.0.1, ::1): the server runs beside the
// developer's own programs.
PostOutcome post(const Post &request);

} // namespace api::server::http
