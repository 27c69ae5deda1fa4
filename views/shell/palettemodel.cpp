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
    m_text = text;
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
    const auto isNamed = [this](const PaletteItem &item) {
        return namesWords(m_text, item.title + u' ' + item.detail);
    };
    const auto others = std::stable_partition(found.begin(), found.end(), isNamed);
    const auto guessed = std::find_if_not(m_shown.begin(), m_shown.end(), isNamed);
    insert(guessed - m_shown.begin(), group, QList<PaletteItem>(found.begin(), others));
    insert(m_shown.size(), group, QList<PaletteItem>(others, found.end()));
}

void PaletteModel::insert(qsizetype at, const QString &group, QList<PaletteItem> found)
{
    if (found.isEmpty())
        return;
    beginInsertRows({}, int(at), int(at + found.size()) - 1);
    for (PaletteItem &item : found) {
        item.group = group;
        m_shown.insert(at++, std::move(item));
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
