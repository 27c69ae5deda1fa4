// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/events.h"
#include "models/health/splittable.h"
#include "views/context.h"

class QPushButton;
class QVBoxLayout;

namespace views {

class Banner;
class DataTable;
class Facts;
class GridChart;
class Label;

// One workout: figures, heart rate and pace over its course, kilometres. The samples are fetched when it is shown.
class WorkoutDetail : public QWidget {
    Q_OBJECT
public:
    explicit WorkoutDetail(Context &context, QWidget *parent = nullptr);

    void show(const std::string &userId, const api::Workout &workout); // hides QWidget's on purpose
    void clear();
    const api::Workout &workout() const { return m_workout; }
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void deleteRequested();

private:
    void load(std::int64_t limit);
    void arrived(const std::vector<api::TimeseriesSample> &samples);
    void drawTrack(const models::WorkoutTrack &track);
    void showSplits(const models::WorkoutTrack &track);

    Context &m_context;
    std::string m_userId;
    api::Workout m_workout;
    std::unique_ptr<QObject> m_call; // of the samples
    bool m_loading = false;
    Label *m_title;
    Label *m_when;
    QPushButton *m_remove;
    Facts *m_facts;
    Banner *m_banner;
    GridChart *m_chart;
    Label *m_chartNote;
    DataTable *m_splits;
    models::SplitTable *m_splitRows;
    Label *m_splitNote;
    QWidget *m_all;
    Label *m_hint;
};

} // namespace views
