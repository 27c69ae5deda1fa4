// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <QStringList>

namespace models {

// What a kind of error means and what to do about it, translated; and what the server said of this one, in its own
// language: its message, then "path: what was expected" for each field.
struct ErrorText {
    QString cause;
    QString remedy;
    QStringList said;

    QString sentence() const; // cause and the first of what was said, where there is one line
};
ErrorText explain(const api::Error &error);

} // namespace models
