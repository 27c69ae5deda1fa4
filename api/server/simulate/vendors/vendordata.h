// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/ingest/intake.h"
#include "api/server/simulate/health/day.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What the simulated vendors tell of a person: what their devices measure, as far as the person agreed.
namespace api::server::simulate {

// Kinds of data as syncs and backfills name them.
enum class VendorKind : std::uint8_t { Workouts, Sleep, Body, Daily };
std::span<const std::string_view> vendorKinds(); // "workouts", "sleep", "body", "daily"
std::optional<VendorKind> vendorKindOf(std::string_view name);

class VendorKinds {
public:
    VendorKinds() = default;
    VendorKinds(std::initializer_list<VendorKind> kinds)
    {
        for (const VendorKind kind : kinds)
            add(kind);
    }
    static VendorKinds all() { return {VendorKind::Workouts, VendorKind::Sleep, VendorKind::Body, VendorKind::Daily}; }
    void add(VendorKind kind) { m_bits |= 1U << unsigned(kind); }
    void remove(VendorKind kind) { m_bits &= ~(1U << unsigned(kind)); }
    bool has(VendorKind kind) const { return (m_bits & (1U << unsigned(kind))) != 0; }
    bool isEmpty() const { return m_bits == 0; }
    bool operator==(const VendorKinds &) const = default;

private:
    unsigned m_bits = 0;
};

struct VendorQuery {
    std::string provider;
    Wearer wearer;
    std::string scope; // as granted
    VendorKinds kinds;
    Timestamp since; // nothing that ended before
    Timestamp now; // nothing that ends later
};

// What the scopes let the vendor tell; a vendor without a table of scopes tells all.
struct VendorShare {
    MetricSet metrics;
    bool sleep = false, workouts = false;
    bool nightScores = false, dayScores = false; // sleep, recovery, readiness; strain, activity, stress
};
VendorShare shareOf(std::string_view provider, std::string_view scope, VendorKinds kinds);

// Adds what was measured on a local day.
void addVendorDay(const VendorQuery &query, std::int32_t day, ingest::Intake &intake);
// The scores that the vendor makes of it (ranges: contract/health, "health-score categories").
std::vector<store::HealthScore> vendorScores(const VendorQuery &query, const VendorShare &share, const HealthDay &day);

std::int32_t localDay(const Wearer &wearer, Timestamp at); // days since 1970

} // namespace api::server::simulate
