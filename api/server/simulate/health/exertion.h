// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/health/minutes.h"

namespace api::server::simulate {

// Lays the day's workout into its minutes: what the heart wishes for, what it costs, how many steps.
void exert(const Wearer &wearer, DayCourse &day);

// Speed in metres a second that this cost moves the wearer at, on the flat; 0 for sports that go nowhere.
double speedAt(const Wearer &wearer, Sport sport, double met);
// Watts at the pedal or the foot; 0 for sports without.
double powerAt(const Wearer &wearer, Sport sport, double met);

} // namespace api::server::simulate
