// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/apple/exportreader.h"
#include "api/contract/health/apple/saxparser.h"
#include "api/contract/time.h"

#include <charconv>
#include <cmath>

namespace api::health::apple {

namespace {

constexpr std::size_t kMostPoints = 500'000; // a week at one point a second

std::optional<double> number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

struct GpxHandler : SaxHandler {
    void startElement(std::string_view name, const AttributeList &attributes) override
    {
        content.clear();
        if (name != "trkpt")
            return;
        const auto latitude = number(attributes.value("lat"));
        const auto longitude = number(attributes.value("lon"));
        valid = latitude && longitude && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180;
        point = {
            .at = 0, .latitude = latitude.value_or(0), .longitude = longitude.value_or(0), .altitude = 0, .speed = 0};
    }
    void text(std::string_view piece) override
    {
        if (content.size() < 64)
            content.append(piece.substr(0, 64));
    }
    void endElement(std::string_view name) override
    {
        if (name == "ele")
            point.altitude = number(content).value_or(0);
        else if (name == "speed")
            point.speed = number(content).value_or(0);
        else if (name == "time")
            readTime();
        else if (name == "trkpt" && valid && point.at != 0 && points.size() < kMostPoints)
            points.push_back(point);
    }
    void readTime()
    {
        if (const auto time = Timestamp::parse(content))
            point.at = time->microseconds();
    }

    std::vector<GpxPoint> points;
    GpxPoint point;
    std::string content;
    bool valid = false;
};

} // namespace

Result<std::vector<GpxPoint>> parseGpx(std::string_view xml)
{
    GpxHandler handler;
    SaxParser parser(handler);
    if (auto done = parser.feed(xml, true); !done)
        return Failure(done.error());
    return std::move(handler.points);
}

} // namespace api::health::apple
