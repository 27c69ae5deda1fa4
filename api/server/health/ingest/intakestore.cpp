// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/intake.h"

namespace api::server::ingest {

std::int64_t Intake::seqOf(store::Transaction &transaction, store::UserKey user, Source source, Timestamp now,
                           Seqs &known) const
{
    const auto [found, added] = known.try_emplace(source, 0);
    if (added)
        found->second = store::noteSource(transaction, user, m_sources[source], now);
    return found->second;
}

IntakeCount Intake::store(store::Transaction &transaction, store::UserKey user, Timestamp now) const
{
    IntakeCount count;
    Seqs seqs; // of this transaction: a failed one takes its sources along
    for (const auto &[name, samples] : m_samples) {
        if (samples.empty())
            continue;
        const store::SeriesName series{.type = name.type,
                                       .source = seqOf(transaction, user, name.source, now, seqs),
                                       .dailyTotal = name.dailyTotal};
        const auto merged = store::storeSamples(transaction, user, series, samples, m_notes);
        count += IntakeCount{.samples = merged};
    }
    for (const auto &[source, each] : m_workouts) {
        store::Workout workout = each.workout;
        workout.source = seqOf(transaction, user, source, now, seqs);
        const store::Stored stored = store::storeWorkout(transaction, user, workout, each.points, now);
        if (each.isAlone)
            count.routes += stored != store::Stored::Unchanged ? 1 : 0;
        else
            ++(stored == store::Stored::Added          ? count.workoutsAdded
                   : stored == store::Stored::Replaced ? count.workoutsReplaced
                                                       : count.workoutsUnchanged);
    }
    for (const auto &[source, stages] : m_stages) {
        const std::int64_t seq = seqOf(transaction, user, source, now, seqs);
        store::SleepStored stored = store::storeSleep(transaction, user, seq, stages);
        count += IntakeCount{.stagesAdded = stored.added,
                             .stagesUnchanged = stored.unchanged,
                             .stagesRefused = stored.refused,
                             .sessions = std::move(stored.sessions)};
    }
    for (const store::ActivityRing &ring : m_rings)
        count.rings += store::storeRing(transaction, user, ring) != store::Stored::Unchanged ? 1 : 0;
    for (const store::HealthScore &score : m_scores)
        count.scores += store::storeScore(transaction, user, score) != store::Stored::Unchanged ? 1 : 0;
    if (m_profile)
        store::storeProfile(transaction, user, *m_profile);
    return count;
}

} // namespace api::server::ingest
