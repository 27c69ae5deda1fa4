// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/sdkform.h"

#include "api/contract/jsonwriter.h"
#include "api/server/simulate/health/devices.h"
#include "api/server/simulate/health/route.h"
#include "api/server/simulate/health/texts.h"

#include <cmath>
#include <map>

namespace api::server::simulate {

namespace {

constexpr std::int64_t kMonth = 30 * 86400;
constexpr std::size_t kWrongEach = 3; // records of each kind of anomaly

class SdkForm {
public:
    SdkForm(const SdkRequest &request, std::string &out)
        : m_request(request), m_writer(out), m_latest(request.now.microseconds() / 1'000'000)
    {
        m_days = request.options;
        m_days.wanted &= metricsOf(slugOf(request.platform));
    }

    SdkCounts write()
    {
        m_writer.beginObject();
        text("provider", slugOf(m_request.platform));
        text("sdkVersion", m_request.platform == Platform::Apple ? "0.14.2" : "0.9.1");
        instant("syncTimestamp", m_latest);
        if (m_request.platform == Platform::Apple) {
            text("syncSessionId", Random(mixed(m_request.wearer.seed, std::uint64_t(m_latest))).uuid());
            text("syncType", m_request.last - m_request.first > 3 ? "historical" : "incremental");
        }
        m_writer.key("data");
        m_writer.beginObject();
        array("records", &SdkForm::recordsOf);
        if (m_request.sleep)
            array("sleep", &SdkForm::sleepOf);
        if (m_request.workouts)
            array("workouts", &SdkForm::workoutsOf);
        m_writer.endObject();
        m_writer.endObject();
        return m_counts;
    }

private:
    void array(std::string_view name, void (SdkForm::*each)(const HealthDay &))
    {
        m_writer.key(name);
        m_writer.beginArray();
        for (std::int32_t day = m_request.first; day <= m_request.last; ++day)
            (this->*each)(makeDay(m_request.wearer, day, m_days));
        m_writer.endArray();
    }

    bool wants(Anomaly anomaly) const { return m_request.anomalies[std::size_t(anomaly)]; }
    bool isTold(const HealthDay &day, std::int64_t start) const
    {
        const std::int64_t local = start / 60 - day.course.begin;
        return start <= m_latest && !(wants(Anomaly::Gaps) && local >= 12 * 60 && local < 18 * 60);
    }

    void recordsOf(const HealthDay &day)
    {
        std::size_t told = 0;
        for (const Record &record : day.records) {
            const Wording wording = sdkWording(m_request.platform, record.metric);
            if (wording.type.empty() || !isTold(day, record.start))
                continue;
            sound(day, record, wording);
            if (wants(Anomaly::Duplicates) && ++told % 50 == 1) {
                sound(day, record, wording);
                ++m_counts.repeated;
            }
            if (day.day == m_request.first)
                wrongBeside(day, record, wording);
        }
    }

    void sound(const HealthDay &day, const Record &record, const Wording &wording)
    {
        begin(idOf(m_request.wearer, record), wording.type, record.start, record.end, record.zone);
        m_writer.key("value");
        m_number.clear();
        appendNumber(m_number, wording.apply(record.value));
        m_writer.raw(m_number);
        text("unit", wording.unit);
        endRecord(day, record.carrier);
    }

    // Wrong records stand among sound ones: a few of each kind on the first day.
    void wrongBeside(const HealthDay &day, const Record &record, const Wording &wording)
    {
        for (std::size_t kind = std::size_t(Anomaly::BadRecord); kind < kAnomalies; ++kind) {
            if (!m_request.anomalies[kind] || m_wrong[kind] == kWrongEach)
                continue;
            ++m_wrong[kind];
            ++m_counts.wrong;
            wrong(Anomaly(kind), day, record, wording);
        }
    }

    void wrong(Anomaly kind, const HealthDay &day, const Record &record, const Wording &wording)
    {
        if (kind == Anomaly::BadRecord && m_wrong[std::size_t(kind)] == 1) {
            m_writer.string("not an object");
            ++m_counts.records;
            return;
        }
        const std::int64_t late = kind == Anomaly::FutureDate ? m_latest + kMonth - record.start : 0;
        const std::int64_t start = record.start + late;
        const std::int64_t end = kind == Anomaly::EndBeforeStart ? start - 60 : record.end + late;
        const bool unknown = kind == Anomaly::UnknownType;
        begin(mixed(idOf(m_request.wearer, record), std::uint64_t(kind)),
              unknown ? "HKQuantityTypeIdentifierMoodOfTheDay" : wording.type, start, end, record.zone,
              kind == Anomaly::BadDate ? "12026-02-30T25:61:00Z" : "");
        if (kind == Anomaly::NaN || kind == Anomaly::BadRecord) {
            m_writer.key("value");
            m_writer.raw(kind == Anomaly::NaN ? "NaN" : "\"a lot\"");
        } else if (kind != Anomaly::MissingValue) {
            m_writer.key("value");
            m_writer.number(wording.apply(record.value));
        }
        text("unit", kind != Anomaly::WrongUnit ? wording.unit : wording.unit == "kg" ? "bpm" : "kg");
        endRecord(day, record.carrier);
    }

    void begin(std::uint64_t id, std::string_view type, std::int64_t start, std::int64_t end, int zone,
               std::string_view brokenDate = {}, std::string_view typeName = "type")
    {
        m_writer.beginObject();
        text("id", Random(id).uuid());
        text(typeName, type);
        if (brokenDate.empty())
            instant("startDate", start);
        else
            text("startDate", brokenDate);
        instant("endDate", end);
        text("zoneOffset", offsetText(zone));
    }
    void endRecord(const HealthDay &day, Carrier carrier)
    {
        source(day.day, carrier);
        m_writer.endObject();
        ++m_counts.records;
    }

