// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/requestpanel.h"

#include "views/common/controls.h"
#include "views/common/datatable.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/home/tracepanel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using Filter = models::RequestFilter;

namespace views {

namespace {

constexpr int kSideBySide = 760, kNarrow = 420, kLeast = 180; // px
constexpr int kWidths[] = {104, 80, 300, 64, 64};

} // namespace

RequestPanel::RequestPanel(Context &context, QStackedWidget *aside)
    : m_context(context)
    , m_model(new Filter(this))
    , m_filter(searchEdit(u"requestFilter"_s, tr("Filter requests")))
    , m_follow(new QCheckBox(tr("Follow")))
    , m_pause(button(u"requestPause"_s, tr("Pause")))
    , m_count(label({}, TextStyle::Secondary, u"requestCount"_s))
    , m_table(new DataTable)
    , m_empty(new EmptyState(u"list"_s, {}))
    , m_stack(new QStackedWidget)
    , m_trace(new TracePanel(context))
    , m_side(new Surface(Surface::Kind::Card))
    , m_aside(aside)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    name(this, u"requests"_s, tr("Requests"));
    m_model->setSourceModel(context.server.requestLog());
    name(m_follow, u"requestFollow"_s, tr("Follow the newest request"));
    m_follow->setChecked(true);
    m_pause->setCheckable(true);
    name(m_splitter, u"requestSplitter"_s, tr("Requests and trace"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list());
    fill(m_side, column({grow(m_trace)}, 0));
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    for (int part = 0; part < m_splitter->count(); ++part) // else the window could not be made smaller
        m_splitter->widget(part)->setMinimumSize(kLeast, kLeast);
    m_side->hide();
    fill(this, column({grow(m_splitter)}, 0));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setWords(words);
        showCount();
    });
    connect(m_pause, &QPushButton::toggled, this, [this](bool paused) {
        m_model->setPaused(paused);
        m_pause->setText(paused ? tr("Continue") : tr("Pause"));
        showCount();
    });
    connect(m_trace, &TracePanel::closeRequested, this, [this] { m_table->clearSelection(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        selected(rows.isEmpty() ? QModelIndex() : rows.last());
    });
    connect(m_follow, &QCheckBox::toggled, this, &RequestPanel::showCount);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RequestPanel::scrolled);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RequestPanel::showCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RequestPanel::showCount);
    connect(&context.server, &ServerControl::stateChanged, this, &RequestPanel::showCount);
    showCount();
}

QWidget *RequestPanel::list()
{
    QPushButton *clear = button(u"requestClear"_s, tr("Clear"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_model->clear();
        showCount();
    });
    name(m_table, u"requestTable"_s, tr("Requests"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(Filter::Path, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false); // the path takes what is spare
    m_table->setColumnHidden(Filter::RequestId, true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    name(m_stack, u"requestStack"_s, tr("Requests"));
    auto *card = new Surface(Surface::Kind::Card);
    card->setObjectName(u"requestCard"_s);
    QVBoxLayout *head = column({Item(row({label(tr("Requests"), TextStyle::Section), m_count, stretch(), m_follow})),
                                Item(row({grow(m_filter), m_pause, clear}))});
    head->setContentsMargins(size::kGap4, size::kGap3, size::kGap4, size::kGap2);
    QVBoxLayout *box = column({Item(head), grow(m_stack)}, 0);
    fill(card, box);
    box->setContentsMargins(1, 1, 1, size::kCardRadius);
    return card;
}

void RequestPanel::selected(const QModelIndex &current)
{
    if (current.isValid())
        m_trace->setRequest(current.siblingAtColumn(Filter::RequestId).data().toString());
    m_open = current.isValid();
    arrange();
}

// Back through the list: who reads older requests must not be carried away by newer ones.
void RequestPanel::scrolled(int position)
{
    if (position < m_position && position < m_table->verticalScrollBar()->maximum())
        m_follow->setChecked(false);
    m_position = position;
}

void RequestPanel::showCount()
{
    const int all = m_context.server.requestLog()->rowCount();
    const int rows = m_model->rowCount();
    m_count->setText(rows == all ? QLocale().toString(all) : tr("%L1 of %L2").arg(rows).arg(all));
    if (rows == 0)
        m_empty->setText(all > 0 ? tr("No request to show. Newer ones appear here.")
                             : m_context.server.state() == ServerControl::State::Running
                             ? tr("Requests to the server appear here as they come.")
                             : tr("Start the server to see its requests."));
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (m_follow->isChecked() && !m_model->isPaused())
        m_table->scrollToBottom();
}

void RequestPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RequestPanel::arrange()
{
    for (const int column : {Filter::Time, Filter::Milliseconds}) // the path needs the room, and the trace has both
        m_table->setColumnHidden(column, width() < kNarrow);
    const bool beside = width() >= kSideBySide;
    if (beside && m_side->parentWidget() != m_splitter)
        m_splitter->addWidget(m_side); // leaves the stack by itself
    else if (!beside && m_side->parentWidget() == m_splitter)
        m_aside->addWidget(m_side);
    if (beside)
        m_side->setVisible(m_open);
    else
        m_aside->setCurrentIndex(m_open ? m_aside->indexOf(m_side) : 0);
}

void RequestPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace views
