// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace api::server::store {

// Which source wins where several measured the same; the lowest number first.
struct SourcePriority {
    std::string id; // UUID
    std::string name; // provider slug, or device type
    std::int64_t priority = 0; // 1-100
    Timestamp createdAt, updatedAt;

    static constexpr auto fields()
    {
        return std::tuple(Column{"id", &SourcePriority::id}, Column{"name", &SourcePriority::name},
                          Column{"priority", &SourcePriority::priority},
                          Column{"created_at", &SourcePriority::createdAt},
                          Column{"updated_at", &SourcePriority::updatedAt});
    }
};
enum class PriorityKind : std::uint8_t { Provider, DeviceType };

// What the tenant set; the defaults are the domain's (health/query/ranking).
std::vector<SourcePriority> listPriorities(Reader &reader, Tenant tenant, PriorityKind kind);
void setPriority(Transaction &transaction, Tenant tenant, PriorityKind kind, std::string_view name,
                 std::int64_t priority, Timestamp now);

} // namespace api::server::store
