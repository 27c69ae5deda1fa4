// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/jsonwriter.h"

#include "api/contract/validate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace api {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

// Bytes that stand for themselves in a string.
constexpr auto kPlain = [] {
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < 0x7f; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

void appendEscape(std::string &out, unsigned code)
{
    switch (code) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += kHexDigits[(code >> shift) & 15U];
}

// Length of the well-formed UTF-8 sequence that text starts with, 0 if it is none; sets its code point.
std::size_t sequence(std::string_view text, unsigned &code)
{
    const auto byte = [&](std::size_t i) -> unsigned { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || text.size() < length)
        return 0;
    constexpr std::array<unsigned, 5> kLeadMask{0, 0x7F, 0x1F, 0x0F, 0x07};
    code = lead & kLeadMask[length];
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return 0;
        code = code << 6 | (byte(i) & 0x3FU);
    }
    constexpr std::array<unsigned, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < kLeast[length] || code > 0x10FFFF || surrogate ? 0 : length;
}

} // namespace

void JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_out += '}';
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_out += ']';
    m_needsComma = true;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    quote(name);
    m_out += ':';
    m_needsComma = false;
}

void JsonWriter::quotedKey(std::string_view text)
{
    separate();
    m_out += text;
    m_needsComma = false;
}

std::string JsonWriter::quotedKeyOf(std::string_view name)
{
    std::string text;
    JsonWriter(text).key(name);
    return text;
}

void JsonWriter::null()
{
    raw("null");
}

void JsonWriter::boolean(bool value)
{
    raw(value ? "true" : "false");
}

void JsonWriter::integer(std::int64_t value)
{
    raw(std::to_string(value));
}

void JsonWriter::unsignedInteger(std::uint64_t value)
{
    raw(std::to_string(value));
}

void JsonWriter::number(double value)
{
    raw(std::isfinite(value) ? numberText(value) : std::string("null"));
}

void JsonWriter::string(std::string_view text)
{
    separate();
    quote(text);
    m_needsComma = true;
}

void JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
    m_needsComma = true;
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out += ',';
}

void JsonWriter::quote(std::string_view text)
{
    m_out += '"';
    while (!text.empty()) {
        const auto special = std::find_if(text.begin(), text.end(), [](unsigned char c) { return !kPlain[c]; });
        m_out.append(text.begin(), special);
        text.remove_prefix(std::size_t(special - text.begin()));
        if (text.empty())
            break;
        unsigned code = 0;
        const std::size_t length = sequence(text, code);
        if (length == 0)
            m_out += "\xEF\xBF\xBD";
        else if (length == 1 || code == 0x2028 || code == 0x2029 || code < 0xA0)
            appendEscape(m_out, code);
        else
            m_out += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    m_out += '"';
}

} // namespace api
