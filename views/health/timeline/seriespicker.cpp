// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/timeline/seriespicker.h"

#include "models/common/text.h"
#include "models/health/datacounts.h"
#include "models/health/timeline.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kSlug = Qt::UserRole;
constexpr int kMost = 320; // px

} // namespace

SeriesPicker::SeriesPicker(QWidget *parent)
    : QWidget(parent)
    , m_search(searchEdit(u"seriesSearch"_s, tr("Search series")))
    , m_tree(new QTreeWidget)
    , m_note(wrapped({}, TextStyle::Secondary, u"seriesNote"_s))
{
    name(this, u"seriesPicker"_s, tr("Series"));
    name(m_tree, u"seriesTree"_s, tr("Series of the end-user"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(size::kGap2);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_note->hide();
    fill(this, column({m_search, m_note, grow(m_tree)}), 0);
    connect(m_search, &QLineEdit::textChanged, this, &SeriesPicker::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &SeriesPicker::toggled);
    connect(m_tree, &QTreeWidget::itemActivated, this, [](QTreeWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsUserCheckable))
            item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

template <typename Visit>
void SeriesPicker::forEachSeries(Visit visit) const
{
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group)
        for (int at = 0; at < m_tree->topLevelItem(group)->childCount(); ++at)
            visit(m_tree->topLevelItem(group)->child(at));
}

void SeriesPicker::setSummary(const api::DataSummary &summary)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QMap<QString, QTreeWidgetItem *> groups;
    for (const models::DataCount &row : models::dataCounts(summary)) {
        if (row.kind != models::DataCount::Kind::Series)
            continue;
        QTreeWidgetItem *&group = groups[row.category];
        if (!group) {
            group = new QTreeWidgetItem({row.category.isEmpty() ? tr("Other") : row.category});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(0, views::font(TextStyle::Strong));
        }
        auto *item = new QTreeWidgetItem(group, {visible(row.name), models::number(row.count)});
        item->setData(0, kSlug, row.slug);
        item->setData(0, Qt::ToolTipRole, tipText(visible(row.name)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, m_chosen.contains(row.slug) ? Qt::Checked : Qt::Unchecked);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_tree->addTopLevelItems(groups.values());
    for (QTreeWidgetItem *group : std::as_const(groups))
        group->setFirstColumnSpanned(true);
    m_tree->expandAll();
    fitNames();
    filter(m_search->text());
}

// As wide as the longest name.
void SeriesPicker::fitNames()
{
    int name = 0, count = 0;
    forEachSeries([&](QTreeWidgetItem *item) {
        const QModelIndex index = m_tree->indexFromItem(item);
        name = std::max(name, m_tree->sizeHintForIndex(index).width());
        count = std::max(count, m_tree->sizeHintForIndex(index.siblingAtColumn(1)).width());
    });
    const int around = 2 * m_tree->indentation() + m_tree->verticalScrollBar()->sizeHint().width();
    m_natural = std::min(kMost, name + count + around);
    m_tree->setMinimumWidth(std::min(m_natural, m_most));
}

void SeriesPicker::setMost(int width)
{
    m_most = width;
    m_tree->setMinimumWidth(std::min(m_natural, m_most));
}

void SeriesPicker::setChosen(const QStringList &slugs)
{
    const QSignalBlocker quiet(m_tree);
    m_chosen = slugs;
    forEachSeries([&](QTreeWidgetItem *item) {
        item->setCheckState(0, slugs.contains(item->data(0, kSlug).toString()) ? Qt::Checked : Qt::Unchecked);
    });
}

QStringList SeriesPicker::all() const
{
    QStringList slugs;
    forEachSeries([&](QTreeWidgetItem *item) { slugs.append(item->data(0, kSlug).toString()); });
    return slugs;
}

void SeriesPicker::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SeriesPicker::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    int found = 0;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem *parent = m_tree->topLevelItem(group);
        const bool all = parent->text(0).contains(wanted, Qt::CaseInsensitive);
        int shown = 0;
        for (int at = 0; at < parent->childCount(); ++at) {
            QTreeWidgetItem *item = parent->child(at);
            const bool match = all || item->text(0).contains(wanted, Qt::CaseInsensitive)
                || item->data(0, kSlug).toString().contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!match);
            shown += match;
        }
        parent->setHidden(shown == 0);
        found += shown;
    }
    m_note->setText(tr("No series matches."));
    m_note->setVisible(found == 0 && !wanted.isEmpty());
}

void SeriesPicker::toggled(QTreeWidgetItem *item)
{
    const QString slug = item->data(0, kSlug).toString();
    m_chosen.removeAll(slug);
    if (item->checkState(0) == Qt::Checked)
        m_chosen.append(slug);
    if (m_chosen.size() > models::Timeline::kMostSeries) // the one chosen first makes room
        setChosen(m_chosen.mid(1));
    Q_EMIT chosenChanged(m_chosen);
}

} // namespace views
