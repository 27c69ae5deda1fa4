// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/accounts.h"

#include "api/server/crypto.h"

namespace api::server::simulate {

namespace {

using store::AccountRole;
using store::Plan;

// `digits` hexadecimal digits that differ for every purpose and owner.
std::string derive(std::uint64_t number, const std::string &purpose, const std::string &owner, std::size_t digits)
{
    return sha256Hex("weardeck seed " + std::to_string(number) + '\n' + purpose + '\n' + owner).substr(0, digits);
}

SeedAccount account(std::uint64_t number, AccountRole role, Plan plan, const std::string &email, const char *firstName,
                    const char *lastName)
{
    return {.role = role,
            .plan = plan,
            .email = email,
            .firstName = firstName,
            .lastName = lastName,
            .password = "wear-" + derive(number, "password", email, 12),
            .apiKey = "sk-" + derive(number, "key", email, 32)};
}

} // namespace

SeedAccounts seedAccounts(std::uint64_t number, const std::string &rootEmail)
{
    const std::string first = "dev@pulselab.example";
    return {
        .root = account(number, AccountRole::Root, Plan::Enterprise, rootEmail, "Rhea", "Root"),
        .reviewer = account(number, AccountRole::Reviewer, Plan::Hobby, "reviewer@weardeck.example", "Ravi", "Nair"),
        .developers = {account(number, AccountRole::Developer, Plan::Developer, first, "Dana", "Pereira"),
                       account(number, AccountRole::Developer, Plan::Scale, "team@sehatgrid.example", "Neha", "कुलकर्णी"),
                       account(number, AccountRole::Developer, Plan::Hobby, "hallo@nordpuls.example", "Jörg",
                               "Lüders")},
        .relayApplication = {.clientId = "relay_app_client_" + derive(number, "relay client", first, 10),
                             .clientSecret = "sk_live_" + derive(number, "relay secret", first, 32),
                             .applicationId = derive(number, "relay application", first, 24)}};
}

} // namespace api::server::simulate
