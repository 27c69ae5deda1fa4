// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/summaries.h"
#include "api/contract/generated/timeseries.h"
#include "views/health/rangedtab.h"

class QComboBox;

namespace views {

class Facts;
class Label;

// The body now: what changes slowly, means of the last days, the latest readings; weight and resting heart rate over
// the range.
class BodyTab : public RangedTab {
    Q_OBJECT
public:
    explicit BodyTab(Context &context, QWidget *parent = nullptr);

protected:
    void loadDays() override;

private:
    QWidget *buildCards();
    void showBody(const std::optional<api::BodySummary> &body);
    void loadTrends(bool anyBody);
    void drawTrends(const std::vector<api::TimeseriesSample> &samples);

    QComboBox *m_period;
    QComboBox *m_window;
    Label *m_source;
    Facts *m_slow;
    Facts *m_averaged;
    Label *m_averagedOver;
    Facts *m_latest;
    GridChart *m_chart;
    models::DayRange m_shown;
};

} // namespace views
