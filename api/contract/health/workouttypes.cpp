// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/workouttypes.h"

#include "api/contract/health/lookup.h"

namespace api::health {
namespace {

constexpr std::string_view kAppleWorkout = "HKWorkoutActivityType";

constexpr auto kUnified = std::to_array<std::string_view>({
    "aerobics",
    "alpine_skiing",
    "american_football",
    "archery",
    "backcountry_skiing",
    "badminton",
    "baseball",
    "basketball",
    "boating",
    "bouldering",
    "bowling",
    "boxing",
    "canoeing",
    "cardio_training",
    "casual_walking",
    "chores",
    "cricket",
    "cross_country_skiing",
    "curling",
    "cycling",
    "cyclocross",
    "dance",
    "disc_sports",
    "diving",
    "downhill_skiing",
    "e_biking",
    "elliptical",
    "fencing",
    "fishing",
    "fitness_equipment",
    "floorball",
    "football",
    "gaming",
    "generic",
    "golf",
    "group_exercise",
    "gymnastics",
    "handball",
    "hiking",
    "hockey",
    "horseback_riding",
    "hunting",
    "ice_skating",
    "indoor_climbing",
    "indoor_cycling",
    "inline_skating",
    "kayaking",
    "kitesurfing",
    "lacrosse",
    "lifestyle",
    "martial_arts",
    "meditation",
    "motor_sports",
    "motorcycling",
    "mountain_biking",
    "mountaineering",
    "multisport",
    "open_water_swimming",
    "operations",
    "orienteering",
    "other",
    "paddling",
    "padel",
    "para_sports",
    "paragliding",
    "parkour",
    "pickleball",
    "pilates",
    "play",
    "pool_swimming",
    "racket_sports",
    "racquetball",
    "recovery",
    "rock_climbing",
    "rowing",
    "rowing_machine",
    "rugby",
    "running",
    "sailing",
    "skateboarding",
    "skating",
    "snorkeling",
    "snow_sports",
    "snowboarding",
    "snowmobiling",
    "snowshoeing",
    "soccer",
    "sport",
    "squash",
    "stair_climbing",
    "stand_up_paddleboarding",
    "strength_training",
    "stretching",
    "surfing",
    "swimming",
    "table_tennis",
    "team_sports",
    "tennis",
    "trail_hiking",
    "trail_running",
    "transition",
    "treadmill",
    "triathlon",
    "virtual_activity",
    "volleyball",
    "wakeboarding",
    "walking",
    "walking_fitness",
    "water_polo",
    "water_skiing",
    "water_sports",
    "wheelchair",
    "windsurfing",
    "winter_sports",
    "work",
    "wrestling",
    "yoga",
});
static_assert(std::ranges::is_sorted(kUnified));

constexpr auto kAliases = std::to_array<Entry<std::string_view>>({
    {"american_football", "american_football"},
    {"archery", "archery"},
    {"australian_football", "football"},
    {"badminton", "badminton"},
    {"barre", "aerobics"},
    {"baseball", "baseball"},
    {"basketball", "basketball"},
    {"boot_camp", "cardio_training"},
    {"bowling", "bowling"},
    {"boxing", "boxing"},
    {"calisthenics", "strength_training"},
    {"cardio_dance", "dance"},
    {"climbing", "rock_climbing"},
    {"cooldown", "stretching"},
    {"core_training", "strength_training"},
    {"cricket", "cricket"},
    {"cross_country_skiing", "cross_country_skiing"},
    {"cross_training", "cardio_training"},
    {"crossfit", "cardio_training"},
    {"curling", "curling"},
    {"cycling", "cycling"},
    {"cycling_stationary", "indoor_cycling"},
    {"dance", "dance"},
    {"dance_inspired_training", "dance"},
    {"dancing", "dance"},
    {"disc_sports", "disc_sports"},
    {"downhill_skiing", "alpine_skiing"},
    {"elliptical", "elliptical"},
    {"equestrian", "horseback_riding"},
    {"exercise_class", "cardio_training"},
    {"fencing", "fencing"},
    {"fishing", "fishing"},
    {"fitness_gaming", "gaming"},
    {"flexibility", "stretching"},
    {"football_american", "american_football"},
    {"football_australian", "football"},
    {"frisbee_disc", "disc_sports"},
    {"functional_strength_training", "strength_training"},
    {"golf", "golf"},
    {"guided_breathing", "meditation"},
    {"gymnastics", "fitness_equipment"},
    {"hand_cycling", "cycling"},
    {"handball", "handball"},
    {"hiit", "cardio_training"},
    {"hiking", "hiking"},
    {"hockey", "hockey"},
    {"hunting", "hunting"},
    {"ice_hockey", "hockey"},
    {"ice_skating", "ice_skating"},
    {"jump_rope", "cardio_training"},
    {"kickboxing", "boxing"},
    {"lacrosse", "lacrosse"},
    {"martial_arts", "martial_arts"},
    {"mind_and_body", "stretching"},
    {"mixed_cardio", "cardio_training"},
    {"mixed_metabolic_cardio_training", "cardio_training"},
    {"other", "generic"},
    {"paddle_sports", "paddling"},
    {"paddling", "paddling"},
    {"paragliding", "paragliding"},
    {"pickleball", "pickleball"},
    {"pilates", "pilates"},
    {"play", "play"},
    {"preparation_and_recovery", "stretching"},
    {"racquetball", "racquetball"},
    {"rock_climbing", "rock_climbing"},
    {"roller_hockey", "hockey"},
    {"rowing", "rowing"},
    {"rowing_machine", "rowing_machine"},
    {"rugby", "rugby"},
    {"running", "running"},
    {"running_treadmill", "treadmill"},
    {"sailing", "sailing"},
    {"scuba_diving", "diving"},
    {"skating", "ice_skating"},
    {"skiing", "alpine_skiing"},
    {"snow_sports", "snow_sports"},
    {"snowboarding", "snowboarding"},
    {"snowshoeing", "snowshoeing"},
    {"soccer", "soccer"},
    {"social_dance", "dance"},
    {"softball", "baseball"},
    {"squash", "squash"},
    {"stair_climbing", "stair_climbing"},
    {"stair_climbing_machine", "stair_climbing"},
    {"stairs", "stair_climbing"},
    {"step_training", "aerobics"},
    {"strength_training", "strength_training"},
    {"stretching", "stretching"},
    {"surfing", "surfing"},
    {"swim_bike_run", "triathlon"},
    {"swimming", "swimming"},
    {"swimming_open_water", "open_water_swimming"},
    {"swimming_pool", "pool_swimming"},
    {"table_tennis", "table_tennis"},
    {"tai_chi", "martial_arts"},
    {"tennis", "tennis"},
    {"track_and_field", "running"},
    {"transition", "transition"},
    {"underwater_diving", "diving"},
    {"volleyball", "volleyball"},
    {"walking", "walking"},
    {"water_fitness", "swimming"},
    {"water_polo", "water_polo"},
    {"water_sports", "water_sports"},
    {"weightlifting", "strength_training"},
    {"wheelchair", "wheelchair"},
    {"wheelchair_run", "running"},
    {"wheelchair_walk", "walking"},
    {"wrestling", "martial_arts"},
    {"yoga", "yoga"},
});
static_assert(isSorted(kAliases));

constexpr auto kApple = std::to_array<Entry<std::string_view>>({
    {"AmericanFootball", "american_football"},
    {"Archery", "archery"},
    {"AustralianFootball", "football"},
    {"Badminton", "badminton"},
    {"Barre", "aerobics"},
    {"Baseball", "baseball"},
    {"Basketball", "basketball"},
    {"Bowling", "bowling"},
    {"Boxing", "boxing"},
    {"CardioDance", "dance"},
    {"Climbing", "rock_climbing"},
    {"Cooldown", "stretching"},
    {"CoreTraining", "strength_training"},
    {"Cricket", "cricket"},
    {"CrossCountrySkiing", "cross_country_skiing"},
    {"CrossTraining", "cardio_training"},
    {"Curling", "curling"},
    {"Cycling", "cycling"},
    {"Dance", "dance"},
    {"DanceInspiredTraining", "dance"},
    {"DiscSports", "disc_sports"},
    {"DownhillSkiing", "alpine_skiing"},
    {"Elliptical", "elliptical"},
    {"EquestrianSports", "horseback_riding"},
    {"Fencing", "fencing"},
    {"Fishing", "fishing"},
    {"FitnessGaming", "gaming"},
    {"Flexibility", "stretching"},
    {"FunctionalStrengthTraining", "strength_training"},
    {"Golf", "golf"},
    {"Gymnastics", "fitness_equipment"},
    {"HandCycling", "cycling"},
    {"Handball", "handball"},
    {"HighIntensityIntervalTraining", "cardio_training"},
    {"Hiking", "hiking"},
    {"Hockey", "hockey"},
    {"Hunting", "hunting"},
    {"JumpRope", "cardio_training"},
    {"Kickboxing", "boxing"},
    {"Lacrosse", "lacrosse"},
    {"MartialArts", "martial_arts"},
    {"MindAndBody", "stretching"},
    {"MixedCardio", "cardio_training"},
    {"MixedMetabolicCardioTraining", "cardio_training"},
    {"Other", "generic"},
    {"PaddleSports", "paddling"},
    {"Pickleball", "pickleball"},
    {"Pilates", "pilates"},
    {"Play", "play"},
    {"PreparationAndRecovery", "stretching"},
    {"Racquetball", "racquetball"},
    {"Rowing", "rowing"},
    {"Rugby", "rugby"},
    {"Running", "running"},
    {"Sailing", "sailing"},
    {"SkatingSports", "ice_skating"},
    {"SnowSports", "snow_sports"},
    {"Snowboarding", "snowboarding"},
    {"Soccer", "soccer"},
    {"SocialDance", "dance"},
    {"Softball", "baseball"},
    {"Squash", "squash"},
    {"StairClimbing", "stair_climbing"},
    {"Stairs", "stair_climbing"},
    {"StepTraining", "aerobics"},
    {"SurfingSports", "surfing"},
    {"SwimBikeRun", "triathlon"},
    {"Swimming", "swimming"},
    {"TableTennis", "table_tennis"},
    {"TaiChi", "martial_arts"},
    {"Tennis", "tennis"},
    {"TrackAndField", "running"},
    {"TraditionalStrengthTraining", "strength_training"},
    {"Transition", "transition"},
    {"UnderwaterDiving", "diving"},
    {"Volleyball", "volleyball"},
    {"Walking", "walking"},
    {"WaterFitness", "swimming"},
    {"WaterPolo", "water_polo"},
    {"WaterSports", "water_sports"},
    {"WheelchairRunPace", "running"},
    {"WheelchairWalkPace", "walking"},
    {"Wrestling", "martial_arts"},
    {"Yoga", "yoga"},
});
static_assert(isSorted(kApple));

constexpr auto aliasNames()
{
    std::array<std::string_view, kAliases.size()> names{};
    std::ranges::transform(kAliases, names.begin(), &Entry<std::string_view>::name);
    return names;
}
constexpr auto kAliasNames = aliasNames();

constexpr char fold(char letter)
{
    return letter == '-' || letter == ' ' ? '_' : lower(letter);
}

} // namespace

std::span<const std::string_view> workoutTypes()
{
    return kUnified;
}

bool isWorkoutType(std::string_view name)
{
    return std::ranges::binary_search(kUnified, name);
}

std::optional<std::string_view> resolveWorkoutType(std::string_view name)
{
    if (name.starts_with(kAppleWorkout)) {
        return workoutTypeOfHealthKit(name);
    }
    const Folded folded(name, fold);
    if (const auto alias = lookUp(kAliases, folded)) {
        return alias;
    }
    const auto unified = std::ranges::lower_bound(kUnified, std::string_view(folded));
    if (unified == kUnified.end() || *unified != std::string_view(folded)) {
        return std::nullopt;
    }
    return *unified;
}

std::optional<std::string_view> workoutTypeOfHealthKit(std::string_view name)
{
    if (!name.starts_with(kAppleWorkout)) {
        return std::nullopt;
    }
    return lookUp(kApple, name.substr(kAppleWorkout.size()));
}

std::span<const std::string_view> workoutAliases()
{
    return kAliasNames;
}

} // namespace api::health
