// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/timeseries.h"

#include "api/contract/health/selectors.h"
#include "api/server/crypto.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthpages.h"
#include "api/server/health/query/daysamples.h"
#include "api/server/health/query/timeseries.h"
#include "api/server/http/fiber.h"
#include "api/server/router.h"

#include <array>
#include <bit>
#include <charconv>
#include <map>
#include <set>

namespace api::server::handlers {

namespace {

using health::RowPosition;
using health::TimeseriesQuery;
using health::TimeseriesRow;

constexpr std::int64_t kPage = 50;
constexpr int kBucketDecimals = 6; // of means and sums, whose last digits are noise
constexpr std::int64_t kInPlace = 7 * health::kDay; // a longer range may hold up the other connections of its io thread

std::int64_t widthOf(const GetTimeseries &request)
{
    switch (request.resolution.value_or(Resolution::Raw).value().value_or(Resolution::Raw)) {
    case Resolution::N1min:
        return health::kMinute;
    case Resolution::N5min:
        return 5 * health::kMinute;
    case Resolution::N15min:
        return 15 * health::kMinute;
    case Resolution::N1hour:
        return 60 * health::kMinute;
    case Resolution::N1day:
        return health::kLocalDays;
    case Resolution::Raw:
        break;
    }
    return 0;
}

// An end at midnight covers the day that begins there.
Result<TimeRange> rangeOf(const GetTimeseries &request)
{
    auto range = rangeParameters("start_time", request.startTime, "end_time", request.endTime);
    if (range && range->end.microseconds() % health::kDay == 0)
        range->end.at += std::chrono::days(1);
    return range;
}

std::set<int> typesOf(const GetTimeseries &request)
{
    std::set<int> types;
    for (const auto &name : request.types.value_or(std::vector<OpenEnum<SeriesSelector>>())) {
        const auto selected = api::health::resolveTypes(name.wire());
        types.insert(selected.begin(), selected.end());
    }
    return types;
}

// What a cursor is bound to.
std::string listOf(const GetTimeseries &request, const TimeRange &range, const std::set<int> &types)
{
    std::string numbers;
    for (const int type : types)
        numbers += std::to_string(type) + ' ';
    return listName("getTimeseries", request.userId,
                    {range.start.toString(), range.end.toString(), numbers, std::to_string(widthOf(request)),
                     std::string(request.provider ? request.provider->wire() : std::string_view()),
                     request.source.value_or(""), request.deviceModel.value_or(""), request.dataSourceId.value_or("")});
}

std::vector<store::Series> seriesOf(store::Reader &reader, store::UserKey user, const GetTimeseries &request,
                                    const std::set<int> &types)
{
    store::SeriesFilter filter{.types = {types.begin(), types.end()},
                               .provider = {},
                               .source = request.source,
                               .device = request.deviceModel,
                               .sourceId = request.dataSourceId,
                               .dailyTotal = {}};
    if (request.provider)
        filter.provider = request.provider->wire();
    std::vector<store::Series> series = store::listSeries(reader, user, filter);
    std::erase_if(series, [](const store::Series &each) { return !api::health::seriesById(each.type); });
    return series;
}

std::string textOf(const RowPosition &position)
{
    return std::to_string(position.at) + '|' + std::to_string(position.series) + '|' + std::to_string(position.end)
        + '|' + std::to_string(std::bit_cast<std::int64_t>(position.value));
}

std::optional<RowPosition> positionOf(std::string_view text)
{
    std::array<std::int64_t, 4> numbers{};
    const char *next = text.data();
    const char *const end = text.data() + text.size();
    for (std::size_t n = 0; n < numbers.size(); ++n) {
        const auto [stop, error] = std::from_chars(next, end, numbers[n]);
        const bool last = n + 1 == numbers.size();
        if (error != std::errc() || (last ? stop != end : stop == end || *stop != '|'))
            return std::nullopt;
        next = last ? stop : stop + 1;
    }
    return RowPosition{
        .at = numbers[0], .series = numbers[1], .end = numbers[2], .value = std::bit_cast<double>(numbers[3])};
}

Result<void> applyCursor(const Context &context, const std::string &list, const std::string &cursor,
                         TimeseriesQuery &query)
{
    const auto position = readCursor(context.services().sessions, list, cursor);
    if (!position)
        return Failure(position.error());
    query.after = positionOf(position->key);
    if (!query.after) // signed by this server: cannot happen
        return failure(ErrorKind::Internal, "A cursor of this list holds no position.");
    query.backwards = position->backwards;
    return {};
}

// The same row has the same id in every answer.
std::string idOf(const TimeseriesRow &row, const std::string &sourceId, std::int64_t width)
{
    std::string text = sourceId + '|' + std::to_string(row.series->type) + (row.series->dailyTotal ? "|total|" : "|")
        + std::to_string(width) + '|';
    text += row.externalId != 0 ? "id " + std::to_string(row.externalId)
                                : textOf({.at = row.position.at, .end = row.position.end, .value = row.position.value});
    return derivedUuid(text);
}

class Wire {
public:
    Wire(store::Reader &reader, store::UserKey user, std::int64_t width) : m_width(width)
    {
        for (const store::DataSource &source : store::listSources(reader, user))
            m_sources.emplace(source.seq, Source{source.id, toWire(source)});
    }

