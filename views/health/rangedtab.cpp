// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/rangedtab.h"

#include "views/common/banner.h"
#include "views/common/chart/gridchart.h"
#include "views/common/chart/gridexport.h"
#include "views/common/controls.h"
#include "views/common/datatable.h"
#include "views/common/emptystate.h"
#include "views/common/exporttable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/rangepicker.h"

#include <QCheckBox>
#include <QDateTime>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

const QString kRangeKey = u"users/health/range"_s, kSourcesKey = u"users/health/allSources"_s;

} // namespace

RangedTab::RangedTab(Context &context, const QString &id, const QString &empty, QWidget *parent)
    : HealthTab(context, parent)
    , m_id(id)
    , m_emptyText(empty)
    , m_picker(new RangePicker)
    , m_controls(row({m_picker, gap(0)}, size::kGap3))
    , m_columns(iconButton(u"columns"_s, u"columns"_s, tr("Columns")))
    , m_export(iconButton(u"export"_s, u"download"_s, tr("Export")))
    , m_banner(new Banner)
    , m_body(new QStackedWidget)
    , m_skeleton(new Skeleton)
    , m_empty(new EmptyState(u"chart"_s, empty))
{
    m_picker->restore(context.settings.value(kRangeKey).toString());
    for (QToolButton *each : {m_columns, m_export}) {
        each->setPopupMode(QToolButton::InstantPopup);
        each->setMenu(new QMenu(each));
        each->hide(); // until there is something to choose
        m_controls->addWidget(each);
    }
    m_body->addWidget(m_skeleton);
    m_body->addWidget(m_empty);
    QVBoxLayout *top = column({Item(m_controls), m_banner}, size::kGap2);
    top->setContentsMargins(size::kGap6, size::kGap3, size::kGap4, size::kGap2);
    fill(this, column({top, grow(m_body)}, 0));
    connect(m_picker, &RangePicker::rangeChanged, this, [this] {
        HealthTab::context().settings.setValue(kRangeKey, m_picker->state());
        reload();
    });
    connect(m_banner, &Banner::retryRequested, this, &HealthTab::reload);
    connect(m_empty, &EmptyState::actionRequested, this, &RangedTab::actOnEmpty);
    connect(m_export->menu(), &QMenu::aboutToShow, this, &RangedTab::fillExportMenu);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] {
        m_columns->menu()->clear();
        m_table->fillColumnMenu(m_columns->menu());
    });
}

void RangedTab::setContent(QWidget *content)
{
    m_content = content;
    m_body->addWidget(content);
}

void RangedTab::addControl(QWidget *control)
{
    m_controls->insertWidget(m_controls->count() - 3, control);
}

void RangedTab::addNote(Label *note)
{
    m_note = note;
    note->setElide(Qt::ElideRight);
    m_controls->insertWidget(m_controls->count() - 3, note, 1);
}

void RangedTab::addSourceSwitch()
{
    m_allSources = new QCheckBox(tr("All sources"));
    name(m_allSources, u"allSources"_s, m_allSources->text());
    setTip(m_allSources,
           tr("Several wearables may have recorded the same. Else you see the best source's, by the priorities of your "
              "account."));
    m_allSources->setChecked(allSources());
    addControl(m_allSources);
    connect(m_allSources, &QCheckBox::toggled, this, [this](bool all) {
        context().settings.setValue(kSourcesKey, all);
        reload();
    });
}

bool RangedTab::allSources() const
{
    return context().settings.value(kSourcesKey).toBool();
}

QDate RangedTab::today() const
{
    return m_picker->today();
}

// A server in this program may have a time of its own.
void RangedTab::load()
{
    if (!context().environments.current().embedded)
        return loadDays();
    context().server.clock().then(calls(), [this](const api::Result<api::Timestamp> &now) {
        if (now)
            m_picker->setToday(QDateTime::fromMSecsSinceEpoch(now->microseconds() / 1000).date());
        loadDays();
    });
}

void RangedTab::setTable(DataTable *table)
{
    m_table = table;
    m_table->remember(context().settings, u"users/health/"_s + m_id);
    m_columns->show();
    m_export->show();
}

void RangedTab::setChart(GridChart *chart, const QString &chartName)
{
    m_chart = chart;
    m_chartName = chartName;
    name(chart, m_id + u"Chart"_s, chartName);
    m_export->show();
}

