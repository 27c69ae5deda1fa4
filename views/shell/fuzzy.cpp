// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/fuzzy.h"

#include <algorithm>
#include <QStringList>
#include <vector>

namespace views {

namespace {

QString folded(const QString &text) // "Müller" -> "muller": é and e are one key to who types
{
    QString result;
    const QString parts = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : parts)
        if (c.category() != QChar::Mark_NonSpacing || c.script() != QChar::Script_Inherited)
            result += c.toCaseFolded();
    return result;
}

QStringList words(const QString &text)
{
    QString spaced = folded(text);
    std::replace_if(
        spaced.begin(), spaced.end(), [](QChar c) { return !c.isLetterOrNumber(); }, u' ');
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

constexpr int kMatch = 1, kRun = 8, kWordStart = 10, kStart = 6, kSkip = 1, kLateMost = 5, kNone = -1'000'000;

int best(const std::vector<int> &scores)
{
    return *std::max_element(scores.begin(), scores.end());
}

} // namespace

int fuzzyScore(const QString &pattern, const QString &text)
{
    const QString wanted = folded(pattern).remove(u' ');
    const QString given = folded(text);
    if (wanted.isEmpty())
        return 0;
    if (wanted.size() > given.size())
        return -1;
    const size_t n = size_t(given.size());
    std::vector<int> before(n, kNone); // score of the letters so far with the last of them at this place
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        std::vector<int> scores(n, kNone);
        int reach = kNone; // the best earlier place, less what was skipped since
        for (size_t j = 0; j < n; ++j) {
            const qsizetype at = qsizetype(j);
            if (given[at] == wanted[i]) {
                const bool word = at == 0 || !given[at - 1].isLetterOrNumber();
                const int gained = kMatch + (word ? kWordStart : 0) + (at == 0 ? kStart : 0);
                const int run = j > 0 && before[j - 1] > kNone ? before[j - 1] + kRun : kNone;
                const int base = i == 0 ? -std::min(int(j), kLateMost) : std::max(reach, run);
                if (base > kNone / 2)
                    scores[j] = base + gained;
            }
            reach = std::max(reach, before[j]) - kSkip;
        }
        before = std::move(scores);
    }
    return best(before) > kNone / 2 ? std::max(best(before), 0) : -1;
}

bool namesWords(const QString &pattern, const QString &text)
{
    const QStringList wanted = words(pattern), given = words(text);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(given.begin(), given.end(), [&](const QString &each) { return each.startsWith(word); });
    });
}

} // namespace views
