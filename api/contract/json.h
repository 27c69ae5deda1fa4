// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <string>
#include <string_view>

namespace api {

// JSON of a shape that the contract leaves open; kept as text, always one valid value.
struct RawJson {
    std::string text = "null";
    bool operator==(const RawJson &) const = default;
};

struct NoContent { // the answer of a 204
    bool operator==(const NoContent &) const = default;
};
struct Stream { // the answer of an operation whose bytes are streamed, not decoded
    bool operator==(const Stream &) const = default;
};

enum class DecodeMode {
    Strict, // requests: an unknown enum value is an error; constraints of Rules are checked
    Tolerant, // responses: an unknown enum value is kept, a missing nullable member is null; constraints are not
              // checked
};

// Defined for every generated struct, std::vector of one, and std::optional of one (null), by the generated
// sources through api/contract/jsonbind.h. Unknown members are ignored; a duplicate or missing member, a wrong type,
// invalid UTF-8, or nesting over 64 levels is an Error of kind Validation whose fields name JSON paths
// ("/items/3/created_at: expected date-time"). All faults found are reported, at most 20.
template <typename T>
Result<T> decode(std::string_view json, DecodeMode mode = DecodeMode::Strict);

// Members in declaration order, shortest numbers (72.5), no white space. Absent optionals are left out unless required.
template <typename T>
std::string encode(const T &value);

} // namespace api
