// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/nights.h"

#include "models/common/columns.h"
#include "models/health/quantities.h"

#include <map>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using api::SleepSession;
using api::SleepStage;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::SleepTable)
};

auto member(std::optional<double> SleepSession::*field)
{
    return [field](const SleepSession &session) { return session.*field; };
}

auto stage(std::optional<double> api::SleepStages::*field)
{
    return [field](const SleepSession &session) {
        return session.stages ? (*session.stages).*field : std::optional<double>();
    };
}

auto decimals(int count)
{
    return [count](double value) { return decimal(value, count); };
}

QString kindOf(const SleepSession &session)
{
    return session.isNap ? Words::tr("nap") : Words::tr("night");
}

QList<Column<SleepSession>> columns()
{
    Column<SleepSession> start = timeColumn<SleepSession>(
        u"start_time"_s, Words::tr("To bed"),
        [](const SleepSession &session) { return std::optional(session.startTime); }, {}, 145);
    start.text = [](const SleepSession &session) { return placeMinute(session.startTime, session.zoneOffset); };
    Column<SleepSession> end = timeColumn<SleepSession>(
        u"end_time"_s, Words::tr("Up"), [](const SleepSession &session) { return std::optional(session.endTime); }, {},
        60);
    end.text = [](const SleepSession &session) { return placeClock(session.endTime, session.zoneOffset); };
    Column<SleepSession> zone = textColumn<SleepSession>(
        u"zone_offset"_s, Words::tr("Zone"), [](const SleepSession &session) { return zoneText(session.zoneOffset); },
        85);
    Column<SleepSession> id = idColumn<SleepSession>(
        u"id"_s, Words::tr("Id"), [](const SleepSession &session) { return text(session.id); }, 140);
    Column<SleepSession> hrv = numberColumn<SleepSession>(u"avg_hrv_sdnn_ms"_s, Words::tr("HRV, ms"),
                                                          member(&SleepSession::avgHrvSdnnMs), decimals(0), 70, true);
    Column<SleepSession> inBed = numberColumn<SleepSession>(
        u"duration_seconds"_s, Words::tr("In bed"),
        [](const SleepSession &session) { return std::optional(session.durationSeconds); },
        [](qint64 seconds) { return durationText(double(seconds)); }, 90, true);
    id.hidden = hrv.hidden = zone.hidden = inBed.hidden = true; // the details show them
    return {start,
            end,
            zone,
            statusColumn<SleepSession>(
                u"kind"_s, Words::tr("Kind"), kindOf, [](const SleepSession &session) { return session.isNap ? 0 : 4; },
                65),
            textColumn<SleepSession>(
                u"source"_s, Words::tr("Source"),
                [](const SleepSession &session) { return sourceText(session.source); }, 140, true),
            numberColumn<SleepSession>(
                u"sleep_duration_seconds"_s, Words::tr("Asleep"),
                [](const SleepSession &session) { return session.sleepDurationSeconds; },
                [](qint64 seconds) { return durationText(double(seconds)); }, 90, true),
            inBed,
            numberColumn<SleepSession>(u"efficiency_percent"_s, Words::tr("Efficiency, %"),
                                       member(&SleepSession::efficiencyPercent), decimals(0), 90, true),
            numberColumn<SleepSession>(u"deep_minutes"_s, Words::tr("Deep, min"), stage(&api::SleepStages::deepMinutes),
                                       decimals(0), 75, true),
            numberColumn<SleepSession>(u"rem_minutes"_s, Words::tr("REM, min"), stage(&api::SleepStages::remMinutes),
                                       decimals(0), 75, true),
            numberColumn<SleepSession>(u"avg_heart_rate_bpm"_s, Words::tr("HR, bpm"),
                                       member(&SleepSession::avgHeartRateBpm), decimals(0), 70, true),
            hrv,
            id};
}

} // namespace

SleepTable::SleepTable(QObject *parent)
    : LocalTable<SleepSession>(
        columns(), [](const SleepSession &session) { return text(session.id); }, parent)
{
}

QString stageName(SleepStage stage)
{
    switch (stage) {
    case SleepStage::Awake:
        return Words::tr("Awake");
    case SleepStage::Rem:
        return Words::tr("REM");
    case SleepStage::Light:
        return Words::tr("Light");
    case SleepStage::Deep:
        return Words::tr("Deep");
    case SleepStage::Sleeping:
        return Words::tr("Asleep");
    case SleepStage::InBed:
        return Words::tr("In bed");
    case SleepStage::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

int stageLane(SleepStage stage)
{
    switch (stage) {
    case SleepStage::Awake:
        return 0;
    case SleepStage::Rem:
        return 1;
    case SleepStage::Light:
    case SleepStage::Sleeping:
        return 2;
    case SleepStage::Deep:
        return 3;
    case SleepStage::InBed:
    case SleepStage::Unknown:
        break;
    }
    return -1;
}

std::vector<StageShare> stageShares(const SleepSession &session)
{
    if (!session.stages || session.durationSeconds <= 0)
        return {};
    const double inBed = double(session.durationSeconds) / 60;
    const auto share = [&](SleepStage which, const std::optional<double> &minutes) {
        return StageShare{which, minutes.value_or(0), 100 * minutes.value_or(0) / inBed};
    };
    return {share(SleepStage::Awake, session.stages->awakeMinutes), share(SleepStage::Rem, session.stages->remMinutes),
            share(SleepStage::Light, session.stages->lightMinutes),
            share(SleepStage::Deep, session.stages->deepMinutes)};
}

std::vector<NightDay> nightDays(const DayRange &range, const std::vector<api::SleepSummary> &nights)
{
    std::map<QDate, const api::SleepSummary *> byDay;
    for (const api::SleepSummary &night : nights)
        byDay[dayOf(night.date)] = &night;
    std::vector<NightDay> days;
    for (QDate day = range.first; day <= range.last; day = day.addDays(1)) {
        const auto found = byDay.find(day);
        days.push_back({day, found == byDay.end() ? std::nullopt : std::optional(*found->second)});
    }
    return days;
}

SleepAverage averageSleep(const std::vector<NightDay> &days)
{
    SleepAverage average;
    for (const NightDay &day : days)
        if (day.night && day.night->durationMinutes) {
            average.minutes += *day.night->durationMinutes;
            ++average.nights;
        }
    if (average.nights > 0)
        average.minutes /= average.nights;
    return average;
}

} // namespace models
