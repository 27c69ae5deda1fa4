// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/health/workouts.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// A stretch of one stage: "in_bed", "awake", "sleeping", "light", "deep", "rem", "unknown".
struct SleepStage {
    Timestamp start, end;
    std::string stage;
    std::optional<std::int64_t> zone; // minutes east of UTC
    bool operator==(const SleepStage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple(Column{"start_at", &SleepStage::start}, Column{"end_at", &SleepStage::end},
                          Column{"stage", &SleepStage::stage}, Column{"zone_offset", &SleepStage::zone});
    }
};

// Stages of one source with less than 120 minutes between them.
struct SleepSession {
    std::int64_t seq = 0;
    std::string id; // UUID; stays when later stages make the session longer
    std::int64_t source = 0; // seq of a DataSource
    Timestamp start, end; // in bed
    std::optional<std::int64_t> zone; // of the end
    std::int32_t wakeDay = 0; // local day of end, days since 1970
    double asleepSeconds = 0; // light + deep + rem + sleeping; time that two stages share counts once
    double awakeSeconds = 0, lightSeconds = 0, deepSeconds = 0, remSeconds = 0;
    std::int64_t interruptions = 0; // awake stretches between sleep
    bool nap = false; // under 3 h in bed and begun between 09:00 and 20:00 local

    static constexpr auto fields()
    {
        return std::tuple(
            Column{"seq", &SleepSession::seq}, Column{"id", &SleepSession::id},
            Column{"source_seq", &SleepSession::source}, Column{"start_at", &SleepSession::start},
            Column{"end_at", &SleepSession::end}, Column{"zone_offset", &SleepSession::zone},
            Column{"wake_day", &SleepSession::wakeDay}, Column{"asleep_seconds", &SleepSession::asleepSeconds},
            Column{"awake_seconds", &SleepSession::awakeSeconds}, Column{"light_seconds", &SleepSession::lightSeconds},
            Column{"deep_seconds", &SleepSession::deepSeconds}, Column{"rem_seconds", &SleepSession::remSeconds},
            Column{"interruptions", &SleepSession::interruptions}, Column{"nap", &SleepSession::nap});
    }
};

struct SleepStored {
    std::int64_t added = 0, unchanged = 0; // stages
    std::int64_t refused = 0; // stages of another name, without length or beyond the years 1..9999
    std::vector<std::string> sessions; // ids of sessions that are new or changed
};
// In whatever order and batches stages come, the sessions are the same. A session that grows keeps its id; of several
// that become one the oldest does.
SleepStored storeSleep(Transaction &transaction, UserKey user, std::int64_t source, std::span<const SleepStage> stages);

std::vector<SleepSession> listSleep(Reader &reader, UserKey user, const EventQuery &query); // newest first
std::int64_t countSleep(Reader &reader, UserKey user, const EventQuery &query);
std::vector<SleepSession> listSleepByWakeDay(Reader &reader, UserKey user, std::int32_t fromDay, std::int32_t toDay);
std::optional<SleepSession> findSleep(Reader &reader, UserKey user, std::string_view id);
std::vector<SleepStage> listStages(Reader &reader, const SleepSession &session); // ascending
bool removeSleep(Transaction &transaction, UserKey user, std::string_view id); // with its stages

} // namespace api::server::store
