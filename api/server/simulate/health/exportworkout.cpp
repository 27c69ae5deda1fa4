// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/exportelements.h"
#include "api/server/simulate/health/names.h"
#include "api/server/simulate/health/route.h"

namespace api::server::simulate {

namespace {

Metric distanceOf(Sport sport)
{
    switch (factsOf(sport).movement) {
    case Movement::Wheels:
        return Metric::DistanceCycling;
    case Movement::Water:
        return Metric::DistanceSwimming;
    default:
        return Metric::DistanceOnFoot;
    }
}

} // namespace

void ExportElements::statistic(const Training &training, Metric metric, double value, std::string_view which)
{
    const Wording wording = exportWording(metric, m_imperial);
    m_out += "  <WorkoutStatistics";
    attribute("type", wording.type);
    m_out += " startDate=\"";
    m_times.appendApple(m_out, training.start, training.zone);
    m_out += "\" endDate=\"";
    m_times.appendApple(m_out, training.end, training.zone);
    m_out += '"';
    attribute(which, wording.apply(value));
    if (metric == Metric::HeartRate) {
        attribute("minimum", training.leastHeart);
        attribute("maximum", training.mostHeart);
    }
    attribute("unit", wording.unit);
    m_out += "/>\n";
}

void ExportElements::statistics(const HealthDay &day, const Training &training)
{
    statistic(training, Metric::HeartRate, training.heart, "average");
    statistic(training, Metric::Energy, training.kcal);
    statistic(training, Metric::BasalEnergy, training.basalKcal);
    if (training.meters > 0 && factsOf(training.sport).movement != Movement::Still)
        statistic(training, distanceOf(training.sport), training.meters);
    if (training.steps > 0)
        statistic(training, Metric::Steps, training.steps);
    if (training.strokes > 0)
        statistic(training, Metric::SwimmingStrokes, training.strokes);
    if (training.watts > 0)
        statistic(training, factsOf(training.sport).movement == Movement::Wheels ? Metric::Power : Metric::RunningPower,
                  training.watts, "average");
    if (training.pauseEnd > training.pauseStart) {
        for (const auto &[type, second] : {std::pair("HKWorkoutEventTypePause", training.pauseStart),
                                           {"HKWorkoutEventTypeResume", training.pauseEnd}}) {
            m_out += "  <WorkoutEvent";
            attribute("type", type);
            m_out += " date=\"";
            m_times.appendApple(m_out, second, training.zone);
            m_out += "\"/>\n";
        }
    }
    metadata("HKTimeZone", placeAtMidnight(m_request.wearer, day.day).name);
    metadata("HKIndoorWorkout", factsOf(training.sport).outdoor ? "0" : "1");
    if (training.climb > 0)
        metadata("HKElevationAscended", std::to_string(std::int64_t(training.climb * 100)) + " cm");
}

void ExportElements::totals(const Training &training)
{
    const Wording energy = exportWording(Metric::Energy, m_imperial);
    attribute("totalEnergyBurned", training.kcal);
    attribute("totalEnergyBurnedUnit", energy.unit);
    if (training.meters > 0) {
        const Wording distance = exportWording(distanceOf(training.sport), m_imperial);
        attribute("totalDistance", distance.apply(training.meters));
        attribute("totalDistanceUnit", distance.unit);
    }
}

void ExportElements::workout(const HealthDay &day, const Training &training, std::string_view route)
{
    m_out += " <Workout";
    attribute("workoutActivityType", factsOf(training.sport).apple);
    attribute("duration", training.durationSeconds() / 60);
    attribute("durationUnit", "min");
    if (m_request.beforeIos16)
        totals(training);
    origin(day.day, Carrier::Watch);
    span(training.start, training.end, training.zone);
    m_out += ">\n";
    if (!m_request.beforeIos16)
        statistics(day, training);
    if (!route.empty()) {
        m_out += "  <WorkoutRoute";
        origin(day.day, Carrier::Watch);
        span(training.start, training.end, training.zone);
        m_out += ">\n   <FileReference path=\"/";
        m_out += route;
        m_out += "\"/>\n  </WorkoutRoute>\n";
    }
    m_out += " </Workout>\n";
}

std::string exportRoute(const Wearer &wearer, const Training &training)
{
    std::string gpx =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"Apple Health Export\" "
        "xmlns=\"http://www.topografix.com/GPX/1/1\">\n <trk>\n  <name>Route</name>\n  <trkseg>\n";
    TimeText times;
    for (const Fix &fix : routeOf(wearer, training, 1)) {
        gpx += "   <trkpt lon=\"";
        appendNumber(gpx, fix.longitude);
        gpx += "\" lat=\"";
        appendNumber(gpx, fix.latitude);
        gpx += "\"><ele>";
        appendNumber(gpx, fix.altitude);
        gpx += "</ele><time>";
        times.appendUtc(gpx, fix.at);
        gpx += "</time><extensions><speed>";
        appendNumber(gpx, fix.speed);
        gpx += "</speed><course>";
        appendNumber(gpx, fix.course);
        gpx += "</course><hAcc>2.5</hAcc><vAcc>2</vAcc></extensions></trkpt>\n";
    }
    return gpx + "  </trkseg>\n </trk>\n</gpx>\n";
}

} // namespace api::server::simulate
