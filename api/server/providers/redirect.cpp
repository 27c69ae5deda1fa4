// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/redirect.h"

#include "api/server/http/webaddress.h"

#include <algorithm>

namespace api::server::providers {

namespace {

constexpr std::string_view kOnlyWeb = "only http and https are allowed";

bool isRegistered(std::string_view url, std::string_view registered)
{
    while (!registered.empty()) {
        const std::size_t end = std::min(registered.find(' '), registered.size());
        if (registered.substr(0, end) == url)
            return true;
        registered.remove_prefix(std::min(end + 1, registered.size()));
    }
    return false;
}

} // namespace

Result<void> checkRedirect(std::string_view url, std::string_view baseUrl, std::string_view registered)
{
    const auto refused = [](std::string_view reason) {
        return failure(ErrorKind::Validation, "redirect_uri is refused: " + std::string(reason));
    };
    const auto address = http::parseWebAddress(url);
    if (!address)
        return refused(address.error());
    if (!address->isWeb())
        return refused(kOnlyWeb);
    const auto own = http::parseWebAddress(baseUrl);
    const bool isOwn = own && own->scheme == address->scheme && own->authority == address->authority;
    if (isOwn || address->isLoopback() || isRegistered(url, registered))
        return {};
    return refused("it is neither registered for this vendor nor on this machine");
}

std::string_view registrationFault(std::string_view url)
{
    const auto address = http::parseWebAddress(url);
    return !address ? address.error() : address->isWeb() ? std::string_view() : kOnlyWeb;
}

std::string callbackUrl(std::string_view baseUrl, std::string_view provider)
{
    return std::string(baseUrl) + "/v1/providers/" + std::string(provider) + "/callback";
}

} // namespace api::server::providers
