// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/controls.h"

#include "views/common/icons.h"
#include "views/common/plaintext.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace views {

QPushButton *button(const QString &objectName, const QString &text, Emphasis emphasis, const QString &iconName)
{
    auto *made = new QPushButton(text);
    name(made, objectName, text);
    setEmphasis(made, emphasis);
    made->setAutoDefault(false); // Enter belongs to the dialog's safe choice
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

QToolButton *iconButton(const QString &objectName, const QString &iconName, const QString &tip,
                        const QKeySequence &shortcut)
{
    auto *made = new QToolButton;
    name(made, objectName, tip);
    made->setIcon(icon(iconName));
    made->setIconSize({size::kIcon, size::kIcon});
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    setTip(made, shortcut.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, shortcut.toString(QKeySequence::NativeText)));
    return made;
}

QLineEdit *lineEdit(const QString &objectName, const QString &accessibleName, const QString &placeholder)
{
    auto *made = new QLineEdit;
    name(made, objectName, accessibleName);
    made->setPlaceholderText(placeholder);
    return made;
}

QLineEdit *searchEdit(const QString &objectName, const QString &placeholder)
{
    QLineEdit *made = lineEdit(objectName, placeholder, placeholder);
    made->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    made->setClearButtonEnabled(true);
    return made;
}

} // namespace views
