// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace models {

struct JsonFault {
    int line = 1; // from 1
    int column = 1; // from 1, in UTF-16 units
    qsizetype offset = 0;
    QString message; // translated: "a comma or } was expected"
};

// Strict JSON (RFC 8259), at most 64 levels deep. Nothing when the text is one valid value.
std::optional<JsonFault> jsonFault(const QString &text);
// Two spaces a level; numbers and strings stay as they are written, members in their order. Text that is not JSON
// comes back unchanged.
QString prettyJson(const QString &text);

} // namespace models
