// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/redact.h"

#include "api/client/headercheck.h"
#include "api/client/secretforms.h"

#include <algorithm>
#include <mutex>

namespace api::client {

namespace {

constexpr std::size_t kShortestSecret = 6;

// Compared without case, '-' and '_': "client_secret" is "clientSecret".
constexpr std::string_view kSecretNames[]{
    "authorization", "proxyauthorization", "xwearlinkapikey",  "xapikey",         "cookie",
    "setcookie",     "svixsignature",      "webhooksignature", "clientsecret",    "appsecret",
    "accesstoken",   "refreshtoken",       "idtoken",          "token",           "downloadtoken",
    "password",      "currentpassword",    "newpassword",      "oldpassword",     "secret",
    "apikey",        "signingsecret",      "webhooksecret",    "presignedputurl", "uploadurl",
    "downloadurl"};

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

void replaceAll(std::string &text, std::string_view needle)
{
    for (std::size_t at = text.find(needle); at != std::string::npos; at = text.find(needle, at)) {
        text.replace(at, needle.size(), Redactor::kMask);
        at += Redactor::kMask.size();
    }
}

// Key, signing secret and token shapes; the prefix stays so that a reader knows what was there.
void maskShape(std::string &text, std::string_view prefix, std::size_t least, std::string_view others)
{
    for (std::size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at + prefix.size())) {
        if (at > 0 && isWord(text[at - 1]))
            continue;
        std::size_t end = at + prefix.size();
        while (end < text.size() && (isWord(text[end]) || others.find(text[end]) != std::string_view::npos))
            ++end;
        if (end - at - prefix.size() >= least)
            text.replace(at + prefix.size(), end - at - prefix.size(), Redactor::kMask);
    }
}

// End of a JSON string that begins after its opening quote.
std::size_t endOfString(std::string_view text, std::size_t at)
{
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at, text.size());
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at;
}

struct Span {
    std::size_t begin, end;
};

// The value that belongs to the name text[begin, end): JSON member, parameter or header line; empty when none.
Span valueAfter(std::string_view text, std::size_t begin, std::size_t end)
{
    const auto upTo = [&](std::size_t from, std::string_view stops) {
        return Span{from, std::min(text.find_first_of(stops, from), text.size())};
    };
    if (end < text.size() && text[end] == '=')
        return upTo(end + 1, std::string_view("&#; \t\r\n\"'\0", 10));
    const bool quoted = begin > 0 && text[begin - 1] == '"' && end < text.size() && text[end] == '"';
    std::size_t at = skipBlanks(text, end + (quoted ? 1 : 0));
    if (at >= text.size() || text[at] != ':')
        return {end, end};
    at = skipBlanks(text, at + 1);
    if (!quoted) // a header line, or one inside a command or sentence
        return upTo(at, begin == 0 || text[begin - 1] == '\n' ? "\r\n" : "\r\n\"',");
    if (at < text.size() && text[at] == '"')
        return {at + 1, endOfString(text, at + 1)};
    const Span bare = upTo(at, ",}] \t\r\n"); // a number; objects are searched inside
    return at < text.size() && (text[at] == '{' || text[at] == '[' || text[at] == 'n') ? Span{end, end} : bare;
}

std::string maskNamed(std::string_view text)
{
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!isWord(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isWord(text[end]))
            ++end;
        const Span value = isSecretName(text.substr(at, end - at)) ? valueAfter(text, at, end) : Span{end, end};
        if (value.end > value.begin) {
            out.append(text.substr(copied, value.begin - copied)).append(Redactor::kMask);
            copied = value.end;
        }
        at = std::max(end, value.end);
    }
    return out.append(text.substr(copied));
}

} // namespace

bool isSecretName(std::string_view name)
{
    std::string plain;
    std::ranges::copy_if(name, std::back_inserter(plain), [](char c) { return c != '-' && c != '_'; });
    return std::ranges::any_of(kSecretNames,
                               [&](std::string_view secret) { return equalsIgnoringCase(plain, secret); });
}

void Redactor::add(const SecretString &secret)
{
    if (secret.reveal().size() < kShortestSecret)
        return;
    const std::unique_lock lock(m_mutex);
    for (SecretString &form : secretForms(secret)) {
        if (std::ranges::find(m_needles, form) == m_needles.end())
            m_needles.push_back(std::move(form));
    }
    std::ranges::stable_sort(m_needles, std::greater(), [](const SecretString &form) { return form.reveal().size(); });
}

std::string Redactor::known(std::string_view text) const
{
    std::string result(text);
    const std::shared_lock lock(m_mutex);
    for (const SecretString &needle : m_needles)
        replaceAll(result, needle.reveal());
    return result;
}

std::string Redactor::text(std::string_view text) const
{
    std::string result = maskNamed(known(text));
    maskShape(result, "sk-", 8, "");
    maskShape(result, "sk_live_", 4, "");
    maskShape(result, "sk_test_", 4, "");
    maskShape(result, "whsec_", 4, "+/=");
    maskShape(result, "eyJ", 16, ".");
    return result;
}

std::string Redactor::value(std::string_view name, std::string_view value) const
{
    return isSecretName(name) && !value.empty() ? std::string(kMask) : text(value);
}

Headers Redactor::headers(const Headers &headers) const
{
    Headers result;
    for (const Header &header : headers)
        result.push_back({header.name, value(header.name, header.value)});
    return result;
}

} // namespace api::client
