// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/series.h"
#include "tests/support/lives.h"
#include "tests/support/testcase.h"

#include <cmath>
#include <map>
#include <set>

using namespace api::server::simulate;
using namespace support;

namespace {

std::pair<double, double> rangeOf(Metric metric)
{
    static const std::map<Metric, std::pair<double, double>> ranges{
        {Metric::HeartRate, {34, 205}},
        {Metric::RestingHeartRate, {36, 95}},
        {Metric::HrvSdnn, {10, 160}},
        {Metric::HeartRateRecovery, {1, 90}},
        {Metric::WalkingHeartRate, {55, 150}},
        {Metric::HrvRmssd, {6, 180}},
        {Metric::OxygenSaturation, {84, 100}},
        {Metric::BloodGlucose, {55, 320}},
        {Metric::Systolic, {80, 185}},
        {Metric::Diastolic, {45, 115}},
        {Metric::RespiratoryRate, {9, 25}},
        {Metric::Height, {140, 205}},
        {Metric::Weight, {40, 130}},
        {Metric::BodyFat, {4, 55}},
        {Metric::BodyMassIndex, {16, 40}},
        {Metric::LeanMass, {28, 100}},
        {Metric::BodyTemperature, {35.5, 40}},
        {Metric::SkinTemperature, {33.5, 38.5}},
        {Metric::SkinTemperatureDeviation, {-0.6, 2.2}},
        {Metric::Vo2Max, {17, 70}},
        {Metric::Steps, {1, 2200}},
        {Metric::Energy, {0, 250}},
        {Metric::BasalEnergy, {0, 120}},
        {Metric::StandTime, {1, 60}},
        {Metric::ExerciseTime, {1, 10}},
        {Metric::FlightsClimbed, {1, 10}},
        {Metric::DistanceOnFoot, {0.1, 3500}},
        {Metric::DistanceCycling, {20, 900}},
        {Metric::DistanceSwimming, {15, 110}},
        {Metric::WalkingStepLength, {50, 95}},
        {Metric::WalkingSpeed, {0.6, 2}},
        {Metric::WalkingDoubleSupport, {20, 33}},
        {Metric::WalkingAsymmetry, {0, 8}},
        {Metric::RunningPower, {60, 500}},
        {Metric::RunningSpeed, {1.4, 6.5}},
        {Metric::RunningOscillation, {6, 13}},
        {Metric::RunningContactTime, {150, 320}},
        {Metric::RunningStride, {45, 230}},
        {Metric::SwimmingStrokes, {10, 80}},
        {Metric::Cadence, {60, 110}},
        {Metric::Power, {20, 420}},
        {Metric::Speed, {2, 14}},
        {Metric::EnvironmentalAudio, {30, 90}},
        {Metric::HeadphoneAudio, {40, 100}},
        {Metric::TimeInDaylight, {1, 60}},
        {Metric::GarminStress, {1, 100}},
        {Metric::GarminBodyBattery, {5, 100}},
        {Metric::Hydration, {150, 500}},
    };
    return ranges.at(metric);
}

} // namespace

