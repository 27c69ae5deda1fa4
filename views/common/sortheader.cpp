// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/sortheader.h"

#include "models/tablebase.h"
#include "views/common/theme.h"

#include <QStyleOptionHeader>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kNarrowest = 48;

} // namespace

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(kNarrowest);
    setFixedHeight(size::kHeaderRow);
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->sortIndicator = QStyleOptionHeader::None;
    const auto *table = qobject_cast<const models::TableBase *>(model());
    if (!table)
        return;
    const QString key = table->sortKey(logicalIndex);
    const QList<models::SortKey> &keys = table->sortKeys();
    for (qsizetype at = 0; at < keys.size() && !key.isEmpty(); ++at) {
        if (keys[at].key != key)
            continue;
        const bool up = keys[at].order == Qt::AscendingOrder;
        option->sortIndicator = up ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
        if (keys.size() > 1)
            option->text += u" %1"_s.arg(at + 1);
    }
}

} // namespace views
