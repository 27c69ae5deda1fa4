// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/exportform.h"

#include "api/server/simulate/health/exportelements.h"

namespace api::server::simulate {

namespace {

constexpr std::size_t kPiece = 256 * 1024;

std::string routePath(const Training &training)
{
    return "workout-routes/route_" + std::to_string(training.start) + ".gpx";
}

MetricSet only(std::initializer_list<Metric> metrics)
{
    MetricSet set;
    for (const Metric metric : metrics)
        set.set(std::size_t(metric));
    return set;
}

class ExportForm {
public:
    ExportForm(const ExportRequest &request, const ExportPiece &piece, ExportCounts &counts)
        : m_request(request)
        , m_piece(piece)
        , m_counts(counts)
        , m_elements(request, m_text)
        , m_latest(request.exported.microseconds() / 1'000'000)
    {
        m_options = request.options;
        m_options.wanted &= metricsOf("apple");
        m_text.reserve(kPiece * 2);
    }

    // The same days are made again for each part, so that memory stays flat: an export has its workouts after its
    // records.
    bool write()
    {
        m_text += exportHead();
        m_elements.me();
        const MetricSet pressure = m_options.wanted & only({Metric::Systolic, Metric::Diastolic});
        const MetricSet rings = only({Metric::Energy, Metric::ExerciseTime, Metric::StandTime});
        const bool whole = each(m_options, &ExportForm::records) && each({.wanted = pressure}, &ExportForm::pressures)
            && each({.wanted = {}}, &ExportForm::workouts) && each({.wanted = rings}, &ExportForm::summary);
        m_text += "</HealthData>\n";
        return whole && m_piece(m_text);
    }

private:
    bool each(const DayOptions &options, bool (ExportForm::*part)(const HealthDay &))
    {
        for (std::int32_t day = m_request.first; day <= m_request.last; ++day) {
            if (!(this->*part)(makeDay(m_request.wearer, day, options)) || !flush())
                return false;
        }
        return true;
    }

    bool flush()
    {
        if (m_text.size() < kPiece)
            return true;
        const bool taken = m_piece(m_text);
        m_text.clear();
        return taken;
    }

    bool records(const HealthDay &day)
    {
        for (const Record &record : day.records) {
            if (record.start <= m_latest)
                m_counts.records += m_elements.record(day, record);
        }
        for (const Stretch &stretch : day.sleep) {
            if (!m_request.sleep || stretch.end > m_latest)
                continue;
            m_elements.sleep(day, stretch);
            ++m_counts.records;
        }
        return true;
    }

    bool pressures(const HealthDay &day)
    {
        const Record *systolic = nullptr;
        for (const Record &record : day.records) {
            if (record.metric == Metric::Systolic)
                systolic = &record;
            if (record.metric != Metric::Diastolic || !systolic || systolic->start != record.start
                || record.start > m_latest)
                continue;
            m_elements.pressure(day, *systolic, record);
            ++m_counts.correlations;
        }
        return true;
    }

    bool workouts(const HealthDay &day)
    {
        for (const Training &training : day.trainings) {
            if (!m_request.workouts || training.end > m_latest)
                continue;
            const bool outdoor = factsOf(training.sport).outdoor;
            m_counts.routes += outdoor;
            m_elements.workout(day, training, outdoor ? routePath(training) : std::string());
            ++m_counts.workouts;
        }
        return true;
    }

    bool summary(const HealthDay &day)
    {
        double kcal = 0, exercise = 0;
        int standHours = 0;
        for (const Record &record : day.records) {
            if (record.start > m_latest)
                continue;
            kcal += record.metric == Metric::Energy ? record.value : 0;
            exercise += record.metric == Metric::ExerciseTime ? record.value : 0;
            standHours += record.metric == Metric::StandTime;
        }
        m_elements.summary(day, kcal, exercise, standHours);
        ++m_counts.summaries;
        return true;
    }

    const ExportRequest &m_request;
    const ExportPiece &m_piece;
    ExportCounts &m_counts;
    std::string m_text;
    ExportElements m_elements;
    std::int64_t m_latest; // seconds since 1970 UTC
    DayOptions m_options;
};

} // namespace

bool writeExport(const ExportRequest &request, const ExportPiece &piece, ExportCounts &counts)
{
    return ExportForm(request, piece, counts).write();
}

bool writeRoutes(const ExportRequest &request, const ExportRoute &route)
{
    const std::int64_t latest = request.exported.microseconds() / 1'000'000;
    for (std::int32_t day = request.first; request.workouts && day <= request.last; ++day) {
        for (const Training &training : makeDay(request.wearer, day, {.wanted = {}}).trainings) {
            if (training.end <= latest && factsOf(training.sport).outdoor
                && !route(routePath(training), exportRoute(request.wearer, training)))
                return false;
        }
    }
    return true;
}

} // namespace api::server::simulate
