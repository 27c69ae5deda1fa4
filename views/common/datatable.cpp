// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/datatable.h"

#include "models/common/listcolumn.h"
#include "views/common/celldelegate.h"
#include "views/common/pinnedcolumns.h"
#include "views/common/plaintext.h"
#include "views/common/sortheader.h"

#include <algorithm>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kReportDelay = 16; // ms: one frame
constexpr int kSaveDelay = 400;
constexpr int kGrowDelay = 100;
constexpr int kWidths[]{168, 108, 200, 172}; // by ColumnKind
constexpr int kRowsMeasured = 40;
constexpr int kShortId = 104; // px; both ends of an id can be read
constexpr int kShortText = 96, kShortName = 144; // px; a text, and the one that says what the row is
constexpr int kWidest = 360; // px; more of one column is asked for by hand

QList<int> firstRows(const QAbstractItemModel &model)
{
    QList<int> rows;
    for (int row = 0; row < model.rowCount() && rows.size() < kRowsMeasured; ++row)
        if (!model.index(row, 0).data(models::PlaceholderRole).toBool())
            rows.append(row);
    return rows;
}

int lastOnScreen(const QHeaderView &header)
{
    for (int visual = header.count() - 1; visual >= 0; --visual)
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return header.logicalIndex(visual);
    return -1;
}

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent), m_pinnedView(nullptr)
{
    name(this, u"table"_s, tr("Table"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalHeader(new SortHeader(this));
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(views::rowHeight());
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move inside
    setMouseTracking(true);
    setWordWrap(false);
    m_pinnedView = new PinnedColumns(this);
    m_window.setSingleShot(true);
    m_window.setInterval(kReportDelay);
    m_save.setSingleShot(true);
    m_save.setInterval(kSaveDelay);
    m_grow.setSingleShot(true);
    m_grow.setInterval(kGrowDelay);
    connect(&m_window, &QTimer::timeout, this, &DataTable::reportWindow);
    connect(&m_grow, &QTimer::timeout, this, &DataTable::growColumns);
    connect(&m_save, &QTimer::timeout, this, &DataTable::save);
    QHeaderView *header = horizontalHeader();
    const auto changed = [this] {
        m_pinnedView->follow();
        m_save.start();
    };
    connect(header, &QHeaderView::sectionResized, this, [this, changed](int column, int before, int now) {
        const bool hides = before == 0 || now == 0;
        if (!m_fitting && !hides
            && column != lastOnScreen(*horizontalHeader())) // the last one takes what is left of the view
            stopFitting();
        changed();
    });
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        toggleSort(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(this, &DataTable::layoutChanged, this, &DataTable::fitColumns);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_table && !m_table->rowId(index.row()).isEmpty())
            Q_EMIT rowActivated(m_table->rowId(index.row()));
    });
}

void DataTable::setModel(QAbstractItemModel *given)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    {
        const QScopedValueRollback fitting(m_fitting, true); // columns that come and go are no sizing by the user
        QTableView::setModel(given);
        m_table = qobject_cast<models::TableBase *>(given);
        m_natural.clear();
        m_gaveWay.clear();
        sizeColumns();
        for (int column = 0; m_table && column < m_table->columnCount(); ++column)
            setColumnHidden(column, m_table->startsHidden(column));
    }
    const auto report = [this] {
        if (model()->rowCount() <= kRowsMeasured)
            m_natural.clear(); // a new row may be wider than the few before
        fitColumns();
        m_window.start();
    };
    connect(given, &QAbstractItemModel::modelReset, this, report);
    connect(given, &QAbstractItemModel::rowsInserted, this, report);
    connect(given, &QAbstractItemModel::rowsRemoved, this, report);
    connect(given, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.row() < kRowsMeasured && !m_grow.isActive())
            m_grow.start();
    });
    if (m_table)
        connect(m_table, &models::TableBase::queryChanged, this, [this] {
            horizontalHeader()->viewport()->update();
            m_save.start();
        });
    fitColumns(); // it may have rows already, and this table its size
    m_pinnedView->follow();
}

