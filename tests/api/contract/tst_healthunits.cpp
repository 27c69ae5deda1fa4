// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/units.h"
#include "tests/support/testcase.h"

#include <limits>

using namespace api::health;

class HealthUnitsTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void conversions_data();
    void conversions();
    void ownUnits();
    void refusals();
    void other();
};

void HealthUnitsTest::conversions_data()
{
    QTest::addColumn<QByteArray>("slug");
    QTest::addColumn<double>("sent");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<double>("stored");
    const auto row = [](const char *slug, double sent, const char *unit, double stored) {
        QTest::addRow("%s %g %s", slug, sent, unit) << QByteArray(slug) << sent << QByteArray(unit) << stored;
    };
    row("weight", 165.3, "lb", 74.978818761);
    row("weight", 11, "st", 69.85322498);
    row("weight", 70250, "g", 70.25);
    row("weight", 70, "", 70);
    row("height", 5.9, "ft", 179.832);
    row("height", 70, "in", 177.8);
    row("height", 175, "cm", 175);
    row("height", 1.75, "m", 175);
    row("height", 1.75, "", 175);
    row("height", 175, "", 175);
    row("walking_step_length", 0.7, "", 70);
    row("distance_walking_running", 0.5, "mi", 804.672);
    row("distance_cycling", 5.2, "km", 5200);
    row("distance_swimming", 100, "yd", 91.44);
    row("body_temperature", 98.6, "degF", 37);
    row("body_temperature", 36.6, "degC", 36.6);
    row("body_temperature", 310.15, "K", 37);
    row("skin_temperature_deviation", 1.8, "degF", 1);
    row("energy", 1400, "kJ", 334.608030593);
    row("energy", 120, "Cal", 120);
    row("energy", 120000, "cal", 120);
    row("energy", 4184, "J", 1);
    row("basal_energy", 1500, "kcal", 1500);
    row("oxygen_saturation", 0.97, "%", 97); // Apple's export
    row("oxygen_saturation", 97, "%", 97); // Apple's SDK
    row("oxygen_saturation", 0.97, "ratio", 97);
    row("oxygen_saturation", 97, "percent", 97);
    row("oxygen_saturation", 0.97, "", 97);
    row("oxygen_saturation", 1, "%", 100);
    row("body_fat_percentage", 0.304, "", 30.4);
    row("body_fat_percentage", 25, "", 25);
    row("body_fat_percentage", 0.07, "%", 7);
    row("walking_asymmetry_percentage", 0.005, "%", 0.5);
    row("walking_double_support_percentage", 0.285, "", 28.5);
    row("walking_steadiness", 1, "%", 100);
    row("weather_humidity", 0.8, "%", 0.8);
    row("weather_humidity", 0.8, "ratio", 80);
    row("blood_glucose", 6.111, "mmol/L", 110.1092202);
    row("blood_glucose", 6.111, "mmol<180.1558800000541>/L", 110.1092202);
    row("blood_glucose", 110, "mg/dL", 110);
    row("blood_alcohol_content", 0.0008, "%", 80);
    row("heart_rate", 72, "count/min", 72);
    row("heart_rate", 1.2, "count/s", 72);
    row("heart_rate", 1.2, "Hz", 72);
    row("heart_rate", 72, "BPM", 72);
    row("respiratory_rate", 14, "breaths/min", 14);
    row("cadence", 88, "count/min", 88);
    row("heart_rate_variability_sdnn", 0.042, "s", 42);
    row("stand_time", 2, "hr", 120);
    row("exercise_time", 90, "s", 1.5);
    row("time_in_daylight", 12, "min", 12);
    row("hydration", 0.25, "L", 250);
    row("hydration", 8, "fl_oz_us", 236.5882365);
    row("forced_vital_capacity", 4200, "mL", 4.2);
    row("peak_expiratory_flow_rate", 8, "L/s", 480);
    row("walking_speed", 5.4, "km/hr", 1.5);
    row("running_speed", 10, "mi/hr", 4.4704);
    row("running_speed", 3, "m/s", 3);
    row("environmental_audio_exposure", 71, "dBASPL", 71);
    row("running_power", 240, "W", 240);
    row("blood_pressure_systolic", 16, "kPa", 120.009852135);
    row("blood_pressure_diastolic", 80, "mmHg", 80);
    row("insulin_delivery", 4, "IU", 4);
    row("electrodermal_activity", 3, "mcS", 3);
    row("electrodermal_activity", 0.000003, "S", 3);
    row("electrodermal_activity", 0.003, "mS", 3);
    row("workout_effort_score", 7, "appleEffortScore", 7);
    row("vo2_max", 46.5, "mL/min·kg", 46.5);
    row("vo2_max", 46.5, "ml/kg*min", 46.5);
    row("vo2_max", 46.5, "mL/kg/min", 46.5);
    row("physical_effort", 4.1, "kcal/hr·kg", 4.1);
    row("body_mass_index", 22.4, "count", 22.4);
    row("steps", 512, "count", 512);
    row("atrial_fibrillation_burden", 0.02, "%", 0.02);
}

