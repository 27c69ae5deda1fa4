// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace api::server::http {

std::string newRequestId(); // 32 hexadecimal digits, unique and without meaning; any thread

} // namespace api::server::http
