// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/reader.h"

#include <string_view>

namespace api::server::store {

// Tokens that were ended before their time (logout). Kept until they would have expired anyway.
void revokeToken(Transaction &transaction, std::string_view jti, Timestamp expires, Timestamp now);
bool isTokenRevoked(Reader &reader, std::string_view jti);

} // namespace api::server::store
