// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/outlet.h"
#include "api/server/http/payload.h"

namespace api::server::http {

// What the answer has to know of its request and connection.
struct AnswerFrame {
    int minorVersion = 1;
    bool head = false; // HEAD: no body
    bool keepAlive = false; // may still turn false: see sendAnswer
    std::string_view requestId;
    std::string_view serverName;
    std::string_view corsOrigin; // empty: no CORS headers
};

// Legal status and headers only; what is not must be replaced before it is sent.
bool isSendable(const Response &response);

// Sends head and body. True when the connection can carry another request.
bool sendAnswer(const Response &response, Payload &payload, AnswerFrame frame, Outlet &outlet);

} // namespace api::server::http
