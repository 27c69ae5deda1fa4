// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/samples.h"

#include "api/server/store/error.h"
#include "api/server/store/health/batch.h"
#include "api/server/store/health/packing.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>

namespace api::server::store {

namespace {

// A series of more samples is a sensor's stream, whose records do not move: all its days are too many to look through.
constexpr std::int64_t kMostSearched = 20'000;

// Local days whose samples can start at one instant: zones reach 18 h to either side.
constexpr std::int32_t kZoneDays = 2;

// Where the samples of a day lie.
struct DaySpan {
    std::int32_t day = 0;
    std::int64_t samples = 0, firstAt = 0, lastAt = 0;

    static constexpr auto fields()
    {
        return std::tuple(Column{"day", &DaySpan::day}, Column{"samples", &DaySpan::samples},
                          Column{"first_at", &DaySpan::firstAt}, Column{"last_at", &DaySpan::lastAt});
    }
};

template <typename T>
T sound(Result<T> unpacked)
{
    if (!unpacked)
        throw SqlError(SQLITE_CORRUPT, unpacked.error().message);
    return std::move(*unpacked);
}

// Calls use(packed bytes) without a copy of them.
template <typename Use>
void withPacked(Reader &reader, std::int64_t series, std::int32_t day, Use &&use)
{
    reader.each<ByteView>("SELECT packed FROM sample_days WHERE series_seq = ? AND day = ?", use, series, day);
}

PackedSamples readDay(Reader &reader, std::int64_t series, std::int32_t day)
{
    PackedSamples samples;
    withPacked(reader, series, day, [&](ByteView packed) { samples = sound(unpackSamples(packed)); });
    return samples;
}

std::int64_t noteSeries(Transaction &transaction, UserKey user, const SeriesName &name)
{
    const auto known = transaction.one<std::int64_t>(
        "SELECT seq FROM series WHERE user_seq = ? AND type = ? AND source_seq = ? AND daily_total = ?", user.seq,
        name.type, name.source, name.dailyTotal);
    if (known)
        return *known;
    return transaction
        .one<std::int64_t>(
            "INSERT INTO series (user_seq, type, source_seq, daily_total) VALUES (?, ?, ?, ?) RETURNING seq", user.seq,
            name.type, name.source, name.dailyTotal)
        .value();
}

// Merges a batch into the days of a series, oldest first; a day is written once nothing can reach it any more.
class SeriesMerge {
public:
    SeriesMerge(Transaction &transaction, std::int64_t series, Batch &batch)
        : m_transaction(transaction), m_series(series), m_batch(batch)
    {
        const std::vector<Incoming> &samples = batch.samples();
        m_isSearched = batch.hasIds()
            && transaction.one<std::int64_t>("SELECT samples FROM series WHERE seq = ?", series) <= kMostSearched;
        using Day = std::numeric_limits<std::int32_t>;
        for (const DaySpan &span : m_transaction.all<DaySpan>(
                 "SELECT " + columns<DaySpan>()
                     + " FROM sample_days WHERE series_seq = ? AND day BETWEEN ? AND ? ORDER BY day",
                 series, m_isSearched ? Day::min() : samples.front().day - kZoneDays,
                 m_isSearched ? Day::max() : samples.back().day + kZoneDays))
            m_spans.emplace(span.day, span);
    }

    void run()
    {
        std::vector<Incoming> &samples = m_batch.samples();
        if (m_isSearched)
            takeOutMoved();
        for (auto begin = samples.begin(); begin != samples.end();) {
            const auto end = std::find_if(begin, samples.end(), [&](const Incoming &i) { return i.day != begin->day; });
            writeBefore(begin->day - kZoneDays);
            mergeDay(begin->day, std::span(begin, end));
            begin = end;
        }
        writeBefore(std::numeric_limits<std::int32_t>::max());
        m_transaction.run("UPDATE series SET samples = samples + ? WHERE seq = ?", m_grown, m_series);
    }

private:
    // Samples that come again with a start on another day.
    void takeOutMoved()
    {
        for (const auto &[day, span] : m_spans) {
            if (!load(day).isChanged())
                m_days.erase(day);
        }
    }

    // Another zone can put the same instant on another day: those days are asked first.
    void mergeDay(std::int32_t day, std::span<Incoming> samples)
    {
        DayMerge &own = load(day);
        const std::int64_t first = samples.front().sample.start;
        const std::int64_t last = samples.back().sample.start;
        for (auto near = m_spans.lower_bound(day - kZoneDays); near != m_spans.end() && near->first <= day + kZoneDays;
             ++near) {
            if (near->first != day && near->second.firstAt <= last && near->second.lastAt >= first)
                load(near->first).settleKnown(samples);
        }
        own.merge(samples, m_batch.notes());
        if (!own.samples().empty())
            m_spans[day] = {.day = day,
                            .samples = std::int64_t(own.samples().size()),
                            .firstAt = own.samples().front().start,
                            .lastAt = own.samples().back().start};
    }

