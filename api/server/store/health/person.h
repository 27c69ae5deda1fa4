// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/health/workouts.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace api::server::store {

// What an export or a vendor states about the person.
struct Profile {
    std::optional<std::string> birthDate; // "1990-04-23"
    std::optional<std::string> sex; // "female", "male", "other"
    std::optional<std::string> bloodType, skinType; // as stated

    static constexpr auto fields()
    {
        return std::tuple(Column{"birth_date", &Profile::birthDate}, Column{"sex", &Profile::sex},
                          Column{"blood_type", &Profile::bloodType}, Column{"skin_type", &Profile::skinType});
    }
};
void storeProfile(Transaction &transaction, UserKey user, const Profile &profile); // empty members keep what is known
std::optional<Profile> findProfile(Reader &reader, UserKey user);

// Apple's ActivitySummary of one day; a missing member was not told.
struct ActivityRing {
    std::int32_t day = 0; // days since 1970
    std::optional<double> energyKcal, energyGoalKcal, moveMinutes, moveGoalMinutes, exerciseMinutes,
        exerciseGoalMinutes, standHours, standGoalHours;

    static constexpr auto fields()
    {
        return std::tuple(Column{"day", &ActivityRing::day}, Column{"energy_kcal", &ActivityRing::energyKcal},
                          Column{"energy_goal_kcal", &ActivityRing::energyGoalKcal},
                          Column{"move_minutes", &ActivityRing::moveMinutes},
                          Column{"move_goal_minutes", &ActivityRing::moveGoalMinutes},
                          Column{"exercise_minutes", &ActivityRing::exerciseMinutes},
                          Column{"exercise_goal_minutes", &ActivityRing::exerciseGoalMinutes},
                          Column{"stand_hours", &ActivityRing::standHours},
                          Column{"stand_goal_hours", &ActivityRing::standGoalHours});
    }
};
Stored storeRing(Transaction &transaction, UserKey user, const ActivityRing &ring);
std::vector<ActivityRing> listRings(Reader &reader, UserKey user, std::int32_t fromDay,
                                    std::int32_t toDay); // inclusive

// A score that a vendor delivered.
struct HealthScore {
    std::string id; // UUID, set by the store when empty
    std::string provider, category;
    std::int32_t day = 0; // days since 1970
    double score = 0;
    std::optional<std::string> qualifier;
    std::string components = "{}"; // JSON object
    Timestamp recordedAt;

    static constexpr auto fields()
    {
        return std::tuple(Column{"id", &HealthScore::id}, Column{"provider", &HealthScore::provider},
                          Column{"category", &HealthScore::category}, Column{"day", &HealthScore::day},
                          Column{"score", &HealthScore::score}, Column{"qualifier", &HealthScore::qualifier},
                          Column{"components", &HealthScore::components},
                          Column{"recorded_at", &HealthScore::recordedAt});
    }
};
Stored storeScore(Transaction &transaction, UserKey user, const HealthScore &score);
std::vector<HealthScore> listScores(Reader &reader, UserKey user, std::int32_t fromDay,
                                    std::int32_t toDay); // newest first

} // namespace api::server::store
