// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/batch.h"

#include "api/server/store/health/packing.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace api::server::store {

namespace {

constexpr std::int64_t kMinute = 60'000'000;
constexpr std::int64_t kDay = 1440 * kMinute;

bool inOrder(const Incoming &a, const Incoming &b)
{
    return std::tie(a.day, a.sample.start, a.sample.end, a.sample.value)
        < std::tie(b.day, b.sample.start, b.sample.end, b.sample.value);
}

bool isSame(const Sample &a, const Sample &b)
{
    return a.start == b.start && a.end == b.end && a.value == b.value;
}

std::string_view noteOf(const Sample &sample, const Notes &notes)
{
    return sample.note == 0 ? std::string_view() : std::string_view(notes[sample.note - 1]);
}

} // namespace

std::int32_t localDay(std::int64_t at, std::int16_t zone)
{
    const std::int64_t local = at + (zone == kNoZone ? 0 : zone * kMinute);
    return std::int32_t(local / kDay - (local % kDay < 0 ? 1 : 0));
}

Batch::Batch(std::span<const Sample> samples, const Notes &notes) : m_notes(notes)
{
    m_samples.reserve(samples.size());
    bool ids = false;
    for (const Sample &sample : samples) {
        if (!isStorable(sample)) {
            ++m_dropped.refused;
            continue;
        }
        Incoming &incoming = m_samples.emplace_back();
        incoming.day = localDay(sample.start, sample.zone);
        incoming.sample = sample;
        incoming.sample.value += 0.0; // -0 and 0 are one value
        if (sample.note > notes.size())
            incoming.sample.note = 0;
        ids = ids || sample.externalId != 0;
    }
    if (ids)
        dropRepeatedIds();
    if (!std::is_sorted(m_samples.begin(), m_samples.end(), inOrder))
        std::stable_sort(m_samples.begin(), m_samples.end(), inOrder);
    if (ids)
        indexIds();
}

std::uint32_t &Batch::slotOf(std::uint64_t externalId)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = std::size_t((externalId * 0x9E3779B97F4A7C15u) >> 32) & mask;
    while (m_slots[at] != 0 && m_samples[m_slots[at] - 1].sample.externalId != externalId)
        at = (at + 1) & mask;
    return m_slots[at];
}

void Batch::dropRepeatedIds()
{
    m_slots.assign(std::bit_ceil(m_samples.size() * 2), 0);
    bool any = false;
    for (std::size_t n = 0; n < m_samples.size(); ++n) {
        const Sample &sample = m_samples[n].sample;
        if (sample.externalId == 0)
            continue;
        std::uint32_t &slot = slotOf(sample.externalId);
        if (slot != 0) {
            const Sample &earlier = m_samples[slot - 1].sample;
            const bool same = isSame(earlier, sample) && earlier.zone == sample.zone
                && noteOf(earlier, m_notes) == noteOf(sample, m_notes);
            ++(same ? m_dropped.unchanged : m_dropped.replaced);
            m_samples[slot - 1].settled = true;
            any = true;
        }
        slot = std::uint32_t(n + 1);
    }
    if (any)
        std::erase_if(m_samples, [](const Incoming &incoming) { return incoming.settled; });
}

void Batch::indexIds()
{
    std::fill(m_slots.begin(), m_slots.end(), 0);
    for (std::size_t n = 0; n < m_samples.size(); ++n) {
        if (m_samples[n].sample.externalId != 0)
            slotOf(m_samples[n].sample.externalId) = std::uint32_t(n + 1);
    }
}

Incoming *Batch::byId(std::uint64_t externalId)
{
    const std::uint32_t slot = externalId == 0 ? 0 : slotOf(externalId);
    return slot == 0 ? nullptr : &m_samples[slot - 1];
}

MergeCount Batch::count() const
{
    MergeCount count = m_dropped;
    for (const Incoming &incoming : m_samples) {
        switch (incoming.fate) {
        case Incoming::Fate::Added:
            ++count.added;
            break;
        case Incoming::Fate::Replaced:
            ++count.replaced;
            break;
        case Incoming::Fate::Unchanged:
            ++count.unchanged;
            break;
        }
    }
    return count;
}

DayMerge::DayMerge(std::vector<Sample> samples, Notes notes)
    : m_samples(std::move(samples)), m_notes(std::move(notes)), m_before(m_samples.size())
{
}

void DayMerge::matchIds(Batch &batch)
{
    const auto isReplaced = [&](const Sample &known) {
        Incoming *incoming = batch.byId(known.externalId);
        if (!incoming)
            return false;
        const bool same = isSame(known, incoming->sample) && known.zone == incoming->sample.zone
            && noteOf(known, m_notes) == noteOf(incoming->sample, batch.notes());
        incoming->settled = incoming->settled || same;
        incoming->fate = same ? Incoming::Fate::Unchanged : Incoming::Fate::Replaced;
        return !same;
    };
    m_changed = std::erase_if(m_samples, isReplaced) > 0 || m_changed;
}

void DayMerge::settle(Incoming &incoming, Sample &known)
{
    incoming.settled = true;
    if (incoming.fate == Incoming::Fate::Added)
        incoming.fate = Incoming::Fate::Unchanged;
    if (known.externalId == 0 && incoming.sample.externalId != 0) {
        known.externalId = incoming.sample.externalId;
        m_changed = true;
    }
}

void DayMerge::settleKnown(std::span<Incoming> samples)
{
    for (Incoming &incoming : samples) {
        const auto known = std::lower_bound(m_samples.begin(), m_samples.end(), incoming.sample, precedes);
        if (!incoming.settled && known != m_samples.end() && isSame(*known, incoming.sample))
            settle(incoming, *known);
    }
}

void DayMerge::merge(std::span<Incoming> samples, const Notes &notes)
{
    std::vector<Sample> merged;
    merged.reserve(m_samples.size() + samples.size());
    auto known = m_samples.begin();
    for (Incoming &incoming : samples) {
        if (incoming.settled)
            continue;
        while (known != m_samples.end() && !precedes(incoming.sample, *known))
            merged.push_back(*known++);
        if (!merged.empty() && isSame(merged.back(), incoming.sample)) {
            settle(incoming, merged.back());
            continue;
        }
        merged.push_back(incoming.sample);
        merged.back().note = noteNumber(incoming.sample.note, notes);
        incoming.settled = true;
        m_changed = true;
    }
    merged.insert(merged.end(), known, m_samples.end());
    m_samples = std::move(merged);
}

std::uint32_t DayMerge::noteNumber(std::uint32_t note, const Notes &notes)
{
    if (note == 0)
        return 0;
    if (m_noteNumbers.empty()) {
        for (std::size_t n = 0; n < m_notes.size(); ++n)
            m_noteNumbers.emplace(m_notes[n], std::uint32_t(n + 1));
    }
    const auto [found, isNew] = m_noteNumbers.emplace(notes[note - 1], std::uint32_t(m_notes.size() + 1));
    if (isNew)
        m_notes.push_back(notes[note - 1]);
    return found->second;
}

} // namespace api::server::store
