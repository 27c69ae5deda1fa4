// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/taskpanel.h"

#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QProgressBar>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kWidth = 380, kMostHeight = 420;

QString stateText(models::Tasks::State state)
{
    switch (state) {
    case models::Tasks::State::Running:
        return TaskPanel::tr("Running");
    case models::Tasks::State::Done:
        return TaskPanel::tr("Done");
    case models::Tasks::State::Failed:
        return TaskPanel::tr("Failed");
    case models::Tasks::State::Cancelled:
        return TaskPanel::tr("Cancelled");
    }
    return {};
}

// Later: the row may be the one whose button is being clicked.
void drop(QLayoutItem *item)
{
    if (QWidget *gone = item->widget()) {
        gone->hide();
        gone->deleteLater();
    }
    delete item;
}

} // namespace

TaskPanel::TaskPanel(models::Tasks &tasks, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_tasks(tasks)
    , m_rows(column({}, size::kGap4))
    , m_empty(wrapped(tr("Imports, exports and other long work show here while they run."), TextStyle::Secondary,
                      u"tasksEmpty"_s))
    , m_clear(button(u"tasksClear"_s, tr("Clear ended"), Emphasis::Quiet))
{
    setAttribute(Qt::WA_DeleteOnClose);
    name(this, u"taskPanel"_s, tr("Tasks"));
    setFrameShape(QFrame::StyledPanel);
    auto *list = new Surface(Surface::Kind::Panel);
    fill(list, m_rows);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMaximumHeight(kMostHeight);
    scroll->setWidget(list);
    fill(this,
         column({row({label(tr("Tasks"), TextStyle::Section), stretch(), m_clear}), m_empty, scroll}, size::kGap3),
         size::kGap4);
    setFixedWidth(kWidth);
    QPalette own = palette();
    own.setColor(QPalette::Window, tokens().panel);
    setPalette(own);
    connect(qobject_cast<QPushButton *>(m_clear), &QPushButton::clicked, &tasks, &models::Tasks::clearEnded);
    connect(&tasks, &QAbstractItemModel::rowsInserted, this, &TaskPanel::rebuild);
    connect(&tasks, &QAbstractItemModel::rowsRemoved, this, &TaskPanel::rebuild);
    connect(&tasks, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) { update(index.row()); });
    rebuild();
}

void TaskPanel::showBelow(QWidget *anchor)
{
    adjustSize();
    const int x = isRightToLeft() ? 0 : anchor->width() - width();
    move(anchor->mapToGlobal(QPoint(x, anchor->height() + size::kGap1)));
    show();
}

void TaskPanel::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0))
        drop(item);
    for (int row = 0; row < m_tasks.rowCount(); ++row)
        m_rows->addWidget(makeRow(row));
    m_empty->setVisible(m_tasks.rowCount() == 0);
    m_clear->setVisible(m_tasks.rowCount() > m_tasks.running());
    m_rows->addStretch();
}

void TaskPanel::update(int at)
{
    QLayoutItem *old = m_rows->itemAt(at);
    QWidget *made = makeRow(at);
    drop(m_rows->replaceWidget(old->widget(), made)); // which leaves the widget itself where it was
    m_clear->setVisible(m_tasks.rowCount() > m_tasks.running());
}

QWidget *TaskPanel::makeRow(int at)
{
    const QModelIndex index = m_tasks.index(at);
    const int id = index.data(models::Tasks::IdRole).toInt();
    const auto state = models::Tasks::State(index.data(models::Tasks::StateRole).toInt());
    const QString detail = index.data(models::Tasks::DetailRole).toString();
    auto *made = new QWidget;
    name(made, u"task_%1"_s.arg(id), index.data().toString());
    Label *title = label(visible(index.data().toString()), TextStyle::Strong, u"taskTitle"_s);
    title->setElide(Qt::ElideMiddle);
    Label *words = wrapped(detail.isEmpty() ? stateText(state) : u"%1 · %2"_s.arg(stateText(state), isolated(detail)),
                           TextStyle::Secondary, u"taskDetail"_s);
    words->setMeaning(state == models::Tasks::State::Failed ? Meaning::Danger : Meaning::Neutral);
    QHBoxLayout *head = row({grow(title)});
    if (index.data(models::Tasks::CancellableRole).toBool()) {
        QPushButton *cancel = button(u"taskCancel"_s, tr("Cancel"), Emphasis::Quiet);
        connect(cancel, &QPushButton::clicked, this, [this, id] { m_tasks.cancel(id); });
        head->addWidget(cancel);
    }
    QVBoxLayout *box = column({head}, size::kGap1);
    if (state == models::Tasks::State::Running) {
        auto *bar = new QProgressBar;
        name(bar, u"taskProgress"_s, tr("Progress"));
        const int percent = index.data(models::Tasks::ProgressRole).toInt();
        bar->setRange(0, percent < 0 ? 0 : 100);
        bar->setValue(percent);
        bar->setTextVisible(false);
        bar->setFixedHeight(size::kGap2);
        box->addWidget(bar);
    }
    box->addWidget(words);
    fill(made, box);
    return made;
}

} // namespace views
