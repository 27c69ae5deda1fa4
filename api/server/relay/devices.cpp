// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/devices.h"

#include <algorithm>
#include <array>

namespace api::server::relay {

namespace {

constexpr std::array<Device, 6> kDevices{{
    {"google", "Android Health Connect", false, true, {}, "9.0"},
    {"apple", "Apple Health", false, true, "15.0", {}},
    {"fitbit", "Fitbit"},
    {"oura", "Oura Ring"},
    {"samsung", "Samsung Health", false, false},
    {"strava", "Strava"},
}};

} // namespace

std::span<const Device> devices()
{
    return kDevices;
}

const Device *findDevice(std::string_view key)
{
    const auto *const found = std::ranges::find(kDevices, key, &Device::key);
    return found != kDevices.end() ? found : nullptr;
}

} // namespace api::server::relay
