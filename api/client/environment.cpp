// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/environment.h"

#include <algorithm>
#include <curl/curl.h>
#include <memory>

namespace api::client {

namespace {

constexpr std::string_view kApiPath = "/api/v1";

std::string part(CURLU *url, CURLUPart which, unsigned flags = 0)
{
    char *text = nullptr;
    if (curl_url_get(url, which, &text, flags) != CURLUE_OK)
        return {};
    std::string copy = text;
    curl_free(text);
    return copy;
}

struct Parsed {
    std::string scheme, host, port;
};

Parsed parse(std::string_view text)
{
    const std::unique_ptr<CURLU, void (*)(CURLU *)> url(curl_url(), curl_url_cleanup);
    const std::string copy(text);
    if (copy.find("://") == std::string::npos || curl_url_set(url.get(), CURLUPART_URL, copy.c_str(), 0) != CURLUE_OK)
        return {};
    Parsed parsed{part(url.get(), CURLUPART_SCHEME), part(url.get(), CURLUPART_HOST),
                  part(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT)};
    const auto lower = [](std::string &word) {
        std::ranges::transform(word, word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    };
    lower(parsed.scheme);
    lower(parsed.host);
    // User names in URLs are how "https://wearlink.io@evil.example" misleads.
    if (!part(url.get(), CURLUPART_USER).empty() || (parsed.scheme != "http" && parsed.scheme != "https"))
        return {};
    return parsed;
}

} // namespace

std::string originOf(std::string_view url)
{
    const Parsed parsed = parse(url);
    return parsed.host.empty() ? std::string() : parsed.scheme + "://" + parsed.host + ':' + parsed.port;
}

std::string resolveUrl(std::string_view base, std::string_view reference)
{
    const std::unique_ptr<CURLU, void (*)(CURLU *)> url(curl_url(), curl_url_cleanup);
    if (curl_url_set(url.get(), CURLUPART_URL, std::string(base).c_str(), 0) != CURLUE_OK
        || curl_url_set(url.get(), CURLUPART_URL, std::string(reference).c_str(), CURLU_NON_SUPPORT_SCHEME)
            != CURLUE_OK)
        return {};
    return part(url.get(), CURLUPART_URL);
}

bool isLoopback(std::string_view url)
{
    const std::string host = parse(url).host;
    const bool digits = host.find_first_not_of("0123456789.") == std::string::npos; // not 127.0.0.1.example
    return host == "localhost" || host.ends_with(".localhost") || (digits && host.starts_with("127."))
        || host == "[::1]";
}

std::string rootUrl(const Environment &environment, Product product)
{
    std::string url = product == Product::Relay ? environment.relayUrl : environment.wearlinkUrl;
    while (url.ends_with('/'))
        url.pop_back();
    if (url.ends_with(kApiPath))
        url.resize(url.size() - kApiPath.size());
    return url;
}

bool changesState(const Endpoint &endpoint)
{
    if (endpoint.method == Method::Get)
        return false;
    if (!endpoint.dispatchValue.empty())
        return !endpoint.dispatchValue.starts_with("get") && endpoint.dispatchValue != "refresh-token";
    return !endpoint.path.ends_with("/auth/login") && !endpoint.path.ends_with("/auth/logout")
        && !endpoint.path.ends_with("/portal/sign-in");
}

} // namespace api::client