    void sleepOf(const HealthDay &day)
    {
        for (const Stretch &stretch : day.sleep) {
            if (stretch.end > m_latest)
                continue;
            begin(idOf(m_request.wearer, stretch), sdkStage(m_request.platform, stretch.stage), stretch.start,
                  stretch.end, day.course.zoneOf(stretch.start / 60), {}, "stage");
            source(day.day, Carrier::Watch);
            m_writer.endObject();
            ++m_counts.sleep;
        }
    }

    void workoutsOf(const HealthDay &day)
    {
        for (const Training &training : day.trainings) {
            if (training.end > m_latest)
                continue;
            const SportFacts &facts = factsOf(training.sport);
            begin(idOf(m_request.wearer, training),
                  m_request.platform == Platform::Apple ? facts.appleSdk : facts.android, training.start, training.end,
                  training.zone);
            m_writer.key("values");
            m_writer.beginArray();
            values(training, facts);
            m_writer.endArray();
            route(training);
            source(day.day, Carrier::Watch);
            m_writer.endObject();
            ++m_counts.workouts;
        }
    }

    void values(const Training &training, const SportFacts &facts)
    {
        value("duration", "s", training.durationSeconds());
        value("activeEnergyBurned", "kcal", training.kcal);
        value("basalEnergyBurned", "kcal", training.basalKcal);
        value("minHeartRate", "bpm", training.leastHeart);
        value("averageHeartRate", "bpm", training.heart);
        value("maxHeartRate", "bpm", training.mostHeart);
        if (training.meters > 0) {
            value("distance", "m", training.meters);
            value("averageSpeed", "m/s", training.meters / training.durationSeconds());
        }
        if (training.steps > 0)
            value("stepCount", "count", training.steps);
        if (training.strokes > 0)
            value("swimmingStrokeCount", "count", training.strokes);
        if (training.climb > 0)
            value("elevationAscended", "m", training.climb);
        if (training.watts > 0 && facts.movement == Movement::Foot)
            value("averageRunningPower", "W", training.watts);
        if (training.cadence > 0)
            value("meanCadence", "rpm", training.cadence);
    }
    void value(std::string_view type, std::string_view unit, double number)
    {
        m_writer.beginObject();
        text("type", type);
        text("unit", unit);
        m_writer.key("value");
        m_writer.number(std::round(number * 100) / 100);
        m_writer.endObject();
    }

    void route(const Training &training)
    {
        const std::vector<Fix> fixes = routeOf(m_request.wearer, training, 30);
        if (fixes.empty())
            return;
        m_writer.key("route");
        m_writer.beginArray();
        for (const Fix &fix : fixes) {
            m_writer.beginObject();
            instant("timestamp", fix.at);
            for (const auto &[name, number, step] : {std::tuple("latitude", fix.latitude, 1e6),
                                                     {"longitude", fix.longitude, 1e6},
                                                     {"altitude", fix.altitude, 10.0},
                                                     {"speed", fix.speed, 100.0}}) {
                m_writer.key(name);
                m_writer.number(std::round(number * step) / step);
            }
            m_writer.endObject();
        }
        m_writer.endArray();
    }

    void source(std::int32_t day, Carrier carrier)
    {
        const int generation = carrier == Carrier::Watch ? watchGeneration(m_request.wearer, day) : 0;
        std::string &known = m_sources[{carrier, generation}];
        if (known.empty()) {
            JsonWriter writer(known);
            describe(writer, deviceOf(m_request.wearer, slugOf(m_request.platform), carrier, day), carrier);
        }
        m_writer.key("source");
        m_writer.raw(known);
    }

    void describe(JsonWriter &writer, const Device &device, Carrier carrier) const
    {
        const bool apple = m_request.platform == Platform::Apple;
        const auto member = [&](std::string_view name, std::string_view value) {
            writer.key(name);
            writer.string(value);
        };
        writer.beginObject();
        if (apple) {
            member("name", device.name);
            member("bundleIdentifier", device.source);
            member("version", device.software);
            member("productType", device.model);
            writer.key("operatingSystemVersion");
            writer.beginObject();
            for (const auto &[name, number] :
                 {std::pair("majorVersion", 26), {"minorVersion", 1}, {"patchVersion", 0}}) {
                writer.key(name);
                writer.integer(number);
            }
            writer.endObject();
        } else {
            member("appId", device.source);
            member("deviceId", device.id);
            member("recordingMethod", carrier == Carrier::Phone || carrier == Carrier::Watch ? "automatic" : "manual");
        }
        member("deviceName", device.name);
        member("deviceManufacturer", device.manufacturer);
        member("deviceType", device.type);
        member("deviceModel", device.model);
        member("deviceHardwareVersion", device.hardware);
        member("deviceSoftwareVersion", device.software);
        writer.endObject();
    }

    void text(std::string_view name, std::string_view value)
    {
        m_writer.key(name);
        m_writer.string(value);
    }
    void instant(std::string_view name, std::int64_t second)
    {
        m_time.clear();
        m_times.appendUtc(m_time, second);
        text(name, m_time);
    }

    const SdkRequest &m_request;
    JsonWriter m_writer;
    std::int64_t m_latest; // seconds since 1970 UTC
    DayOptions m_days;
    TimeText m_times;
    std::string m_time, m_number;
    std::map<std::pair<Carrier, int>, std::string> m_sources; // as JSON
    std::array<std::size_t, kAnomalies> m_wrong{};
    SdkCounts m_counts;
};

} // namespace

SdkCounts writeSdkBody(const SdkRequest &request, std::string &out)
{
    return SdkForm(request, out).write();
}

} // namespace api::server::simulate
