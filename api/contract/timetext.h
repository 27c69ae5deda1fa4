// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"

#include <string>

namespace api {

// "2026-04-23T10:00:00.000Z", as JavaScript writes it: always three decimals, finer ones are cut off.
std::string withMilliseconds(Timestamp at);

} // namespace api
