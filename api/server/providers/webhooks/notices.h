// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/providers/pull.h"
#include "api/server/simulate/vendors/vendordata.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::providers {

// What a notification says about one account at the vendor.
struct AccountNotice {
    struct Announced { // data that can be fetched
        simulate::VendorKinds kinds;
        Timestamp from, to;
    };
    std::vector<Announced> announced;
    std::map<std::string, std::vector<RawJson>> pushed; // Garmin: summaries by type
    std::vector<std::string> deleted; // ids of workouts
    bool revoked = false; // the person took the consent back
    std::optional<std::string> scope; // the person changed what may be told; separated by spaces
    std::int64_t parts = 0; // of the notification

    bool hasWork() const { return !announced.empty() || !pushed.empty() || !deleted.empty(); }
};

// By account. Parts that make no sense are left out; a body that is no JSON or of another shape is Validation.
// Handshakes (verifications, pings) name no account.
Result<std::map<std::string, AccountNotice>> readNotices(std::string_view provider, std::string_view body,
                                                         Timestamp now);

// Google's {"type":"verification"}.
bool isVerification(std::string_view body);

} // namespace api::server::providers
