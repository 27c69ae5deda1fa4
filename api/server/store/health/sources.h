// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// An end-user as the tables of health data know one. Only findUserKey makes one, so whoever holds one has proved
// whose it is.
struct UserKey {
    std::int64_t seq = 0;
    auto operator<=>(const UserKey &) const = default;
};
std::optional<UserKey> findUserKey(Reader &reader, Tenant tenant, std::string_view userId);

// Whatever recorded or delivered data. The first five together tell one from another; empty = not told.
struct DataSource {
    std::int64_t seq = 0; // set by the store
    std::string id; // UUID, set by the store
    std::string provider; // "apple", "garmin", ...
    std::string source; // app or feed: "Health", "com.example.run"
    std::string device; // model: "Watch6,3"
    std::string deviceName; // "Anna's Apple Watch"
    std::string deviceType = "unknown"; // watch, phone, ring, ...
    std::string manufacturer, hardware, software; // the newest told
    Timestamp createdAt, updatedAt; // set by the store

    static constexpr auto fields()
    {
        return std::tuple(Column{"data_sources.seq", &DataSource::seq}, Column{"data_sources.id", &DataSource::id},
                          Column{"data_sources.provider", &DataSource::provider},
                          Column{"data_sources.source", &DataSource::source},
                          Column{"data_sources.device", &DataSource::device},
                          Column{"data_sources.device_name", &DataSource::deviceName},
                          Column{"data_sources.device_type", &DataSource::deviceType},
                          Column{"data_sources.manufacturer", &DataSource::manufacturer},
                          Column{"data_sources.hardware", &DataSource::hardware},
                          Column{"data_sources.software", &DataSource::software},
                          Column{"data_sources.created_at", &DataSource::createdAt},
                          Column{"data_sources.updated_at", &DataSource::updatedAt});
    }
};

// The seq of the source, added when it is new. Cheap to call again and again: keep a map per batch all the same.
std::int64_t noteSource(Transaction &transaction, UserKey user, const DataSource &source, Timestamp now);
std::vector<DataSource> listSources(Reader &reader, UserKey user); // oldest first

} // namespace api::server::store
