// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/apikeys.h"

#include "api/server/crypto.h"

#include <algorithm>

namespace api::server {

namespace {

constexpr std::string_view kPrefix = "sk-";
constexpr std::size_t kDigits = 32;

} // namespace

NewApiKey describeApiKey(std::string text)
{
    NewApiKey key{.text = std::move(text), .hash = {}, .prefix = {}, .last4 = {}};
    key.hash = sha256Hex(key.text);
    key.prefix = key.text.substr(0, kPrefix.size() + 8);
    key.last4 = key.text.substr(key.text.size() - 4);
    return key;
}

NewApiKey makeApiKey()
{
    return describeApiKey(std::string(kPrefix) + randomHex(kDigits));
}

bool looksLikeApiKey(std::string_view text)
{
    return text.size() == kPrefix.size() + kDigits && text.starts_with(kPrefix)
        && std::all_of(text.begin() + kPrefix.size(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace api::server
