// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace api::server::store {

// Whose data. Every function that touches a developer's data takes one, so that no query forgets it and no other id
// is given by mistake.
struct Tenant {
    explicit Tenant(std::string_view id) : developerId(id) { }
    std::string_view developerId;
};

// The condition of every query: ?N is the developer's id.
inline std::string tenantIs(int parameter)
{
    return "tenant = (SELECT tenant FROM developers WHERE id = ?" + std::to_string(parameter) + ")";
}

} // namespace api::server::store
