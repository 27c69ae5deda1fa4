// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay.h"
#include "api/contract/time.h"
#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"
#include "api/server/store/users.h"

#include <string>
#include <vector>

// What the gateway tells of an end-user's health data: read from the health store, told in each vendor's own shape or
// as FHIR R4. Thread-safe; errors of the store throw as everywhere inside a read.
namespace api::server::relay {

struct HealthQuery {
    std::vector<std::string> vendors; // keys, each once; the answer's order
    Date from, to; // local days, both included
    std::vector<std::string> categories; // as asked, see checkCategories(); empty or with "all": every one
    bool asFhir = false;
};

struct HealthAnswer {
    RawJson data;
    std::vector<RelayOmission> omitted; // ascending by vendor as asked, then as met; nothing twice
};

// data: {vendor: {category: ...}}; as FHIR {vendor: Bundle}. A vendor without data is there and empty, and is named in
// `omitted`. Vendors that are not linked are the caller's to leave out.
HealthAnswer allHealthData(store::Reader &reader, store::Tenant tenant, const store::User &user,
                           const HealthQuery &query, Timestamp now);

// data: Oura's collections {daily_sleep: [...], ...}, those that are stored; as FHIR a Bundle. Vendors and categories
// of the query do not matter.
HealthAnswer ouraHealthData(store::Reader &reader, store::Tenant tenant, const store::User &user,
                            const HealthQuery &query, Timestamp now);

} // namespace api::server::relay
