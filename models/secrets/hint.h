// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace models {

// Enough of a secret to tell two apart, the same wherever one is named: its last four characters, "…9a1c", or as many
// as are a quarter of it. Dots alone when that is less than two, empty without a secret.
QString secretHint(std::string_view secret);

} // namespace models
