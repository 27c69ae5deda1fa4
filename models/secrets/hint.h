// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace models {

// Enough of a secret to tell two apart, the same wherever one is named: "sk-3…9a1c". Dots alone when the ends would
// give half of it away, empty without a secret. `lead`: characters shown of its beginning.
QString secretHint(std::string_view secret, qsizetype lead = 4);

} // namespace models
