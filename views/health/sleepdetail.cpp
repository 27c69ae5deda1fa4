// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/sleepdetail.h"

#include "models/common/text.h"
#include "models/health/nights.h"
#include "models/health/quantities.h"
#include "views/common/badge.h"
#include "views/common/chart/chartcanvas.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/facts.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kHypnogram = 170;

QString unitOf(const std::optional<double> &value, int decimals, const QString &unit)
{
    return value ? models::decimal(*value, decimals) + u' ' + unit : QString();
}

QList<Fact> factsOf(const api::SleepSession &session)
{
    const auto asleep = session.sleepDurationSeconds;
    return {{SleepDetail::tr("In bed"), models::durationText(double(session.durationSeconds))},
            {SleepDetail::tr("Asleep"), asleep ? models::durationText(double(*asleep)) : QString()},
            {SleepDetail::tr("Efficiency"), unitOf(session.efficiencyPercent, 1, u"%"_s)},
            {SleepDetail::tr("Heart rate"), unitOf(session.avgHeartRateBpm, 1, u"bpm"_s)},
            {SleepDetail::tr("HRV, SDNN"), unitOf(session.avgHrvSdnnMs, 1, u"ms"_s)},
            {SleepDetail::tr("Breathing"), unitOf(session.avgRespiratoryRate, 1, SleepDetail::tr("/min"))},
            {SleepDetail::tr("Oxygen saturation"), unitOf(session.avgSpo2Percent, 1, u"%"_s)},
            {SleepDetail::tr("Source"), models::sourceText(session.source)}};
}

} // namespace

SleepDetail::SleepDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(label({}, TextStyle::Section, u"sleepTitle"_s))
    , m_kind(new Badge)
    , m_remove(button(u"deleteSleep"_s, tr("Delete…"), Emphasis::Normal, u"trash"_s))
    , m_when(wrapped({}, TextStyle::Secondary, u"sleepWhen"_s))
    , m_hypnogram(new ChartCanvas)
    , m_noStages(wrapped(tr("The source told no stages of this sleep."), TextStyle::Secondary, u"sleepNoStages"_s))
    , m_stages(new Facts(u"sleepStages"_s, tr("Minutes in each stage")))
    , m_facts(new Facts(u"sleepFacts"_s, tr("Figures of the sleep")))
    , m_all(new QWidget)
    , m_hint(wrapped(tr("Choose a night to see its stages."), TextStyle::Secondary, u"sleepHint"_s))
{
    name(this, u"sleepDetail"_s, tr("The night"));
    name(m_hypnogram, u"hypnogram"_s, tr("Stages over the night"));
    name(m_kind, u"sleepKind"_s, tr("Kind"));
    m_title->setElide(Qt::ElideRight);
    m_hypnogram->setFixedHeight(kHypnogram);
    fill(m_all,
         column({Item(row({grow(m_title), m_kind, m_remove})), m_when, m_hypnogram, m_noStages, m_stages,
                 gap(size::kGap2), label(tr("Figures"), TextStyle::Strong), m_facts},
                size::kGap2));
    fill(this, column({m_all, m_hint, stretch()}), size::kGap4);
    connect(m_remove, &QPushButton::clicked, this, &SleepDetail::deleteRequested);
    clear();
}

void SleepDetail::clear()
{
    m_session = {};
    m_all->hide();
    m_hint->QWidget::show();
}

void SleepDetail::show(const api::SleepSession &session)
{
    m_session = session;
    m_hint->hide();
    m_all->QWidget::show();
    m_title->setText(models::placeMinute(session.startTime, session.zoneOffset));
    m_kind->setText(session.isNap ? tr("nap") : tr("night"), session.isNap ? Meaning::Neutral : Meaning::Info);
    const QString zone = models::zoneText(session.zoneOffset);
    m_when->setText(models::placeClock(session.startTime, session.zoneOffset) + u" – "_s
                    + models::placeClock(session.endTime, session.zoneOffset)
                    + (zone.isEmpty() ? QString() : u" · "_s + zone));
    setTip(m_when, models::utcTime(session.startTime) + u" – "_s + models::utcTime(session.endTime));
    drawStages();
    QList<Fact> shares;
    for (const models::StageShare &share : models::stageShares(session))
        shares.append({models::stageName(share.stage),
                       tr("%1 · %2 %").arg(models::minutesText(share.minutes), models::decimal(share.percent, 0))});
    m_stages->setFacts(shares);
    m_stages->setVisible(!shares.isEmpty());
    m_facts->setFacts(factsOf(session));
}

void SleepDetail::drawStages()
{
    ChartHypnogram night{.title = tr("Stages"), .levels = {}, .stages = {}};
    for (const api::SleepStage stage :
         {api::SleepStage::Awake, api::SleepStage::Rem, api::SleepStage::Light, api::SleepStage::Deep})
        night.levels.append(models::stageName(stage));
    for (const api::SleepStageInterval &each :
         m_session.sleepStageIntervals.value_or(std::vector<api::SleepStageInterval>())) {
        const int lane = each.stage.value() ? models::stageLane(*each.stage.value()) : -1;
        if (lane >= 0)
            night.stages.append({{each.startTime.microseconds(), each.endTime.microseconds()}, lane});
    }
    const bool any = !night.stages.isEmpty();
    const models::TimeSpan span{m_session.startTime.microseconds(), m_session.endTime.microseconds()};
    m_hypnogram->setZone(models::zoneOf(m_session.zoneOffset));
    m_hypnogram->setLimits(span);
    m_hypnogram->setSpan(span);
    m_hypnogram->setContent({.hypnogram = night});
    m_hypnogram->setVisible(any);
    m_noStages->setVisible(!any);
}

} // namespace views
