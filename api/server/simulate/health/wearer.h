// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/health/dice.h"
#include "api/server/simulate/health/places.h"
#include "api/server/simulate/health/sports.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace api::server::simulate {

// A workout that the wearer means to do every week.
struct Habit {
    int weekday = 0; // 0 = Monday
    Sport sport = Sport::Running;
    int minute = 0; // local, of the day
    int minutes = 0;
};

// A made-up person who wears a watch and carries a phone. Everything that is measured follows from this and the day.
struct Wearer {
    std::uint64_t seed = 0;
    bool female = false;
    std::int32_t birthDay = 0; // days since 1970
    double age = 0; // years, at the start of 2026
    double fitness = 0; // 0..1
    double heightCm = 0;
    double weightKg = 0; // at the start of 2026
    double weightPerYear = 0; // kg
    double bodyFat = 0; // percent
    double restingHr = 0, maxHr = 0; // beats a minute
    double rmssd = 0; // ms, a rested night
    double breathing = 0; // breaths a minute, asleep
    double vo2Max = 0; // ml/kg/min
    double stride = 0; // metres a step, walking
    double dailySteps = 0; // beside workouts
    double middleOfSleep = 0; // local hour on free days: the chronotype
    double sleepNeed = 0; // hours
    double workWake = 0; // local hour at which work days begin
    const Place *home = nullptr;
    std::vector<Habit> habits;
    int cycleDays = 0; // menstrual cycle; 0 = none
    double systolic = 0, diastolic = 0; // mmHg
    double glucose = 0; // mg/dL, fasting
    bool measuresPressure = false, measuresGlucose = false, glucoseSensor = false, ownsScale = false;

    Dice dice(std::uint64_t purpose, std::int64_t when) const
    {
        return Dice(seed, purpose, static_cast<std::uint64_t>(when));
    }
};

// The same number and id make the same person.
Wearer makeWearer(std::uint64_t number, std::string_view userId);

double basalKcal(const Wearer &wearer, double weightKg); // a day (Mifflin and St Jeor)

} // namespace api::server::simulate
