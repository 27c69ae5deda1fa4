// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/route.h"
#include "tests/support/lives.h"
#include "tests/support/testcase.h"

#include <cmath>
#include <set>

using namespace api::server::simulate;
using namespace support;
using api::health::SleepStage;

namespace {

double minutesOf(const std::vector<Stretch> &stretches, SleepStage stage, std::int64_t from, std::int64_t to)
{
    double seconds = 0;
    for (const Stretch &stretch : stretches) {
        if (stretch.stage == stage)
            seconds += double(std::max<std::int64_t>(0, std::min(stretch.end, to) - std::max(stretch.start, from)));
    }
    return seconds / 60;
}

double asleepMinutes(const Night &night)
{
    double minutes = 0;
    for (const SleepStage stage : {SleepStage::Light, SleepStage::Deep, SleepStage::Rem})
        minutes += minutesOf(night.stretches, stage, night.bed(), night.wake());
    return minutes;
}

} // namespace

class HealthDays : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void theHeartRestsAsleepAndStaysBelowItsHighest()
    {
        for (const Life &life : lives()) {
            for (const HealthDay &day : life.days) {
                double asleep = 0, awake = 0;
                int nights = 0, wakes = 0;
                for (const Minute &minute : day.course.minutes) {
                    QVERIFY(double(minute.heart) < life.wearer.maxHr);
                    const bool sleeps = minute.doing == Doing::Asleep;
                    (sleeps ? asleep : awake) += double(minute.heart);
                    ++(sleeps ? nights : wakes);
                }
                QVERIFY(asleep / nights + 6 < awake / wakes);
                QVERIFY(day.course.condition.restingHr + 6 < awake / wakes);
                QVERIFY(std::abs(asleep / nights - day.course.condition.restingHr) < 7);
            }
        }
    }

    void energyIsWhatABodyOfThatWeightBurns()
    {
        for (const Life &life : lives()) {
            std::vector<double> levels;
            for (const HealthDay &day : life.days) {
                const double active = total(day, Metric::Energy), basal = total(day, Metric::BasalEnergy);
                const double perDay = double(day.course.minutes.size()) / 1440;
                QVERIFY(std::abs(basal - basalKcal(life.wearer, day.course.condition.weightKg) * perDay) < 1);
                const bool partly = day.course.condition.watchAtHome || day.course.condition.travels;
                QVERIFY2(active > (partly ? 5 : 60) && active < 2600, qPrintable(QString::number(active)));
                levels.push_back((active + basal) / basal);
            }
            QVERIFY2(mean(levels) > 1.1 && mean(levels) < 2.2, qPrintable(QString::number(mean(levels))));
        }
    }

    void nightsHaveTheArchitectureOfSleep()
    {
        double earlyDeep = 0, lateDeep = 0, earlyRem = 0, lateRem = 0;
        int unrecorded = 0, naps = 0;
        for (const Life &life : lives()) {
            for (const HealthDay &day : life.days) {
                const Night &night = day.course.night;
                const double asleep = asleepMinutes(night);
                QVERIFY2(asleep >= 4 * 60 && asleep <= 11 * 60, qPrintable(QString::number(asleep)));
                for (std::size_t n = 1; n < night.stretches.size(); ++n)
                    QCOMPARE(night.stretches[n].start, night.stretches[n - 1].end);
                const std::int64_t middle = (night.bed() + night.wake()) / 2;
                const double deep = minutesOf(night.stretches, SleepStage::Deep, night.bed(), middle);
                QVERIFY(deep > minutesOf(night.stretches, SleepStage::Deep, middle, night.wake()));
                earlyDeep += deep;
                lateDeep += minutesOf(night.stretches, SleepStage::Deep, middle, night.wake());
                earlyRem += minutesOf(night.stretches, SleepStage::Rem, night.bed(), middle);
                lateRem += minutesOf(night.stretches, SleepStage::Rem, middle, night.wake());
                QVERIFY(minutesOf(night.stretches, SleepStage::Light, night.bed(), night.wake()) > asleep * 0.3);
                unrecorded += !day.course.nightRecorded;
                naps += !day.course.nap.isEmpty();
            }
        }
        QVERIFY(earlyDeep > 4 * lateDeep);
        QVERIFY(lateRem > 1.5 * earlyRem);
        QVERIFY(unrecorded > 20 && unrecorded < 200);
        QVERIFY(naps > 20 && naps < 300);
    }

    void freeDaysShiftTheMiddleOfSleep()
    {
        double later = 0;
        for (const Life &life : lives()) {
            std::array<std::vector<double>, 2> middles;
            for (const HealthDay &day : life.days) {
                const double hour = double(day.course.night.wake() + day.course.night.bed()) / 7200;
                middles[weekdayOf(day.day) >= 5].push_back(hour - double(day.course.begin) / 60);
            }
            later += mean(middles[1]) - mean(middles[0]);
        }
        QVERIFY2(later / double(kSeeds) > 0.3, qPrintable(QString::number(later)));
    }

    void watchAndPhoneCountTheSameWalks()
    {
        int together = 0, alone = 0, atHome = 0, ordinary = 0, less = 0;
        for (const Life &life : lives()) {
            for (const HealthDay &day : life.days) {
                const double watch = total(day, Metric::Steps, Carrier::Watch);
                const double phone = total(day, Metric::Steps, Carrier::Phone);
                if (day.course.condition.watchAtHome) {
                    QVERIFY(phone > watch);
                    ++atHome;
                    continue;
                }
                ++ordinary;
                less += watch < phone;
                QVERIFY2(watch >= phone * 0.8, qPrintable(QStringLiteral("%1 %2").arg(watch).arg(phone)));
                for (const Record &record : day.records) {
                    if (record.metric != Metric::Steps || record.carrier != Carrier::Phone)
                        continue;
                    const bool shared = std::ranges::any_of(day.records, [&](const Record &other) {
                        return other.metric == Metric::Steps && other.carrier == Carrier::Watch
                            && other.start < record.end && record.start < other.end;
                    });
                    ++(shared ? together : alone);
                }
            }
        }
        QVERIFY2(less * 25 < ordinary, qPrintable(QString::number(less)));
        QVERIFY(together > alone * 5);
        QVERIFY(alone > 50);
        QVERIFY(atHome > 5);
    }

    void workoutsFollowTheWeekAndAgreeWithTheirDetail()
    {
        std::set<Sport> sports;
        int workouts = 0, paused = 0;
        for (const Life &life : lives()) {
            for (const HealthDay &day : life.days) {
                for (const Training &training : day.trainings) {
                    sports.insert(training.sport);
                    ++workouts;
                    paused += training.pauseEnd > training.pauseStart;
                    QVERIFY(training.heart > day.course.condition.restingHr + 12);
                    QVERIFY(training.mostHeart < life.wearer.maxHr && training.leastHeart <= training.heart);
                    QVERIFY(training.kcal > 0 && training.kcal < total(day, Metric::Energy) + 1);
                    double meters = 0, seconds = 0;
                    for (const Split &split : training.splits) {
                        meters += split.meters;
                        seconds += split.seconds;
                    }
                    QVERIFY(std::abs(meters - training.meters) < 0.01);
                    if (training.meters > 0)
                        QVERIFY(std::abs(seconds - training.durationSeconds()) < 0.5);
                    const auto fixes = routeOf(life.wearer, training, 5);
                    QCOMPARE(fixes.empty(), !factsOf(training.sport).outdoor);
                    double gone = 0;
                    for (std::size_t n = 1; n < fixes.size(); ++n) {
                        const double north = (fixes[n].latitude - fixes[n - 1].latitude) * 111'320;
                        const double east = (fixes[n].longitude - fixes[n - 1].longitude) * 111'320
                            * std::cos(fixes[n].latitude * 3.14159265 / 180);
                        gone += std::hypot(north, east);
                    }
                    if (!fixes.empty())
                        QVERIFY2(std::abs(gone / training.meters - 1) < 0.02, qPrintable(QString::number(gone)));
                }
                if (day.trainings.empty())
                    continue;
                QVERIFY(std::ranges::any_of(life.wearer.habits,
                                            [&](const Habit &habit) { return habit.weekday == weekdayOf(day.day); }));
            }
        }
        QVERIFY2(workouts > 200 && workouts < 900, qPrintable(QString::number(workouts)));
        QVERIFY(paused > 10);
        QVERIFY(sports.size() >= 8);
    }

    void illnessShows()
    {
        std::array<std::vector<double>, 2> resting, rmssd, steps, asleep, warmth;
        for (const Life &life : lives()) {
            for (const HealthDay &day : life.days) {
                const double illness = day.course.condition.illness;
                if (illness > 0 && illness < 0.5)
                    continue;
                const std::size_t ill = illness > 0;
                resting[ill].push_back(mean(values(day, Metric::RestingHeartRate)) - life.wearer.restingHr);
                rmssd[ill].push_back(mean(values(day, Metric::HrvRmssd)) / life.wearer.rmssd);
                steps[ill].push_back(total(day, Metric::Steps, Carrier::Watch) / life.wearer.dailySteps);
                asleep[ill].push_back(asleepMinutes(day.course.night));
                warmth[ill].push_back(mean(values(day, Metric::SkinTemperatureDeviation)));
                if (ill == 1)
                    QVERIFY(day.trainings.empty());
            }
        }
        QVERIFY(resting[1].size() > 10);
        QVERIFY(mean(resting[1]) > mean(resting[0]) + 4);
        QVERIFY(mean(rmssd[1]) < mean(rmssd[0]) * 0.8);
        QVERIFY(mean(steps[1]) < mean(steps[0]) * 0.7);
        QVERIFY(mean(asleep[1]) > mean(asleep[0]) + 20);
        QVERIFY(mean(warmth[1]) > mean(warmth[0]) + 0.4);
    }

    void trainingLowersTheVariability()
    {
        std::vector<double> rested, strained;
        for (const Life &life : lives()) {
            for (const HealthDay &day : life.days) {
                const Condition &condition = day.course.condition;
                if (condition.illness == 0 && condition.jetLag == 0)
                    (condition.strain > 0.25 ? strained : rested).push_back(condition.rmssd / life.wearer.rmssd);
            }
        }
        QVERIFY(strained.size() > 20);
        QVERIFY(mean(strained) < mean(rested) * 0.97);
    }

    void daysFollowEachOtherAcrossZones()
    {
        std::set<std::size_t> lengths;
        int changes = 0;
        for (const Life &life : lives()) {
            for (std::size_t n = 0; n + 1 < life.days.size(); ++n) {
                const DayCourse &day = life.days[n].course;
                QCOMPARE(day.begin + std::int64_t(day.minutes.size()), life.days[n + 1].course.begin);
                QCOMPARE((day.begin + day.zone) % 1440, 0);
                QCOMPARE((day.begin + day.zone) / 1440, std::int64_t(day.day));
                lengths.insert(day.minutes.size());
                changes += day.zone != day.laterZone;
            }
        }
        QVERIFY(lengths.size() > 4);
        QVERIFY(changes >= 8);
    }

    void clocksChangeWhereTheyDo()
    {
        const auto find = [](std::string_view name) { return *std::ranges::find(places(), name, &Place::name); };
        const Place berlin = find("Europe/Berlin"), york = find("America/New_York"), delhi = find("Asia/Kolkata");
        Wearer wearer = makeWearer(3, "at home");
        wearer.home = &berlin;
        while (tripAround(wearer, 20541) || tripAround(wearer, 20751))
            ++wearer.seed;
        const auto lengthOf = [&](const Place &place, std::int32_t day) {
            wearer.home = &place;
            return int(midnight(wearer, day + 1) - midnight(wearer, day));
        };
        QCOMPARE(lengthOf(berlin, 20541), 23 * 60); // 2026-03-29
        QCOMPARE(lengthOf(berlin, 20751), 25 * 60); // 2026-10-25
        QCOMPARE(lengthOf(delhi, 20541), 24 * 60);
        QCOMPARE(offsetAt(york, std::int64_t(20520) * 1440 + 7 * 60 - 1), -300); // 2026-03-08 02:00 local
        QCOMPARE(offsetAt(york, std::int64_t(20520) * 1440 + 7 * 60), -240);
        QCOMPARE(offsetAt(york, std::int64_t(20758) * 1440 + 6 * 60 - 1), -240); // 2026-11-01 02:00 local
        QCOMPARE(offsetAt(york, std::int64_t(20758) * 1440 + 6 * 60), -300);
    }

    void devicesHaveGapsRepeatsAndSuccessors()
    {
        int repeats = 0, charged = 0, swapped = 0;
        for (const Life &life : lives()) {
            for (const HealthDay &day : life.days) {
                std::set<std::uint64_t> ids;
                for (const Record &record : day.records)
                    repeats += !ids.insert(idOf(life.wearer, record)).second;
                int off = 0, longest = 0;
                for (const Minute &minute : day.course.minutes) {
                    off = minute.worn ? 0 : off + 1;
                    longest = std::max(longest, off);
                }
                charged += longest >= 20;
            }
            swapped += watchGeneration(life.wearer, kFirstDay) < watchGeneration(life.wearer, kFirstDay + kDays);
            QVERIFY(watchGeneration(life.wearer, kFirstDay + 240) == watchGeneration(life.wearer, kFirstDay) + 1);
        }
        QVERIFY2(repeats > 50 && repeats < 500, qPrintable(QString::number(repeats)));
        QVERIFY(charged > 1000);
        QVERIFY(swapped >= 2 && swapped <= 8);
    }

    void theSameSeedMakesTheSameDayAndAnotherDoesNot()
    {
        const auto print = [](const Wearer &wearer, std::int32_t day) {
            std::string text;
            for (const Record &record : makeDay(wearer, day).records)
                text += std::to_string(idOf(wearer, record)) + ' ' + std::to_string(record.value) + '\n';
            return text;
        };
        const Wearer wearer = makeWearer(7, "a");
        const std::string day = print(wearer, 20500);
        QVERIFY(day.size() > 5000);
        visitDays(wearer, 20498, 20499, {}, [](const HealthDay &) {});
        QCOMPARE(print(makeWearer(7, "a"), 20500), day);
        QVERIFY(print(makeWearer(7, "b"), 20500) != day);
        QVERIFY(print(makeWearer(8, "a"), 20500) != day);
        QVERIFY(print(wearer, 20501) != day);
    }
};

WEARDECK_TEST(HealthDays)
#include "tst_healthdays.moc"
