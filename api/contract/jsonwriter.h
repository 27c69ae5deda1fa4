// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace api {

// Appends JSON to a text, no white space, the caller's member order. Always valid: NaN and infinities become null,
// bytes that are not UTF-8 become U+FFFD; control characters and U+2028/2029 are escaped.
class JsonWriter {
public:
    explicit JsonWriter(std::string &out) : m_out(out) { }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(std::string_view name);
    void quotedKey(std::string_view text); // with its quotation marks and colon
    static std::string quotedKeyOf(std::string_view name);

    void null();
    void boolean(bool value);
    void integer(std::int64_t value);
    void unsignedInteger(std::uint64_t value);
    void number(double value);
    void string(std::string_view text);
    void raw(std::string_view json); // one valid value

private:
    void separate();
    void quote(std::string_view text);

    std::string &m_out;
    bool m_needsComma = false;
};

} // namespace api
