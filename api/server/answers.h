// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"
#include "api/contract/result.h"
#include "api/server/http/message.h"
#include "api/server/ratelimiter.h"

#include <string>

// The bodies that are not an operation's own: errors of both products. Thread-safe.
namespace api::server {

http::Response jsonAnswer(int status, std::string body);
http::Response emptyAnswer(int status);

// WearLink: {"detail", "fields"?}; Relay: {"success":false,"code","message","data":null}, with 422 for a faulty member
// of a body. The status is the error's
// own when set, else its kind's. Adds WWW-Authenticate to a 401 and Retry-After to an error that has one.
http::Response errorAnswer(const Error &given, Product product);

Failure withStatus(int status, std::string message); // for a status that no ErrorKind has of its own
void addRateLimitHeaders(http::Headers &headers, const RateLimiter::Verdict &verdict, Timestamp now);
Failure tooManyRequests(int retryAfterSeconds); // the documented 429
// What an unknown path answers, and one that the caller may not know of: the same bytes.
http::Response notFoundAnswer(Product product = Product::WearLink);

} // namespace api::server
