// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/summaries.h"
#include "models/tablemodel.h"

namespace models {

// One line of an end-user's data summary.
struct DataCount {
    enum class Kind { Series, Workouts, Sleep };
    Kind kind = Kind::Series;
    QString slug; // of the series or workout type; empty for sleep
    QString name;
    QString category; // "Heart & Cardiovascular", "Workouts", "Sleep"
    qint64 count = 0;
    QMap<QString, qint64> byProvider; // by wire name; workouts are not told apart by type and vendor
};

// Lines of a summary: series by category, workouts by type, sleep. Most first within each.
std::vector<DataCount> dataCounts(const api::DataSummary &summary);

using DataCounts = TableModel<DataCount>;
// The lines as a table that sorts and exports, one column a vendor; loaded.
DataCounts *makeDataCounts(const api::DataSummary &summary, QObject *parent);

} // namespace models
