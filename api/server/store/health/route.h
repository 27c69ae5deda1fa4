// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/health/workouts.h"
#include "api/server/store/statement.h"

#include <vector>

// The column workouts.route: the points by columns, as store/health/packing does it for samples. Exact; thread-safe.
namespace api::server::store {

// Points with a number that is not finite or a time beyond the years 1..9999 are left out. Without points no bytes.
Bytes packRoute(const std::vector<RoutePoint> &route);
Result<std::vector<RoutePoint>> unpackRoute(ByteView packed); // Internal: not what packRoute() makes

} // namespace api::server::store
