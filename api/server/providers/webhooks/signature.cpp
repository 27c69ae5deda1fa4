// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/webhooks/signature.h"

#include "api/server/crypto.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <optional>
#include <span>

namespace api::server::providers {

namespace {

using Bytes = std::span<const unsigned char>;

constexpr std::int64_t kTolerance = 300; // seconds, both ways

Bytes bytes(std::string_view text)
{
    return {reinterpret_cast<const unsigned char *>(text.data()), text.size()};
}

std::string base64(Bytes data)
{
    std::string text((data.size() + 2) / 3 * 4, '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), data.data(), int(data.size()));
    return text;
}

std::string hex(Bytes data)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : data)
        text.append({kDigits[byte >> 4], kDigits[byte & 15]});
    return text;
}

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

std::string_view header(const http::Headers &headers, std::string_view name)
{
    return headers.count(name) == 1 ? *headers.find(name) : std::string_view();
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number)
                                                                                     : std::nullopt;
}

// Seconds or, when the number is too large for that, milliseconds; or an instant in words.
bool isRecent(std::string_view text, Timestamp now)
{
    constexpr std::int64_t kMilliseconds = 100'000'000'000;
    std::int64_t at = 0; // microseconds
    if (const auto number = wholeNumber(text)) {
        if (*number < 0 || *number > 1'000 * kMilliseconds)
            return false;
        at = *number >= kMilliseconds ? *number * 1'000 : *number * 1'000'000;
    } else if (const auto instant = Timestamp::parse(text)) {
        at = instant->microseconds();
    } else {
        return false;
    }
    return std::abs(at - now.microseconds()) <= kTolerance * 1'000'000;
}

// "t=1700000000,v1=ab12": the value behind `name`.
std::string_view part(std::string_view list, std::string_view name)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        const std::string_view each = http::trimmed(list.substr(0, end));
        if (each.starts_with(name) && each.substr(name.size()).starts_with('='))
            return each.substr(name.size() + 1);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return {};
}

bool isPolarPing(const http::Headers &headers, std::string_view body)
{
    return header(headers, "Polar-Webhook-Event") == "PING" && !headers.contains("Polar-Webhook-Signature")
        && body.size() < 100;
}

bool isSigned(std::string_view provider, const http::Headers &headers, std::string_view body, const VendorApp &app,
              Timestamp now)
{
    const std::string raw(body);
    if (provider == "garmin")
        return isSame(header(headers, "garmin-client-id"), app.clientId);
    if (provider == "strava") {
        if (!headers.contains("X-Strava-Signature"))
            return true;
        const std::string_view value = header(headers, "X-Strava-Signature");
        const std::string_view at = part(value, "t");
        return wholeNumber(at) && isRecent(at, now)
            && isSame(part(value, "v1"), hmacHex(app.clientSecret, std::string(at) + '.' + raw));
    }
    if (provider == "fitbit")
        return isSame(header(headers, "X-Fitbit-Signature"), hmacSha1Base64(app.clientSecret + '&', raw));
    if (provider == "google")
        return isSame(header(headers, "Authorization"), app.webhookSecret);
    if (provider == "oura") {
        const std::string_view at = header(headers, "x-oura-timestamp");
        return isRecent(at, now)
            && isSame(header(headers, "x-oura-signature"), upper(hmacHex(app.clientSecret, std::string(at) + raw)));
    }
    if (provider == "whoop") {
        const std::string_view at = header(headers, "X-WHOOP-Signature-Timestamp");
        return at.size() >= 12 && wholeNumber(at) && isRecent(at, now) // seconds are a common mistake: refused
            && isSame(header(headers, "X-WHOOP-Signature"), hmacBase64(app.clientSecret, std::string(at) + raw));
    }
    if (provider == "polar")
        return isPolarPing(headers, body)
            || isSame(header(headers, "Polar-Webhook-Signature"), hmacHex(app.webhookSecret, raw));
    if (provider == "suunto")
        return isSame(header(headers, "X-HMAC-SHA256-Signature"), hmacHex(app.clientSecret, raw));
    return false;
}

} // namespace

std::vector<VendorApp> signers(std::string_view provider, const http::Headers &headers, std::string_view body,
                               std::vector<VendorApp> apps, Timestamp now)
{
    std::erase_if(apps, [&](const VendorApp &app) { return !isSigned(provider, headers, body, app, now); });
    return apps;
}

bool sendsWebhooks(std::string_view provider)
{
    constexpr std::array<std::string_view, 8> kSenders{"garmin", "strava", "fitbit", "google",
                                                       "oura",   "whoop",  "polar",  "suunto"};
    return std::ranges::find(kSenders, provider) != kSenders.end();
}

bool isSame(std::string_view given, std::string_view expected)
{
    return !expected.empty() && equalConstantTime(given, expected);
}

std::string hmacHex(std::string_view secret, std::string_view data)
{
    return hex(hmacSha256(secret, data));
}

std::string hmacBase64(std::string_view secret, std::string_view data)
{
    return base64(hmacSha256(secret, data));
}

std::string hmacSha1Base64(std::string_view secret, std::string_view data)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    HMAC(EVP_sha1(), secret.data(), int(secret.size()), bytes(data).data(), data.size(), digest.data(), &length);
    return base64({digest.data(), length});
}

} // namespace api::server::providers
