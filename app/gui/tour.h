// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

// Walks the real application through every workspace: light and dark at 1440x900, light at 1024x700, and mirrored
// with a pseudo-locale. Writes a PNG each into the folder and one line each to standard output (rows loaded, ms).
// Returns the exit code: 0 only when every workspace loaded. Needs a QApplication; uses no display and no user files.
int tour(const QString &folder);

// Starts as the user would and prints {"rss_mib":..} on one line once the first page shows data.
int startupReport();

} // namespace app
