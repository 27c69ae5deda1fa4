// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/categories.h"

#include "api/contract/health/lookup.h"

#include <algorithm>
#include <array>

namespace api::server::relay {

namespace {

using api::health::Entry;

constexpr std::array<std::string_view, kCategories> kNames{"Sleep", "Activity", "Readiness", "HeartRate",   "Vitals",
                                                           "Body",  "Fitness",  "Workout",   "Environment", "Other"};

constexpr std::string_view kAll = "all";
constexpr auto kAsked = std::to_array<Entry<Category>>({
    {"activities", Category::Activity},
    {"activity", Category::Activity},
    {"body", Category::Body},
    {"bodycomposition", Category::Body},
    {"dailyactivity", Category::Activity},
    {"dailyreadiness", Category::Readiness},
    {"dailysleep", Category::Sleep},
    {"environment", Category::Environment},
    {"fitness", Category::Fitness},
    {"heartrate", Category::HeartRate},
    {"other", Category::Other},
    {"readiness", Category::Readiness},
    {"recovery", Category::Readiness},
    {"sleep", Category::Sleep},
    {"vitals", Category::Vitals},
    {"workout", Category::Workout},
    {"workouts", Category::Workout},
});
static_assert(api::health::isSorted(kAsked));

constexpr auto kScores = std::to_array<Entry<Category>>({
    {"activity", Category::Activity},
    {"fitness_age", Category::Fitness},
    {"sleep", Category::Sleep},
    {"vo2max", Category::Fitness},
});
static_assert(api::health::isSorted(kScores));

std::string folded(std::string_view text)
{
    std::string plain;
    for (const char letter : text) {
        if (letter != '-' && letter != '_' && letter != ' ')
            plain += api::health::lower(letter);
    }
    return plain;
}

} // namespace

std::string_view name(Category category)
{
    return kNames[std::size_t(category)];
}

Category categoryOf(const api::health::Series &series)
{
    const std::string_view heading = series.category;
    if (heading.starts_with("Heart"))
        return Category::HeartRate;
    if (heading.starts_with("Blood"))
        return Category::Vitals;
    if (heading.starts_with("Body"))
        return Category::Body;
    if (heading.starts_with("Fitness"))
        return Category::Fitness;
    if (heading.starts_with("Activity"))
        return Category::Activity;
    return heading == "Environmental" ? Category::Environment : Category::Other;
}

Category categoryOfScore(std::string_view category)
{
    return api::health::lookUp(kScores, category).value_or(Category::Readiness);
}

Result<void> checkCategories(const std::vector<std::string> &asked)
{
    const auto unknown = std::ranges::find_if(asked, [](const std::string &text) {
        const std::string plain = folded(text);
        return plain != kAll && !api::health::lookUp(kAsked, plain);
    });
    if (unknown == asked.end())
        return {};
    std::string allowed = "ALL";
    for (const std::string_view each : kNames)
        allowed.append(", ").append(each);
    return failure(ErrorKind::Unprocessable,
                   "\"categories\" is invalid: there is no \"" + *unknown + "\", expected some of " + allowed + '.');
}

Choice choiceOf(const std::vector<std::string> &asked)
{
    Choice choice;
    bool all = asked.empty();
    for (const std::string &text : asked) {
        const std::string plain = folded(text);
        all = all || plain == kAll;
        const auto category = api::health::lookUp(kAsked, plain);
        if (category && !choice.has(*category)) {
            choice.wanted.set(std::size_t(*category));
            choice.named.push_back(*category);
        }
    }
    if (all) {
        choice.wanted.set();
        choice.named.clear();
    }
    return choice;
}

} // namespace api::server::relay