    DayMerge &load(std::int32_t day)
    {
        const auto [found, isNew] = m_days.try_emplace(day);
        if (isNew && m_spans.contains(day)) {
            PackedSamples stored = readDay(m_transaction, m_series, day);
            found->second = DayMerge(std::move(stored.samples), std::move(stored.notes));
            if (m_batch.hasIds())
                found->second.matchIds(m_batch);
        }
        return found->second;
    }

    void writeBefore(std::int32_t day)
    {
        const auto end = m_days.lower_bound(day);
        for (auto done = m_days.begin(); done != end; done = m_days.erase(done)) {
            if (done->second.isChanged())
                write(done->first, done->second);
        }
    }

    void write(std::int32_t day, const DayMerge &merged)
    {
        m_grown += merged.grown();
        const std::vector<Sample> &samples = merged.samples();
        if (samples.empty()) {
            m_transaction.run("DELETE FROM sample_days WHERE series_seq = ? AND day = ?", m_series, day);
            return;
        }
        double total = 0;
        for (const Sample &sample : samples)
            total += sample.value;
        const auto byValue = [](const Sample &a, const Sample &b) { return a.value < b.value; };
        const auto [least, greatest] = std::minmax_element(samples.begin(), samples.end(), byValue);
        m_transaction.run(
            "INSERT INTO sample_days (series_seq, day, samples, first_at, last_at, total, minimum, maximum, last_value,"
            " packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (series_seq, day) DO UPDATE SET samples = excluded.samples, first_at = excluded.first_at,"
            " last_at = excluded.last_at, total = excluded.total, minimum = excluded.minimum,"
            " maximum = excluded.maximum, last_value = excluded.last_value, packed = excluded.packed",
            m_series, day, samples.size(), samples.front().start, samples.back().start, total, least->value,
            greatest->value, samples.back().value, packSamples(samples, merged.notes()));
    }

