// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/devicetype.h"

#include <algorithm>

namespace api::server::ingest {

namespace {

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return result;
}

} // namespace

std::string deviceType(std::string_view stated, std::string_view model)
{
    std::string type = lowered(stated);
    if (type == "fitness_band")
        return "band";
    if (!type.empty() && type != "unknown")
        return type;
    const std::string name = lowered(model);
    for (const char *known : {"watch", "phone", "ring", "band", "scale"}) {
        if (name.find(known) != std::string::npos)
            return known;
    }
    return "unknown";
}

} // namespace api::server::ingest
