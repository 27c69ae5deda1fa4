// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/secretforms.h"

#include "api/contract/parameters.h"

#include <algorithm>

namespace api::client {

namespace {

constexpr std::size_t kShortestForm = 6; // shorter would also be found in ordinary text

std::string hex(std::string_view bytes, std::string_view digits)
{
    std::string out;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += {digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

// The characters that only depend on the secret when `offset` (0..2) unknown bytes stand before it in a base64 text
// and more follow.
std::string base64(std::string_view secret, std::size_t offset, std::string_view last)
{
    const std::string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + std::string(last);
    std::string padded(offset, '\0');
    padded += secret;
    std::string out;
    unsigned bits = 0;
    int count = 0;
    for (const char c : padded) {
        bits = bits << 8 | static_cast<unsigned char>(c);
        for (count += 8; count >= 6; count -= 6)
            out += alphabet[bits >> (count - 6) & 63];
    }
    wipe(padded);
    return out.erase(0, offset == 0 ? 0 : offset + 1);
}

std::string jsonEscaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\' || c == '/')
            out += '\\';
        if (byte < 0x20)
            out += "\\u00" + hex({&c, 1}, "0123456789abcdef");
        else
            out += c;
    }
    return out;
}

std::string utf16(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += {c, '\0'};
    return out;
}

} // namespace

std::vector<SecretString> secretForms(const SecretString &secret)
{
    const std::string_view raw = secret.reveal();
    std::vector<SecretString> forms{secret};
    const auto add = [&](std::string form) {
        SecretString kept(form);
        wipe(form);
        if (kept.reveal().size() >= kShortestForm && std::ranges::find(forms, kept) == forms.end())
            forms.push_back(std::move(kept));
    };
    add(percentEncoded(raw));
    add(hex(raw, "0123456789abcdef"));
    add(hex(raw, "0123456789ABCDEF"));
    for (std::size_t offset = 0; offset < 3; ++offset) {
        add(base64(raw, offset, "+/"));
        add(base64(raw, offset, "-_"));
    }
    add(jsonEscaped(raw));
    add(utf16(raw));
    return forms;
}

} // namespace api::client
