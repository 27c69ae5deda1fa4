// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/sdktypes.h"
#include "api/contract/health/selectors.h"
#include "api/contract/health/sleepstages.h"
#include "api/contract/health/workouttypes.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

using namespace api::health;

namespace {

std::vector<int> typesOf(std::string_view name)
{
    const auto found = resolveTypes(name);
    return {found.begin(), found.end()};
}

std::string metric(std::string_view name)
{
    const auto *series = seriesOfMetric(name);
    return series ? std::string(series->slug) : std::string("-");
}

std::string workout(std::string_view name)
{
    return std::string(resolveWorkoutType(name).value_or("-"));
}

std::string stage(std::string_view text)
{
    const auto found = resolveSleepStage(text);
    return found ? std::string(name(*found)) : std::string("-");
}

} // namespace

class HealthTablesTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void series();
    void aliases();
    void groups();
    void metrics();
    void workouts();
    void stages();
};

void HealthTablesTest::series()
{
    QCOMPARE(allSeries().size(), 93u);
    std::set<std::string_view> slugs;
    int last = 0;
    std::map<Aggregation, int> aggregations;
    for (const auto &each : allSeries()) {
        QVERIFY(each.id > last);
        last = each.id;
        QVERIFY(slugs.insert(each.slug).second);
        QCOMPARE(findSeries(each.slug), &each);
        QCOMPARE(seriesById(each.id), &each);
        QVERIFY(!each.unit.empty() && !each.category.empty());
        ++aggregations[each.aggregation];
    }
    QCOMPARE(last, kLargestSeriesId);
    QCOMPARE(aggregations[Aggregation::Sum], 23 + 1); // drinks as well
    QCOMPARE(aggregations[Aggregation::Maximum], 1);
    QCOMPARE(std::string(findSeries("blood_glucose")->unit), std::string("mg_dl"));
    QCOMPARE(findSeries("hydration")->aggregation, Aggregation::Sum);
    QCOMPARE(findSeries("six_minute_walk_test_distance")->aggregation, Aggregation::Maximum);
    for (const int id : {-1, 0, 6, 19, 499, 508, 100000}) {
        QVERIFY(seriesById(id) == nullptr);
    }
    for (const auto *slug : {"", "heart", "Heart_rate", "heart_rate ", "zzz"}) {
        QVERIFY(findSeries(slug) == nullptr);
    }
}

void HealthTablesTest::aliases()
{
    QCOMPARE(typesOf("spo2"), std::vector{20});
    QCOMPARE(typesOf("heart_rate_variability"), (std::vector{3, 7}));
    QCOMPARE(typesOf("calories"), (std::vector{81, 82}));
    QCOMPARE(typesOf("distance"), (std::vector{100, 101, 102, 103, 104}));
    QCOMPARE(typesOf("blood_pressure"), (std::vector{22, 23}));
    QCOMPARE(typesOf("stress"), (std::vector{220, 500}));
    QCOMPARE(typesOf("body_composition"), (std::vector{40, 41, 42, 43, 44, 47, 48, 49}));
    QCOMPARE(typesOf("cycling_power"), std::vector{181});
    for (const auto *slug : {"heart_rate", "resting_heart_rate", "respiratory_rate", "body_temperature", "steps",
                             "blood_glucose", "vo2_max", "running_power"}) {
        QCOMPARE(typesOf(slug), std::vector{findSeries(slug)->id});
    }
    for (const auto alias : allAliases()) {
        QVERIFY(findSeries(alias) == nullptr);
        const auto types = typesOf(alias);
        QVERIFY(!types.empty() && std::ranges::is_sorted(types));
        QVERIFY(std::ranges::all_of(types, [](int id) { return seriesById(id) != nullptr; }));
    }
    QVERIFY(resolveTypes("heartrate").empty());
    QVERIFY(resolveTypes("").empty());
}

void HealthTablesTest::groups()
{
    QCOMPARE(allGroupEvents().size(), 16u);
    std::size_t members = 0;
    for (const auto event : allGroupEvents()) {
        std::vector<int> expected;
        for (const auto &each : allSeries()) {
            if (each.groupEvent == event) {
                expected.push_back(each.id);
            }
        }
        const auto ids = groupSeries(event);
        QCOMPARE(std::vector<int>(ids.begin(), ids.end()), expected);
        members += ids.size();
    }
    QCOMPARE(members, 87u); // six series have no event
    QVERIFY(groupSeries("workout.created").empty());
    QCOMPARE(seriesEvent(*findSeries("steps")), std::string("series.steps.created"));
}

