// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace api::server::store {

enum class AccountRole : std::uint8_t { Developer, Reviewer, Root };
enum class Plan : std::uint8_t { Hobby, Developer, Scale, Enterprise };

// An account; every one is a tenant.
struct Developer {
    std::string id; // UUID
    std::string email; // as given; unique without regard to case
    std::optional<std::string> firstName, lastName;
    std::string passwordHash; // "$argon2id$..."
    AccountRole role = AccountRole::Developer;
    Plan plan = Plan::Hobby;
    bool verified = false;
    std::optional<Timestamp> lockedUntil;
    std::int64_t failedLogins = 0; // since the last success
    // When the password was set, and later than the time before whatever the clock says: the tokens issued since carry
    // this instant as their generation, those of another generation are revoked.
    Timestamp tokensValidFrom;
    Timestamp createdAt, updatedAt;

    std::int64_t tokenGeneration() const { return tokensValidFrom.microseconds(); }

    static constexpr auto fields()
    {
        return std::tuple(Column{"id", &Developer::id}, Column{"email", &Developer::email},
                          Column{"first_name", &Developer::firstName}, Column{"last_name", &Developer::lastName},
                          Column{"password_hash", &Developer::passwordHash}, Column{"role", &Developer::role},
                          Column{"plan", &Developer::plan}, Column{"verified", &Developer::verified},
                          Column{"locked_until", &Developer::lockedUntil},
                          Column{"failed_logins", &Developer::failedLogins},
                          Column{"tokens_valid_from", &Developer::tokensValidFrom},
                          Column{"created_at", &Developer::createdAt}, Column{"updated_at", &Developer::updatedAt});
    }
};

bool hasDevelopers(Reader &reader);
std::optional<Developer> findDeveloper(Reader &reader, std::string_view id);
std::optional<Developer> findDeveloperByEmail(Reader &reader, std::string_view email); // without regard to case
std::optional<Developer> findDeveloperOfUser(Reader &reader, std::string_view userId); // whose end-user it is
Result<void> addDeveloper(Transaction &transaction, const Developer &developer); // Conflict: the e-mail is taken
// The members of the account that a person edits: names. False: there is no such account.
bool renameDeveloper(Transaction &transaction, Tenant tenant, const std::optional<std::string> &firstName,
                     const std::optional<std::string> &lastName, Timestamp now);
// Also ends every session that began before.
bool setPassword(Transaction &transaction, Tenant tenant, std::string_view hash, Timestamp now);
// Keeps sessions and the instant that the password is said to be from.
bool replacePasswordHash(Transaction &transaction, Tenant tenant, std::string_view hash);
std::int64_t noteFailedLogin(Transaction &transaction, Tenant tenant); // the new count; 0 = no such account
bool noteLogin(Transaction &transaction, Tenant tenant); // sets the count back
bool lockUntil(Transaction &transaction, Tenant tenant, std::optional<Timestamp> until);

} // namespace api::server::store

template <>
struct api::EnumNames<api::server::store::AccountRole> {
    using E = api::server::store::AccountRole;
    static constexpr std::array<std::pair<std::string_view, E>, 3> names{
        {{"developer", E::Developer}, {"reviewer", E::Reviewer}, {"root", E::Root}}};
};
template <>
struct api::EnumNames<api::server::store::Plan> {
    using E = api::server::store::Plan;
    static constexpr std::array<std::pair<std::string_view, E>, 4> names{
        {{"hobby", E::Hobby}, {"developer", E::Developer}, {"scale", E::Scale}, {"enterprise", E::Enterprise}}};
};
