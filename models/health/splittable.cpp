// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/splittable.h"

#include "models/common/columns.h"
#include "models/health/quantities.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::SplitTable)
};

QList<Column<Split>> columns()
{
    const auto whole = [](double value) { return decimal(value, 0); };
    return {
        numberColumn<Split>(
            u"km"_s, Words::tr("Km"),
            [](const Split &split) { return std::optional(split.number - 1 + split.metres / 1000); },
            [](double value) { return decimal(value, 2); }, 55),
        numberColumn<Split>(
            u"seconds"_s, Words::tr("Time"), [](const Split &split) { return std::optional(split.seconds); }, clockText,
            65),
        numberColumn<Split>(
            u"pace_sec_per_km"_s, Words::tr("Pace, min/km"),
            [](const Split &split) { return std::optional(split.pace()); }, clockText, 100),
        numberColumn<Split>(
            u"heart_rate_bpm"_s, Words::tr("HR, bpm"), [](const Split &split) { return split.heartRate; }, whole, 75)};
}

} // namespace

SplitTable::SplitTable(QObject *parent)
    : LocalTable<Split>(
        columns(), [](const Split &split) { return QString::number(split.number); }, parent)
{
}

} // namespace models
