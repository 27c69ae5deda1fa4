// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/route.h"

#include "api/server/store/health/columns.h"

#include <algorithm>
#include <cmath>

namespace api::server::store {

namespace {

constexpr std::uint8_t kVersion = 1;
constexpr int kMaxDecimals = 9;
constexpr double RoutePoint::*kColumns[] = {&RoutePoint::latitude, &RoutePoint::longitude, &RoutePoint::altitude,
                                            &RoutePoint::speed};

bool isStorable(const RoutePoint &point)
{
    return isInstant(point.at) && std::all_of(std::begin(kColumns), std::end(kColumns), [&](const auto column) {
               return std::isfinite(point.*column);
           });
}

} // namespace

Bytes packRoute(const std::vector<RoutePoint> &route)
{
    std::vector<RoutePoint> points;
    points.reserve(route.size());
    std::copy_if(route.begin(), route.end(), std::back_inserter(points), isStorable);
    if (points.empty())
        return {};
    TimeScale scale;
    for (const RoutePoint &point : points)
        scale.see(point.at);
    ByteWriter writer(16 + points.size() * 10);
    writer.byte(kVersion);
    writer.byte(scale.index());
    writer.unsignedNumber(points.size());
    std::int64_t before = 0; // in units
    for (const RoutePoint &point : points) {
        writer.signedNumber(point.at / scale.unit() - before);
        before = point.at / scale.unit();
    }
    std::vector<double> values(points.size());
    for (const auto column : kColumns) {
        std::transform(points.begin(), points.end(), values.begin(), [&](const RoutePoint &p) { return p.*column; });
        const int decimals = commonDecimals(values, kMaxDecimals);
        writer.byte(std::uint8_t(decimals + 1));
        writeValues(writer, values, decimals);
    }
    return writer.take();
}

Result<std::vector<RoutePoint>> unpackRoute(ByteView packed)
{
    if (packed.empty())
        return std::vector<RoutePoint>();
    ByteReader reader(packed);
    const std::uint8_t version = reader.byte();
    const std::int64_t unit = TimeScale::unitOf(reader.byte());
    const std::uint64_t count = reader.unsignedNumber();
    if (version != kVersion || unit == 0 || count > reader.left())
        reader.fail();
    std::vector<RoutePoint> route(reader.failed() ? 0 : std::size_t(count));
    std::int64_t units = 0;
    for (RoutePoint &point : route) {
        if (__builtin_add_overflow(units, reader.signedNumber(), &units)
            || __builtin_mul_overflow(units, unit, &point.at))
            reader.fail();
    }
    std::vector<double> values(route.size());
    for (const auto column : kColumns) {
        readValues(reader, int(reader.byte()) - 1, values);
        for (std::size_t n = 0; n < route.size(); ++n)
            route[n].*column = values[n];
    }
    if (reader.failed() || !reader.atEnd())
        return failure(ErrorKind::Internal, "The route of a workout is damaged.");
    return route;
}

} // namespace api::server::store
