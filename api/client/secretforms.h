// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/secretstring.h"

#include <vector>

namespace api::client {

// The texts by which a secret can be found: itself, percent-encoded, base64 (both alphabets) at its 3 offsets,
// hex in both cases, JSON-escaped, UTF-16LE. Without doubles.
std::vector<SecretString> secretForms(const SecretString &secret);

} // namespace api::client
