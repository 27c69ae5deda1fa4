// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <optional>
#include <string_view>

namespace models {

// What became of the elements of one type.
struct ImportedType {
    std::string type; // "HKQuantityTypeIdentifierHeartRate", "Workout"
    qint64 kept = 0, skipped = 0;
    std::vector<std::pair<QString, qint64>> reasons; // in the backend's words, most first
};

// The account that an import of Apple Health gives of itself.
struct ImportReport {
    qint64 kept = 0, skipped = 0; // elements
    qint64 added = 0, replaced = 0, unchanged = 0; // samples
    qint64 workouts = 0, sleepStages = 0;
    std::vector<ImportedType> types; // most skipped first, then most kept
};

// From the metadata of the import's sync run; none: there is no report in them.
std::optional<ImportReport> readImportReport(std::string_view json);

using ImportedTypes = TableModel<ImportedType>;
ImportedTypes *makeImportedTypes(const ImportReport &report, QObject *parent); // loaded

} // namespace models
