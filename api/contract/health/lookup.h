// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace api::health {

// One row of a table that is sorted by name (bytes).
template <typename Value>
struct Entry {
    std::string_view name;
    Value value;
};

template <typename Value, std::size_t count>
constexpr bool isSorted(const std::array<Entry<Value>, count> &table)
{
    return std::ranges::adjacent_find(table, std::ranges::greater_equal{}, &Entry<Value>::name) == table.end();
}

template <typename Value, std::size_t count>
constexpr std::optional<Value> lookUp(const std::array<Entry<Value>, count> &table, std::string_view name)
{
    const auto found = std::ranges::lower_bound(table, name, {}, &Entry<Value>::name);
    if (found == table.end() || found->name != name) {
        return std::nullopt;
    }
    return found->value;
}

// A short name in one case, without allocating. Empty when the text is longer than every name there is.
class Folded {
public:
    template <typename Fold>
    Folded(std::string_view text, Fold fold)
    {
        if (text.size() <= m_text.size()) {
            m_size = text.size();
            std::ranges::transform(text, m_text.begin(), fold);
        }
    }
    operator std::string_view() const { return {m_text.data(), m_size}; }

private:
    std::array<char, 64> m_text{};
    std::size_t m_size = 0;
};

constexpr char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}
constexpr char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

} // namespace api::health
