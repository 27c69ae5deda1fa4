// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/developers.h"

#include <cstdint>
#include <string>
#include <vector>

namespace api::server::simulate {

// A seeded account with what opens it. Everything follows from the seed's number and the e-mail, so that a restarted
// server can print it again without having stored it; whoever knows the number knows the passwords, unless they are
// salted with something that only this installation has.
struct SeedAccount {
    store::AccountRole role = store::AccountRole::Developer;
    store::Plan plan = store::Plan::Hobby;
    std::string email;
    std::string firstName, lastName;
    std::string password;
    std::string apiKey; // "sk-..."; every account has one
};

struct SeedRelayApplication {
    std::string clientId, clientSecret, applicationId;
};

struct SeedAccounts {
    SeedAccount root, reviewer;
    std::vector<SeedAccount> developers; // the first one is the account of the ready line
    SeedRelayApplication relayApplication; // of the first developer
};
SeedAccounts seedAccounts(std::uint64_t number, const std::string &rootEmail, const std::string &salt);

} // namespace api::server::simulate