    Transaction &m_transaction;
    std::int64_t m_series;
    Batch &m_batch;
    bool m_isSearched = false; // every day, for the ids of the batch
    std::map<std::int32_t, DaySpan> m_spans; // of stored days, and of those merged meanwhile
    std::map<std::int32_t, DayMerge> m_days; // being merged
    std::int64_t m_grown = 0;
};

// Days that can have samples in [from, to), in the order of their first sample.
std::vector<DaySpan> spansWithin(Reader &reader, std::int64_t series, std::int64_t from, std::int64_t to)
{
    static const std::string sql = "SELECT " + columns<DaySpan>()
        + " FROM sample_days WHERE series_seq = ? AND day BETWEEN ? AND ? AND first_at < ? AND last_at >= ?"
          " ORDER BY first_at, day";
    if (from >= to)
        return {};
    return reader.all<DaySpan>(sql, series, localDay(from, kNoZone) - 1, localDay(to - 1, kNoZone) + 1, to, from);
}

// Calls visit with days that overlap each other but none of the other days, until it returns false.
template <typename Visit>
void eachStretch(const std::vector<DaySpan> &spans, Visit &&visit)
{
    for (std::size_t begin = 0, end = 0; begin < spans.size(); begin = end) {
        std::int64_t lastAt = spans[begin].lastAt;
        for (end = begin + 1; end < spans.size() && spans[end].firstAt <= lastAt; ++end)
            lastAt = std::max(lastAt, spans[end].lastAt);
        if (!visit(std::span(spans).subspan(begin, end - begin)))
            return;
    }
}

// Ascending.
std::vector<std::int64_t> readStarts(Reader &reader, std::int64_t series, std::span<const DaySpan> days)
{
    std::vector<std::int64_t> starts;
    for (const DaySpan &day : days) {
        withPacked(reader, series, day.day, [&](ByteView packed) {
            const std::vector<std::int64_t> own = sound(unpackStarts(packed));
            starts.insert(starts.end(), own.begin(), own.end());
        });
    }
    if (days.size() > 1)
        std::sort(starts.begin(), starts.end());
    return starts;
}

// Adds the samples of another day, in order.
void append(PackedSamples &to, PackedSamples &&day)
{
    if (to.samples.empty()) {
        to = std::move(day);
        return;
    }
    for (Sample &sample : day.samples)
        sample.note += sample.note == 0 ? 0 : std::uint32_t(to.notes.size());
    std::move(day.notes.begin(), day.notes.end(), std::back_inserter(to.notes));
    const auto middle = std::ptrdiff_t(to.samples.size());
    to.samples.insert(to.samples.end(), day.samples.begin(), day.samples.end());
    std::inplace_merge(to.samples.begin(), to.samples.begin() + middle, to.samples.end(), precedes);
}

} // namespace

std::int64_t bucketStart(std::int64_t at, std::int64_t width)
{
    const std::int64_t into = at % width;
    return at - (into < 0 ? into + width : into);
}

MergeCount storeSamples(Transaction &transaction, UserKey user, const SeriesName &name, std::span<const Sample> samples,
                        const Notes &notes)
{
    Batch batch(samples, notes);
    if (!batch.samples().empty())
        SeriesMerge(transaction, noteSeries(transaction, user, name), batch).run();
    return batch.count();
}

std::vector<Series> listSeries(Reader &reader, UserKey user, const SeriesFilter &filter)
{
    static const std::string sql = "SELECT " + columns<Series>()
        + " FROM series JOIN data_sources ON data_sources.seq = series.source_seq WHERE series.user_seq = ?1"
          " AND (?2 IS NULL OR data_sources.provider = ?2) AND (?3 IS NULL OR data_sources.source = ?3)"
          " AND (?4 IS NULL OR data_sources.device = ?4) AND (?5 IS NULL OR data_sources.id = ?5)"
          " AND (?6 IS NULL OR series.daily_total = ?6) ORDER BY series.type, series.seq";
    std::vector<Series> all = reader.all<Series>(sql, user.seq, filter.provider, filter.source, filter.device,
                                                 filter.sourceId, filter.dailyTotal);
    if (!filter.types.empty())
        std::erase_if(all, [&](const Series &series) {
            return std::find(filter.types.begin(), filter.types.end(), series.type) == filter.types.end();
        });
    return all;
}

std::vector<SampleDay> listSampleDays(Reader &reader, std::int64_t series, std::int32_t fromDay, std::int32_t toDay)
{
    static const std::string sql = "SELECT " + columns<SampleDay>()
        + " FROM sample_days WHERE series_seq = ? AND day BETWEEN ? AND ? ORDER BY day";
    return reader.all<SampleDay>(sql, series, fromDay, toDay);
}

void readSamples(Reader &reader, std::int64_t series, std::int64_t from, std::int64_t to, const VisitSamples &visit)
{
    eachStretch(spansWithin(reader, series, from, to), [&](std::span<const DaySpan> days) {
        PackedSamples together;
        for (const DaySpan &day : days)
            append(together, readDay(reader, series, day.day));
        const auto startsBefore = [](const Sample &sample, std::int64_t at) { return sample.start < at; };
        const auto first = std::lower_bound(together.samples.begin(), together.samples.end(), from, startsBefore);
        const auto end = std::lower_bound(first, together.samples.end(), to, startsBefore);
        return first == end || visit(std::span(first, end), together.notes);
    });
}

std::int64_t countSamples(Reader &reader, std::int64_t series, std::int64_t from, std::int64_t to)
{
    std::int64_t count = 0;
    for (const DaySpan &span : spansWithin(reader, series, from, to)) {
        if (span.firstAt >= from && span.lastAt < to) {
            count += span.samples;
            continue;
        }
        const std::vector<std::int64_t> starts = readStarts(reader, series, std::span(&span, 1));
        count +=
            std::lower_bound(starts.begin(), starts.end(), to) - std::lower_bound(starts.begin(), starts.end(), from);
    }
    return count;
}

std::int64_t countBuckets(Reader &reader, std::int64_t series, std::int64_t from, std::int64_t to, std::int64_t width)
{
    std::int64_t count = 0;
    std::int64_t bucketEnd = std::numeric_limits<std::int64_t>::min(); // of the last one counted
    eachStretch(spansWithin(reader, series, from, to), [&](std::span<const DaySpan> days) {
        for (const std::int64_t start : readStarts(reader, series, days)) {
            if (start < bucketEnd || start < from || start >= to)
                continue;
            ++count;
            bucketEnd = bucketStart(start, width) + width;
        }
        return true;
    });
    return count;
}

bool removeProviderData(Transaction &transaction, UserKey user, std::string_view provider)
{
    std::int64_t rows =
        transaction.run("DELETE FROM data_sources WHERE user_seq = ? AND provider = ?", user.seq, provider)
        + transaction.run("DELETE FROM health_scores WHERE user_seq = ? AND provider = ?", user.seq, provider);
    if (provider == "apple")
        rows += transaction.run("DELETE FROM activity_rings WHERE user_seq = ?", user.seq);
    return rows > 0;
}

} // namespace api::server::store
