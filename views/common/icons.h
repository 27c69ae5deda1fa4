// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QColor;

namespace views {

// resources/icons/<name>.svg, tinted when painted: the text colour of the theme then shown, so icons follow a switch.
QIcon icon(const QString &name);
QPixmap tinted(const QString &name, const QColor &color, int extent, qreal ratio);

} // namespace views
