// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/scorelines.h"
#include "views/health/rangedtab.h"

class QScrollArea;

namespace views {

class Label;
class ScoreDetail;

// A line for each kind of score within its range, and what a chosen one is made of.
class ScoresTab : public RangedTab {
    Q_OBJECT
public:
    explicit ScoresTab(Context &context, QWidget *parent = nullptr);

protected:
    void loadDays() override;
    void clear() override;

private:
    void arrivedScores(const std::vector<api::HealthScore> &scores);
    void draw();
    void choose(int place, int pane);

    Label *m_note;
    GridChart *m_chart;
    DataTable *m_table;
    ScoreDetail *m_detail;
    models::ScoreTable *m_rows;
    std::vector<models::ScoreCategory> m_categories;
    models::DayRange m_shown;
};

} // namespace views
