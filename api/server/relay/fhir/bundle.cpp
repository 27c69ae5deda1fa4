// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/fhir/bundle.h"

#include "api/contract/health/series.h"
#include "api/server/crypto.h"
#include "api/server/health/query/daysamples.h"
#include "api/server/relay/fhir/element.h"
#include "api/server/relay/localtime.h"

#include <array>
#include <map>
#include <optional>
#include <set>

namespace api::server::relay::fhir {

namespace {

using api::health::LoincMapping;
using api::health::ObservationCategory;
namespace loinc = api::health::loinc;

constexpr int kSystolic = 22, kDiastolic = 23;
constexpr std::string_view kNoScoreCode = "A vendor's own estimate or score, which no LOINC code describes.";

std::string_view genderOf(std::string_view sex)
{
    return sex == "female" || sex == "male" || sex == "other" ? sex : "unknown";
}

class BundleWriter {
public:
    BundleWriter(const Person &person, const VendorRecords &records, const Choice &choice, Timestamp now,
                 std::string &out, std::vector<RelayOmission> &omitted)
        : m_person(person), m_records(records), m_choice(choice), m_now(now), m_json(out), m_omitted(omitted)
    {
    }

    void write()
    {
        m_json.beginObject();
        member(m_json, "resourceType", "Bundle");
        member(m_json, "id", idOf("bundle"));
        m_json.key("meta");
        m_json.beginObject();
        member(m_json, "lastUpdated", m_now.toString());
        m_json.endObject();
        member(m_json, "type", "collection");
        member(m_json, "timestamp", m_now.toString());
        m_json.key("entry");
        m_json.beginArray();
        patient();
        for (const DayFigure &figure : m_records.figures)
            onFigure(figure);
        pairPressures();
        for (const Measurement &measurement : m_records.measurements)
            onMeasurement(measurement);
        if (m_choice.has(Category::Sleep)) {
            for (const Night &night : m_records.nights)
                sleep(night.session);
        }
        if (m_choice.has(Category::Workout)) {
            for (const store::Workout &each : m_records.workouts)
                workout(each);
        }
        m_json.endArray();
        m_json.endObject();
        for (const store::HealthScore &score : m_records.scores) {
            if (m_choice.has(categoryOfScore(score.category)))
                omit(score.category + " score", kNoScoreCode);
        }
    }

private:
    std::string idOf(std::string_view what) const
    {
        return derivedUuid("fhir/" + m_person.id + '/' + m_records.vendor + '/' + std::string(what));
    }

    void beginEntry(std::string_view type, const std::string &id)
    {
        m_json.beginObject();
        member(m_json, "fullUrl", "urn:uuid:" + id);
        m_json.key("resource");
        m_json.beginObject();
        member(m_json, "resourceType", type);
        member(m_json, "id", id);
    }
    void endEntry()
    {
        m_json.endObject();
        m_json.endObject();
    }

    void patient()
    {
        beginEntry("Patient", m_person.id);
        if (m_person.firstName || m_person.lastName) {
            m_json.key("name");
            m_json.beginArray();
            m_json.beginObject();
            if (m_person.lastName)
                member(m_json, "family", *m_person.lastName);
            if (m_person.firstName) {
                m_json.key("given");
                m_json.beginArray();
                m_json.string(*m_person.firstName);
                m_json.endArray();
            }
            m_json.endObject();
            m_json.endArray();
        }
        if (m_person.sex)
            member(m_json, "gender", genderOf(*m_person.sex));
        if (m_person.birthDate)
            member(m_json, "birthDate", *m_person.birthDate);
        endEntry();
    }

