// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/readyinfo.h"
#include "api/server/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace api::server::simulate {

// What a new database starts with.
struct SeedPlan {
    enum class Kind : std::uint8_t {
        Empty, // the accounts, nothing else
        Demo, // three tenants on different plans with 62 end-users of a dozen countries, 120 days; who is
              // connected has health data of 30 days, two of each tenant of 120
        Load, // one tenant with `users` end-users made over `days`, the oldest with health data: 4000 days of users
              // altogether; up to four users: every minute of them, 3000 records a day
    };
    Kind kind = Kind::Demo;
    std::int64_t users = 0; // Load: 1 to 5,000,000
    std::int64_t days = 0; // Load: 1 to 3650
};
Result<SeedPlan> parseSeed(std::string_view text); // "demo", "empty", "load:USERSxDAYS"; Error: Validation

struct SeedOptions {
    std::string seed = "demo";
    std::uint64_t number = 1; // the same number and time make the same data; only password hashes differ (their salt)
    Timestamp now; // the data ends here
    std::string rootEmail;
    bool health = true; // demo and load: with health data
    bool secret = false; // passwords and keys that no other installation has, whatever the number
};

// The members of the ready line that come from the seed. An account is there while its seeded password and key work.
struct SeedInfo {
    std::string seed;
    AccountsInfo accounts;
    std::optional<RelayAppInfo> relayApp;
    std::optional<std::string> userId; // an end-user of the developer account, with health data if any has
};

// Health data for a database that applySeed filled without, up to `now`. Adds nothing that is there already.
Result<void> addSeedHealth(store::Database &database, Timestamp now);

// Fills a database without accounts; it starts over when an earlier call was cut short. Conflict: it has accounts.
Result<void> applySeed(store::Database &database, const SeedOptions &options);
// Gives the seeded accounts passwords and keys that no other installation has, in place of those that anyone can know.
// What a person has changed stays. False: they had such already, or there is no seed.
Result<bool> makeSecret(store::Database &database);
bool isSeeded(store::Database &database);
Result<SeedInfo> describeSeed(store::Database &database);

} // namespace api::server::simulate
