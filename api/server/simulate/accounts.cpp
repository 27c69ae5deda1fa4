// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/accounts.h"

#include "api/server/crypto.h"

namespace api::server::simulate {

namespace {

using store::AccountRole;
using store::Plan;

struct Deriver {
    std::uint64_t number;
    std::string salt;

    // `digits` hexadecimal digits that differ for every purpose and owner.
    std::string open(const std::string &purpose, const std::string &owner, std::size_t digits) const
    {
        return sha256Hex("weardeck seed " + std::to_string(number) + '\n' + purpose + '\n' + owner).substr(0, digits);
    }
    std::string secret(const std::string &purpose, const std::string &owner, std::size_t digits) const
    {
        return open(purpose, salt.empty() ? owner : owner + '\n' + salt, digits);
    }
};

SeedAccount account(const Deriver &derive, AccountRole role, Plan plan, const std::string &email, const char *firstName,
                    const char *lastName)
{
    return {.role = role,
            .plan = plan,
            .email = email,
            .firstName = firstName,
            .lastName = lastName,
            .password = "wear-" + derive.secret("password", email, 12),
            .apiKey = "sk-" + derive.secret("key", email, 32)};
}

} // namespace

SeedAccounts seedAccounts(std::uint64_t number, const std::string &rootEmail, const std::string &salt)
{
    const Deriver derive{number, salt};
    const std::string first = "dev@pulselab.example";
    return {
        .root = account(derive, AccountRole::Root, Plan::Enterprise, rootEmail, "Rhea", "Root"),
        .reviewer = account(derive, AccountRole::Reviewer, Plan::Hobby, "reviewer@weardeck.example", "Ravi", "Nair"),
        .developers = {account(derive, AccountRole::Developer, Plan::Developer, first, "Dana", "Pereira"),
                       account(derive, AccountRole::Developer, Plan::Scale, "team@sehatgrid.example", "Neha", "कुलकर्णी"),
                       account(derive, AccountRole::Developer, Plan::Hobby, "hallo@nordpuls.example", "Jörg",
                               "Lüders")},
        .relayApplication = {.clientId = "relay_app_client_" + derive.open("relay client", first, 10),
                             .clientSecret = "sk_live_" + derive.secret("relay secret", first, 32),
                             .applicationId = derive.open("relay application", first, 24)}};
}

} // namespace api::server::simulate
