// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/retry.h"

#include <algorithm>

namespace api::client {

using std::chrono::milliseconds;

bool isIdempotent(std::string_view method)
{
    return method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE";
}

bool isWorthRetrying(const Exchange &exchange, const Error &error)
{
    if (exchange.error)
        return exchange.transient;
    const int status = exchange.response.status;
    if (status == 429)
        return error.detail.find("quota_exceeded") == std::string::npos;
    return status == 502 || status == 503 || status == 504;
}

milliseconds retryDelay(int retry, double random, int retryAfterSeconds)
{
    const milliseconds step = std::min(milliseconds(250) * (1 << std::min(retry, 5)), milliseconds(8000));
    const milliseconds backOff(std::int64_t(double(step.count()) * (0.5 + random / 2)));
    return std::max(backOff, milliseconds(std::int64_t(std::max(retryAfterSeconds, 0)) * 1000));
}

} // namespace api::client
