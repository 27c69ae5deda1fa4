// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/scoredetail.h"

#include "models/common/text.h"
#include "models/health/days.h"
#include "models/health/quantities.h"
#include "models/health/scorelines.h"
#include "models/users/usertable.h"
#include "views/common/badge.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace views {

ScoreDetail::ScoreDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(label({}, TextStyle::Section, u"scoreTitle"_s))
    , m_origin(new Badge)
    , m_value(label({}, TextStyle::Title, u"scoreValue"_s))
    , m_range(wrapped({}, TextStyle::Secondary, u"scoreRange"_s))
    , m_formula(wrapped({}, TextStyle::Body, u"scoreFormula"_s))
    , m_parts(wrapped({}, TextStyle::Body, u"scoreParts"_s))
    , m_recorded(wrapped({}, TextStyle::Secondary, u"scoreRecorded"_s))
    , m_all(new QWidget)
    , m_hint(wrapped(tr("Choose a point of a line, or a row below, to see what the score is made of."),
                     TextStyle::Secondary, u"scoreHint"_s))
{
    name(this, u"scoreDetail"_s, tr("The score"));
    name(m_origin, u"scoreOrigin"_s, tr("Origin"));
    m_title->setElide(Qt::ElideRight);
    m_partsGroup = group(tr("Components"), column({m_parts}), u"scorePartsGroup"_s);
    fill(m_all,
         column({Item(row({grow(m_title), m_origin})), m_value, m_range, gap(size::kGap2),
                 group(tr("How it is computed"), column({m_formula, m_recorded}, size::kGap2), u"scoreFormulaGroup"_s),
                 m_partsGroup},
                size::kGap2));
    fill(this, column({m_all, m_hint, stretch()}), size::kGap4);
    clear();
}

void ScoreDetail::clear()
{
    m_all->hide();
    m_hint->QWidget::show();
}

void ScoreDetail::show(const api::HealthScore &score)
{
    m_hint->hide();
    m_all->QWidget::show();
    m_title->setText(models::categoryTitle(score.category) + u" · "_s + models::dayText(models::dayOf(score.date)));
    const bool here = models::isComputedHere(score.provider);
    m_origin->setText(here ? tr("this server") : visible(models::providerName(score.provider.wire())),
                      here ? Meaning::Info : Meaning::Neutral);
    m_value->setText(models::scoreText(score));
    QString range = score.rangeMin && score.rangeMax
        ? tr("Range %1 to %2").arg(models::decimal(*score.rangeMin), models::decimal(*score.rangeMax))
        : tr("No fixed range");
    if (score.qualifier)
        range += u" · "_s + visible(models::text(*score.qualifier));
    m_range->setText(range);
    m_formula->setText(visible(models::originText(score)));
    m_recorded->setText(score.recordedAt ? tr("Computed %1").arg(models::localTime(*score.recordedAt)) : QString());
    m_recorded->setVisible(score.recordedAt.has_value());
    if (score.recordedAt)
        setTip(m_recorded, models::utcTime(*score.recordedAt));
    QStringList parts;
    for (const QString &line : models::componentLines(score))
        parts.append(visible(line));
    m_parts->setText(parts.join(u'\n'));
    m_partsGroup->setVisible(!parts.isEmpty());
}

} // namespace views
