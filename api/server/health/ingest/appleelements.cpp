// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/appleelements.h"

#include "api/contract/health/sdktypes.h"
#include "api/contract/health/sleepstages.h"
#include "api/contract/jsonwriter.h"

#include <charconv>
#include <cmath>

namespace api::server::ingest {

namespace {

using api::health::apple::Attributes;
using api::health::apple::Record;

constexpr std::int64_t kDay = 86'400'000'000;
constexpr std::int64_t kLongest = 31 * kDay;
constexpr std::string_view kSleep = "HKCategoryTypeIdentifierSleepAnalysis";

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string_view valueOf(const Attributes &attributes, std::string_view name)
{
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

// "HKBiologicalSexFemale" without its prefix, lower-case first letter; empty for NotSet.
std::optional<std::string> characteristic(const Attributes &attributes, std::string_view name, std::string_view prefix)
{
    std::string_view value = valueOf(attributes, name);
    if (value.starts_with(prefix))
        value.remove_prefix(prefix.size());
    if (value.empty() || value == "NotSet")
        return std::nullopt;
    std::string text(value);
    if (text.front() >= 'A' && text.front() <= 'Z')
        text.front() = char(text.front() - 'A' + 'a');
    return text;
}

std::optional<std::string> bloodType(const Attributes &attributes)
{
    auto text = characteristic(attributes, "HKCharacteristicTypeIdentifierBloodType", "HKBloodType");
    if (!text)
        return text;
    const bool positive = text->ends_with("Positive");
    std::string group = text->substr(0, text->size() - std::string_view("Positive").size());
    for (char &letter : group)
        letter = letter >= 'a' && letter <= 'z' ? char(letter - 'a' + 'A') : letter;
    return group + (positive ? "+" : "-");
}

} // namespace

AppleElements::AppleElements(Timestamp now, Intake &intake, ImportReport &report)
    : m_latest(now.microseconds() + kDay), m_intake(intake), m_report(report), m_sources(intake)
{
}

const AppleElements::Kind &AppleElements::kindOf(const Record &record)
{
    m_kindKey.assign(record.type).append(1, '\n').append(record.unit);
    if (m_lastKind && m_kindKey == m_lastKindKey)
        return *m_lastKind;
    const auto [found, added] = m_kinds.try_emplace(m_kindKey);
    Kind &kind = found->second;
    if (added) {
        kind.sleep = record.type == kSleep;
        kind.series = api::health::seriesOfMetric(record.type);
        if (!kind.series && !kind.sleep) {
            kind.refusal = "type is not supported";
        } else if (kind.series) {
            kind.plausible = api::health::plausibleRange(*kind.series);
            const auto conversion = api::health::conversionOf(*kind.series, record.unit);
            if (conversion)
                kind.conversion = *conversion;
            else
                kind.refusal = conversion.error().message;
        }
    }
    m_lastKind = &kind;
    m_lastKindKey = m_kindKey;
    return kind;
}

std::string AppleElements::spanOf(std::string_view start, std::string_view end, Span &span) const
{
    const auto first = api::health::apple::parseTime(start);
    const auto last = api::health::apple::parseTime(end);
    if (!first || !last)
        return "date cannot be read";
    if (last->at < first->at)
        return "end before start";
    if (last->at > m_latest)
        return "lies in the future";
    if (last->at - first->at > kLongest)
        return "is longer than 31 days";
    span = {first->at, last->at, first->zone};
    return {};
}

std::uint32_t AppleElements::note(const std::vector<std::pair<std::string, std::string>> &metadata)
{
    if (metadata.empty())
        return 0;
    m_note.clear();
    JsonWriter writer(m_note);
    writer.beginObject();
    for (const auto &[key, value] : metadata) {
        writer.key(key);
        writer.string(value);
    }
    writer.endObject();
    return m_intake.note(m_note);
}

std::string AppleElements::take(Record &record, const Kind &kind)
{
    Span span{};
    if (std::string reason = spanOf(record.startDate, record.endDate, span); !reason.empty())
        return reason;
    if (kind.sleep) {
        const auto stage = api::health::resolveSleepStage(record.value);
        if (!stage)
            return "unknown sleep stage";
        m_intake.addStage(m_sources.of(record.sourceName, record.sourceVersion, record.device),
                          {.start = Timestamp::fromMicroseconds(span.start),
                           .end = Timestamp::fromMicroseconds(span.end),
                           .stage = std::string(api::health::name(*stage)),
                           .zone = span.zone});
        return {};
    }
    const auto number = numberOf(record.value);
    if (!number)
        return "value is not a number";
    const double value = kind.conversion.apply(*number);
    if (!api::health::isWithin(kind.plausible, value))
        return "value is out of range";
    m_intake.addSample(m_sources.of(record.sourceName, record.sourceVersion, record.device), kind.series->id,
                       {.start = span.start,
                        .end = span.end,
                        .value = value,
                        .zone = span.zone,
                        .externalId = 0,
                        .note = note(record.metadata)});
    return {};
}

void AppleElements::record(Record &record)
{
    if (m_skip && m_skip())
        return;
    const Kind &kind = kindOf(record);
    const std::string reason = kind.refusal.empty() ? take(record, kind) : kind.refusal;
    if (reason.empty())
        m_report.keep(record.type);
    else
        m_report.skip(record.type, reason);
}

void AppleElements::workout(api::health::apple::Workout &from)
{
    const bool stored = m_skip && m_skip();
    store::Workout workout;
    std::string reason = readAppleWorkout(from, workout);
    if (reason.empty() && workout.end.microseconds() > m_latest)
        reason = "lies in the future";
    if (reason.empty()) {
        const Intake::Source source = m_sources.of(from.sourceName, from.sourceVersion, from.device);
        for (const std::string &file : from.routeFiles)
            m_routes.emplace(file, std::pair(workout, source));
        if (!stored)
            m_intake.addWorkout(source, std::move(workout));
    }
    if (stored)
        return;
    if (reason.empty())
        m_report.keep("Workout");
    else
        m_report.skip("Workout", reason);
}

void AppleElements::route(std::string_view path, const std::vector<api::health::apple::GpxPoint> &points)
{
    const auto found = m_routes.find(std::string(path));
    if (found == m_routes.end())
        return m_report.skip("WorkoutRoute", "belongs to no workout of this export");
    std::vector<store::RoutePoint> route;
    route.reserve(points.size());
    for (const auto &point : points)
        route.push_back({point.at, point.latitude, point.longitude, point.altitude, point.speed});
    m_intake.addRoute(found->second.second, found->second.first, std::move(route));
    m_report.keep("WorkoutRoute");
}

void AppleElements::activitySummary(const Attributes &attributes)
{
    if (m_skip && m_skip())
        return;
    const auto date = Date::parse(valueOf(attributes, "dateComponents"));
    if (!date || Timestamp{date->day}.microseconds() > m_latest
        || int(std::chrono::year_month_day(date->day).year()) < 1900)
        return m_report.skip("ActivitySummary", "date cannot be read");
    const auto number = [&](std::string_view name) { return numberOf(valueOf(attributes, name)); };
    store::ActivityRing ring;
    ring.day = std::int32_t(date->day.time_since_epoch().count());
    const std::string_view unit = valueOf(attributes, "activeEnergyBurnedUnit");
    const auto energy = [&](std::string_view name) -> std::optional<double> {
        const auto value = number(name);
        const auto kcal =
            value && !unit.empty() ? api::health::convertUnit(*value, unit, "kcal") : Result<double>(value.value_or(0));
        return value && kcal ? std::optional(*kcal) : std::nullopt;
    };
    ring.energyKcal = energy("activeEnergyBurned");
    ring.energyGoalKcal = energy("activeEnergyBurnedGoal");
    ring.moveMinutes = number("appleMoveTime");
    ring.moveGoalMinutes = number("appleMoveTimeGoal");
    ring.exerciseMinutes = number("appleExerciseTime");
    ring.exerciseGoalMinutes = number("appleExerciseTimeGoal");
    ring.standHours = number("appleStandHours");
    ring.standGoalHours = number("appleStandHoursGoal");
    m_intake.addRing(ring);
    m_report.keep("ActivitySummary");
}

void AppleElements::me(const Attributes &attributes)
{
    store::Profile profile;
    const std::string_view born = valueOf(attributes, "HKCharacteristicTypeIdentifierDateOfBirth");
    if (Date::parse(born))
        profile.birthDate = std::string(born);
    profile.sex = characteristic(attributes, "HKCharacteristicTypeIdentifierBiologicalSex", "HKBiologicalSex");
    profile.bloodType = bloodType(attributes);
    profile.skinType =
        characteristic(attributes, "HKCharacteristicTypeIdentifierFitzpatrickSkinType", "HKFitzpatrickSkinType");
    m_intake.setProfile(profile);
    if (!m_skip || !m_skip())
        m_report.keep("Me");
}

void AppleElements::other(std::string_view element)
{
    if (!m_skip || !m_skip())
        m_report.skip(element, "is not imported");
}

} // namespace api::server::ingest
