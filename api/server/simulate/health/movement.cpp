// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/exertion.h"
#include "api/server/simulate/health/recorder.h"

#include <algorithm>

namespace api::server::simulate {

namespace {

bool onFoot(const DayCourse &course, int at)
{
    const Minute &minute = course.minutes[std::size_t(at)];
    return minute.doing == Doing::Walking
        || (minute.doing == Doing::Training && factsOf(course.effort->plan.sport).movement == Movement::Foot);
}

// The watch sees every step while it is worn; the phone, in a pocket, a little less of the same walk and at slightly
// other times, and it goes on alone when the watch lies on its charger.
void recordSteps(Recorder &recorder)
{
    const int block = recorder.detail().block;
    const DayCourse &course = recorder.course();
    for (const Carrier carrier : {Carrier::Watch, Carrier::Phone}) {
        const bool watch = carrier == Carrier::Watch;
        Dice dice = recorder.wearer().dice(2000 + std::uint64_t(carrier), course.day);
        const auto sees = [watch](const Minute &minute) {
            return minute.steps > 0 && (watch ? minute.worn : minute.carried);
        };
        recorder.eachBlock(block, sees, [&](int first, int last) {
            double steps = 0, meters = 0;
            for (int at = first; at <= last; ++at) {
                if (!sees(recorder.minute(at)))
                    continue;
                steps += recorder.minute(at).steps;
                meters += metersOnFoot(recorder.wearer(), course, at);
            }
            const double share = watch ? 1 : dice.between(0.9, 0.985);
            const std::int64_t start = first * 60 + dice.whole(0, 14);
            const std::int64_t end = last * 60 + (watch ? 60 : 46) + dice.whole(0, watch ? 0 : 13);
            recorder.add(Metric::Steps, carrier, start, end, std::max(1.0, std::floor(steps * share)));
            if (meters > 0)
                recorder.add(Metric::DistanceOnFoot, carrier, start, end, rounded(meters * share, 0.1));
        });
    }
}

void recordFlights(Recorder &recorder)
{
    for (const Carrier carrier : {Carrier::Watch, Carrier::Phone}) {
        const auto sees = [carrier](const Minute &minute) {
            return minute.flights > 0 && (carrier == Carrier::Watch ? minute.worn : minute.carried);
        };
        recorder.eachBlock(recorder.detail().block, sees, [&](int first, int last) {
            double flights = 0;
            for (int at = first; at <= last; ++at)
                flights += sees(recorder.minute(at)) ? recorder.minute(at).flights : 0;
            recorder.add(Metric::FlightsClimbed, carrier, first * 60, last * 60 + 60, flights);
        });
    }
}

void recordEnergy(Recorder &recorder)
{
    const double weight = recorder.course().condition.weightKg;
    const double perMet = weight * 3.5 / 200; // kcal a minute
    const double basal = basalKcal(recorder.wearer(), weight) / 1440;
    const auto burns = [](const Minute &minute) { return minute.worn && minute.met > 1; };
    recorder.eachBlock(recorder.detail().block, burns, [&](int first, int last) {
        double kcal = 0;
        for (int at = first; at <= last; ++at)
            kcal += burns(recorder.minute(at)) ? (recorder.minute(at).met - 1) * perMet : 0;
        recorder.add(Metric::Energy, Carrier::Watch, first * 60, last * 60 + 60, rounded(kcal, 0.001));
    });
    for (int hour = 0; hour < recorder.minutes(); hour += 60) { // the phone computes it when the watch is off
        const int length = std::min(60, recorder.minutes() - hour);
        const Carrier carrier = recorder.minute(hour + length / 2).worn ? Carrier::Watch : Carrier::Phone;
        recorder.add(Metric::BasalEnergy, carrier, hour * 60, (hour + length) * 60, rounded(basal * length, 0.001));
    }
}

void recordMinutes(Recorder &recorder)
{
    const auto trains = [](const Minute &minute) { return minute.worn && minute.met >= 3.2F; };
    recorder.eachBlock(recorder.detail().block, trains, [&](int first, int last) {
        int minutes = 0;
        for (int at = first; at <= last; ++at)
            minutes += trains(recorder.minute(at));
        recorder.add(Metric::ExerciseTime, Carrier::Watch, first * 60, last * 60 + 60, minutes);
    });
    const auto stands = [](const Minute &minute) { return minute.worn && minute.doing >= Doing::Walking; };
    recorder.eachBlock(60, stands, [&](int first, int last) {
        int minutes = 0;
        for (int at = first; at <= last; ++at)
            minutes += stands(recorder.minute(at));
        recorder.add(Metric::StandTime, Carrier::Watch, first * 60, last * 60 + 60, minutes);
    });
}

// The phone tells how the wearer walks, a few times a day.
void recordGait(Recorder &recorder)
{
    const Wearer &wearer = recorder.wearer();
    Dice dice = recorder.dice(Metric::WalkingSpeed);
    int told = 0;
    for (int at = 6; at < recorder.minutes() && told < 4; ++at) {
        const Minute &minute = recorder.minute(at);
        if (minute.doing != Doing::Walking || !minute.carried || recorder.minute(at - 5).doing != Doing::Walking
            || minute.steps < 90)
            continue;
        const std::int64_t start = (at - 5) * 60, end = at * 60;
        const double length = wearer.stride * dice.between(0.96, 1.04);
        recorder.add(Metric::WalkingStepLength, Carrier::Phone, start, end, rounded(length * 100, 0.1));
        recorder.add(Metric::WalkingSpeed, Carrier::Phone, start, end, rounded(length * minute.steps / 60, 0.01));
        recorder.add(Metric::WalkingDoubleSupport, Carrier::Phone, start, end,
                     rounded(26.5 + (wearer.age - 40) * 0.06 + dice.normal(0, 0.8), 0.1));
        recorder.add(Metric::WalkingAsymmetry, Carrier::Phone, start, end,
                     rounded(std::max(0.0, dice.normal(1.5, 1.2)), 0.1));
        ++told;
        at += 90;
    }
}

} // namespace

double metersOnFoot(const Wearer &wearer, const DayCourse &day, int at)
{
    const Minute &minute = day.minutes[std::size_t(at)];
    if (minute.doing == Doing::Walking)
        return minute.steps * wearer.stride;
    return onFoot(day, at) && minute.steps > 0 ? speedAt(wearer, day.effort->plan.sport, minute.met) * 60 : 0;
}

void recordMovement(Recorder &recorder)
{
    recordSteps(recorder);
    recordFlights(recorder);
    recordEnergy(recorder);
    recordMinutes(recorder);
    recordGait(recorder);
}

} // namespace api::server::simulate
