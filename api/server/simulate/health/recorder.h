// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/health/day.h"

#include <cmath>

namespace api::server::simulate {

// The nearest multiple of the step, a whole number or one over a whole number: 48.4, not 48.400000000000006.
inline double rounded(double value, double step)
{
    const double parts = std::round(1 / step);
    return step < 1 ? std::round(value * parts) / parts : std::round(value / step) * step;
}

// Appends the records of one day; times are seconds from the day's begin.
class Recorder {
public:
    Recorder(const Wearer &wearer, const DayOptions &options, HealthDay &day)
        : m_wearer(wearer), m_options(options), m_day(day)
    {
    }

    const Wearer &wearer() const { return m_wearer; }
    const DayCourse &course() const { return m_day.course; }
    const Detail &detail() const { return m_options.detail; }
    bool wants(Metric metric) const { return has(m_options.wanted, metric); }
    int minutes() const { return int(course().minutes.size()); }
    const Minute &minute(int at) const { return course().minutes[std::size_t(at)]; }
    std::int64_t utc(std::int64_t second) const { return course().begin * 60 + second; }
    Dice dice(Metric metric) const { return m_wearer.dice(1000 + std::uint64_t(metric), m_day.day); }

    void add(Metric metric, Carrier carrier, std::int64_t start, std::int64_t end, double value)
    {
        if (!wants(metric) || start >= std::int64_t(minutes()) * 60) // a day on which one flies east ends early
            return;
        const auto zone = std::int16_t(course().zoneOf(course().begin + start / 60));
        m_day.records.push_back({metric, carrier, zone, utc(start), utc(end), value});
    }
    void addAt(Metric metric, Carrier carrier, std::int64_t second, double value)
    {
        add(metric, carrier, second, second, value);
    }
    void addTraining(Training training) { m_day.trainings.push_back(std::move(training)); }

    // Calls visit(first, last) with the outermost minutes that are wanted in each block of minutes.
    template <typename Wanted, typename Visit>
    void eachBlock(int block, Wanted wanted, Visit visit) const
    {
        for (int begin = 0; begin < minutes(); begin += block) {
            int first = -1, last = -1;
            for (int at = begin; at < std::min(begin + block, minutes()); ++at) {
                if (wanted(minute(at))) {
                    first = first < 0 ? at : first;
                    last = at;
                }
            }
            if (first >= 0)
                visit(first, last);
        }
    }

private:
    const Wearer &m_wearer;
    const DayOptions &m_options;
    HealthDay &m_day;
};

// The parts of a day, each in a file of its own.
void recordVitals(Recorder &recorder); // heart, its variability, breath, oxygen, warmth
void recordMovement(Recorder &recorder); // steps, distance, energy, minutes of exercise
void recordTraining(Recorder &recorder); // the workout and the series that belong to it
void recordBody(Recorder &recorder); // scale, cuff, glucose meter, surroundings

double metersOnFoot(const Wearer &wearer, const DayCourse &day, int minute);

} // namespace api::server::simulate
