// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/gatewaymembers.h"

#include <functional>
#include <QDate>
#include <simdjson.h>
#include <string>

// The rows of vendors' own health data: collections of objects below categories, each of a day.
namespace models {

// Every list of rows: "Sleep/summary" of {"Sleep": {"summary": [...]}}, "dailyActivity" of {"dailyActivity": [...]}.
void forEachCollection(simdjson::dom::object categories,
                       const std::function<void(const std::string &path, simdjson::dom::array rows)> &visit);
// Every number of a row, by its path: "score.strain".
void forEachNumber(simdjson::dom::element row, const std::function<void(const std::string &path, double value)> &visit);
QDate dayOfRow(simdjson::dom::element row); // on the person's clock where the row tells it; invalid when it has none
std::optional<double> minutesOfRow(simdjson::dom::element row); // how long a workout took

} // namespace models
