// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/nights.h"

#include "api/server/store/health/batch.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace api::server::store {

namespace {

enum Rank : std::size_t { InBed, Unknown, Sleeping, Light, Rem, Deep, Awake, kRanks };
constexpr std::array<std::string_view, kRanks> kStages{"in_bed", "unknown", "sleeping", "light",
                                                       "rem",    "deep",    "awake"};
constexpr std::int64_t kHour = 3'600'000'000;
constexpr std::int64_t kMinute = 60'000'000;

std::size_t rankOf(std::string_view stage)
{
    const auto found = std::find(kStages.begin(), kStages.end(), stage);
    return found == kStages.end() ? std::size_t(Unknown) : std::size_t(found - kStages.begin());
}

bool isAsleep(std::size_t rank)
{
    return rank >= Sleeping && rank <= Deep;
}

struct Edge {
    std::int64_t at = 0;
    std::size_t rank = 0;
    int step = 0; // +1 a stage begins, -1 it ends
};

// Walks the time of a session from edge to edge, with one stage at any time.
class Walk {
public:
    explicit Walk(std::span<const SleepStage> stages)
    {
        std::vector<Edge> edges;
        for (const SleepStage &stage : stages) {
            const std::size_t rank = rankOf(stage.stage);
            edges.push_back({stage.start.microseconds(), rank, 1});
            edges.push_back({stage.end.microseconds(), rank, -1});
        }
        std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.at < b.at; });
        std::array<int, kRanks> open{};
        for (std::size_t n = 0; n < edges.size(); ++n) {
            if (n > 0 && edges[n].at > edges[n - 1].at)
                pass(open, edges[n].at - edges[n - 1].at);
            open[edges[n].rank] += edges[n].step;
        }
    }

    void fill(SleepSession &session) const
    {
        const auto seconds = [&](Rank rank) { return double(m_spent[rank]) / 1e6; };
        session.awakeSeconds = seconds(Awake);
        session.lightSeconds = seconds(Light);
        session.deepSeconds = seconds(Deep);
        session.remSeconds = seconds(Rem);
        session.asleepSeconds = session.lightSeconds + session.deepSeconds + session.remSeconds + seconds(Sleeping);
        session.interruptions = m_interruptions;
    }

private:
    void pass(const std::array<int, kRanks> &open, std::int64_t time)
    {
        const auto top = std::find_if(open.rbegin(), open.rend(), [](int count) { return count > 0; });
        if (top == open.rend())
            return; // a gap
        const auto rank = std::size_t(std::distance(top, open.rend()) - 1);
        m_spent[rank] += time;
        if (isAsleep(rank)) {
            m_interruptions += m_slept && m_woken ? 1 : 0;
            m_slept = true;
            m_woken = false;
        }
        m_woken = m_woken || rank == Awake;
    }

    std::array<std::int64_t, kRanks> m_spent{}; // microseconds
    std::int64_t m_interruptions = 0;
    bool m_slept = false; // so far
    bool m_woken = false; // since
};

std::int16_t zoneOf(const std::optional<std::int64_t> &zone)
{
    return zone ? std::int16_t(*zone) : kNoZone;
}

// By the clock of the place where the session began.
bool beginsByDay(const SleepSession &session, const std::optional<std::int64_t> &zone)
{
    const std::int64_t local = session.start.microseconds() + zone.value_or(0) * kMinute;
    const std::int64_t ofDay = local - localDay(local, kNoZone) * 24 * kHour;
    return ofDay >= 9 * kHour && ofDay < 20 * kHour;
}

SleepSession session(std::span<const SleepStage> stages)
{
    SleepSession made;
    made.start = stages.front().start;
    made.end = stages.front().end;
    std::optional<std::int64_t> zoneAtStart;
    std::optional<Timestamp> zoneKnownAt;
    for (const SleepStage &stage : stages) {
        made.end = std::max(made.end, stage.end);
        if (stage.zone && !zoneAtStart)
            zoneAtStart = stage.zone;
        if (stage.zone && (!zoneKnownAt || stage.end >= *zoneKnownAt)) {
            zoneKnownAt = stage.end;
            made.zone = stage.zone;
        }
    }
    made.wakeDay = localDay(made.end.microseconds(), zoneOf(made.zone));
    Walk(stages).fill(made);
    const std::int64_t inBed = made.end.microseconds() - made.start.microseconds();
    made.nap = inBed < 3 * kHour && beginsByDay(made, zoneAtStart);
    return made;
}

} // namespace

bool isSleepStage(std::string_view stage)
{
    return std::find(kStages.begin(), kStages.end(), stage) != kStages.end();
}

std::vector<SleepSession> joinStages(std::span<const SleepStage> stages)
{
    std::vector<SleepSession> sessions;
    std::size_t begin = 0;
    std::int64_t end = 0;
    for (std::size_t n = 0; n < stages.size(); ++n) {
        if (n > begin && stages[n].start.microseconds() - end >= kSessionGap) {
            sessions.push_back(session(stages.subspan(begin, n - begin)));
            begin = n;
        }
        const std::int64_t stageEnd = stages[n].end.microseconds();
        end = n == begin ? stageEnd : std::max(end, stageEnd);
    }
    if (!stages.empty())
        sessions.push_back(session(stages.subspan(begin)));
    return sessions;
}

} // namespace api::server::store
