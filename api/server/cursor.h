// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <string>
#include <string_view>

// Cursors of lists: base64url of {"k":position,"d":"next"|"prev","s":code}. The code covers the list that the cursor
// belongs to, so that it works for no other user, operation or filter.
namespace api::server {

class Sessions;

struct CursorPosition {
    std::string key; // of the row next to the page; the list knows its form
    bool backwards = false; // the page ends before that row instead of beginning after it
    bool operator==(const CursorPosition &) const = default;
};

// `list`: operation, user and filters as one text.
std::string makeCursor(const Sessions &sessions, std::string_view list, const CursorPosition &position);
// Validation, with the field named: not a cursor of this list.
Result<CursorPosition> readCursor(const Sessions &sessions, std::string_view list, std::string_view text);

} // namespace api::server
