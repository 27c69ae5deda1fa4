// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/applecontents.h"

#include "api/contract/health/apple/exportfile.h"
#include "api/contract/health/apple/exportreader.h"
#include "api/contract/health/sdktypes.h"
#include "api/contract/health/workouttypes.h"
#include "models/common/text.h"
#include "models/health/names.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace models {

namespace {

namespace apple = api::health::apple;
using Kind = AppleType::Kind;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::AppleContents)
};

constexpr std::string_view kSleep = "HKCategoryTypeIdentifierSleepAnalysis";
constexpr std::size_t kMostTypes = 1000; // of a file that makes names up

void widen(std::optional<AppleTime> &first, std::optional<AppleTime> &last, const AppleTime &from, const AppleTime &to)
{
    if (!first || from.at < first->at)
        first = from;
    if (!last || to.at > last->at)
        last = to;
}

AppleType recordType(const std::string &type)
{
    if (type == kSleep)
        return {.kind = Kind::Sleep, .type = type};
    if (const api::health::Series *series = api::health::seriesOfMetric(type))
        return {.kind = Kind::Series, .type = type, .stored = std::string(series->slug)};
    return {.kind = Kind::Unknown, .type = type};
}

AppleType workoutType(const std::string &type)
{
    const auto known = api::health::resolveWorkoutType(type);
    return {.kind = Kind::Workout, .type = type, .stored = std::string(known.value_or("other"))};
}

// Counts what the reader delivers. Elements of a type come in runs, so the last one is looked at first.
class Counter : public apple::ExportSink {
public:
    void record(apple::Record &record) override
    {
        add(record.type, recordType, apple::parseTime(record.startDate), apple::parseTime(record.endDate));
    }
    void workout(apple::Workout &workout) override
    {
        add(workout.type, workoutType, apple::parseTime(workout.startDate), apple::parseTime(workout.endDate));
    }
    void activitySummary(const apple::Attributes &) override { element("ActivitySummary", Kind::Other); }
    void me(const apple::Attributes &) override { element("Me", Kind::Other); }
    void other(std::string_view name) override { element(std::string(name), Kind::Unknown); }
    void route() { element("WorkoutRoute", Kind::Other); }

    AppleContents contents(std::int64_t bytes)
    {
        AppleContents all{.bytes = bytes};
        for (auto &[name, type] : m_types) {
            if (type.first && type.kind != Kind::Unknown)
                widen(all.first, all.last, *type.first, *type.last);
            all.types.push_back(std::move(type));
        }
        std::ranges::stable_sort(all.types, [](const AppleType &one, const AppleType &other) {
            return std::pair(one.kind, -one.count) < std::pair(other.kind, -other.count);
        });
        return all;
    }

private:
    void element(const std::string &name, Kind kind)
    {
        add(name, [kind](const std::string &type) { return AppleType{.kind = kind, .type = type}; }, {}, {});
    }
    template <typename Make>
    void add(const std::string &name, Make make, std::optional<AppleTime> start, std::optional<AppleTime> end)
    {
        if (!m_current || m_current->type != name)
            m_current = &entry(name, make);
        ++m_current->count;
        if (start)
            widen(m_current->first, m_current->last, *start, end.value_or(*start));
    }
    template <typename Make>
    AppleType &entry(const std::string &name, Make make)
    {
        const auto found = m_types.find(name);
        if (found != m_types.end())
            return found->second;
        if (m_types.size() >= kMostTypes)
            return m_types.try_emplace(std::string(), AppleType{.kind = Kind::Unknown, .type = {}}).first->second;
        return m_types.try_emplace(name, make(name)).first->second;
    }

    std::map<std::string, AppleType, std::less<>> m_types;
    AppleType *m_current = nullptr;
};

} // namespace

std::int64_t AppleContents::countOf(AppleType::Kind kind) const
{
    std::int64_t sum = 0;
    for (const AppleType &each : types)
        sum += each.kind == kind ? each.count : 0;
    return sum;
}

std::int64_t AppleContents::typesOf(AppleType::Kind kind) const
{
    return std::ranges::count(types, kind, &AppleType::kind);
}

api::Result<AppleContents> readAppleContents(const std::string &path, const ReadProgress &progress)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error)
        return api::failure(api::ErrorKind::NotFound, "The file cannot be read: " + error.message() + ".");
    Counter counter;
    apple::ExportReader reader(counter);
    api::Result<void> parsed;
    apple::ExportVisitor visitor;
    visitor.xml = [&](std::string_view bytes) {
        parsed = reader.feed(bytes);
        return parsed.has_value() && !progress.isCancelled();
    };
    visitor.xmlEnd = [&] {
        parsed = reader.finish();
        return parsed.has_value();
    };
    visitor.route = [&](std::string_view, std::string_view) {
        counter.route();
        return !progress.isCancelled();
    };
    visitor.progress = [&](std::uint64_t done) {
        progress.report(size > 0 ? std::min(1.0, double(done) / double(size)) : 1);
    };
    const api::Result<void> read = apple::readExport(path, visitor);
    if (progress.isCancelled())
        return api::failure(api::ErrorKind::Cancelled, "Cancelled.");
    if (!parsed)
        return api::Failure(parsed.error());
    if (!read)
        return api::Failure(read.error());
    return counter.contents(std::int64_t(size));
}

QString recordedMinute(const AppleTime &time)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(time.at / 1000, Qt::OffsetFromUTC, time.zone * 60);
    return QLocale().toString(when.date(), u"d MMM yyyy"_s) + when.toString(u", HH:mm t"_s);
}

QString appleTypeName(std::string_view type)
{
    if (type == kSleep)
        return Words::tr("Sleep");
    if (const api::health::Series *series = api::health::seriesOfMetric(type))
        return seriesName(series->slug);
    if (const auto workout = api::health::workoutTypeOfHealthKit(type))
        return workoutName(*workout);
    if (type == "ActivitySummary")
        return Words::tr("Activity rings");
    if (type == "Me")
        return Words::tr("Profile");
    if (type == "Workout")
        return Words::tr("Workouts");
    if (type == "WorkoutRoute")
        return Words::tr("Workout routes");
    for (const std::string_view prefix :
         {"HKQuantityTypeIdentifier", "HKCategoryTypeIdentifier", "HKDataType", "HKWorkoutActivityType"})
        if (type.size() > prefix.size() && type.starts_with(prefix))
            return text(type.substr(prefix.size()));
    return text(type);
}

} // namespace models
