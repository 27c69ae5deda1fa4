// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/day.h"

#include "api/server/simulate/health/recorder.h"

#include <algorithm>
#include <bit>

namespace api::server::simulate {

namespace {

constexpr std::uint64_t kRepeats = 90;

// Devices that lose the answer of the phone send a record again.
void repeatSome(const Wearer &wearer, HealthDay &day)
{
    Dice dice = wearer.dice(kRepeats, day.day);
    if (day.records.empty() || !dice.chance(0.06))
        return;
    for (int times = dice.whole(1, 4); times > 0; --times) {
        const auto at = std::ptrdiff_t(dice.next() % day.records.size());
        const Record again = day.records[std::size_t(at)];
        day.records.insert(day.records.begin() + at, again);
    }
}

} // namespace

HealthDay makeDay(const Wearer &wearer, std::int32_t day, const DayOptions &options)
{
    HealthDay made{.day = day, .course = liveDay(wearer, day), .records = {}, .trainings = {}, .sleep = {}};
    Recorder recorder(wearer, options, made);
    recordVitals(recorder);
    recordMovement(recorder);
    recordTraining(recorder);
    recordBody(recorder);
    repeatSome(wearer, made);
    if (made.course.nightRecorded)
        made.sleep = made.course.night.stretches;
    made.sleep.insert(made.sleep.end(), made.course.nap.stretches.begin(), made.course.nap.stretches.end());
    return made;
}

void visitDays(const Wearer &wearer, std::int32_t first, std::int32_t last, const DayOptions &options,
               const std::function<void(const HealthDay &)> &visit)
{
    for (std::int32_t day = first; day <= last; ++day)
        visit(makeDay(wearer, day, options));
}

std::uint64_t idOf(const Wearer &wearer, const Record &record)
{
    const std::uint64_t what = std::uint64_t(record.metric) << 8 | std::uint64_t(record.carrier);
    return mixed(mixed(wearer.seed, what), std::bit_cast<std::uint64_t>(record.start)) | 1;
}

std::uint64_t idOf(const Wearer &wearer, const Training &training)
{
    return mixed(mixed(wearer.seed, 0x70001), std::bit_cast<std::uint64_t>(training.start)) | 1;
}

std::uint64_t idOf(const Wearer &wearer, const Stretch &stretch)
{
    return mixed(mixed(wearer.seed, 0x70002), std::bit_cast<std::uint64_t>(stretch.start)) | 1;
}

} // namespace api::server::simulate
