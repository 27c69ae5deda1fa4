// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace models {

// What Relay's catalogue calls a device: "Oura Ring" of "oura". Of one that is not in it: the vendor's name.
QString deviceName(std::string_view key);

} // namespace models
