// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace views {

constexpr int kLeastClipboardSeconds = 10, kMostClipboardSeconds = 120;
int clipboardSeconds(); // until a secret that was copied is cleared; kClipboardSeconds unless set
void setClipboardSeconds(int seconds); // of what is copied from then on; within the two bounds

} // namespace views
