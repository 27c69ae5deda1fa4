// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/activitydays.h"
#include "views/health/rangedtab.h"

class QComboBox;

namespace views {

class Label;

// Steps, energy, distance and heart rate by day: bars of one metric, all of them in the table below.
class ActivityTab : public RangedTab {
    Q_OBJECT
public:
    explicit ActivityTab(Context &context, QWidget *parent = nullptr);

protected:
    void loadDays() override;

private:
    void arrivedDays(const std::vector<api::ActivitySummary> &summaries);
    void showMetric();

    QComboBox *m_metric;
    Label *m_average;
    GridChart *m_chart;
    DataTable *m_table;
    models::ActivityTable *m_rows;
    std::vector<models::ActivityDay> m_days;
    models::DayRange m_shown; // of m_days
};

} // namespace views
