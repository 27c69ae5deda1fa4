// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tablepage.h"

#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/pageheader.h"
#include "views/common/plaintext.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kSearchDelay = 200; // ms after the last key
constexpr int kSearchWidth = 280;

} // namespace

TablePage::TablePage(Context &context, Texts texts, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_texts(std::move(texts))
    , m_header(new PageHeader(m_texts.title, m_texts.purpose))
    , m_filters(new QWidget)
    , m_filterRow(row({}))
    , m_columns(iconButton(u"columns"_s, u"columns"_s, tr("Columns")))
    , m_views(iconButton(u"views"_s, u"bookmark"_s, tr("Saved views")))
    , m_export(iconButton(u"export"_s, u"download"_s, tr("Export all matching rows")))
    , m_banner(new Banner)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_body(new QStackedWidget)
    , m_table(new DataTable)
    , m_empty(new EmptyState(m_texts.icon, m_texts.empty, m_texts.primary))
    , m_skeleton(new Skeleton)
    , m_footer(label({}, TextStyle::Secondary, u"footer"_s))
{
    setAccessibleName(m_texts.title);
    setFocusProxy(m_body);
    m_table->setAccessibleName(m_texts.title);
    m_banner->setObjectName(u"pageBanner"_s);
    if (!m_texts.primary.isEmpty()) {
        m_primary = button(u"primary"_s, m_texts.primary, Emphasis::Primary);
        m_header->addAction(m_primary);
        connect(m_primary, &QPushButton::clicked, this, &TablePage::primaryRequested);
    }
    buildFilterRow();
    for (QWidget *state :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty)})
        m_body->addWidget(state);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->addWidget(m_body);
    m_splitter->setChildrenCollapsible(false);
    auto *frame = new Surface(Surface::Kind::Panel);
    frame->setHairline(Qt::TopEdge);
    QVBoxLayout *body = column({grow(m_splitter)}, 0);
    fill(frame, body);
    body->setContentsMargins(0, 1, 0, 0);
    auto *foot = new Surface(Surface::Kind::Panel);
    foot->setHairline(Qt::TopEdge);
    QHBoxLayout *footRow = row({m_footer, stretch()});
    fill(foot, footRow);
    footRow->setContentsMargins(size::kGap6, size::kGap1, size::kGap6, size::kGap1);
    foot->setFixedHeight(size::kStatusBar);
    QVBoxLayout *top = column({m_header, m_filters, m_banner}, size::kGap3);
    top->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap3);
    m_top = top;
    fill(this, column({top, grow(frame), foot}, 0));
    connect(m_banner, &Banner::retryRequested, this, [this] { m_model->retry(); });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (isFiltered())
            clearFilters();
        else
            Q_EMIT primaryRequested();
    });
    connect(m_table, &DataTable::rowActivated, this, &TablePage::rowOpened);
    connect(m_table, &DataTable::selectionChangedTo, this, &TablePage::selectionChanged);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setValue(m_texts.id + u"/splitter"_s, m_splitter->saveState()); });
}

void TablePage::buildFilterRow()
{
    if (!m_texts.search.isEmpty()) {
        m_search = searchEdit(u"search"_s, m_texts.search);
        m_search->setMinimumWidth(kSearchWidth / 2);
        m_search->setMaximumWidth(kSearchWidth);
        m_filterRow->addWidget(m_search, 1);
        m_searchDelay.setSingleShot(true);
        m_searchDelay.setInterval(kSearchDelay);
        connect(m_search, &QLineEdit::textEdited, this, [this] { m_searchDelay.start(); });
        connect(m_search, &QLineEdit::returnPressed, &m_searchDelay, [this] { m_searchDelay.start(0); });
        connect(&m_searchDelay, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text().trimmed()); });
    }
    auto *tools = row({m_views, m_columns, m_export}, 0);
    m_filterRow->addStretch(1);
    m_filterRow->addLayout(tools);
    fill(m_filters, m_filterRow);
    for (QToolButton *each : {m_views, m_columns}) {
        each->setPopupMode(QToolButton::InstantPopup);
        each->setMenu(new QMenu(each));
    }
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] {
        m_columns->menu()->clear();
        m_table->fillColumnMenu(m_columns->menu());
    });
    connect(m_views->menu(), &QMenu::aboutToShow, this, &TablePage::fillViewsMenu);
    connect(m_export, &QToolButton::clicked, this, &TablePage::exportAll);
}