void DataTable::sizeColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const QFontMetrics metrics(views::font(TextStyle::Strong));
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int wanted = m_table ? m_table->columnWidth(column) : 0;
        const auto kind =
            m_table && model()->rowCount() > 0 ? model()->index(0, column).data(models::KindRole).toInt() : 0;
        int width = wanted > 0 ? wanted : kWidths[std::clamp(kind, 0, 3)];
        if (!m_table) // a small local model: as wide as what it holds
            for (int row = 0; row < std::min(kRowsMeasured, model()->rowCount()); ++row)
                width = std::max(width, itemDelegate()->sizeHint({}, model()->index(row, column)).width());
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        setColumnWidth(column, std::max(width, metrics.horizontalAdvance(title) + size::kGap8));
    }
}

// As wide as the first rows that arrive. What is too much for the view is taken from the ids, which elide in their
// middle, from the longest fifth of texts, then from texts, the last column first; never from numbers and times, which
// would say something else. Until the user has sized a column.
void DataTable::fitColumns()
{
    if (!m_table || m_sized || m_fitting)
        return;
    if (m_natural.isEmpty())
        measureColumns();
    const QScopedValueRollback fitting(m_fitting, true);
    makeRoom();
    QList<int> columns = shownColumns();
    columns.removeIf([this](int column) { return m_gaveWay.contains(column); });
    int spare = viewport()->width();
    for (const int column : std::as_const(columns))
        spare -= m_natural[column].usual;
    if (spare < 0)
        std::reverse(columns.begin(), columns.end());
    for (const int column : std::as_const(columns)) {
        const auto [least, usual, most] = m_natural[column];
        const int more = std::clamp(spare, least - usual, most - usual);
        spare -= more;
        setColumnWidth(column, usual + more);
    }
    if (firstRows(*model()).isEmpty())
        m_natural.clear(); // once more when there are some
}

// A text that grew where it stands gets its room. Columns never shrink for one: they would jump with every progress.
void DataTable::growColumns()
{
    if (!m_table || m_sized)
        return;
    const QList<Extent> before = std::exchange(m_natural, {});
    measureColumns();
    for (qsizetype column = 0; column < std::min(before.size(), m_natural.size()); ++column) {
        Extent &now = m_natural[column];
        now.least = std::max(now.least, before[column].least);
        now.usual = std::max(now.usual, before[column].usual);
        now.most = std::max(now.most, before[column].most);
    }
    fitColumns();
}

// The last columns are left out where even cut texts leave no room for them.
void DataTable::makeRoom()
{
    QList<int> columns = shownColumns();
    int wanted = 0;
    for (const int column : std::as_const(columns))
        wanted += m_natural[column].least;
    QList<int> without;
    while (columns.size() > 1 && wanted > viewport()->width()) {
        wanted -= m_natural[columns.last()].least;
        without.append(columns.takeLast());
    }
    for (const int column : std::exchange(m_gaveWay, without))
        setColumnHidden(column, without.contains(column));
    for (const int column : std::as_const(without))
        setColumnHidden(column, true);
}

// The widths are the user's from now on, and what does not fit is scrolled to.
void DataTable::stopFitting()
{
    m_sized = true;
    for (const int column : std::exchange(m_gaveWay, {}))
        setColumnHidden(column, false);
}

