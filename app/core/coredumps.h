// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

void forbidCoreDumps(); // of this process: a crash must not write secrets to disk

} // namespace app
