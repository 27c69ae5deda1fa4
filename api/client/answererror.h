// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/exchange.h"

#include <chrono>

namespace api::client {

// The Error of an answer with a status of 300 or more: {"detail": ...} of WearLink, {"success": false, ...} of Relay,
// or a sentence about the status when the body says nothing.
Error errorOfAnswer(const RawResponse &response, std::chrono::system_clock::time_point now);

// Seconds to wait, from delta seconds or an HTTP date, at most an hour; -1 when absent or not understood.
int retryAfter(const Headers &headers, std::chrono::system_clock::time_point now);

} // namespace api::client
