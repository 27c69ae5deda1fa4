// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/workouttable.h"
#include "views/health/rangedtab.h"

class QComboBox;

namespace views {

class Label;
class WorkoutDetail;

// Workouts of the range, newest first, and the chosen one at the right. Del deletes it.
class WorkoutsTab : public RangedTab {
    Q_OBJECT
public:
    explicit WorkoutsTab(Context &context, QWidget *parent = nullptr);

    QList<PageShortcut> shortcuts() const override;

protected:
    void loadDays() override;
    void clear() override;

private:
    void modelChanged();
    void choose(const QStringList &ids);
    void askDelete();
    void deleteNow(const api::Workout &workout);

    QComboBox *m_type;
    Label *m_count;
    DataTable *m_table;
    WorkoutDetail *m_detail;
    models::WorkoutTable *m_rows;
    bool m_deleting = false;
};

} // namespace views
