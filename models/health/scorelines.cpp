// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/scorelines.h"

#include "models/common/columns.h"
#include "models/health/names.h"
#include "models/health/quantities.h"
#include "models/users/usertable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using api::HealthScore;
using api::HealthScoreCategory;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::ScoreTable)
};

// As the contract states them.
QString formulaOf(HealthScoreCategory category)
{
    using enum HealthScoreCategory;
    switch (category) {
    case Sleep:
        return Words::tr("50 points for eight hours asleep, 25 for an efficiency from 60 to 95 %, 25 for 40 % deep "
                         "and REM sleep.");
    case Recovery:
        return Words::tr("60 + 15 z(variability) − 10 z(resting heart rate), against the 28 days before, of which "
                         "seven must have both.");
    case Readiness:
        return Words::tr("0.6 × recovery + 0.4 × sleep.");
    case Activity:
        return Words::tr("60 points for 10,000 steps, 40 for 500 kcal of active energy.");
    case Strain:
        return Words::tr("21 × (1 − e^(−load ÷ 200)), where load = light + 2 × moderate + 3 × vigorous minutes.");
    case Vo2max:
        return Words::tr("The mean of the day's readings.");
    case FitnessAge:
        return Words::tr("The age whose mean VO₂max for the sex equals the end-user's.");
    case Stress:
    case Resilience:
    case BodyBattery:
        break;
    }
    return {};
}

QList<Column<HealthScore>> columns()
{
    Column<HealthScore> date = textColumn<HealthScore>(
        u"date"_s, Words::tr("Day"), [](const HealthScore &score) { return dayText(dayOf(score.date)); }, 140, true);
    date.exportValue = [](const HealthScore &score) { return QVariant(text(score.date.toString())); };
    return {date,
            textColumn<HealthScore>(
                u"category"_s, Words::tr("Score"),
                [](const HealthScore &score) { return categoryTitle(score.category); }, 110, true),
            numberColumn<HealthScore>(
                u"score"_s, Words::tr("Value"), [](const HealthScore &score) { return score.score; },
                [](double value) { return decimal(value, 1); }, 70, true),
            textColumn<HealthScore>(
                u"provider"_s, Words::tr("From"),
                [](const HealthScore &score) {
                    return isComputedHere(score.provider) ? Words::tr("this server")
                                                          : providerName(score.provider.wire());
                },
                110, true)};
}

} // namespace

bool isComputedHere(const api::OpenEnum<api::Provider> &provider)
{
    return provider.wire() == "internal";
}

QString categoryTitle(const api::OpenEnum<HealthScoreCategory> &category)
{
    using enum HealthScoreCategory;
    if (!category.isKnown())
        return seriesName(category.wire());
    switch (*category.value()) {
    case Sleep:
        return Words::tr("Sleep");
    case Recovery:
        return Words::tr("Recovery");
    case Readiness:
        return Words::tr("Readiness");
    case Activity:
        return Words::tr("Activity");
    case Stress:
        return Words::tr("Stress");
    case Resilience:
        return Words::tr("Resilience");
    case BodyBattery:
        return Words::tr("Body battery");
    case Strain:
        return Words::tr("Strain");
    case Vo2max:
        return Words::tr("VO₂ max");
    case FitnessAge:
        return Words::tr("Fitness age");
    }
    return {};
}

QString scoreText(const HealthScore &score)
{
    if (!score.score)
        return Words::tr("not told");
    return score.rangeMax ? Words::tr("%1 of %2").arg(decimal(*score.score), decimal(*score.rangeMax))
                          : decimal(*score.score);
}

QString originText(const HealthScore &score)
{
    if (!isComputedHere(score.provider))
        return Words::tr("Delivered by %1; how it is computed is the vendor's.")
            .arg(providerName(score.provider.wire()));
    const QString formula = score.category.value() ? formulaOf(*score.category.value()) : QString();
    return formula.isEmpty() ? Words::tr("Computed by this server.")
                             : Words::tr("Computed by this server: %1").arg(formula);
}

QStringList componentLines(const HealthScore &score)
{
    QStringList lines;
    if (!score.components)
        return lines;
    for (const auto &[wire, part] : *score.components) {
        QString value = decimal(part.value, 2);
        if (part.qualifier)
            value += (value.isEmpty() ? QString() : u" · "_s) + text(*part.qualifier);
        lines.append(seriesName(wire) + u": "_s + value);
    }
    return lines;
}

std::vector<ScoreCategory> scoreCategories(const DayRange &range, const std::vector<HealthScore> &scores)
{
    std::vector<ScoreCategory> all;
    for (const HealthScore &score : scores) {
        const auto day = range.first.daysTo(dayOf(score.date));
        if (day < 0 || day >= range.days())
            continue;
        auto category = std::find_if(all.begin(), all.end(),
                                     [&](const ScoreCategory &each) { return each.category == score.category; });
        if (category == all.end())
            category = all.insert(all.end(),
                                  {.category = score.category,
                                   .title = categoryTitle(score.category),
                                   .least = score.rangeMin,
                                   .most = score.rangeMax,
                                   .lines = {}});
        auto line = std::find_if(category->lines.begin(), category->lines.end(),
                                 [&](const ScoreLine &each) { return each.provider == score.provider; });
        if (line == category->lines.end())
            line = category->lines.insert(
                line, {.provider = score.provider, .days = QList<std::optional<HealthScore>>(range.days())});
        line->days[day] = score;
    }
    std::sort(all.begin(), all.end(), [](const ScoreCategory &one, const ScoreCategory &other) {
        const auto rank = [](const ScoreCategory &each) {
            return each.category.value() ? int(*each.category.value()) : std::numeric_limits<int>::max();
        };
        return rank(one) < rank(other);
    });
    return all;
}

ScoreTable::ScoreTable(QObject *parent)
    : LocalTable<HealthScore>(
        columns(), [](const HealthScore &score) { return text(score.id); }, parent)
{
}

} // namespace models
