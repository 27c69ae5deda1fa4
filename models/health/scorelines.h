// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/health-scores.h"
#include "models/common/localtable.h"
#include "models/health/days.h"

namespace models {

// The scores of one category from one provider, by day of a range.
struct ScoreLine {
    api::OpenEnum<api::Provider> provider;
    QList<std::optional<api::HealthScore>> days;
};

struct ScoreCategory {
    api::OpenEnum<api::HealthScoreCategory> category;
    QString title; // "Sleep"
    std::optional<double> least, most; // of the range that every row tells; nothing = open
    std::vector<ScoreLine> lines; // by provider
};
// In the order of the contract. Categories without a score stay out.
std::vector<ScoreCategory> scoreCategories(const DayRange &range, const std::vector<api::HealthScore> &scores);

QString categoryTitle(const api::OpenEnum<api::HealthScoreCategory> &category);
// Who computed it, and how when it was this server: "Computed by this server: 60 points for 10,000 steps...".
QString originText(const api::HealthScore &score);
// "Efficiency: 87.5", one line a component, in the order of the wire.
QStringList componentLines(const api::HealthScore &score);
QString scoreText(const api::HealthScore &score); // "82 of 100"
bool isComputedHere(const api::OpenEnum<api::Provider> &provider); // by the server, not delivered by a vendor

class ScoreTable : public LocalTable<api::HealthScore> {
public:
    explicit ScoreTable(QObject *parent = nullptr);
};

} // namespace models
