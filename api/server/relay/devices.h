// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace api::server::relay {

// A health provider that an application can choose. Keys are those of the providers of WearLink.
struct Device {
    std::string_view key, name;
    bool isOauth = true; // connected in a browser; else its data come from an app on the phone
    bool isAvailable = true; // false: announced
    std::string_view minimumIos = {}, minimumAndroid = {}; // versions; empty = none needed
};

std::span<const Device> devices(); // by name
const Device *findDevice(std::string_view key); // nullptr when there is none

} // namespace api::server::relay