void HealthTablesTest::metrics()
{
    QCOMPARE(metricNameCount(), 108u);
    QCOMPARE(metric("HKQuantityTypeIdentifierHeartRate"), std::string("heart_rate"));
    QCOMPARE(metric("HEART_RATE"), std::string("heart_rate"));
    QCOMPARE(metric("heart_rate"), std::string("heart_rate"));
    QCOMPARE(metric("HEART_RATE_VARIABILITY"), std::string("heart_rate_variability_rmssd"));
    QCOMPARE(metric("HKQuantityTypeIdentifierBodyMass"), std::string("weight"));
    QCOMPARE(metric("HKQuantityTypeIdentifierVO2Max"), std::string("vo2_max"));
    QCOMPARE(metric("BASAL_METABOLIC_RATE"), std::string("basal_energy"));
    QCOMPARE(metric("HKQuantityTypeIdentifierDistanceRowing"), std::string("distance_other"));
    QCOMPARE(metric("HKQuantityTypeIdentifierRowingSpeed"), std::string("speed"));
    QCOMPARE(metric("HKQuantityTypeIdentifierUnderwaterDepth"), std::string("underwater_depth"));
    QCOMPARE(metric("HKQuantityTypeIdentifierNikeFuel"), std::string("nike_fuel"));
    for (const auto *unknown :
         {"", "HKQuantityTypeIdentifier", "hkquantitytypeidentifierheartrate", "HKQuantityTypeIdentifierHeartRates",
          "HKCategoryTypeIdentifierSleepAnalysis", "HeartRate", "PULSE"}) {
        QCOMPARE(metric(unknown), std::string("-"));
    }
    QCOMPARE(metric(std::string(5000, 'A')), std::string("-"));
}

void HealthTablesTest::workouts()
{
    QCOMPARE(workoutTypes().size(), 117u);
    QCOMPARE(workoutAliases().size(), 111u); // and crossfit
    for (const auto type : workoutTypes()) {
        QVERIFY(isWorkoutType(type) && resolveWorkoutType(type));
    }
    for (const auto alias : workoutAliases()) {
        QVERIFY(isWorkoutType(*resolveWorkoutType(alias)));
    }
    QCOMPARE(workout("RUNNING_TREADMILL"), std::string("treadmill"));
    QCOMPARE(workout("skiing"), std::string("alpine_skiing"));
    QCOMPARE(workout("hiit"), std::string("cardio_training"));
    QCOMPARE(workout("CrossFit"), std::string("cardio_training"));
    QCOMPARE(workout("Stand up paddleboarding"), std::string("stand_up_paddleboarding"));
    QCOMPARE(workout("wheelchair_run"), std::string("running"));
    QCOMPARE(workout("other"), std::string("generic"));
    QCOMPARE(workout("HKWorkoutActivityTypeTraditionalStrengthTraining"), std::string("strength_training"));
    QCOMPARE(workout("HKWorkoutActivityTypeOther"), std::string("generic"));
    for (const auto *unknown : {"", "quidditch", "HKWorkoutActivityTypeQuidditch", "runnin"}) {
        QCOMPARE(workout(unknown), std::string("-"));
    }
    QVERIFY(!workoutTypeOfHealthKit("running"));
}

void HealthTablesTest::stages()
{
    const std::map<std::string, std::vector<std::string>> expected{
        {"in_bed", {"in_bed", "inBed", "HKCategoryValueSleepAnalysisInBed", "IN_BED"}},
        {"awake", {"awake", "HKCategoryValueSleepAnalysisAwake", "AWAKE", "out_of_bed"}},
        {"sleeping",
         {"sleeping", "asleep", "HKCategoryValueSleepAnalysisAsleep", "HKCategoryValueSleepAnalysisAsleepUnspecified"}},
        {"light", {"light", "asleep_light", "core", "HKCategoryValueSleepAnalysisAsleepCore", "LIGHT"}},
        {"deep", {"deep", "asleep_deep", "HKCategoryValueSleepAnalysisAsleepDeep"}},
        {"rem", {"rem", "asleep_rem", "HKCategoryValueSleepAnalysisAsleepREM"}},
        {"unknown", {"unknown"}},
        {"-", {"", "snoring", "HKCategoryValueSleepAnalysis"}}};
    for (const auto &[stored, texts] : expected) {
        for (const auto &text : texts) {
            QCOMPARE(stage(text), stored);
        }
    }
    QVERIFY(isAsleep(SleepStage::Rem) && !isAsleep(SleepStage::Awake) && !isAsleep(SleepStage::InBed));
}

WEARDECK_TEST(HealthTablesTest)
#include "tst_healthtables.moc"
