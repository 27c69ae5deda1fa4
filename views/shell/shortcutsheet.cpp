// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcutsheet.h"

#include "views/common/badge.h"
#include "views/common/plaintext.h"
#include "views/page.h"

#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kWidth = 760;

using Line = std::pair<QString, QString>; // what, keys

QVBoxLayout *section(const QString &title, const QList<Line> &lines)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(size::kGap6);
    grid->setVerticalSpacing(size::kGap2);
    grid->setColumnStretch(0, 1);
    for (const auto &[what, keys] : lines) {
        const int at = grid->rowCount();
        grid->addWidget(wrapped(what), at, 0);
        grid->addWidget(new Badge(keys), at, 1, Qt::AlignRight);
    }
    return column({label(title, TextStyle::Strong), grid}, size::kGap2);
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &each : action->shortcuts())
        keys.append(each.toString(QKeySequence::NativeText));
    return keys.join(u"  "_s);
}

} // namespace

ShortcutSheet::ShortcutSheet(QMenuBar *menus, const Page *page, QWidget *parent)
    : Dialog(u"shortcuts"_s, tr("Keyboard shortcuts"), parent)
{
    QVBoxLayout *left = column({}, size::kGap6);
    QVBoxLayout *right = column({}, size::kGap6);
    if (page && !page->shortcuts().isEmpty()) {
        QList<Line> lines;
        for (const PageShortcut &each : page->shortcuts())
            lines.append({each.what, each.keys});
        left->addLayout(section(page->title(), lines));
    }
    int at = 0;
    for (const QAction *menu : menus->actions()) {
        QList<Line> lines;
        for (const QAction *each : menu->menu()->actions())
            if (!each->shortcut().isEmpty())
                lines.append({withoutMarks(each->text()), keysOf(each)});
        if (!lines.isEmpty())
            (at++ % 2 ? right : left)->addLayout(section(withoutMarks(menu->text()), lines));
    }
    left->addStretch();
    right->addStretch();
    setBody(row({Item(left, 1), Item(right, 1)}, size::kGap8), kWidth);
    setActions({});
}

} // namespace views
