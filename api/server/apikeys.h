// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace api::server {

// A key as it is handed out once. Only hash, prefix and last4 are stored.
struct NewApiKey {
    std::string text; // "sk-" and 32 hexadecimal digits
    std::string hash; // SHA-256 of text, hexadecimal
    std::string prefix; // "sk-a1b2c3d4"
    std::string last4;
};

NewApiKey makeApiKey();
NewApiKey describeApiKey(std::string text); // of a known text, for seeds
bool looksLikeApiKey(std::string_view text);

} // namespace api::server
