// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/energy-balance.h"
#include "models/common/localtable.h"
#include "models/health/days.h"

namespace models {

constexpr int kMostEnergyDays = 92; // that getEnergyBalance answers in one call

// "eaten and burned", "only burned, nothing eaten was logged".
QString completenessText(const api::EnergyBalanceDay &day);

struct EnergyTotals {
    std::optional<double> meanConsumed, meanBurned, meanNet; // of the days that are over and have it
    int complete = 0; // days that are over, with both sides
    int known = 0; // days of which anything is known
};
EnergyTotals energyTotals(const std::vector<api::EnergyBalanceDay> &days, const QDate &today);

class EnergyTable : public LocalTable<api::EnergyBalanceDay> {
public:
    explicit EnergyTable(QObject *parent = nullptr);
};

} // namespace models