void DataTable::measureColumns()
{
    const QFontMetrics metrics(views::font(TextStyle::Strong));
    const QList<int> rows = firstRows(*model());
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int titled = metrics.horizontalAdvance(title) + size::kGap8;
        QList<int> widths;
        for (const int row : rows) // some pixels more than the sum of widths, which the painter may round up
            widths.append(itemDelegate()->sizeHint({}, model()->index(row, column)).width() + size::kGap1);
        if (widths.isEmpty()) {
            const int wanted = std::max(titled, m_table->columnWidth(column));
            m_natural.append({titled, wanted, wanted});
            continue;
        }
        std::sort(widths.begin(), widths.end());
        const QModelIndex first = model()->index(rows.first(), column);
        const bool isList = first.data(models::ItemsRole).isValid(); // takes what room is left: it says less without
        const int most = std::min(std::max(titled, widths.last()), isList ? 2 * kWidest : kWidest);
        const auto kind = models::ColumnKind(first.data(models::KindRole).toInt());
        const bool isText = kind == models::ColumnKind::Text && !first.data(models::BadgeRole).isValid();
        const int usual = kind == models::ColumnKind::Id ? kShortId
            : isText && column > 0
            ? std::min(widths[widths.size() * 8 / 10], kWidest) // one long text pushes no other out
            : most;
        const int least = !isText ? usual : column > 0 ? std::min(usual, kShortText) : std::min(most, kShortName);
        const auto bounded = [&](int width) { return std::min(most, std::max(titled, width)); };
        m_natural.append({bounded(least), bounded(usual), most});
    }
}

QList<int> DataTable::shownColumns() const
{
    QList<int> result;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual);
            !header->isSectionHidden(column) || m_gaveWay.contains(column))
            result.append(column);
    return result;
}

void DataTable::setColumnShown(int column, bool shown)
{
    if (!shown && shownColumns().size() <= 1)
        return;
    if (shown && m_gaveWay.contains(column))
        stopFitting(); // asked for although there is no room
    m_gaveWay.removeOne(column);
    setColumnHidden(column, !shown);
    m_pinnedView->follow();
    m_save.start();
    Q_EMIT layoutChanged();
}

void DataTable::setPinned(int count)
{
    m_pinned = std::max(0, count);
    m_pinnedView->follow();
    m_save.start();
    Q_EMIT layoutChanged();
}

void DataTable::toggleSort(int column, bool add)
{
    const QString key = m_table ? m_table->sortKey(column) : QString();
    if (key.isEmpty())
        return;
    QList<models::SortKey> keys = m_table->sortKeys();
    const qsizetype place = std::ranges::find(std::as_const(keys), key, &models::SortKey::key) - keys.cbegin();
    const bool isSorted = place < keys.size();
    std::optional<models::SortKey> next(models::SortKey{key, Qt::AscendingOrder});
    if (isSorted)
        next = keys.at(place).order == Qt::AscendingOrder ? std::optional(models::SortKey{key, Qt::DescendingOrder})
                                                          : std::nullopt;
    if (!add)
        keys = next ? QList{*next} : QList<models::SortKey>();
    else if (!isSorted)
        keys.append(*next);
    else if (next)
        keys[place] = *next;
    else
        keys.removeAt(place);
    m_table->setSort(keys);
}

void DataTable::fillColumnMenu(QMenu *menu)
{
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString title = withoutMnemonic(model()->headerData(column, Qt::Horizontal).toString());
        QAction *entry = menu->addAction(m_gaveWay.contains(column) ? tr("%1 (no room)").arg(title) : title);
        entry->setCheckable(true);
        entry->setChecked(!isColumnHidden(column));
        connect(entry, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu->addSeparator();
    for (int count = 0; count <= std::min(2, int(shownColumns().size()) - 1); ++count) {
        QAction *entry =
            menu->addAction(count == 0 ? tr("Pin no column") : tr("Pin the first %n column(s)", nullptr, count));
        entry->setCheckable(true);
        entry->setChecked(m_pinned == count);
        connect(entry, &QAction::triggered, this, [this, count] { setPinned(count); });
    }
}

void DataTable::reportWindow()
{
    if (!m_table || m_table->rowCount() == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int bottom = rowAt(viewport()->height() - 1);
    m_table->setWindow(first, bottom < 0 ? m_table->rowCount() - 1 : bottom);
}

void DataTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
    m_pinnedView->viewport()->update();
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(int(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { // also sent on a change of density
        verticalHeader()->setDefaultSectionSize(views::rowHeight());
        if (m_pinnedView)
            m_pinnedView->follow();
    }
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    m_pinnedView->follow();
    m_window.start();
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0 && !m_window.isActive())
        m_window.start();
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedTo(selectedIds());
}

} // namespace views
