// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay.h"
#include "models/health/days.h"
#include "models/relay/fhirresources.h"

#include <optional>
#include <QList>
#include <QStringList>
#include <utility>
#include <vector>

// What the gateway answers of health data, as days to draw or as resources to read.
namespace models {

struct GatewayLine {
    QString name; // of the vendor, or of the stage of sleep
    int stage = -1; // its number from deep to asleep; -1: a vendor's line
    QList<std::optional<double>> values; // by day
    QList<std::optional<double>> lower = {}; // the least of the day, where a day has many values
};

// One thing that was measured, by day.
struct GatewayFigure {
    QString title; // "Sleep · Oura", "Steps"
    QString unit; // empty: none, or not known
    bool isSum = false; // of the rows of a day; else their mean, or the most with `lower`
    QList<GatewayLine> lines;
    std::vector<std::pair<std::string, std::string>> sources; // vendor and collection that it is read from
};

struct GatewayData {
    DayRange days;
    bool isFhir = false;
    QStringList vendors; // that have data in the answer
    QList<GatewayFigure> figures; // of vendors' own forms; sleep and activity first
    std::vector<FhirResource> resources; // of bundles
    std::vector<api::RelayOmission> omitted;
    std::optional<api::RelayCache> cache; // none: the backend does not tell
};

// `body`: an answer of getAllHealthData for `days`. Protocol errors: not one. Thread-safe; 10 ms a megabyte.
api::Result<GatewayData> readGatewayData(const std::string &body, const DayRange &days);
// The rows of `day` that the figure is made of, as indented JSON: {"oura": {"Sleep/summary": [...]}}.
QString gatewayRows(const std::string &body, const GatewayFigure &figure, const QDate &day);

} // namespace models