    // Up to the code; a day that is not over yet is preliminary.
    void beginObservation(const std::string &id, ObservationCategory category, bool isFinal = true)
    {
        beginEntry("Observation", idOf(id));
        member(m_json, "status", isFinal ? "final" : "preliminary");
        categoryMember(m_json, category);
    }
    void code(const LoincMapping &mapping)
    {
        if (mapping.general.code.empty())
            codeMember(m_json, "code", std::array{mapping.code});
        else
            codeMember(m_json, "code", std::array{mapping.code, mapping.general});
    }
    void subject() { referenceMember(m_json, "subject", m_person.id); }
    void device(std::int64_t source)
    {
        const auto found = m_records.sources.find(source);
        if (found == m_records.sources.end())
            return;
        const store::DataSource &row = found->second;
        const std::string &display = !row.deviceName.empty() ? row.deviceName
            : !row.device.empty()                            ? row.device
            : !row.source.empty()                            ? row.source
                                                             : row.provider;
        displayMember(m_json, "device", display);
    }

    // The mapping, unless the series is not asked for or has none; the latter is named.
    const LoincMapping *wanted(int series)
    {
        const api::health::Series &kind = *api::health::seriesById(series);
        if (!m_choice.has(categoryOf(kind)))
            return nullptr;
        const LoincMapping &mapping = api::health::loincOf(series);
        if (mapping.isMapped())
            return &mapping;
        omit(std::string(kind.slug), mapping.reason);
        return nullptr;
    }

    void onFigure(const DayFigure &figure)
    {
        const LoincMapping *mapping = wanted(figure.series);
        if (!mapping)
            return;
        const api::health::Series &series = *api::health::seriesById(figure.series);
        const std::int64_t over = (figure.day + 1) * health::kDay - figure.zone.value_or(0) * health::kMinute;
        beginObservation(std::string(series.slug) + '/' + dayText(figure.day), mapping->category,
                         m_now.microseconds() >= over);
        code(*mapping);
        subject();
        periodMember(m_json, dayStart(figure.day, figure.zone), dayEnd(figure.day, figure.zone));
        quantityMember(m_json, {.value = figure.value, .unit = mapping->unit});
        if (series.aggregation != api::health::Aggregation::Sum)
            textMember(m_json, "method", methodOf(figure, series.aggregation));
        device(figure.source);
        endEntry();
    }
    static std::string methodOf(const DayFigure &figure, api::health::Aggregation aggregation)
    {
        const std::string_view what = aggregation == api::health::Aggregation::Maximum ? "Maximum of " : "Mean of ";
        return std::string(what) + std::to_string(figure.samples) + (figure.samples == 1 ? " sample" : " samples");
    }

    // Both pressures of one device at one instant are one observation.
    void pairPressures()
    {
        for (const Measurement &measurement : m_records.measurements) {
            if (measurement.series == kDiastolic)
                m_diastolic[{measurement.source, measurement.at}] = &measurement;
        }
    }

    void onMeasurement(const Measurement &measurement)
    {
        const LoincMapping *mapping = wanted(measurement.series);
        if (!mapping || m_paired.contains({measurement.source, measurement.at, measurement.series}))
            return;
        if (measurement.series == kSystolic) {
            const auto other = m_diastolic.find({measurement.source, measurement.at});
            return pressure(&measurement, other != m_diastolic.end() ? other->second : nullptr);
        }
        if (measurement.series == kDiastolic)
            return pressure(nullptr, &measurement);
        begin(measurement, api::health::seriesById(measurement.series)->slug, mapping->category);
        code(*mapping);
        subject();
        member(m_json, "effectiveDateTime", timeOf(measurement));
        quantityMember(m_json, {.value = measurement.value, .unit = mapping->unit});
        device(measurement.source);
        endEntry();
    }

    // Either may be missing; R4's profile has both components then too.
    void pressure(const Measurement *systolic, const Measurement *diastolic)
    {
        const Measurement &first = systolic ? *systolic : *diastolic;
        if (diastolic)
            m_paired.insert({diastolic->source, diastolic->at, kDiastolic});
        begin(first, "blood_pressure", ObservationCategory::VitalSigns);
        codeMember(m_json, "code", std::array{loinc::kBloodPressure});
        subject();
        member(m_json, "effectiveDateTime", timeOf(first));
        device(first.source);
        m_json.key("component");
        m_json.beginArray();
        pressurePart(loinc::kSystolic, systolic);
        pressurePart(loinc::kDiastolic, diastolic);
        m_json.endArray();
        endEntry();
    }
    void pressurePart(const LoincCode &code, const Measurement *measurement)
    {
        if (measurement)
            component(m_json, code, {.value = measurement->value, .unit = "mm[Hg]"});
        else
            absentComponent(m_json, code);
    }

