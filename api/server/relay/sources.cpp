// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/sources.h"

#include "api/contract/jsonbind.h"
#include "api/server/relay/devices.h"
#include "api/server/store/text.h"

#include <algorithm>

namespace api::server::relay {

namespace {

constexpr std::size_t kMost = 20;

// "strava,oura" is taken for a list too, as command lines and queries write one.
std::vector<std::string> parted(std::string_view text)
{
    std::vector<std::string> names;
    for (std::size_t end = text.find(','); end != std::string_view::npos; end = text.find(',')) {
        names.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    names.emplace_back(text);
    return names;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(' '), text.size());
    return text.substr(start, text.find_last_not_of(' ') + 1 - start); // of blanks alone nothing
}

Failure unknown(std::string_view name)
{
    std::string known = "all";
    for (const Device &device : devices())
        known.append(", ").append(device.key);
    return failure(ErrorKind::NotFound,
                   "Unknown source type \"" + std::string(name) + "\", expected some of " + known + '.');
}

Result<std::vector<std::string>> namesOf(const RawJson &value)
{
    if (const auto text = decode<std::string>(value.text))
        return parted(*text);
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
        const std::string key = store::foldCase(trimmed(name));
        if (key.empty())
            return failure(ErrorKind::Unprocessable, "\"sourceType\" is required.");
        if (key != "all" && !findDevice(key))
            return unknown(name);
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
