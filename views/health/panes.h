// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <QString>

class QScrollArea;
class QSplitter;
class QWidget;

// How the tabs of an end-user are divided.
namespace views {

QSplitter *splitter(Qt::Orientation orientation, const QString &objectName, std::initializer_list<QWidget *> parts);
// The content that scrolls when it needs more than there is.
QScrollArea *scrolling(QWidget *content, const QString &objectName, const QString &accessibleName);
QWidget *padded(QWidget *content); // with the margins of a chart
// The main part at the left, and one of its things at the right, which scrolls.
QSplitter *withDetail(QWidget *main, QWidget *detail, const QString &objectName);

} // namespace views