    // Two devices, or one of them twice, can tell the same series of one instant.
    void begin(const Measurement &measurement, std::string_view slug, ObservationCategory category)
    {
        const std::string id =
            std::string(slug) + '/' + std::to_string(measurement.at) + '/' + sourceId(measurement.source);
        const int before = m_uses[id]++;
        beginObservation(before == 0 ? id : id + '/' + std::to_string(before), category);
    }
    std::string sourceId(std::int64_t source) const
    {
        const auto found = m_records.sources.find(source);
        return found == m_records.sources.end() ? std::string() : found->second.id;
    }
    static std::string timeOf(const Measurement &measurement)
    {
        return localTime(Timestamp::fromMicroseconds(measurement.at), measurement.zone);
    }

    void sleep(const store::SleepSession &session)
    {
        constexpr double kMinute = 60;
        beginObservation("sleep/" + session.id, ObservationCategory::Activity);
        codeMember(m_json, "code", std::array{loinc::kSleep}, session.nap ? "Nap" : "");
        subject();
        periodMember(m_json, localTime(session.start, session.zone), localTime(session.end, session.zone));
        quantityMember(m_json, {.value = session.asleepSeconds / kMinute, .unit = "min"});
        device(session.source);
        const auto stage = [&](const LoincCode &code, double seconds, std::string_view text = {}) {
            component(m_json, code, {.value = seconds / kMinute, .unit = "min"}, text);
        };
        m_json.key("component");
        m_json.beginArray();
        if (session.deepSeconds + session.lightSeconds + session.remSeconds > 0) {
            stage(loinc::kDeepSleep, session.deepSeconds);
            stage(loinc::kLightSleep, session.lightSeconds);
            stage(loinc::kRemSleep, session.remSeconds);
        }
        stage({}, session.awakeSeconds, "Awake");
        m_json.endArray();
        endEntry();
    }

    void workout(const store::Workout &row)
    {
        beginObservation("workout/" + row.id, ObservationCategory::Activity);
        codeMember(m_json, "code", std::array{loinc::kExercise}, row.name.value_or(""));
        subject();
        periodMember(m_json, localTime(row.start, row.zone), localTime(row.end, row.zone));
        textMember(m_json, "valueCodeableConcept", row.type);
        device(row.source);
        m_json.key("component");
        m_json.beginArray();
        component(m_json, loinc::kExerciseDuration, {.value = row.durationSeconds / 60, .unit = "min"});
        if (row.distanceMeters)
            component(m_json, loinc::kDistance, {.value = *row.distanceMeters, .unit = "m"});
        if (row.caloriesKcal)
            component(m_json, loinc::kCalories, {.value = *row.caloriesKcal, .unit = "kcal"});
        if (row.avgHeartRate)
            component(m_json, loinc::kHeartRate, {.value = *row.avgHeartRate, .unit = "/min"}, "Mean heart rate");
        m_json.endArray();
        endEntry();
    }

    void omit(const std::string &category, std::string_view reason)
    {
        if (m_named.insert(category).second)
            m_omitted.push_back({.sourceType = m_records.vendor, .category = category, .reason = std::string(reason)});
    }

    const Person &m_person;
    const VendorRecords &m_records;
    const Choice &m_choice;
    Timestamp m_now;
    JsonWriter m_json;
    std::vector<RelayOmission> &m_omitted;
    std::set<std::string> m_named; // in m_omitted
    std::map<std::pair<std::int64_t, std::int64_t>, const Measurement *> m_diastolic; // by source and instant
    std::set<std::tuple<std::int64_t, std::int64_t, int>> m_paired;
    std::map<std::string, int> m_uses; // of ids
};

} // namespace

void writeBundle(const Person &person, const VendorRecords &records, const Choice &choice, Timestamp now,
                 std::string &out, std::vector<RelayOmission> &omitted)
{
    BundleWriter(person, records, choice, now, out, omitted).write();
}

} // namespace api::server::relay::fhir
