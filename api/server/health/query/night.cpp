// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/night.h"

#include <algorithm>
#include <map>

namespace api::server::health {

namespace {

using SessionsOfDay = std::map<int, std::vector<store::SleepSession>>; // by rank of the source

Night nightOf(std::int32_t day, std::vector<store::SleepSession> sessions)
{
    Night night{.day = day, .source = sessions.front().source};
    night.sessions = std::move(sessions);
    std::sort(night.sessions.begin(), night.sessions.end(),
              [](const store::SleepSession &a, const store::SleepSession &b) { return a.start < b.start; });
    const bool napsOnly = std::all_of(night.sessions.begin(), night.sessions.end(),
                                      [](const store::SleepSession &session) { return session.nap; });
    bool first = true;
    for (const store::SleepSession &session : night.sessions) {
        if (session.nap) {
            ++night.naps;
            night.napSeconds += session.asleepSeconds;
        } else {
            night.inBedSeconds += double((session.end.at - session.start.at).count()) / 1e6;
            night.asleepSeconds += session.asleepSeconds;
            night.awakeSeconds += session.awakeSeconds;
            night.lightSeconds += session.lightSeconds;
            night.deepSeconds += session.deepSeconds;
            night.remSeconds += session.remSeconds;
            night.interruptions += session.interruptions;
        }
        if (session.nap && !napsOnly)
            continue;
        night.start = first ? session.start : night.start;
        night.end = first ? session.end : std::max(night.end, session.end);
        first = false;
    }
    return night;
}

// A source that only caught a nap does not replace one that recorded the night.
std::vector<store::SleepSession> &bestOf(SessionsOfDay &day)
{
    for (auto &[rank, sessions] : day) {
        if (std::any_of(sessions.begin(), sessions.end(),
                        [](const store::SleepSession &session) { return !session.nap; }))
            return sessions;
    }
    return day.begin()->second;
}

} // namespace

std::optional<double> Night::efficiencyPercent() const
{
    return isMeasured() && inBedSeconds > 0 ? std::optional(std::min(100.0, 100 * asleepSeconds / inBedSeconds))
                                            : std::nullopt;
}

std::vector<Night> nights(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                          std::int32_t fromDay, std::int32_t toDay)
{
    std::map<std::int32_t, SessionsOfDay, std::greater<>> days;
    for (store::SleepSession &session : store::listSleepByWakeDay(reader, user, fromDay, toDay))
        days[session.wakeDay][ranking.rankOf(session.source)].push_back(std::move(session));
    std::vector<Night> result;
    result.reserve(days.size());
    for (auto &[day, sessions] : days)
        result.push_back(nightOf(day, std::move(bestOf(sessions))));
    return result;
}

} // namespace api::server::health
