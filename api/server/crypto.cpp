// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/crypto.h"

#include <cstdlib>
#include <sodium.h>

namespace api::server {

namespace {

// Every function below goes through here first; a machine without randomness must not serve.
void ready()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        std::abort();
}

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

std::string hex(std::string_view data)
{
    std::string text(data.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes(data), data.size());
    text.pop_back();
    return text;
}

Digest sealKey(std::string_view passphrase)
{
    return hmacSha256("weardeck sealed answer", passphrase);
}

} // namespace

std::string randomBytes(std::size_t count)
{
    ready();
    std::string result(count, '\0');
    randombytes_buf(result.data(), count);
    return result;
}

std::string randomHex(std::size_t digits)
{
    return hex(randomBytes(digits / 2));
}

namespace {

std::string uuidOf(std::string raw, int version)
{
    raw[6] = static_cast<char>((raw[6] & 0x0f) | (version << 4));
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    std::string text = hex(raw);
    for (const std::size_t dash : {8U, 13U, 18U, 23U})
        text.insert(dash, 1, '-');
    return text;
}

} // namespace

std::string randomUuid()
{
    return uuidOf(randomBytes(16), 4);
}

std::string derivedUuid(std::string_view name)
{
    const Digest digest = sha256(name);
    return uuidOf({reinterpret_cast<const char *>(digest.data()), 16}, 8);
}

Digest sha256(std::string_view data)
{
    Digest digest;
    crypto_hash_sha256(digest.data(), bytes(data), data.size());
    return digest;
}

std::string sha256Hex(std::string_view data)
{
    const Digest digest = sha256(data);
    return hex({reinterpret_cast<const char *>(digest.data()), digest.size()});
}

Digest hmacSha256(std::string_view key, std::string_view data)
{
    ready();
    Digest digest;
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), key.size());
    crypto_auth_hmacsha256_update(&state, bytes(data), data.size());
    crypto_auth_hmacsha256_final(&state, digest.data());
    return digest;
}

FingerprintSecret newFingerprintSecret()
{
    ready();
    FingerprintSecret secret;
    randombytes_buf(secret.data(), secret.size());
    return secret;
}

Fingerprint fingerprint(const FingerprintSecret &secret, std::string_view data)
{
    static_assert(std::tuple_size_v<Fingerprint> == crypto_shorthash_siphashx24_BYTES
                  && std::tuple_size_v<FingerprintSecret> == crypto_shorthash_siphashx24_KEYBYTES);
    Fingerprint result;
    crypto_shorthash_siphashx24(result.data(), bytes(data), data.size(), secret.data());
    return result;
}

bool equalConstantTime(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string toBase64Url(std::string_view data)
{
    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(data.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes(data), data.size(), kVariant);
    text.pop_back();
    return text;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    std::string data(text.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (sodium_base642bin(bytes(data), data.size(), text.data(), text.size(), nullptr, &length, &end,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING)
            != 0
        || end != text.data() + text.size())
        return std::nullopt;
    data.resize(length);
    return data;
}

std::string seal(std::string_view passphrase, std::string_view plain)
{
    const Digest key = sealKey(passphrase);
    std::string result = randomBytes(crypto_secretbox_NONCEBYTES);
    result.resize(result.size() + crypto_secretbox_MACBYTES + plain.size());
    crypto_secretbox_easy(bytes(result) + crypto_secretbox_NONCEBYTES, bytes(plain), plain.size(), bytes(result),
                          key.data());
    return result;
}

std::optional<std::string> unseal(std::string_view passphrase, std::string_view sealed)
{
    if (sealed.size() < crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES)
        return std::nullopt;
    const Digest key = sealKey(passphrase);
    const std::string_view box = sealed.substr(crypto_secretbox_NONCEBYTES);
    std::string plain(box.size() - crypto_secretbox_MACBYTES, '\0');
    if (crypto_secretbox_open_easy(bytes(plain), bytes(box), box.size(), bytes(sealed), key.data()) != 0)
        return std::nullopt;
    return plain;
}

} // namespace api::server
