// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay.h"
#include "api/contract/jsonwriter.h"
#include "api/server/relay/records.h"
#include "api/server/relay/shapes/shape.h"

#include <set>
#include <string>
#include <vector>

namespace api::server::relay::shapes {

// The series whose samples the vendor's shape tells one by one.
std::set<int> sampledSeries(std::string_view vendor, const Choice &choice);

// Whether the category tells what the workouts of a day come to.
bool tellsWorkoutDays(std::string_view vendor, Category category);

// {group: {name: [row, ...]}} of the collections chosen that have rows. Series and scores that the shape has no member
// for are added to `omitted`.
void writeVendor(const VendorRecords &records, const Choice &choice, JsonWriter &json,
                 std::vector<RelayOmission> &omitted);

// {daily_sleep: [row, ...], ...}: Oura's collections under Oura's names; those that are empty or not kept are omitted.
void writeOura(const Person &person, const VendorRecords &records, Timestamp now, JsonWriter &json,
               std::vector<RelayOmission> &omitted);

} // namespace api::server::relay::shapes
