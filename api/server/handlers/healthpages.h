// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/common.h"
#include "api/server/context.h"
#include "api/server/cursor.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/store/health/workouts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Pages of the lists of health data.
namespace api::server::handlers {

// What a cursor is bound to: the operation, the user and every filter.
std::string listName(std::string_view operation, std::string_view userId, const std::vector<std::string> &filters);

api::PageMetadata metadataOf(std::size_t rows, const TimeRange &range);

struct DaySlice {
    std::vector<std::int32_t> days;
    api::Pagination pagination;
};
// One page of `days`, which are all that match, in the order of the list.
Result<DaySlice> sliceOf(const Context &context, const std::string &list, std::vector<std::int32_t> days,
                         std::int64_t limit, const std::optional<std::string> &cursor);

// Adds the cursor to a query; its `limit` becomes one more than the page's, see eventPagination.
Result<store::EventQuery> eventQuery(const Context &context, const std::string &list, const TimeRange &range,
                                     std::int64_t limit, const std::optional<std::string> &cursor);

// Takes the row that is too many from `rows` and says what stands before and after the page. The query was made with a
// limit of one more than the page's; keyOf(row) is the position that a cursor holds.
template <typename Query, typename Row, typename KeyOf>
api::Pagination paginationOf(const Context &context, const std::string &list, const Query &query,
                             std::vector<Row> &rows, KeyOf &&keyOf)
{
    const auto cursor = [&](const Row &row, bool backwards) {
        return makeCursor(context.services().sessions, list, {.key = keyOf(row), .backwards = backwards});
    };
    const bool tooMany = std::int64_t(rows.size()) >= query.limit;
    if (tooMany)
        rows.erase(query.backwards ? rows.begin() : rows.end() - 1);
    api::Pagination pagination;
    pagination.hasMore = query.backwards || tooMany;
    if (!rows.empty() && pagination.hasMore)
        pagination.nextCursor = cursor(rows.back(), false);
    if (!rows.empty() && (query.backwards ? tooMany : query.after.has_value()))
        pagination.previousCursor = cursor(rows.front(), true);
    return pagination;
}

// The same of events, whose position is their start and id.
template <typename Row>
api::Pagination eventPagination(const Context &context, const std::string &list, const store::EventQuery &query,
                                std::vector<Row> &rows)
{
    return paginationOf(context, list, query, rows,
                        [](const Row &row) { return std::to_string(row.start.microseconds()) + '|' + row.id; });
}

} // namespace api::server::handlers
