// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/exchange.h"

namespace api::client {

bool isToken(std::string_view text); // RFC 9110: methods and header names
std::string headerFault(const Header &header); // a sentence, or empty when the header may be sent
bool equalsIgnoringCase(std::string_view a, std::string_view b); // ASCII

} // namespace api::client
