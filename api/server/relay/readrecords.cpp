// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/readrecords.h"

#include "api/contract/health/series.h"
#include "api/server/health/query/amounts.h"
#include "api/server/health/query/daysamples.h"
#include "api/server/store/health/ranges.h"

#include <algorithm>
#include <tuple>

namespace api::server::relay {

namespace {

using api::health::Aggregation;
using store::RangeDay;

constexpr std::int64_t kMostEvents = 100'000; // of one answer: more than anybody does in a lifetime

// Calls visit(part) with at most as many of the items as one read takes.
template <typename T, typename Visit>
void eachPart(const std::vector<T> &items, Visit &&visit)
{
    for (std::size_t at = 0; at < items.size(); at += store::kMostTypes)
        visit(std::span(items).subspan(at, std::min(store::kMostTypes, items.size() - at)));
}

std::vector<RangeDay> rollups(store::Reader &reader, store::UserKey user, std::int32_t fromDay, std::int32_t toDay)
{
    std::set<int> types;
    for (const store::Series &series : store::listSeries(reader, user, {}))
        types.insert(series.type);
    std::vector<RangeDay> rows;
    eachPart(std::vector<int>(types.begin(), types.end()), [&](std::span<const int> part) {
        const auto some = store::listRangeDays(reader, user, {.types = part, .fromDay = fromDay, .toDay = toDay});
        rows.insert(rows.end(), some.begin(), some.end());
    });
    std::sort(rows.begin(), rows.end(), [](const RangeDay &a, const RangeDay &b) {
        return std::tuple(a.type, a.day, a.series) < std::tuple(b.type, b.day, b.series);
    });
    return rows;
}

// What everybody delivered of the sums, workouts and nights is read once for all vendors; the rest day by day.
class VendorReader {
public:
    VendorReader(store::Reader &reader, store::UserKey user, const RecordsQuery &query,
                 const health::SourceRanking &ranking, const std::vector<RangeDay> &rows)
        : m_reader(reader), m_user(user), m_query(query), m_ranking(ranking)
    {
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_rows),
                     [&](const RangeDay &row) { return ranking.has(row.source); });
        for (const RangeDay &row : m_rows) {
            const RangeDay *&least = m_least[{row.source, row.day}];
            least = least && least->samples <= row.samples ? least : &row;
        }
    }

    VendorRecords read(const std::string &vendor)
    {
        m_records.vendor = vendor;
        for (const store::DataSource &source : m_ranking.bestFirst())
            m_records.sources.emplace(source.seq, source);
        for (auto begin = m_rows.begin(); begin != m_rows.end();) {
            const auto end = std::find_if(begin, m_rows.end(), [&](const RangeDay &row) {
                return row.type != begin->type || row.day != begin->day;
            });
            readDay(std::span(begin, end));
            begin = end;
        }
        readSums();
        std::ranges::sort(m_records.figures, {}, [](const DayFigure &f) { return std::pair(f.series, f.day); });
        std::ranges::stable_sort(m_records.measurements, {},
                                 [](const Measurement &m) { return std::pair(m.series, m.at); });
        return std::move(m_records);
    }

private:
    // All of one series type on one day.
    void readDay(std::span<const RangeDay> rows)
    {
        const RangeDay &first = rows.front();
        std::int64_t samples = 0;
        for (const RangeDay &row : rows)
            samples += row.samples;
        const bool few = m_query.measured.contains(first.type) && samples <= kMostMeasurements;
        if (few || m_query.sampled.contains(first.type)) {
            for (const RangeDay &row : rows)
                readSamples(row);
        }
        if (few)
            return;
        if (api::health::seriesById(first.type)->aggregation == Aggregation::Sum) {
            m_sums.insert(first.type);
            m_sumDays.insert(first.day);
            return;
        }
        const auto rank = [&](const RangeDay &row) { return m_ranking.rankOf(row.source); };
        m_records.figures.push_back(figureOf(*std::ranges::min_element(rows, {}, rank)));
    }

    DayFigure figureOf(const RangeDay &row)
    {
        const bool isMaximum = api::health::seriesById(row.type)->aggregation == Aggregation::Maximum;
        return {.series = row.type,
                .day = row.day,
                .value = isMaximum ? row.maximum : row.total / double(row.samples),
                .minimum = row.minimum,
                .maximum = row.maximum,
                .samples = row.samples,
                .source = row.source,
                .zone = zoneOf(row.source, row.day)};
    }

    void readSamples(const RangeDay &row)
    {
        store::readDay(m_reader, row.series, row.day, [&](const std::vector<store::Sample> &samples) {
            for (const store::Sample &sample : samples)
                m_records.measurements.push_back({.series = row.type,
                                                  .day = row.day,
                                                  .at = sample.start,
                                                  .value = sample.value,
                                                  .source = row.source,
                                                  .zone = zoneOf(sample)});
        });
    }

    void readSums()
    {
        const std::vector<std::int32_t> days(m_sumDays.begin(), m_sumDays.end());
        std::vector<std::string_view> slugs;
        for (const int type : m_sums)
            slugs.push_back(api::health::seriesById(type)->slug);
        eachPart(slugs, [&](std::span<const std::string_view> part) {
            const auto amounts = health::amountsOf(m_reader, m_user, m_ranking, part, days);
            for (std::size_t n = 0; n < part.size(); ++n) {
                for (const auto &[day, amount] : amounts[n])
                    m_records.figures.push_back(figureOf(health::typeOf(part[n]), day, amount));
            }
        });
    }

