// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/reader.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace api::server::store {

enum class DeliveryState : std::uint8_t { Pending, Delivered, Failed };

// An event for the webhook URL of an application of Relay.
struct RelayEventRow {
    std::int64_t seq = 0; // set by the store
    std::string id; // "evt_" and 32 hexadecimal digits, the same at every attempt
    std::int64_t application = 0; // RelayApplication::seq
    std::string type, url;
    std::string payload; // JSON, the body
    DeliveryState status = DeliveryState::Pending;
    std::int64_t attempts = 0;
    std::optional<std::int64_t> responseCode; // of the last answer
    std::optional<std::string> error; // of the last attempt
    Timestamp createdAt;
    std::optional<Timestamp> nextAttemptAt; // while pending
    std::optional<Timestamp> deliveredAt;

    static constexpr auto fields()
    {
        using E = RelayEventRow;
        return std::tuple(Column{"seq", &E::seq}, Column{"id", &E::id}, Column{"application", &E::application},
                          Column{"type", &E::type}, Column{"url", &E::url}, Column{"payload", &E::payload},
                          Column{"status", &E::status}, Column{"attempts", &E::attempts},
                          Column{"response_code", &E::responseCode}, Column{"error", &E::error},
                          Column{"created_at", &E::createdAt}, Column{"next_attempt_at", &E::nextAttemptAt},
                          Column{"delivered_at", &E::deliveredAt});
    }
};

struct RelayEventRows {
    std::vector<RelayEventRow> items; // newest first
    std::int64_t total = 0;
};
RelayEventRows listRelayEvents(Reader &reader, std::int64_t application, std::int64_t limit, std::int64_t offset);
void addRelayEvent(Transaction &transaction, const RelayEventRow &event); // and drops all but the newest 1000
std::vector<RelayEventRow> listDueRelayEvents(Reader &reader, Timestamp now, std::int64_t limit); // oldest first
std::optional<RelayEventRow> findRelayEvent(Reader &reader, std::string_view id);
void updateRelayEvent(Transaction &transaction, const RelayEventRow &event); // what became of it

} // namespace api::server::store

template <>
struct api::EnumNames<api::server::store::DeliveryState> {
    using E = api::server::store::DeliveryState;
    static constexpr std::array<std::pair<std::string_view, E>, 3> names{
        {{"pending", E::Pending}, {"delivered", E::Delivered}, {"failed", E::Failed}}};
};
