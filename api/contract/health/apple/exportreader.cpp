// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/apple/exportreader.h"

#include "api/contract/health/apple/saxparser.h"

namespace api::health::apple {

// What is open: an element below the root is collected from its start to its end.
struct ExportReader::Private : SaxHandler {
    explicit Private(ExportSink &given) : sink(given), parser(*this) { }

    void startElement(std::string_view name, const AttributeList &attributes) override;
    void endElement(std::string_view name) override;
    void startChild(std::string_view name, const AttributeList &attributes);
    void startInner(std::string_view name, const AttributeList &attributes);

    enum class Open { Nothing, Record, Correlation, Workout };
    ExportSink &sink;
    SaxParser parser;
    Open open = Open::Nothing;
    bool recordOpen = false;
    std::int64_t elements = 0;
    Record record;
    Workout workout;
};

namespace {

constexpr int kRoot = 1;
constexpr int kChild = 2;

void fill(Record &record, const AttributeList &attributes, bool inCorrelation)
{
    const std::pair<std::string_view, std::string Record::*> wanted[] = {
        {"type", &Record::type},           {"sourceName", &Record::sourceName},
        {"unit", &Record::unit},           {"sourceVersion", &Record::sourceVersion},
        {"value", &Record::value},         {"device", &Record::device},
        {"startDate", &Record::startDate}, {"endDate", &Record::endDate},
    };
    for (const auto &[name, member] : wanted)
        (record.*member).clear();
    for (int i = 0; i < attributes.size(); ++i) {
        const std::string_view name = attributes.nameAt(i);
        for (const auto &[known, member] : wanted) {
            if (known == name) {
                (record.*member).assign(attributes.valueAt(i));
                break;
            }
        }
    }
    record.metadata.clear();
    record.inCorrelation = inCorrelation;
}

Workout workoutOf(const AttributeList &from)
{
    const auto text = [&](std::string_view name) { return std::string(from.value(name)); };
    return {.type = text("workoutActivityType"),
            .sourceName = text("sourceName"),
            .sourceVersion = text("sourceVersion"),
            .device = text("device"),
            .startDate = text("startDate"),
            .endDate = text("endDate"),
            .duration = text("duration"),
            .durationUnit = text("durationUnit"),
            .distance = text("totalDistance"),
            .distanceUnit = text("totalDistanceUnit"),
            .energy = text("totalEnergyBurned"),
            .energyUnit = text("totalEnergyBurnedUnit"),
            .metadata = {},
            .events = {},
            .statistics = {},
            .routeFiles = {}};
}

Attributes copyOf(const AttributeList &from)
{
    Attributes all;
    for (int i = 0; i < from.size(); ++i)
        all.emplace(from.nameAt(i), from.valueAt(i));
    return all;
}

} // namespace

void ExportReader::Private::startElement(std::string_view name, const AttributeList &attributes)
{
    if (parser.depth() == kRoot) {
        if (name != "HealthData")
            parser.refuse("its root is <" + std::string(name.substr(0, 60)) + ">, not <HealthData>");
    } else if (parser.depth() == kChild) {
        startChild(name, attributes);
    } else {
        startInner(name, attributes);
    }
}

void ExportReader::Private::startChild(std::string_view name, const AttributeList &attributes)
{
    if (name == "Record") {
        open = Open::Record;
        recordOpen = true;
        fill(record, attributes, false);
    } else if (name == "Workout") {
        open = Open::Workout;
        workout = workoutOf(attributes);
    } else if (name == "Correlation") {
        open = Open::Correlation;
    } else if (name == "ActivitySummary") {
        sink.activitySummary(copyOf(attributes));
    } else if (name == "Me") {
        sink.me(copyOf(attributes));
    } else if (name != "ExportDate") {
        sink.other(name);
    }
}

void ExportReader::Private::startInner(std::string_view name, const AttributeList &attributes)
{
    if (open == Open::Correlation && name == "Record" && parser.depth() == kChild + 1) {
        recordOpen = true;
        fill(record, attributes, true);
    } else if (recordOpen && name == "MetadataEntry") {
        record.metadata.emplace_back(attributes.value("key"), attributes.value("value"));
    } else if (open == Open::Workout) {
        if (name == "MetadataEntry" && parser.depth() == kChild + 1)
            workout.metadata.emplace_back(attributes.value("key"), attributes.value("value"));
        else if (name == "WorkoutEvent")
            workout.events.push_back({std::string(attributes.value("type")), std::string(attributes.value("date")),
                                      std::string(attributes.value("duration")),
                                      std::string(attributes.value("durationUnit"))});
        else if (name == "WorkoutStatistics")
            workout.statistics.push_back(
                {std::string(attributes.value("type")), std::string(attributes.value("unit")),
                 std::string(attributes.value("average")), std::string(attributes.value("minimum")),
                 std::string(attributes.value("maximum")), std::string(attributes.value("sum"))});
        else if (name == "FileReference")
            workout.routeFiles.emplace_back(attributes.value("path"));
    }
}

void ExportReader::Private::endElement(std::string_view name)
{
    if (recordOpen && name == "Record") {
        sink.record(record);
        recordOpen = false;
    }
    if (parser.depth() != kChild)
        return;
    if (open == Open::Workout)
        sink.workout(workout);
    open = Open::Nothing;
    ++elements;
}

ExportReader::ExportReader(ExportSink &sink) : d(std::make_unique<Private>(sink)) { }

ExportReader::~ExportReader() = default;

Result<void> ExportReader::feed(std::string_view bytes)
{
    return d->parser.feed(bytes, false);
}

Result<void> ExportReader::finish()
{
    return d->parser.feed({}, true);
}

std::int64_t ExportReader::elements() const
{
    return d->elements;
}

bool ExportReader::isInsideCorrelation() const
{
    return d->open == Private::Open::Correlation;
}

} // namespace api::health::apple
