// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/days.h"
#include "views/common/chart/griddata.h"

namespace views {

// A chart without panes over the days of a range; `today` is marked as not over when it is one of them;
// an invalid one marks nothing.
GridData dayAxis(const models::DayRange &range, const QDate &today);

} // namespace views
