// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snippets/guides.h"
#include "views/common/settings.h"

// The application whose values the guides show: the one that was looked at last in this environment. Nothing of it is
// secret.
namespace views {

models::GuideValues guideApplication(Settings &settings); // of Relay; empty members when nothing is known
void setGuideApplication(Settings &settings, const models::GuideValues &values);

} // namespace views
