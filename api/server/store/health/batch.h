// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/samples.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

// The samples of one storeSamples() and the days that they are merged into. No SQL here.
namespace api::server::store {

std::int32_t localDay(std::int64_t at, std::int16_t zone); // days since 1970; UTC without a zone

struct Incoming {
    enum class Fate : std::uint8_t { Added, Replaced, Unchanged };
    std::int32_t day = 0;
    Fate fate = Fate::Added;
    bool settled = false; // nothing left to add
    Sample sample;
};

// Storable samples, each externalId once (the last given), ascending by day, start, end, value.
class Batch {
public:
    Batch(std::span<const Sample> samples, const Notes &notes);

    std::vector<Incoming> &samples() { return m_samples; }
    const Notes &notes() const { return m_notes; }
    Incoming *byId(std::uint64_t externalId);
    bool hasIds() const { return !m_slots.empty(); }
    MergeCount count() const; // once all is merged

private:
    void dropRepeatedIds();
    void indexIds();
    std::uint32_t &slotOf(std::uint64_t externalId);

    const Notes &m_notes;
    std::vector<Incoming> m_samples;
    std::vector<std::uint32_t> m_slots; // 1 + index by externalId, open addressing; 0 = free
    MergeCount m_dropped; // before any day was looked at
};

// A stored day in the course of a merge.
class DayMerge {
public:
    DayMerge() = default;
    DayMerge(std::vector<Sample> samples, Notes notes);

    // Takes out stored samples whose externalId comes with other content, and settles those that come as they are.
    void matchIds(Batch &batch);
    // Settles those of the samples (of another day) that are here in another zone.
    void settleKnown(std::span<Incoming> samples);
    // Takes the samples of this day in.
    void merge(std::span<Incoming> samples, const Notes &notes);

    const std::vector<Sample> &samples() const { return m_samples; }
    const Notes &notes() const { return m_notes; }
    bool isChanged() const { return m_changed; }
    std::int64_t grown() const { return std::int64_t(m_samples.size()) - std::int64_t(m_before); }

private:
    void settle(Incoming &incoming, Sample &known);
    std::uint32_t noteNumber(std::uint32_t note, const Notes &notes);

    std::vector<Sample> m_samples; // in order
    Notes m_notes;
    std::unordered_map<std::string, std::uint32_t> m_noteNumbers; // made with the first note that comes
    std::size_t m_before = 0;
    bool m_changed = false;
};

} // namespace api::server::store
