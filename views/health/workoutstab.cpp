// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/workoutstab.h"

#include "models/common/text.h"
#include "models/health/quantities.h"
#include "views/common/banner.h"
#include "views/common/datatable.h"
#include "views/common/plaintext.h"
#include "views/health/panes.h"
#include "views/health/workoutdetail.h"

#include <QComboBox>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace views {

WorkoutsTab::WorkoutsTab(Context &context, QWidget *parent)
    : RangedTab(context, u"workouts"_s, tr("No workouts in these days."), parent)
    , m_type(new QComboBox)
    , m_count(label({}, TextStyle::Secondary, u"workoutCount"_s))
    , m_table(new DataTable)
    , m_detail(new WorkoutDetail(context))
    , m_rows(new models::WorkoutTable(context.client, this))
{
    name(m_type, u"workoutType"_s, tr("Type of workout"));
    m_type->addItem(tr("All types"), QString());
    for (const auto &[title, wire] : models::workoutTypes())
        m_type->addItem(title, wire);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    m_type->setMaxVisibleItems(20);
    addControl(m_type);
    addSourceSwitch();
    addNote(m_count);
    m_table->setModel(m_rows);
    name(m_table, u"workoutRows"_s, tr("Workouts"));
    setTable(m_table);
    QSplitter *split = withDetail(m_table, m_detail, u"workoutsSplitter"_s);
    remember(split, u"splitter"_s);
    setContent(split);
    m_type->setCurrentIndex(std::max(0, m_type->findData(m_rows->filters().value(u"record_type"_s))));
    connect(m_type, &QComboBox::activated, this,
            [this] { m_rows->setFilter(u"record_type"_s, m_type->currentData().toString()); });
    connect(m_rows, &models::TableBase::stateChanged, this, &WorkoutsTab::modelChanged);
    connect(m_table, &DataTable::selectionChangedTo, this, &WorkoutsTab::choose);
    connect(m_detail, &WorkoutDetail::deleteRequested, this, &WorkoutsTab::askDelete);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &WorkoutsTab::askDelete);
}

void WorkoutsTab::loadDays()
{
    waiting();
    m_rows->show(userId(), range(), !allSources());
}

void WorkoutsTab::clear()
{
    RangedTab::clear();
    m_detail->clear();
}

void WorkoutsTab::modelChanged()
{
    using State = models::TableBase::State;
    if (!calls())
        return;
    if (m_rows->state() == State::Failed)
        return failed(*m_rows->error());
    if (m_rows->state() != State::Complete)
        return;
    const auto all = m_rows->countAll().value_or(m_rows->rowCount());
    m_count->setText(tr("%Ln workout(s)", nullptr, int(all)));
    arrived(all, !m_rows->filters().isEmpty()); // filtered away: the table stays, so that the filter can be changed
    if (m_rows->rowOf(models::text(m_detail->workout().id)) < 0)
        m_detail->clear();
    if (m_detail->workout().id.empty() && m_rows->rowCount() > 0)
        m_table->selectRow(0); // the newest
}

void WorkoutsTab::choose(const QStringList &ids)
{
    const api::Workout *chosen = ids.size() == 1 ? m_rows->rowAt(m_rows->rowOf(ids.first())) : nullptr;
    if (chosen && chosen->id != m_detail->workout().id)
        m_detail->show(userId(), *chosen);
}

void WorkoutsTab::askDelete()
{
    const api::Workout workout = m_detail->workout();
    if (m_deleting || workout.id.empty())
        return;
    const QString when = models::placeMinute(workout.startTime, workout.zoneOffset);
    context().prompts.confirm({.title = tr("Delete this workout?"),
                               .text = tr("%1 of %2 is removed for good. The samples recorded during it stay.")
                                           .arg(isolated(visible(models::workoutTitle(workout))), when),
                               .action = tr("Delete workout")},
                              m_detail, [this, workout](const QString &) { deleteNow(workout); });
}

void WorkoutsTab::deleteNow(const api::Workout &workout)
{
    if (std::exchange(m_deleting, true))
        return;
    context()
        .client.send(api::DeleteWorkout{.userId = userId(), .eventId = workout.id}, {.confirmed = true})
        .then(this, [this, workout](const api::Result<api::NoContent> &result) {
            m_deleting = false;
            if (!result)
                return banner()->show(result.error());
            context().toasts.show(tr("Workout deleted."));
            if (m_detail->workout().id == workout.id)
                m_detail->clear();
            reload();
            Q_EMIT userOutdated();
        });
}

QList<PageShortcut> WorkoutsTab::shortcuts() const
{
    return RangedTab::shortcuts()
        + QList<PageShortcut>{
            {QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText), tr("Delete the chosen workout")}};
}

} // namespace views