void TablePage::setModel(models::TableBase *model)
{
    m_model = model;
    m_table->setModel(model);
    m_table->remember(m_context.settings, m_texts.id);
    if (m_search)
        m_search->setText(model->search());
    connect(model, &models::TableBase::stateChanged, this, &TablePage::update);
    connect(model, &models::TableBase::totalChanged, this, &TablePage::update);
    connect(model, &models::TableBase::queryChanged, this, [this] {
        if (m_search && m_search->text().trimmed() != m_model->search())
            m_search->setText(m_model->search());
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &TablePage::update);
    connect(model, &QAbstractItemModel::modelReset, this, &TablePage::update);
    update();
}

void TablePage::addAbove(QWidget *widget)
{
    m_top->insertWidget(1, widget);
}

void TablePage::setPrimaryEnabled(bool enabled)
{
    m_primary->setEnabled(enabled);
}

void TablePage::addFilter(QWidget *widget)
{
    m_filterRow->insertWidget(m_filterRow->count() - 2, widget);
}

void TablePage::addFilter(const QString &parameter, const QString &filterName,
                          const QList<std::pair<QString, QString>> &options)
{
    auto *choice = new QComboBox;
    name(choice, u"filter_"_s + parameter, filterName);
    setTip(choice, filterName);
    for (const auto &[text, value] : options)
        choice->addItem(text, value);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addFilter(choice);
    const auto showValue = [this, choice, parameter] {
        choice->setCurrentIndex(std::max(0, choice->findData(m_model->filters().value(parameter))));
    };
    showValue();
    connect(m_model, &models::TableBase::queryChanged, choice, showValue);
    connect(choice, &QComboBox::activated, this,
            [this, choice, parameter] { m_model->setFilter(parameter, choice->currentData().toString()); });
}

void TablePage::setDetail(QWidget *detail)
{
    m_detail = detail;
    auto *pane = new Surface(Surface::Kind::Panel);
    fill(pane, column({detail}));
    m_detail = pane;
    pane->setMinimumWidth(size::kDetail * 2 / 3);
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 1);
    if (!m_splitter->restoreState(m_context.settings.value(m_texts.id + u"/splitter"_s).toByteArray()))
        m_splitter->setSizes({size::kWindowWidth - size::kDetail, size::kDetail});
    pane->hide();
}

void TablePage::showDetail(bool shown)
{
    if (m_detail)
        m_detail->setVisible(shown);
}

void TablePage::setCover(QWidget *cover)
{
    auto *list = new QWidget;
    list->setObjectName(u"listPage"_s);
    list->setLayout(layout()); // moves all of it
    m_pages = new QStackedWidget;
    m_pages->addWidget(list);
    m_pages->addWidget(cover);
    fill(this, column({grow(m_pages)}, 0));
}

void TablePage::showCover(bool shown)
{
    QWidget *page = m_pages->widget(shown);
    if (m_pages->currentWidget() == page)
        return;
    setFocusProxy(shown ? page : m_body);
    m_pages->setCurrentWidget(page);
    setFocus(Qt::OtherFocusReason);
}

bool TablePage::isCoverShown() const
{
    return m_pages && m_pages->currentIndex() > 0;
}

LoadState TablePage::loadState() const
{
    switch (m_model->state()) {
    case models::TableBase::State::Failed:
        return *m_model->error();
    case models::TableBase::State::Complete:
        return PageLoaded{m_model->rowCount()};
    default:
        return PageLoading{};
    }
}

void TablePage::reload()
{
    m_model->reload();
}

bool TablePage::isFiltered() const
{
    return !m_model->search().isEmpty() || !m_model->filters().isEmpty();
}

void TablePage::clearFilters()
{
    m_searchDelay.stop();
    m_model->restore(m_model->sortKeys(), {}, {});
}

// Who was in the content stays there: hiding the focused widget would hand the focus to the next button.
void TablePage::showState(QWidget *state)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool inside = focused && (focused == m_body || m_body->isAncestorOf(focused));
    m_body->setFocusProxy(nullptr);
    if (inside)
        m_body->setFocus(Qt::OtherFocusReason);
    m_body->setCurrentWidget(state);
    m_body->setFocusProxy(state == m_table ? m_table : nullptr);
    if (inside)
        m_body->setFocus(Qt::OtherFocusReason);
}

void TablePage::update()
{
    using State = models::TableBase::State;
    const State state = m_model->state();
    const bool none = m_model->rowCount() == 0;
    if (state == State::Failed)
        m_banner->show(*m_model->error());
    else if (state == State::Complete)
        m_banner->clear();
    const bool waiting = none && (state == State::Loading || state == State::Idle);
    waiting ? m_skeleton->start() : m_skeleton->stop();
    if (waiting)
        showState(m_skeleton);
    else if (none && state == State::Complete) {
        m_empty->setText(isFiltered() ? m_texts.nothingFound : m_texts.empty,
                         isFiltered()                  ? tr("Clear filters")
                             : m_texts.first.isEmpty() ? m_texts.primary
                                                       : m_texts.first);
        showState(m_empty);
    } else
        showState(m_table);
    m_export->setEnabled(!none);
    updateFooter();
    Q_EMIT loadStateChanged();
}

void TablePage::updateFooter()
{
    const qint64 total = m_model->total();
    const int held = m_model->rowCount();
    if (m_model->state() == models::TableBase::State::Loading && held == 0)
        m_footer->setText(tr("Loading…"));
    else if (total >= 0 && (held > 0 || m_model->state() != models::TableBase::State::Failed))
        m_footer->setText(tr("%Ln row(s)", nullptr, int(std::min<qint64>(total, std::numeric_limits<int>::max()))));
    else if (held > 0)
        m_footer->setText(tr("First %Ln row(s); scroll for more", nullptr, held));
    else
        m_footer->setText({}); // nobody knows how many there are
}

void TablePage::focusFilter()
{
    if (!m_search || !m_search->isVisible()) // covered by what a row opened
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace views
