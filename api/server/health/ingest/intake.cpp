// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/intake.h"

#include <algorithm>

namespace api::server::ingest {

namespace {

std::string description(const store::DataSource &source)
{
    std::string text;
    for (const std::string *part : {&source.provider, &source.source, &source.device, &source.deviceName,
                                    &source.deviceType, &source.manufacturer, &source.hardware, &source.software})
        text.append(*part).push_back('\n');
    return text;
}

} // namespace

IntakeCount &IntakeCount::operator+=(const IntakeCount &other)
{
    samples.added += other.samples.added;
    samples.replaced += other.samples.replaced;
    samples.unchanged += other.samples.unchanged;
    samples.refused += other.samples.refused;
    workoutsAdded += other.workoutsAdded;
    workoutsReplaced += other.workoutsReplaced;
    workoutsUnchanged += other.workoutsUnchanged;
    routes += other.routes;
    stagesAdded += other.stagesAdded;
    stagesUnchanged += other.stagesUnchanged;
    stagesRefused += other.stagesRefused;
    rings += other.rings;
    scores += other.scores;
    for (const std::string &id : other.sessions) {
        if (std::ranges::find(sessions, id) == sessions.end())
            sessions.push_back(id);
    }
    return *this;
}

Intake::Source Intake::source(const store::DataSource &source)
{
    const auto [found, added] = m_handles.try_emplace(description(source), Source(m_sources.size()));
    if (added)
        m_sources.push_back(source);
    return found->second;
}

Intake::Samples &Intake::samplesOf(const Name &name)
{
    if (!m_last || m_last->first != name)
        m_last.emplace(name, &m_samples[name]);
    return *m_last->second;
}

std::uint32_t Intake::note(std::string_view json)
{
    if (json.empty())
        return 0;
    const auto [found, added] = m_noteIndex.try_emplace(std::string(json), std::uint32_t(m_notes.size() + 1));
    if (added)
        m_notes.emplace_back(json);
    return found->second;
}

void Intake::addWorkout(Source source, store::Workout workout, std::vector<store::RoutePoint> route)
{
    m_workouts.emplace_back(source, Route{std::move(workout), std::move(route), false});
    ++m_pending;
}

void Intake::addRoute(Source source, store::Workout workout, std::vector<store::RoutePoint> route)
{
    m_workouts.emplace_back(source, Route{std::move(workout), std::move(route), true});
    ++m_pending;
}

void Intake::addStage(Source source, store::SleepStage stage)
{
    m_stages[source].push_back(std::move(stage));
    ++m_pending;
}

void Intake::addRing(store::ActivityRing ring)
{
    m_rings.push_back(ring);
    ++m_pending;
}

void Intake::addScore(store::HealthScore score)
{
    m_scores.push_back(std::move(score));
    ++m_pending;
}

void Intake::clear()
{
    std::erase_if(m_samples, [](const auto &entry) { return entry.second.empty(); }); // not in this batch
    for (auto &[name, samples] : m_samples)
        samples.clear();
    m_last.reset();
    m_notes.clear();
    m_noteIndex.clear();
    m_workouts.clear();
    m_stages.clear();
    m_rings.clear();
    m_scores.clear();
    m_profile.reset();
    m_pending = 0;
}

std::uint64_t externalId(std::string_view id)
{
    if (id.empty())
        return 0;
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a, then the finalizer of MurmurHash3: ids often differ in one digit
    for (const char letter : id)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
    hash ^= hash >> 33;
    return hash != 0 ? hash : 1;
}

} // namespace api::server::ingest
