// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/energy-balance.h"

#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/handlers/wire.h"
#include "api/server/health/query/amounts.h"
#include "api/server/router.h"

#include <array>
#include <numeric>
#include <string_view>

namespace api::server::handlers {

namespace {

constexpr std::int32_t kMostDays = 92;

Result<std::vector<std::int32_t>> daysOf(const GetEnergyBalance &request)
{
    const std::int32_t first = dayNumber(request.dateFrom), last = dayNumber(request.dateTo);
    if (last < first)
        return failure(ErrorKind::Validation, "date_to is before date_from.");
    if (last - first >= kMostDays)
        return failure(ErrorKind::Validation,
                       "The range covers " + std::to_string(last - first + 1) + " days; at most 92 in one call.");
    std::vector<std::int32_t> days(std::size_t(last - first + 1));
    std::iota(days.begin(), days.end(), first);
    return days;
}

EnergyBalanceDay rowOf(std::int32_t day, std::optional<double> active, std::optional<double> basal)
{
    EnergyBalanceDay row{.date = dateOf(day),
                         .caloriesConsumedKcal = {},
                         .caloriesBurnedKcal = {},
                         .activeCaloriesKcal = roundedIf(active, 1),
                         .basalCaloriesKcal = roundedIf(basal, 1),
                         .netEnergyBalanceKcal = {},
                         .dataCompleteness = DataCompleteness::None};
    // Active energy alone is not what was burned: a balance from it would be wrong by two thirds.
    if (basal) {
        row.caloriesBurnedKcal = rounded(*basal + active.value_or(0), 1);
        row.dataCompleteness = DataCompleteness::WearableOnly;
    }
    return row;
}

Result<EnergyBalance> get(const GetEnergyBalance &request, Context &context)
{
    const auto days = daysOf(request);
    if (!days)
        return Failure(days.error());
    return context.read([&](store::Reader &reader) -> Result<EnergyBalance> {
        const auto user = userKeyOf(reader, context, request.userId);
        if (!user)
            return Failure(user.error());
        const health::SourceRanking sources(reader, tenantOf(context), *user);
        static constexpr std::array<std::string_view, 2> kEnergy{"energy", "basal_energy"};
        const auto amounts = health::amountsOf(reader, *user, sources, kEnergy, *days);
        const auto on = [](const health::DayAmounts &kind, std::int32_t day) {
            const auto found = kind.find(day);
            return found == kind.end() ? std::nullopt : std::optional(found->second.total);
        };
        EnergyBalance balance{.userId = request.userId, .days = {}};
        for (const std::int32_t day : *days)
            balance.days.push_back(rowOf(day, on(amounts[0], day), on(amounts[1], day)));
        return balance;
    });
}

} // namespace

void addEnergyBalance(Router &router)
{
    router.on<GetEnergyBalance>(get);
}

} // namespace api::server::handlers