    DayFigure figureOf(int type, std::int32_t day, const health::Amount &amount)
    {
        DayFigure figure{.series = type,
                         .day = day,
                         .value = amount.total,
                         .source = amount.source,
                         .zone = zoneOf(amount.source, day)};
        const auto sought = [&](const RangeDay &row) { return row.type == type && row.day == day; };
        const auto isBefore = [&](const RangeDay &row) { return std::pair(row.type, row.day) < std::pair(type, day); };
        auto row = std::partition_point(m_rows.begin(), m_rows.end(), isBefore);
        for (; row != m_rows.end() && sought(*row); ++row)
            figure.samples += row->samples;
        return figure;
    }

    static Zone zoneOf(const store::Sample &sample)
    {
        return sample.zone == store::kNoZone ? Zone() : Zone(sample.zone);
    }

    // Rollups know no zone: that of the first sample in the day's smallest series.
    Zone zoneOf(std::int64_t source, std::int32_t day)
    {
        const auto [known, isNew] = m_zones.try_emplace({source, day});
        Zone &zone = known->second;
        if (!isNew)
            return zone;
        if (const auto least = m_least.find({source, day}); least != m_least.end()) {
            store::readDay(m_reader, least->second->series, day,
                           [&](const std::vector<store::Sample> &samples) { zone = zoneOf(samples.front()); });
        }
        return zone;
    }

    store::Reader &m_reader;
    store::UserKey m_user;
    const RecordsQuery &m_query;
    const health::SourceRanking &m_ranking; // of this vendor
    std::vector<RangeDay> m_rows; // by type, day, series
    std::set<int> m_sums;
    std::set<std::int32_t> m_sumDays;
    std::map<std::pair<std::int64_t, std::int32_t>, const RangeDay *> m_least; // by source and day
    std::map<std::pair<std::int64_t, std::int32_t>, Zone> m_zones; // the same
    VendorRecords m_records;
};

// The sessions of the best device of each wake day, with what was measured meanwhile.
std::vector<Night> nightsOf(store::Reader &reader, store::UserKey user, const health::SourceRanking &ranking,
                            const std::vector<store::SleepSession> &sessions)
{
    std::map<std::int32_t, int> best; // rank by wake day
    for (const store::SleepSession &session : sessions) {
        if (!ranking.has(session.source))
            continue;
        const int rank = ranking.rankOf(session.source);
        const auto known = best.try_emplace(session.wakeDay, rank).first;
        known->second = std::min(known->second, rank);
    }
    std::vector<Night> nights;
    for (const store::SleepSession &session : sessions) {
        if (ranking.has(session.source) && ranking.rankOf(session.source) == best.at(session.wakeDay))
            nights.push_back({.session = session});
    }
    std::ranges::sort(nights, {}, [](const Night &night) { return night.session.start; });
    std::vector<health::TimeSpan> spans;
    for (const Night &night : nights)
        spans.push_back({.from = night.session.start, .to = night.session.end});
    const auto vitals = health::vitalsDuring(reader, user, ranking, spans);
    for (std::size_t n = 0; n < nights.size(); ++n)
        nights[n].vitals = vitals[n];
    return nights;
}

std::vector<store::Workout> workoutsOf(store::Reader &reader, store::UserKey user, const RecordsQuery &query)
{
    store::EventQuery events; // a day more on either side: zones reach 18 h
    events.from = Timestamp::fromMicroseconds((query.fromDay - 1) * health::kDay);
    events.to = Timestamp::fromMicroseconds((query.toDay + 2) * health::kDay);
    events.limit = kMostEvents;
    std::vector<store::Workout> workouts = store::listWorkouts(reader, user, events);
    std::erase_if(workouts, [&](const store::Workout &workout) {
        const std::int32_t day = health::localDayOf(workout.start.microseconds(), workout.zone);
        return day < query.fromDay || day > query.toDay;
    });
    std::reverse(workouts.begin(), workouts.end());
    return workouts;
}

} // namespace

Person personOf(store::Reader &reader, store::UserKey user, const store::User &row)
{
    const store::Profile profile = store::findProfile(reader, user).value_or(store::Profile());
    return {.id = row.id,
            .firstName = row.firstName,
            .lastName = row.lastName,
            .email = row.email,
            .birthDate = profile.birthDate,
            .sex = profile.sex};
}

std::vector<VendorRecords> readRecords(store::Reader &reader, store::Tenant tenant, store::UserKey user,
                                       const RecordsQuery &query)
{
    const health::SourceRanking everyone(reader, tenant, user);
    const std::vector<RangeDay> rows = rollups(reader, user, query.fromDay, query.toDay);
    const auto sessions = store::listSleepByWakeDay(reader, user, query.fromDay, query.toDay);
    const std::vector<store::Workout> workouts = workoutsOf(reader, user, query);
    const std::vector<store::HealthScore> scores = store::listScores(reader, user, query.fromDay, query.toDay);
    std::vector<VendorRecords> all;
    for (const std::string &vendor : query.vendors) {
        const health::SourceRanking ranking = everyone.onlyOf(vendor);
        VendorRecords &records = all.emplace_back(VendorReader(reader, user, query, ranking, rows).read(vendor));
        records.nights = nightsOf(reader, user, ranking, sessions);
        std::ranges::copy_if(workouts, std::back_inserter(records.workouts),
                             [&](const store::Workout &workout) { return ranking.has(workout.source); });
        std::ranges::copy_if(scores, std::back_inserter(records.scores),
                             [&](const store::HealthScore &score) { return score.provider == vendor; });
        std::ranges::sort(records.scores, {},
                          [](const store::HealthScore &score) { return std::tie(score.day, score.category); });
    }
    return all;
}

} // namespace api::server::relay
