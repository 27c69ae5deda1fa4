// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/sources.h"

#include "api/contract/jsonbind.h"
#include "api/server/relay/devices.h"
#include "api/server/store/text.h"

#include <algorithm>

namespace api::server::relay {

namespace {

constexpr std::size_t kMost = 20;

Result<std::vector<std::string>> namesOf(const RawJson &value)
{
    if (auto one = decode<std::string>(value.text))
        return std::vector<std::string>{std::move(*one)};
    auto list = decode<std::vector<std::string>>(value.text);
    if (!list)
        return failure(ErrorKind::Unprocessable, "\"sourceType\" is invalid: expected a string or a list of strings.");
    if (list->size() > kMost)
        return failure(ErrorKind::Unprocessable, "\"sourceType\" is invalid: expected at most 20 items.");
    return list;
}

} // namespace

Result<std::vector<std::string>> sourcesOf(const std::optional<RawJson> &sourceType,
                                           const store::RelayApplication &application)
{
    auto names = sourceType ? namesOf(*sourceType) : std::vector<std::string>{"all"};
    if (!names)
        return names;
    std::vector<std::string> sources;
    const auto add = [&](const std::string &key) {
        if (std::ranges::find(sources, key) == sources.end())
            sources.push_back(key);
    };
    for (const std::string &name : *names) {
        const std::string key = store::foldCase(name);
        if (key.empty())
            return failure(ErrorKind::Unprocessable, "\"sourceType\" is required.");
        if (key != "all" && !findDevice(key))
            return failure(ErrorKind::NotFound, "Unknown source type.");
        for (const Device &device : devices()) {
            if (key == device.key || (key == "all" && application.hasDevice(device.key)))
                add(std::string(device.key));
        }
    }
    if (names->empty())
        return failure(ErrorKind::Unprocessable, "\"sourceType\" is required.");
    return sources;
}

} // namespace api::server::relay
