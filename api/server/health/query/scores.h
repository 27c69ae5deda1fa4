// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/night.h"
#include "api/server/health/query/ranking.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// Scores that this server computes itself (provider "internal"). The formulas are part of the contract: see
// listHealthScores. Each is computed only for days that have all of its inputs.
namespace api::server::health {

struct Score {
    std::string provider, category;
    std::int32_t day = 0; // days since 1970
    double value = 0;
    std::optional<std::string> qualifier = {};
    std::map<std::string, double> components = {}; // by name
    std::string id = {}; // UUID
    std::optional<std::int64_t> recordedAt = {}; // microseconds since 1970 UTC; empty for computed ones
};

struct ScoreRange {
    std::optional<double> minimum, maximum; // empty = unbounded or unknown
};
ScoreRange rangeOf(std::string_view provider, std::string_view category);

// 0..100: 50 for eight hours asleep, 25 for an efficiency from 60 to 95 %, 25 for 40 % deep and REM sleep (without
// stages the first two fill the hundred in the same proportion).
Score sleepScore(const Night &night);

// 0..100, from resting heart rate and variability of the day against their mean and spread over the 28 days before, of
// which at least seven must have both: 60 + 15 z(variability) - 10 z(resting heart rate).
struct Baseline {
    double mean = 0, deviation = 0;
    std::int64_t days = 0;
};
Baseline baselineOf(const std::vector<double> &values);
double recoveryValue(double hrv, const Baseline &hrvBase, double restingHeartRate, const Baseline &restingBase);

// 0..100: 60 for 10,000 steps, 40 for 500 kcal of active energy.
double activityValue(double steps, double activeKcal);
// 0..21: 21 (1 - e^(-load / 200)), load = light + 2 moderate + 3 vigorous minutes.
double strainValue(double light, double moderate, double vigorous);
// Years: the age at which the mean VO2max of the sex equals the value; 18..90.
double fitnessAge(double vo2max, bool female);

struct ScoreQuery {
    std::optional<std::int32_t> fromDay = {}, toDay = {}; // inclusive
    std::vector<std::string> categories = {}; // empty = all
    std::optional<std::string> provider = {};
    std::int64_t limit = 50, offset = 0;
};
struct ScorePage {
    std::vector<Score> items; // newest first, then by category and provider
    std::int64_t total = 0;
};
ScorePage listScores(store::Reader &reader, store::UserKey user, std::string_view userId, const SourceRanking &ranking,
                     const ScoreQuery &query);

} // namespace api::server::health
