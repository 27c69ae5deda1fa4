// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/healthpages.h"

#include "api/server/sessions.h"

#include <algorithm>
#include <charconv>

namespace api::server::handlers {

namespace {

std::optional<std::int64_t> numberOf(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

std::string listName(std::string_view operation, std::string_view userId, const std::vector<std::string> &filters)
{
    std::string name = std::string(operation) + '\n' + std::string(userId);
    for (const std::string &filter : filters)
        name += '\n' + filter;
    return name;
}

api::PageMetadata metadataOf(std::size_t rows, const TimeRange &range)
{
    return {.resolution = {}, .sampleCount = std::int64_t(rows), .startTime = range.start, .endTime = range.end};
}

Result<DaySlice> sliceOf(const Context &context, const std::string &list, std::vector<std::int32_t> days,
                         std::int64_t limit, const std::optional<std::string> &cursor)
{
    const auto total = std::int64_t(days.size());
    std::int64_t first = 0;
    if (cursor) {
        const auto position = readCursor(context.services().sessions, list, *cursor);
        if (!position)
            return Failure(position.error());
        const auto at = std::find(days.begin(), days.end(), numberOf(position->key).value_or(0));
        // A day that was emptied since then: the list begins anew rather than skips.
        const std::int64_t index = at == days.end() ? -1 : at - days.begin();
        first = position->backwards ? std::max<std::int64_t>(0, index - limit) : index + 1;
        if (position->backwards)
            limit = std::max<std::int64_t>(0, std::min(limit, index));
    }
    const std::int64_t last = std::min(total, first + limit);
    const auto cursorAt = [&](std::int64_t index, bool backwards) {
        return makeCursor(context.services().sessions, list,
                          {.key = std::to_string(days[std::size_t(index)]), .backwards = backwards});
    };
    DaySlice slice;
    slice.pagination.hasMore = last < total;
    if (!cursor)
        slice.pagination.totalCount = total;
    if (last < total && last > first)
        slice.pagination.nextCursor = cursorAt(last - 1, false);
    if (first > 0 && last > first)
        slice.pagination.previousCursor = cursorAt(first, true);
    slice.days.assign(days.begin() + first, days.begin() + last);
    return slice;
}

Result<store::EventQuery> eventQuery(const Context &context, const std::string &list, const TimeRange &range,
                                     std::int64_t limit, const std::optional<std::string> &cursor)
{
    store::EventQuery query{.from = range.start, .to = range.end, .type = {}, .after = {}, .limit = limit + 1};
    if (!cursor)
        return query;
    const auto position = readCursor(context.services().sessions, list, *cursor);
    if (!position)
        return Failure(position.error());
    const auto bar = position->key.find('|');
    const auto start = numberOf(std::string_view(position->key).substr(0, bar));
    if (bar == std::string::npos || !start) // signed by this server: cannot happen
        return failure(ErrorKind::Internal, "A cursor of this list holds no position.");
    query.after = std::pair(Timestamp::fromMicroseconds(*start), position->key.substr(bar + 1));
    query.backwards = position->backwards;
    return query;
}

} // namespace api::server::handlers
