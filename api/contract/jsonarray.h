// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/jsonwriter.h"

#include <string_view>

namespace api {

// A member `name` of the open object: an array of one object a row, whose members writeMembers(row) writes.
template <typename Rows, typename WriteMembers>
void objectArray(JsonWriter &writer, std::string_view name, const Rows &rows, WriteMembers &&writeMembers)
{
    writer.key(name);
    writer.beginArray();
    for (const auto &row : rows) {
        writer.beginObject();
        writeMembers(row);
        writer.endObject();
    }
    writer.endArray();
}

} // namespace api
