// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/exchange.h"

#include <chrono>

namespace api::client {

bool isIdempotent(std::string_view method); // GET, HEAD, PUT, DELETE

// Whether an answer or failure is worth another attempt: a broken connection, 502, 503, 504, and 429 unless a quota is
// used up (waiting does not bring that back within a call).
bool isWorthRetrying(const Exchange &exchange, const Error &error);

// Before the n-th retry (from 0): 250 ms doubling up to 8 s, half of it at random; never less than the server asked
// for.
std::chrono::milliseconds retryDelay(int retry, double random, int retryAfterSeconds);

} // namespace api::client