void RangedTab::remember(QWidget *widget, const QString &part)
{
    auto *splitter = qobject_cast<QSplitter *>(widget);
    const QString key = u"users/health/"_s + m_id + u'/' + part;
    splitter->restoreState(context().settings.value(key).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, key] { context().settings.setValue(key, splitter->saveState()); });
}

models::DayRange RangedTab::range() const
{
    return m_picker->range();
}

// Another tab may have chosen other days meanwhile.
void RangedTab::showEvent(QShowEvent *event)
{
    HealthTab::showEvent(event);
    const QString chosen = context().settings.value(kRangeKey).toString();
    const bool sameSources = !m_allSources || m_allSources->isChecked() == allSources();
    if (sameSources && (chosen.isEmpty() || chosen == m_picker->state()))
        return;
    if (!sameSources) {
        const QSignalBlocker quiet(m_allSources);
        m_allSources->setChecked(allSources());
    }
    m_picker->restore(chosen);
    if (calls())
        reload();
}

void RangedTab::open(const QString &argument)
{
    const QStringList days = argument.split(u'/');
    const models::DayRange wanted{.first = QDate::fromString(days.value(0), Qt::ISODate),
                                  .last = QDate::fromString(days.value(1), Qt::ISODate)};
    if (wanted.isValid())
        m_picker->setRange(wanted);
}

void RangedTab::showState(QWidget *state)
{
    m_body->setCurrentWidget(state);
}

void RangedTab::clear()
{
    m_banner->clear();
    if (m_note)
        m_note->setText({}); // of someone else
    showState(m_skeleton);
}

void RangedTab::waiting()
{
    m_banner->clear();
    if (m_body->currentWidget() != m_content)
        showState(m_skeleton);
    m_skeleton->start();
}

void RangedTab::arrived(qint64 rows, bool filtered)
{
    m_skeleton->stop();
    if (rows > 0 || filtered)
        showState(m_content);
    else {
        QString sentence = m_emptyText + u'\n' + models::rangeText(range());
        QString action;
        if (user().lastSyncedAt) {
            const QDate last = models::dayOf({std::chrono::floor<std::chrono::days>(user().lastSyncedAt->at)});
            if (last < range().first || last > range().last)
                action = tr("Show the 30 days up to the last sync");
        } else {
            action = tr("Connect a wearable…");
        }
        m_empty->setText(sentence, action);
        showState(m_empty);
    }
    m_export->setEnabled(rows > 0);
    setState(PageLoaded{rows});
}

void RangedTab::failed(const api::Error &error)
{
    m_skeleton->stop();
    m_banner->show(error);
    setState(error);
}

void RangedTab::actOnEmpty()
{
    if (!user().lastSyncedAt)
        return Q_EMIT tabRequested(u"connections"_s, {});
    m_picker->setRange(
        models::lastDays(30, models::dayOf({std::chrono::floor<std::chrono::days>(user().lastSyncedAt->at)})));
}

void RangedTab::fillExportMenu()
{
    QMenu *menu = m_export->menu();
    menu->clear();
    if (m_table) {
        m_table->fillCopyMenu(menu);
        menu->addSeparator();
        connect(menu->addAction(tr("Export all rows…")), &QAction::triggered, this, &RangedTab::exportTable);
    }
    if (m_chart)
        connect(menu->addAction(tr("Save the chart…")), &QAction::triggered, this,
                [this] { exportGrid(context(), m_chart, m_id); });
}

void RangedTab::exportTable()
{
    views::exportTable(context(), *m_table->table(),
                       {.title = tr("Export all rows"), .name = m_id + u".csv"_s, .columns = m_table->shownColumns()},
                       this);
}

QList<PaletteItem> RangedTab::paletteItems()
{
    QList<PaletteItem> items;
    if (m_table)
        items.append({.title = tr("Export all rows"), .icon = u"download"_s, .run = [this] { exportTable(); }});
    if (m_chart)
        items.append({.title = tr("Save the chart"), .icon = u"download"_s, .run = [this] {
                          exportGrid(context(), m_chart, m_id);
                      }});
    return items;
}

QList<PageShortcut> RangedTab::shortcuts() const
{
    QList<PageShortcut> all;
    if (m_chart)
        all.append({u"←, →"_s, tr("Read the chart place by place")});
    if (m_table)
        all.append({QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                    tr("Copy the cell, or the selected rows")});
    return all;
}

} // namespace views
