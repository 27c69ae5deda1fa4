// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace api {

// Specialised by the generator for every enum: `static constexpr std::array<std::pair<std::string_view, E>, N> names`.
template <typename E>
struct EnumNames;

// A string enum that survives values newer than this program: an unknown wire value is kept verbatim.
// Requests are decoded strictly, so the server never stores an unknown one.
template <typename E>
class OpenEnum {
public:
    OpenEnum() = default;
    OpenEnum(E value) : m_value(value) { }
    static OpenEnum fromWire(std::string_view text)
    {
        OpenEnum result;
        for (const auto &[wire, value] : EnumNames<E>::names) {
            if (wire == text)
                return OpenEnum(value);
        }
        result.m_value.reset();
        result.m_unknown = text;
        return result;
    }

    bool isKnown() const { return m_value.has_value(); }
    std::optional<E> value() const { return m_value; }
    std::string_view wire() const
    {
        if (m_value) {
            for (const auto &[wire, value] : EnumNames<E>::names) {
                if (value == *m_value)
                    return wire;
            }
        }
        return m_unknown;
    }
    bool operator==(const OpenEnum &) const = default;
    bool operator==(E value) const { return m_value == value; }

private:
    std::optional<E> m_value = E{};
    std::string m_unknown;
};

// What a strict decoder says about an unknown value: `expected one of "hobby", "scale"`.
template <typename E>
std::string expectedName()
{
    std::string result = "expected one of ";
    for (const auto &[wire, value] : EnumNames<E>::names)
        result.append(result.back() == '"' ? ", \"" : "\"").append(wire).append("\"");
    return result;
}

} // namespace api
