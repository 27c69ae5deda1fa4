// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/exportelements.h"

#include "api/server/simulate/health/names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace api::server::simulate {

namespace {

constexpr std::string_view kNoBreak = "\xC2\xA0"; // Apple writes its device names with it

std::string deviceAttributes(const Device &device)
{
    std::string name = device.name;
    if (const auto space = name.find(' '); space != std::string::npos)
        name.replace(space, 1, kNoBreak);
    return " sourceName=\"" + name + "\" sourceVersion=\"" + device.software + "\" device=\"&lt;&lt;HKDevice: 0x"
        + device.id.substr(0, 8) + "&gt;, name:" + device.name + ", manufacturer:" + device.manufacturer
        + ", model:" + (device.type == "watch" ? "Watch" : device.model) + ", hardware:" + device.hardware
        + ", software:" + device.software + "&gt;\"";
}

// "7:47:41.36 PM"
void appendClock(std::string &out, std::int64_t hundredths)
{
    const auto hour = hundredths / 360'000;
    out += std::to_string(hour % 12 == 0 ? 12 : hour % 12);
    for (const auto &[before, part] :
         {std::pair(':', hundredths / 6000 % 60), {':', hundredths / 100 % 60}, {'.', hundredths % 100}}) {
        out += before;
        out += char('0' + part / 10);
        out += char('0' + part % 10);
    }
    out += hour < 12 ? " AM" : " PM";
}

} // namespace

ExportElements::ExportElements(const ExportRequest &request, std::string &out)
    : m_request(request), m_out(out), m_imperial(request.wearer.home->daylight == Daylight::America)
{
}

void ExportElements::attribute(std::string_view name, std::string_view value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    m_out += value;
    m_out += '"';
}

void ExportElements::attribute(std::string_view name, double value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    appendNumber(m_out, value);
    m_out += '"';
}

void ExportElements::origin(std::int32_t day, Carrier carrier)
{
    const int generation = carrier == Carrier::Watch ? watchGeneration(m_request.wearer, day) : 0;
    std::string &device = m_devices[{carrier, generation}];
    if (device.empty())
        device = deviceAttributes(deviceOf(m_request.wearer, "apple", carrier, day));
    m_out += device;
}

void ExportElements::span(std::int64_t start, std::int64_t end, int zone)
{
    constexpr std::array<std::string_view, 3> kNames{" creationDate=\"", " startDate=\"", " endDate=\""};
    const std::array<std::int64_t, 3> instants{end + 12, start, end};
    for (std::size_t n = 0; n < kNames.size(); ++n) {
        m_out += kNames[n];
        m_times.appendApple(m_out, instants[n], zone);
        m_out += '"';
    }
}

void ExportElements::metadata(std::string_view key, std::string_view value)
{
    m_out += "  <MetadataEntry";
    attribute("key", key);
    attribute("value", value);
    m_out += "/>\n";
}

void ExportElements::me()
{
    const Wearer &wearer = m_request.wearer;
    m_out += "<HealthData";
    attribute("locale", m_imperial ? "en_US" : "en_IN");
    m_out += ">\n <ExportDate value=\"";
    const std::int64_t second = m_request.exported.microseconds() / 1'000'000;
    m_times.appendApple(m_out, second, zoneAt(wearer, second / 60));
    m_out += "\"/>\n <Me";
    attribute("HKCharacteristicTypeIdentifierDateOfBirth", m_times.date(wearer.birthDay));
    attribute("HKCharacteristicTypeIdentifierBiologicalSex",
              wearer.female ? "HKBiologicalSexFemale" : "HKBiologicalSexMale");
    attribute("HKCharacteristicTypeIdentifierBloodType", "HKBloodTypeNotSet");
    attribute("HKCharacteristicTypeIdentifierFitzpatrickSkinType", "HKFitzpatrickSkinTypeNotSet");
    attribute("HKCharacteristicTypeIdentifierCardioFitnessMedicationsUse", "None");
    m_out += "/>\n";
}

