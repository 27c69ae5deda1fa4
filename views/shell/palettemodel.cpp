// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/palettemodel.h"

#include "views/shell/fuzzy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr qsizetype kMost = 60;

} // namespace

PaletteModel::PaletteModel(QList<PaletteItem> items, QObject *parent)
    : QAbstractListModel(parent), m_items(std::move(items))
{
    search({});
}

void PaletteModel::search(const QString &text)
{
    QList<std::pair<int, qsizetype>> ranked;
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        const PaletteItem &item = m_items[at];
        const int byTitle = fuzzyScore(text, item.title);
        const int byRest = fuzzyScore(text, item.detail + u" "_s + item.keywords) / 2;
        const int score = std::max(byTitle, byRest);
        if (score >= 0 && (byTitle >= 0 || byRest > 0))
            ranked.append({score, at});
    }
    // An empty text keeps the given order; else the best first, the given order among equals.
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto &[score, at] : ranked.mid(0, kMost))
        m_shown.append(m_items[at]);
    endResetModel();
}

void PaletteModel::add(const QString &group, QList<PaletteItem> found)
{
    if (found.isEmpty())
        return;
    found.resize(std::min(found.size(), kMost));
    const int first = int(m_shown.size());
    beginInsertRows({}, first, first + int(found.size()) - 1);
    for (PaletteItem &item : found) {
        item.group = group;
        m_shown.append(std::move(item));
    }
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem &item = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.title : item.title + u", "_s + item.detail;
    case DetailRole:
        return item.detail;
    case GroupRole:
        return item.group;
    case IconRole:
        return item.icon;
    default:
        return {};
    }
}

} // namespace views
