// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/bodycards.h"

#include "models/common/text.h"
#include "models/health/quantities.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::BodyCards)
};

BodyFigure figure(const QString &title, const std::optional<double> &value, const QString &unit, int decimals,
                  const std::optional<api::Timestamp> &at = {})
{
    BodyFigure made{.title = title, .value = {}, .when = {}, .utc = {}};
    if (value)
        made.value = unit.isEmpty() ? decimal(*value, decimals) : decimal(*value, decimals) + u' ' + unit;
    if (value && at) {
        made.when = localMinute(*at);
        made.utc = utcTime(*at);
    }
    return made;
}

BodyFigure bloodPressure(const api::BodyLatest &latest)
{
    BodyFigure made = figure(Words::tr("Blood pressure"), {}, {}, 0);
    const auto &range = latest.bloodPressure;
    if (!range || !range->avgSystolicMmhg)
        return made;
    const QString diastolic = range->avgDiastolicMmhg ? decimal(*range->avgDiastolicMmhg, 0) : u"–"_s;
    made.value = decimal(*range->avgSystolicMmhg, 0) + u'/' + diastolic + u" mmHg"_s;
    made.when = Words::tr("mean of %Ln reading(s)", nullptr, int(range->readingCount));
    if (latest.bloodPressureMeasuredAt) {
        made.when += u" · "_s + localMinute(*latest.bloodPressureMeasuredAt);
        made.utc = utcTime(*latest.bloodPressureMeasuredAt);
    }
    return made;
}

} // namespace

BodyCards bodyCards(const api::BodySummary &body)
{
    const api::BodySlowChanging &slow = body.slowChanging;
    const api::BodyAverages &means = body.averaged;
    const api::BodyLatest &latest = body.latest;
    BodyCards cards;
    cards.slow = {figure(Words::tr("Weight"), slow.weightKg, u"kg"_s, 1, latest.weightMeasuredAt),
                  figure(Words::tr("Height"), slow.heightCm, u"cm"_s, 1),
                  figure(Words::tr("Body fat"), slow.bodyFatPercent, u"%"_s, 1),
                  figure(Words::tr("Muscle mass"), slow.muscleMassKg, u"kg"_s, 1),
                  figure(Words::tr("BMI"), slow.bmi, {}, 1),
                  figure(Words::tr("Age"), slow.age ? std::optional(double(*slow.age)) : std::nullopt, {}, 0)};
    cards.averaged = {figure(Words::tr("Resting heart rate"), means.restingHeartRateBpm, u"bpm"_s, 1),
                      figure(Words::tr("HRV, SDNN"), means.avgHrvSdnnMs, u"ms"_s, 1),
                      figure(Words::tr("HRV, RMSSD"), means.avgHrvRmssdMs, u"ms"_s, 1)};
    cards.averagedOver = Words::tr("%Ln day(s)", nullptr, int(means.periodDays)) + u", "_s
        + localMinute(means.periodStart) + u" – "_s + localMinute(means.periodEnd);
    cards.latest = {figure(Words::tr("Weight"), latest.weightKg, u"kg"_s, 1, latest.weightMeasuredAt),
                    figure(Words::tr("Body temperature"), latest.bodyTemperatureCelsius, u"°C"_s, 1,
                           latest.bodyTemperatureMeasuredAt),
                    figure(Words::tr("Skin temperature"), latest.skinTemperatureCelsius, u"°C"_s, 1,
                           latest.skinTemperatureMeasuredAt),
                    bloodPressure(latest)};
    cards.source = sourceText(body.source);
    return cards;
}

std::vector<DayTrend> dayTrends(const DayRange &range, const std::vector<api::TimeseriesSample> &days,
                                api::SeriesType type)
{
    std::vector<DayTrend> trends;
    for (const api::TimeseriesSample &each : days) {
        // The bucket of a local day is stamped with its midnight, written as UTC.
        const auto at = range.first.daysTo(dayOf({std::chrono::floor<std::chrono::days>(each.timestamp.at)}));
        if (each.seriesType != type || at < 0 || at >= range.days())
            continue;
        const QString source = sourceText(each.source);
        auto trend =
            std::find_if(trends.begin(), trends.end(), [&](const DayTrend &one) { return one.source == source; });
        if (trend == trends.end())
            trend = trends.insert(trend, {source, QList<std::optional<double>>(range.days())});
        trend->values[at] = each.value;
    }
    return trends;
}

} // namespace models
