// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/dispatch.h"

#include "api/contract/field.h"
#include "api/contract/json.h"
#include "api/contract/jsonbind.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

namespace api::server {

namespace {

struct Dispatched {
    std::optional<std::string> routname, routeName;

    static constexpr auto fields()
    {
        return std::tuple(Field{"routname", &Dispatched::routname, Rules{}},
                          Field{"routeName", &Dispatched::routeName, Rules{}});
    }
};

// "Get-User_By" and "getuserby" are the same route.
std::string normalised(std::string_view value)
{
    std::string text;
    for (const char c : value) {
        if (c != '-' && c != '_')
            text.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return text;
}

bool isCalled(const Endpoint &endpoint, const std::string &value)
{
    return endpoint.dispatchNormalised ? normalised(value) == normalised(endpoint.dispatchValue)
                                       : value == endpoint.dispatchValue;
}

} // namespace

Result<const Endpoint *> dispatch(const std::vector<const Endpoint *> &candidates, std::string_view body)
{
    const auto fields = decode<Dispatched>(body);
    if (!fields)
        return Failure(fields.error());
    const std::string_view field = candidates.front()->dispatchField;
    const bool isDispatcher = field == "routname";
    const auto &value = isDispatcher ? fields->routname : fields->routeName;
    const auto &other = isDispatcher ? fields->routeName : fields->routname;
    if (!value || value->empty()) {
        std::string message = '"' + std::string(field) + "\" is required.";
        if (other)
            message += " This endpoint does not read \"" + std::string(isDispatcher ? "routeName" : "routname") + "\".";
        return failure(ErrorKind::Unprocessable, std::move(message));
    }
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const Endpoint *endpoint) { return isCalled(*endpoint, *value); });
    if (found == candidates.end())
        return failure(ErrorKind::NotFound, "Route not found.");
    return *found;
}

} // namespace api::server
