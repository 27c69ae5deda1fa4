// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/timeline/timelinebar.h"

#include "models/common/text.h"
#include "models/health/axes.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>

using namespace Qt::StringLiterals;
using models::TileResolution;

namespace views {

namespace {

constexpr int kComboMost = 200, kComboLeast = 96; // px

QComboBox *choice(const QString &id, const QString &words)
{
    auto *made = new QComboBox;
    name(made, id, words);
    setTip(made, words);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    made->setMinimumWidth(kComboLeast);
    made->setMaximumWidth(kComboMost);
    return made;
}

} // namespace

QString TimelineBar::resolutionName(TileResolution resolution)
{
    switch (resolution) {
    case TileResolution::Raw:
        return tr("As recorded");
    case TileResolution::Minute:
        return tr("1 minute");
    case TileResolution::FiveMinutes:
        return tr("5 minutes");
    case TileResolution::Quarter:
        return tr("15 minutes");
    case TileResolution::Hour:
        return tr("1 hour");
    case TileResolution::Day:
        return tr("1 day");
    }
    return {};
}

TimelineBar::TimelineBar(QWidget *parent)
    : QWidget(parent)
    , m_presets(new QButtonGroup(this))
    , m_source(choice(u"timelineSource"_s, tr("Source")))
    , m_resolution(choice(u"timelineResolution"_s, tr("Resolution")))
    , m_span(label({}, TextStyle::Strong, u"timelineSpan"_s))
    , m_zone(label({}, TextStyle::Secondary, u"timelineZone"_s))
{
    name(this, u"timelineBar"_s, tr("Span, source and resolution"));
    QHBoxLayout *presets = row({}, 0);
    const std::pair<QString, QString> words[]{{u"day"_s, tr("Day")},
                                              {u"week"_s, tr("Week")},
                                              {u"month"_s, tr("Month")},
                                              {u"year"_s, tr("Year")},
                                              {u"all"_s, tr("All")}};
    for (int at = 0; at < int(std::size(words)); ++at) {
        auto *each = new QToolButton;
        name(each, u"preset_"_s + words[at].first, words[at].second);
        each->setText(words[at].second);
        each->setAutoRaise(true);
        each->setMinimumWidth(each->sizeHint().width());
        each->setFocusPolicy(Qt::StrongFocus);
        m_presets->addButton(each, at);
        presets->addWidget(each);
    }
    QToolButton *before = iconButton(u"timelineBefore"_s, u"arrow-left"_s, tr("Span before"), Qt::Key_PageUp);
    QToolButton *after = iconButton(u"timelineAfter"_s, u"arrow-right"_s, tr("Span after"), Qt::Key_PageDown);
    m_span->setElide(Qt::ElideRight);
    m_source->addItem(tr("All sources"), QString());
    m_resolution->addItem(tr("Automatic"), -1);
    for (int at = 0; at < models::kTileResolutions; ++at)
        m_resolution->addItem(resolutionName(TileResolution(at)), at);
    fill(this,
         column({Item(row({Item(presets), stretch(), m_source, m_resolution})),
                 Item(row({before, after, grow(m_span), m_zone}))},
                size::kGap1));
    connect(m_presets, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT presetChosen(TimelinePreset(id)); });
    connect(before, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(after, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_source, &QComboBox::activated, this, [this] { Q_EMIT sourceChosen(m_source->currentData().toString()); });
    connect(m_resolution, &QComboBox::activated, this, [this] {
        const int chosen = m_resolution->currentData().toInt();
        Q_EMIT resolutionChosen(chosen < 0 ? std::nullopt : std::optional(TileResolution(chosen)));
    });
}

void TimelineBar::setSources(const std::vector<api::DataSource> &sources)
{
    const QString chosen = m_source->currentData().toString();
    m_source->clear();
    m_source->addItem(tr("All sources"), QString());
    for (const api::DataSource &each : sources)
        m_source->addItem(visible(models::text(each.displayName)), models::text(each.id));
    setSource(chosen);
}

void TimelineBar::setSource(const QString &id)
{
    m_source->setCurrentIndex(std::max(0, m_source->findData(id)));
}

void TimelineBar::setResolution(std::optional<TileResolution> resolution)
{
    m_resolution->setCurrentIndex(resolution ? int(*resolution) + 1 : 0);
}

void TimelineBar::setShown(models::TimeSpan span, TileResolution resolution, const QTimeZone &zone)
{
    m_span->setText(isolated(models::spanLabel(span, zone, QLocale())));
    const bool days = resolution == TileResolution::Day;
    m_zone->setText(days ? tr("the end-user's days")
                         : tr("times here, %1")
                               .arg(zone.displayName(QDateTime::fromMSecsSinceEpoch(span.to / 1000),
                                                     QTimeZone::OffsetName, QLocale::c())));
    setTip(m_zone,
           days ? tr("A day is cut by the zone that each sample was recorded with.")
                : tr("The clock of this computer: %1. The zone that a sample was recorded with stands in its row.")
                      .arg(QString::fromUtf8(zone.id())));
    m_resolution->setItemText(0, tr("Automatic: %1").arg(resolutionName(resolution)));
}

} // namespace views
