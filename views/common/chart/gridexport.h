// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace views {

class GridChart;
struct Context;

// Asks for a file, then writes what the chart shows: its values when the name ends in .csv, else a picture. Says so in
// a toast, failures too. Nothing happens when `chart` dies first.
void exportGrid(Context &context, GridChart *chart, const QString &suggestedName);
QByteArray gridPicture(GridChart &chart); // PNG, twice the size on screen, without the readout

} // namespace views
