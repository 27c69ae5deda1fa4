// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/energydays.h"
#include "views/health/rangedtab.h"

namespace views {

class Label;

// Energy eaten and burned by day, and what is left of it. A missing side is a gap, never 0.
class EnergyTab : public RangedTab {
    Q_OBJECT
public:
    explicit EnergyTab(Context &context, QWidget *parent = nullptr);

protected:
    void loadDays() override;

private:
    void arrivedDays(const std::vector<api::EnergyBalanceDay> &days);
    void showTotals(const models::EnergyTotals &totals);
    void draw(const std::vector<api::EnergyBalanceDay> &days);

    Label *m_totals;
    GridChart *m_chart;
    DataTable *m_table;
    models::EnergyTable *m_rows;
    models::DayRange m_shown;
};

} // namespace views
