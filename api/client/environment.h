// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/exchange.h"
#include "api/contract/endpoint.h"

#include <string>
#include <string_view>

namespace api::client {

enum class SafetyLevel : std::uint8_t {
    ReadOnly, // what changes state is refused before it leaves
    Confirm, // asked through Client::setConfirm()
    Open,
};

// Where calls go. Name and colour of an environment are the models' matter.
struct Environment {
    std::string id; // changes when the environment does; answers to calls of an earlier one are dropped
    std::string wearlinkUrl; // "https://wearlink.io/api/v1"; a path prefix before /api/v1 is kept
    std::string relayUrl;
    std::string tenant; // x-tenant-id of Relay calls
    std::string country; // x-country-code of Relay calls
    SafetyLevel safety = SafetyLevel::Confirm;
    TlsTrust tls;
};

// "https://host:443": scheme, lower-case host and explicit port; empty when `url` is not http(s) with a host.
std::string originOf(std::string_view url);

// Base URL of the product without its trailing "/api/v1"; an operation's path is appended to it.
std::string rootUrl(const Environment &environment, Product product);

// `reference` as seen from the page `base`: the target of a Location header. Empty when it is not a URL.
std::string resolveUrl(std::string_view base, std::string_view reference);

bool isLoopback(std::string_view url); // localhost, 127.0.0.0/8, ::1

// False for reads, for Relay's get… routes, and for signing in or out.
bool changesState(const Endpoint &endpoint);

} // namespace api::client