bool ExportElements::record(const HealthDay &day, const Record &record)
{
    const Wording wording = exportWording(record.metric, m_imperial);
    if (wording.type.empty())
        return false;
    m_out += " <Record";
    attribute("type", wording.type);
    origin(day.day, record.carrier);
    attribute("unit", wording.unit);
    span(record.start, record.end, record.zone);
    attribute("value", wording.apply(record.value));
    const std::int64_t minute = record.start / 60 - day.course.begin;
    const Minute &now = day.course.minutes[std::size_t(minute)];
    if (record.metric == Metric::HeartRate) {
        m_out += ">\n";
        metadata("HKMetadataKeyHeartRateMotionContext", now.doing >= Doing::Walking ? "2" : "1");
        m_out += " </Record>\n";
    } else if (record.metric == Metric::HrvSdnn) {
        m_out += ">\n";
        beats(record, double(now.heart));
        m_out += " </Record>\n";
    } else if (record.carrier == Carrier::Phone && record.start == record.end) {
        m_out += ">\n";
        metadata("HKWasUserEntered", "1");
        m_out += " </Record>\n";
    } else {
        m_out += "/>\n";
    }
    return true;
}

// The minute of beats from which the watch computed the variability.
void ExportElements::beats(const Record &record, double heart)
{
    m_out += "  <HeartRateVariabilityMetadataList>\n";
    Dice dice = m_request.wearer.dice(110, record.start);
    const double swing = heart * heart / 60'000 * record.value;
    double second = double((record.start + record.zone * 60) % 86400);
    for (int beat = 0; beat < 40; ++beat) {
        const double rate = std::max(30.0, heart + dice.normal(0, swing));
        second += 60 / rate;
        m_out += "   <InstantaneousBeatsPerMinute";
        attribute("bpm", std::round(rate));
        m_out += " time=\"";
        appendClock(m_out, std::int64_t(second * 100) % 8'640'000);
        m_out += "\"/>\n";
    }
    m_out += "  </HeartRateVariabilityMetadataList>\n";
}

void ExportElements::sleep(const HealthDay &day, const Stretch &stretch)
{
    const auto stage =
        m_request.beforeIos16 && health::isAsleep(stretch.stage) ? health::SleepStage::Sleeping : stretch.stage;
    m_out += " <Record";
    attribute("type", "HKCategoryTypeIdentifierSleepAnalysis");
    origin(day.day, Carrier::Watch);
    span(stretch.start, stretch.end, day.course.zoneOf(stretch.start / 60));
    attribute("value", exportStage(stage));
    m_out += ">\n";
    metadata("HKTimeZone", placeAtMidnight(m_request.wearer, day.day).name);
    m_out += " </Record>\n";
}

void ExportElements::pressure(const HealthDay &day, const Record &systolic, const Record &diastolic)
{
    m_out += " <Correlation";
    attribute("type", "HKCorrelationTypeIdentifierBloodPressure");
    origin(day.day, systolic.carrier);
    span(systolic.start, systolic.end, systolic.zone);
    m_out += ">\n";
    for (const Record &one : {systolic, diastolic})
        record(day, one);
    m_out += " </Correlation>\n";
}

void ExportElements::summary(const HealthDay &day, double kcal, double exercise, int standHours)
{
    m_out += " <ActivitySummary";
    attribute("dateComponents", m_times.date(day.day));
    attribute("activeEnergyBurned", kcal);
    attribute("activeEnergyBurnedGoal", std::round(m_request.wearer.weightKg * 6));
    attribute("activeEnergyBurnedUnit", m_imperial ? "Cal" : "kcal");
    attribute("appleMoveTime", 0.0);
    attribute("appleMoveTimeGoal", 0.0);
    attribute("appleExerciseTime", exercise);
    attribute("appleExerciseTimeGoal", 30.0);
    attribute("appleStandHours", double(standHours));
    attribute("appleStandHoursGoal", 12.0);
    m_out += "/>\n";
}

} // namespace api::server::simulate
