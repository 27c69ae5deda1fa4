// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace views {

// How well `pattern` matches `text`, as people type in a palette: letters in order, case and accents aside. Higher is
// better; negative = no match. Beginnings of words and runs of letters count most.
int fuzzyScore(const QString &pattern, const QString &text);
// Whether each word of `pattern` begins a word of `text`: it was named, not guessed.
bool namesWords(const QString &pattern, const QString &text);

} // namespace views
