// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

// The few primitives of libsodium that the server uses. Thread-safe.
namespace api::server {

using Digest = std::array<unsigned char, 32>;

std::string randomBytes(std::size_t count); // from the operating system
std::string randomHex(std::size_t digits); // an even number of digits
std::string randomUuid(); // version 4, lower-case
std::string derivedUuid(std::string_view name); // version 8 of SHA-256: always the same for the same name
Digest sha256(std::string_view data);
std::string sha256Hex(std::string_view data);
Digest hmacSha256(std::string_view key, std::string_view data);

// A short keyed hash (SipHash, 128 bits): without the secret nobody can make two texts collide or learn one.
using Fingerprint = std::array<unsigned char, 16>;
using FingerprintSecret = std::array<unsigned char, 16>;
FingerprintSecret newFingerprintSecret();
Fingerprint fingerprint(const FingerprintSecret &secret, std::string_view data);

bool equalConstantTime(std::string_view a, std::string_view b); // false if lengths differ

std::string toBase64Url(std::string_view bytes); // without padding
// Nothing unless `text` is exactly what toBase64Url() would write.
std::optional<std::string> fromBase64Url(std::string_view text);

// Authenticated encryption under a key derived from `passphrase`, with a random nonce in front.
std::string seal(std::string_view passphrase, std::string_view plain);
std::optional<std::string> unseal(std::string_view passphrase, std::string_view sealed); // nothing if it was changed

} // namespace api::server
