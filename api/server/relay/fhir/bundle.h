// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay.h"
#include "api/contract/time.h"
#include "api/server/relay/categories.h"
#include "api/server/relay/records.h"

#include <string>
#include <vector>

// What a vendor delivered as HL7 FHIR R4 (4.0.1), with LOINC codes and UCUM units.
namespace api::server::relay::fhir {

// Appends a Bundle of type "collection": the Patient, then Observations. The same records give the same ids. What lies
// in the categories chosen and has no code is added to `omitted`, each series once.
void writeBundle(const Person &person, const VendorRecords &records, const Choice &choice, Timestamp now,
                 std::string &out, std::vector<RelayOmission> &omitted);

} // namespace api::server::relay::fhir
