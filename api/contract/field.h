// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

// How generated structs describe themselves. Each has `static constexpr auto fields()` returning a std::tuple of
// Field; each operation also `static constexpr auto parameters()` returning a std::tuple of Parameter. The JSON codec,
// the query and form codecs, validation, the store's row mapper, default table columns and forms all read these.
namespace api {

enum class Format : std::uint8_t { None, Uuid, Email, Uri, Password, Binary, SingleLine };

struct Rules {
    bool required = false; // must be present in a request; always sent in a response
    bool nullable = false; // an explicit null is allowed and, if required, sent when empty
    bool secret = false; // x-secret: redacted in logs, history and on screen
    Format format = Format::None;
    std::int64_t minLength = 0; // Unicode code points for strings, items for arrays
    std::int64_t maxLength = std::numeric_limits<std::int64_t>::max();
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    std::string_view pattern = {}; // ECMAScript regular expression, empty = none
    const Rules *items = nullptr; // of the items of an array, the values of a map; nullptr = none
};
inline constexpr Rules kNoRules{};

template <typename Owner, typename T>
struct Field {
    std::string_view name; // wire name
    T Owner::*member; // std::optional<...> unless required and not nullable
    Rules rules;
};

enum class In : std::uint8_t { Path, Query, Header };

template <typename Owner, typename T>
struct Parameter {
    std::string_view name;
    In in;
    T Owner::*member; // std::vector<T>: comma-separated and repeated are both read, comma-separated is sent
    Rules rules;
};

} // namespace api

#if defined(__clang__) && __clang_major__ < 17 // does not deduce the arguments of an aggregate
namespace api {
template <typename Owner, typename T>
Field(std::string_view, T Owner::*, Rules) -> Field<Owner, T>;
template <typename Owner, typename T>
Parameter(std::string_view, In, T Owner::*, Rules) -> Parameter<Owner, T>;
} // namespace api
#endif
