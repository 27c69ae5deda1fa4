// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a DataTable by the clipboard, and what it remembers.
#include "views/common/datatable.h"

#include "views/common/plaintext.h"

#include <algorithm>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace views {

QList<int> DataTable::selectedRowNumbers() const
{
    QList<int> rows;
    if (selectionModel())
        for (const QItemSelectionRange &range : selectionModel()->selection())
            for (int row = range.top(); row <= range.bottom(); ++row)
                if (!rows.contains(row))
                    rows.append(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList DataTable::selectedIds() const
{
    QStringList ids;
    for (const int row : selectedRowNumbers())
        if (m_table && !m_table->rowId(row).isEmpty())
            ids.append(m_table->rowId(row));
    return ids;
}

void DataTable::selectId(const QString &id)
{
    if (const int row = m_table ? m_table->rowOf(id) : -1; row >= 0)
        selectRow(row);
}

QString DataTable::selectionText(models::TableFormat format) const
{
    const QList<int> columns = shownColumns();
    QStringList titles;
    for (const int column : columns)
        titles.append(model()->headerData(column, Qt::Horizontal).toString());
    QList<QVariantList> rows;
    for (const int row : selectedRowNumbers()) {
        if (model()->index(row, 0).data(models::PlaceholderRole).toBool())
            continue;
        QVariantList &cells = rows.emplaceBack();
        for (const int column : columns)
            cells.append(model()->index(row, column).data());
    }
    return models::tableText(format, titles, rows);
}

void DataTable::copyAs(models::TableFormat format) const
{
    QGuiApplication::clipboard()->setText(selectionText(format));
}

void DataTable::fillCopyMenu(QMenu *menu)
{
    const QModelIndex cell = currentIndex();
    QAction *one = menu->addAction(tr("Copy cell") + u"\t"_s
                                   + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    one->setEnabled(cell.isValid());
    connect(one, &QAction::triggered, this,
            [text = cell.data().toString()] { QGuiApplication::clipboard()->setText(text); });
    menu->addSeparator();
    const bool any = !selectedRowNumbers().isEmpty();
    for (const auto &[format, title] : {std::pair(models::TableFormat::Tsv, tr("Copy rows as TSV")),
                                        std::pair(models::TableFormat::Csv, tr("Copy rows as CSV")),
                                        std::pair(models::TableFormat::Json, tr("Copy rows as JSON")),
                                        std::pair(models::TableFormat::Markdown, tr("Copy rows as Markdown"))}) {
        QAction *entry = menu->addAction(title);
        entry->setEnabled(any);
        connect(entry, &QAction::triggered, this, [this, kind = format] { copyAs(kind); });
    }
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (selectedRowNumbers().size() > 1)
            copyAs(models::TableFormat::Tsv);
        else if (currentIndex().isValid())
            QGuiApplication::clipboard()->setText(currentIndex().data().toString());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillCopyMenu(menu);
    menu->popup(event->globalPos());
}

QVariantMap DataTable::layoutState() const
{
    QVariantMap widths;
    QStringList order;
    QStringList hidden;
    if (!m_table)
        return {};
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString id = m_table->columnId(column);
        order.append(id);
        if (isColumnHidden(column) && !m_gaveWay.contains(column))
            hidden.append(id);
        else if (m_sized)
            widths.insert(id, columnWidth(column));
    }
    QStringList sort;
    for (const models::SortKey &key : m_table->sortKeys())
        sort.append((key.order == Qt::AscendingOrder ? u"+"_s : u"-"_s) + key.key);
    QVariantMap filters;
    for (auto each = m_table->filters().begin(); each != m_table->filters().end(); ++each)
        filters.insert(each.key(), each.value());
    return {{u"widths"_s, widths}, {u"order"_s, order},     {u"hidden"_s, hidden},           {u"pinned"_s, m_pinned},
            {u"sort"_s, sort},     {u"filters"_s, filters}, {u"search"_s, m_table->search()}};
}

void DataTable::applyLayout(const QVariantMap &state)
{
    if (!m_table || state.isEmpty())
        return;
    m_applying = true;
    m_fitting = true; // columns that come and go are no sizing by the user, kept widths are
    QHash<QString, int> columns;
    for (int column = 0; column < m_table->columnCount(); ++column)
        columns.insert(m_table->columnId(column), column);
    const QVariantMap widths = state.value(u"widths"_s).toMap();
    for (auto each = widths.begin(); each != widths.end(); ++each)
        if (columns.contains(each.key()) && each.value().toInt() > 0)
            setColumnWidth(columns[each.key()], each.value().toInt());
    m_sized = m_sized || !widths.isEmpty();
    int place = 0; // ids of a column that is gone are skipped, new columns stay at the end
    for (const QString &id : state.value(u"order"_s).toStringList())
        if (columns.contains(id))
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns[id]), place++);
    m_gaveWay.clear();
    const QStringList hidden = state.value(u"hidden"_s).toStringList();
    for (auto each = columns.begin(); each != columns.end(); ++each)
        setColumnHidden(each.value(), hidden.contains(each.key()));
    QList<models::SortKey> sort;
    for (const QString &key : state.value(u"sort"_s).toStringList())
        sort.append({key.mid(1), key.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder});
    QMap<QString, QString> filters;
    const QVariantMap kept = state.value(u"filters"_s).toMap();
    for (auto each = kept.begin(); each != kept.end(); ++each)
        filters.insert(each.key(), each.value().toString());
    m_table->restore(sort, state.value(u"search"_s).toString(), filters);
    setPinned(state.value(u"pinned"_s).toInt());
    m_fitting = false;
    fitColumns();
    m_applying = false;
}

void DataTable::remember(Settings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    applyLayout(settings.value(key + u"/layout"_s).toMap());
}

void DataTable::save()
{
    if (m_settings && !m_applying)
        m_settings->setValue(m_key + u"/layout"_s, layoutState());
}

} // namespace views
