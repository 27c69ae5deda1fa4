// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/health/person.h"
#include "api/server/store/health/samples.h"
#include "api/server/store/health/sleep.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/health/workouts.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace api::server::ingest {

// What one store() changed.
struct IntakeCount {
    store::MergeCount samples;
    std::int64_t workoutsAdded = 0, workoutsReplaced = 0, workoutsUnchanged = 0;
    std::int64_t routes = 0; // that were added to workouts, or replaced there: addRoute()
    std::int64_t stagesAdded = 0, stagesUnchanged = 0, stagesRefused = 0;
    std::int64_t rings = 0, scores = 0; // added or replaced
    std::vector<std::string> sessions; // ids of sleep sessions that are new or changed

    bool changedAnything() const
    {
        return samples.added + samples.replaced + workoutsAdded + workoutsReplaced + routes + stagesAdded + rings
            + scores
            > 0;
    }
    IntakeCount &operator+=(const IntakeCount &other); // of several batches; a session is listed once
};

// Normalised health data of one user on its way into the store, whatever brought it: the SDK, an export, a vendor.
// Add a bounded batch, store() it in one transaction, clear(), go on: sources keep their handles and vectors their
// memory. One thread at a time. Values are in the units of the series already, see contract/health/units.
class Intake {
public:
    using Source = std::uint32_t; // handle of this Intake

    // Seq, id and instants of the description are the store's. The same description gets the same handle.
    Source source(const store::DataSource &source);

    void addSample(Source source, int type, const store::Sample &sample, bool dailyTotal = false)
    {
        samplesOf({type, source, dailyTotal}).push_back(sample);
        ++m_pending;
    }
    // Sample::note of a sample with this metadata, one JSON object or array; 0 when empty. Good until clear().
    std::uint32_t note(std::string_view json);

    void addWorkout(Source source, store::Workout workout, std::vector<store::RoutePoint> route = {});
    // Of a workout that was added before, maybe in another batch: it is not counted again.
    void addRoute(Source source, store::Workout workout, std::vector<store::RoutePoint> route);
    void addStage(Source source, store::SleepStage stage);
    void addRing(store::ActivityRing ring);
    void addScore(store::HealthScore score);
    void setProfile(store::Profile profile) { m_profile = std::move(profile); }

    std::size_t pending() const { return m_pending; } // samples, workouts, stages, rings and scores since clear()

    // All or nothing. May be called again with the same content when its transaction failed.
    IntakeCount store(store::Transaction &transaction, store::UserKey user, Timestamp now) const;
    void clear(); // everything but the sources

private:
    struct Name {
        int type;
        Source source;
        bool dailyTotal;
        auto operator<=>(const Name &) const = default;
    };
    struct Route {
        store::Workout workout;
        std::vector<store::RoutePoint> points;
        bool isAlone; // addRoute()
    };
    using Samples = std::vector<store::Sample>;
    using Seqs = std::map<Source, std::int64_t>;

    Samples &samplesOf(const Name &name);
    std::int64_t seqOf(store::Transaction &transaction, store::UserKey user, Source source, Timestamp now,
                       Seqs &known) const;

    std::vector<store::DataSource> m_sources;
    std::unordered_map<std::string, Source> m_handles; // by description
    std::map<Name, Samples> m_samples;
    std::optional<std::pair<Name, Samples *>> m_last; // records of one kind come in runs
    store::Notes m_notes;
    std::unordered_map<std::string, std::uint32_t> m_noteIndex;
    std::vector<std::pair<Source, Route>> m_workouts;
    std::map<Source, std::vector<store::SleepStage>> m_stages;
    std::vector<store::ActivityRing> m_rings;
    std::vector<store::HealthScore> m_scores;
    std::optional<store::Profile> m_profile;
    std::size_t m_pending = 0;
};

// Sample::externalId of the id that a sender gave a record; 0 for an empty one. Stored: it never changes.
std::uint64_t externalId(std::string_view id);

} // namespace api::server::ingest
