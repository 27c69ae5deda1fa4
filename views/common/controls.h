// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/style.h"

#include <QKeySequence>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

// Makers of the interactive widgets, so that each has an object name, an accessible name and a tooltip.
namespace views {

QPushButton *button(const QString &objectName, const QString &text, Emphasis emphasis = Emphasis::Normal,
                    const QString &iconName = {});
// The tooltip is the name plus the shortcut; the shortcut itself stays with whoever owns the action.
QToolButton *iconButton(const QString &objectName, const QString &iconName, const QString &tip,
                        const QKeySequence &shortcut = {});
QLineEdit *lineEdit(const QString &objectName, const QString &accessibleName, const QString &placeholder = {});
QLineEdit *searchEdit(const QString &objectName, const QString &placeholder);

} // namespace views
