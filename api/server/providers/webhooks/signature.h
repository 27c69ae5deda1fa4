// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/http/headers.h"
#include "api/server/providers/credentials.h"

#include <string_view>
#include <vector>

namespace api::server::providers {

// The apps in whose name a notification may speak: those whose secret signed these very bytes, in time. Empty: none, so
// it is to be refused. Every vendor has its own way (webhooks of each vendor's documentation); Garmin's is the client
// id, and Strava's signature counts only when there is one, since it documents none.
std::vector<VendorApp> signers(std::string_view provider, const http::Headers &headers, std::string_view body,
                               std::vector<VendorApp> apps, Timestamp now);

bool sendsWebhooks(std::string_view provider);
bool isSame(std::string_view given, std::string_view expected); // in constant time; never when `expected` is empty

// For those who sign: the vendors' simulation and its tests.
std::string hmacHex(std::string_view secret, std::string_view data); // SHA-256, lower case
std::string hmacBase64(std::string_view secret, std::string_view data); // SHA-256
std::string hmacSha1Base64(std::string_view secret, std::string_view data);

} // namespace api::server::providers