void HealthUnitsTest::conversions()
{
    QFETCH(const QByteArray, slug);
    QFETCH(const double, sent);
    QFETCH(const QByteArray, unit);
    QFETCH(const double, stored);
    const auto *series = findSeries(slug.toStdString());
    QVERIFY(series);
    const auto converted = convert(series->id, sent, unit.toStdString());
    QVERIFY2(converted.has_value(), converted ? "" : converted.error().message.c_str());
    QVERIFY2(std::abs(*converted - stored) < 1e-9, QByteArray::number(*converted, 'g', 17).constData());
    const auto shown = QByteArray::number(stored, 'g', QLocale::FloatingPointShortest);
    QCOMPARE(QByteArray::number(*converted, 'g', QLocale::FloatingPointShortest), shown);
}

void HealthUnitsTest::ownUnits()
{
    for (const auto &series : allSeries()) { // what the server sends may be sent back
        const auto converted = convert(series.id, 50, series.unit);
        QVERIFY2(converted.has_value(), series.slug.data());
        QCOMPARE(*converted, 50.0);
    }
}

void HealthUnitsTest::refusals()
{
    const auto message = [](std::string_view slug, double value, std::string_view unit) {
        const auto converted = convert(findSeries(slug)->id, value, unit);
        return converted ? std::string() : converted.error().message;
    };
    QCOMPARE(message("weight", 70, "furlong"), std::string("The unit \"furlong\" is unknown."));
    QCOMPARE(message("weight", 70, "m"), std::string("The unit \"m\" does not fit weight."));
    QCOMPARE(message("distance_other", 3, "m/s"), std::string("The unit \"m/s\" does not fit distance_other."));
    QCOMPARE(message("steps", 3, "%"), std::string("The unit \"%\" does not fit steps."));
    QCOMPARE(message("weight", std::numeric_limits<double>::quiet_NaN(), "kg"),
             std::string("The value is not a finite number."));
    QCOMPARE(message("distance_other", 1e307, "km"), std::string("The value is not a finite number."));
    QCOMPARE(message("weight", 1, std::string(9000, 'x')).size(), 63u);
    QVERIFY(!convert(6, 1, "count"));
}

void HealthUnitsTest::other()
{
    QCOMPARE(convertUnit(836.8, "kJ", "kcal").value(), 200.0);
    QCOMPARE(convertUnit(3.1, "mi", "m").value(), 4988.9664);
    QCOMPARE(convertUnit(30.5, "min", "s").value(), 1830.0);
    QVERIFY(!convertUnit(1, "kg", "m"));
    QVERIFY(!convertUnit(1, "", "m"));
}

WEARDECK_TEST(HealthUnitsTest)
#include "tst_healthunits.moc"
