// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views and export of a TablePage, and what it offers to the palette.
#include "models/common/text.h"
#include "views/common/exporttable.h"
#include "views/common/plaintext.h"
#include "views/common/tablepage.h"

#include <QDir>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

QVariantMap TablePage::savedViews() const
{
    return m_context.settings.value(m_texts.id + u"/views"_s).toMap();
}

void TablePage::saveView()
{
    m_context.prompts.text(tr("Save this view"), tr("Name"), {}, tr("Save view"), this,
                           [this](const QString &viewName) {
                               QVariantMap views = savedViews();
                               views.insert(viewName, m_table->layoutState());
                               m_context.settings.setValue(m_texts.id + u"/views"_s, views);
                               m_context.toasts.show(tr("View %1 saved.").arg(isolated(viewName)));
                           });
}

void TablePage::fillViewsMenu()
{
    QMenu *menu = m_views->menu();
    menu->clear();
    const QVariantMap views = savedViews();
    for (auto each = views.begin(); each != views.end(); ++each) {
        QMenu *entry = menu->addMenu(withoutMnemonic(visible(each.key())));
        connect(entry->addAction(tr("Use")), &QAction::triggered, this,
                [this, state = each.value().toMap()] { m_table->applyLayout(state); });
        connect(entry->addAction(tr("Delete")), &QAction::triggered, this, [this, key = each.key(), before = views] {
            QVariantMap left = savedViews();
            left.remove(key);
            m_context.settings.setValue(m_texts.id + u"/views"_s, left);
            m_context.toasts.show(tr("View %1 deleted.").arg(isolated(key)), tr("Undo"),
                                  [this, before] { m_context.settings.setValue(m_texts.id + u"/views"_s, before); });
        });
    }
    if (!views.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Save this view…")), &QAction::triggered, this, &TablePage::saveView);
}

void TablePage::exportAll()
{
    exportTable(
        m_context, *m_model,
        {.title = tr("Export all matching rows"), .name = m_texts.id + u".csv"_s, .columns = m_table->shownColumns()},
        this);
}

QList<PaletteItem> TablePage::paletteItems()
{
    QList<PaletteItem> items;
    if (!m_texts.primary.isEmpty())
        items.append({.title = m_texts.primary, .icon = u"plus"_s, .run = [this] { Q_EMIT primaryRequested(); }});
    items.append({.title = tr("Export all matching rows"), .icon = u"download"_s, .run = [this] { exportAll(); }});
    items.append({.title = tr("Save this view"), .icon = u"bookmark"_s, .run = [this] { saveView(); }});
    const QVariantMap views = savedViews();
    for (auto each = views.begin(); each != views.end(); ++each)
        items.append({.title = tr("View: %1").arg(visible(each.key())),
                      .icon = u"bookmark"_s,
                      .run = [this, state = each.value().toMap()] { m_table->applyLayout(state); }});
    return items;
}

QList<PageShortcut> TablePage::shortcuts() const
{
    const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    return {{native(QKeySequence(Qt::Key_Return)), tr("Open the row")},
            {native(QKeySequence(QKeySequence::Copy)), tr("Copy the cell, or the selected rows")},
            {tr("Click a header"), tr("Sort by the column")},
            {tr("Shift+click a header"), tr("Sort by this column too")}};
}

} // namespace views