class HealthMetrics : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreThoseOfTheCatalogue_data()
    {
        QTest::addColumn<int>("number");
        for (const auto &[metric, slug] : {std::pair(Metric::HeartRate, "heart_rate"),
                                           {Metric::RestingHeartRate, "resting_heart_rate"},
                                           {Metric::HrvSdnn, "heart_rate_variability_sdnn"},
                                           {Metric::HeartRateRecovery, "heart_rate_recovery_one_minute"},
                                           {Metric::WalkingHeartRate, "walking_heart_rate_average"},
                                           {Metric::HrvRmssd, "heart_rate_variability_rmssd"},
                                           {Metric::OxygenSaturation, "oxygen_saturation"},
                                           {Metric::BloodGlucose, "blood_glucose"},
                                           {Metric::Systolic, "blood_pressure_systolic"},
                                           {Metric::Diastolic, "blood_pressure_diastolic"},
                                           {Metric::RespiratoryRate, "respiratory_rate"},
                                           {Metric::Height, "height"},
                                           {Metric::Weight, "weight"},
                                           {Metric::BodyFat, "body_fat_percentage"},
                                           {Metric::BodyMassIndex, "body_mass_index"},
                                           {Metric::LeanMass, "lean_body_mass"},
                                           {Metric::BodyTemperature, "body_temperature"},
                                           {Metric::SkinTemperature, "skin_temperature"},
                                           {Metric::SkinTemperatureDeviation, "skin_temperature_deviation"},
                                           {Metric::Vo2Max, "vo2_max"},
                                           {Metric::Steps, "steps"},
                                           {Metric::Energy, "energy"},
                                           {Metric::BasalEnergy, "basal_energy"},
                                           {Metric::StandTime, "stand_time"},
                                           {Metric::ExerciseTime, "exercise_time"},
                                           {Metric::FlightsClimbed, "flights_climbed"},
                                           {Metric::DistanceOnFoot, "distance_walking_running"},
                                           {Metric::DistanceCycling, "distance_cycling"},
                                           {Metric::DistanceSwimming, "distance_swimming"},
                                           {Metric::WalkingStepLength, "walking_step_length"},
                                           {Metric::WalkingSpeed, "walking_speed"},
                                           {Metric::WalkingDoubleSupport, "walking_double_support_percentage"},
                                           {Metric::WalkingAsymmetry, "walking_asymmetry_percentage"},
                                           {Metric::RunningPower, "running_power"},
                                           {Metric::RunningSpeed, "running_speed"},
                                           {Metric::RunningOscillation, "running_vertical_oscillation"},
                                           {Metric::RunningContactTime, "running_ground_contact_time"},
                                           {Metric::RunningStride, "running_stride_length"},
                                           {Metric::SwimmingStrokes, "swimming_stroke_count"},
                                           {Metric::Cadence, "cadence"},
                                           {Metric::Power, "power"},
                                           {Metric::Speed, "speed"},
                                           {Metric::EnvironmentalAudio, "environmental_audio_exposure"},
                                           {Metric::HeadphoneAudio, "headphone_audio_exposure"},
                                           {Metric::TimeInDaylight, "time_in_daylight"},
                                           {Metric::GarminStress, "garmin_stress_level"},
                                           {Metric::GarminBodyBattery, "garmin_body_battery"},
                                           {Metric::Hydration, "hydration"}})
            QTest::newRow(slug) << int(metric);
    }
    void numbersAreThoseOfTheCatalogue()
    {
        QFETCH(int, number);
        const auto *series = api::health::findSeries(QTest::currentDataTag());
        QVERIFY(series);
        QCOMPARE(number, series->id);
    }

    void everyValueIsOneThatALivingPersonHas()
    {
        std::set<Metric> seen;
        for (const Life &life : lives()) {
            for (const HealthDay &day : life.days) {
                for (const Record &record : day.records) {
                    seen.insert(record.metric);
                    const auto [least, most] = rangeOf(record.metric);
                    if (record.value < least || record.value > most)
                        QFAIL(qPrintable(QStringLiteral("metric %1: %2").arg(int(record.metric)).arg(record.value)));
                    QVERIFY(record.end >= record.start);
                    QVERIFY(record.start >= day.course.begin * 60);
                    QVERIFY(record.start < (day.course.begin + std::int64_t(day.course.minutes.size())) * 60);
                }
            }
        }
        QCOMPARE(seen.size(), 48U);
    }

    // 48.4, not 48.400000000000006: no device says more than three decimals.
    void noValueHasMoreDecimalsThanADeviceSays()
    {
        for (const Life &life : lives()) {
            for (const HealthDay &day : life.days) {
                for (const Record &record : day.records) {
                    const double said = std::round(record.value * 1000) / 1000;
                    QVERIFY2(record.value == said, qPrintable(QString::number(record.value, 'g', 17)));
                }
            }
        }
    }

    void detailAndMetricsAreChosen()
    {
        const Wearer wearer = makeWearer(7, "a");
        const auto count = [&](const DayOptions &options) { return makeDay(wearer, 20500, options).records.size(); };
        MetricSet heart;
        heart.set(std::size_t(Metric::HeartRate));
        const std::size_t usual = count({}), coarse = count({.detail = kCoarse}), fine = count({.detail = kFine});
        QVERIFY2(coarse > 60 && coarse < 400, qPrintable(QString::number(coarse)));
        QVERIFY2(usual > 500 && usual < 1500, qPrintable(QString::number(usual)));
        QVERIFY2(fine > 3000, qPrintable(QString::number(fine)));
        for (const Record &record : makeDay(wearer, 20500, {.wanted = heart}).records)
            QCOMPARE(int(record.metric), int(Metric::HeartRate));
    }
};

WEARDECK_TEST(HealthMetrics)
#include "tst_healthmetrics.moc"