    TimeseriesSample operator()(const TimeseriesRow &row) const
    {
        const api::health::Series &series = *api::health::seriesById(row.series->type);
        const Source &source = m_sources.at(row.series->source);
        TimeseriesSample sample{.id = idOf(row, source.id, m_width),
                                .timestamp = Timestamp::fromMicroseconds(row.position.at),
                                .zoneOffset = row.zone == store::kNoZone ? std::nullopt : zoneText(row.zone),
                                .seriesType = OpenEnum<SeriesType>::fromWire(series.slug),
                                .value = m_width == 0 ? row.value : rounded(row.value, kBucketDecimals),
                                .unit = std::string(series.unit),
                                .source = source.ref,
                                .isDailyTotal = row.series->dailyTotal};
        if (row.end > row.position.at)
            sample.endTime = Timestamp::fromMicroseconds(row.end);
        if (m_width != 0) {
            sample.sampleCount = row.samples;
            sample.minimum = row.minimum;
            sample.maximum = row.maximum;
        }
        return sample;
    }

private:
    struct Source {
        std::string id;
        api::SourceRef ref;
    };
    std::int64_t m_width;
    std::map<std::int64_t, Source> m_sources;
};

Result<TimeseriesPage> get(const GetTimeseries &request, Context &context)
{
    const auto range = rangeOf(request);
    if (!range)
        return Failure(range.error());
    const std::set<int> types = typesOf(request);
    const std::string list = listOf(request, *range, types);
    TimeseriesQuery query{.series = {},
                          .from = range->start.microseconds(),
                          .to = range->end.microseconds(),
                          .width = widthOf(request),
                          .after = {},
                          .limit = request.limit.value_or(kPage) + 1};
    if (request.cursor) {
        if (const auto applied = applyCursor(context, list, *request.cursor, query); !applied)
            return Failure(applied.error());
    }
    const auto work = [&] {
        return context.read([&](store::Reader &reader) -> Result<TimeseriesPage> {
            const auto user = userKeyOf(reader, context, request.userId);
            if (!user)
                return Failure(user.error());
            query.series = seriesOf(reader, *user, request, types);
            std::vector<TimeseriesRow> rows = health::readTimeseries(reader, query);
            TimeseriesPage page{.pagination = paginationOf(context, list, query, rows, [](const TimeseriesRow &row) {
                                    return textOf(row.position);
                                })};
            if (!request.cursor)
                page.pagination.totalCount =
                    page.pagination.hasMore ? health::countTimeseries(reader, query) : std::int64_t(rows.size());
            const Wire wire(reader, *user, query.width);
            page.data.reserve(rows.size());
            for (const TimeseriesRow &row : rows)
                page.data.push_back(wire(row));
            page.metadata = metadataOf(rows.size(), *range);
            page.metadata->resolution = request.resolution.value_or(Resolution::Raw);
            return page;
        });
    };
    return query.to - query.from > kInPlace ? http::offload(work) : work();
}

} // namespace

void addTimeseries(Router &router)
{
    router.on<GetTimeseries>(get);
}

} // namespace api::server::handlers
