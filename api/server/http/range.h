// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace api::server::http {

struct ByteRange {
    enum class Kind {
        Whole, // no range, several ranges, or one that is not understood: answer the whole thing
        Part,
        Unsatisfiable,
    };
    Kind kind = Kind::Whole;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

// The value of a Range header against something of `size` bytes.
ByteRange parseRange(std::string_view value, std::uint64_t size);

} // namespace api::server::http
