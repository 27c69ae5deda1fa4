// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generator/names.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace api::generator {

namespace {

constexpr std::array<std::string_view, 69> kKeywords{
    "alignas",  "and",    "asm",      "auto",     "bitand",   "bitor",         "bool",      "break",    "case",
    "catch",    "char",   "class",    "compl",    "concept",  "const",         "continue",  "default",  "delete",
    "do",       "double", "else",     "enum",     "explicit", "export",        "extern",    "false",    "float",
    "for",      "friend", "goto",     "if",       "inline",   "int",           "long",      "mutable",  "namespace",
    "new",      "not",    "nullptr",  "operator", "or",       "private",       "protected", "public",   "register",
    "requires", "return", "short",    "signed",   "sizeof",   "static",        "struct",    "switch",   "template",
    "this",     "throw",  "true",     "try",      "typename", "union",         "typedef",   "unsigned", "using",
    "virtual",  "void",   "volatile", "while",    "xor",      "static_assert",
};

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

std::string camel(std::string_view wire, bool upper)
{
    const bool shouting = std::ranges::none_of(wire, isLower);
    std::string result;
    bool raise = upper;
    for (const char c : wire) {
        const auto byte = static_cast<unsigned char>(c);
        if (!std::isalnum(byte)) {
            raise = !result.empty() || upper;
            continue;
        }
        const char plain = shouting ? char(std::tolower(byte)) : c;
        result += raise ? char(std::toupper(static_cast<unsigned char>(plain))) : plain;
        raise = false;
    }
    if (result.empty())
        return upper ? "Empty" : "empty";
    if (result.front() >= '0' && result.front() <= '9')
        result.insert(0, upper ? "N" : "n");
    return result;
}

} // namespace

std::string upperCamel(std::string_view wire)
{
    return camel(wire, true);
}

std::string lowerCamel(std::string_view wire)
{
    std::string result = camel(wire, false);
    result.front() = char(std::tolower(static_cast<unsigned char>(result.front())));
    if (std::ranges::find(kKeywords, result) != kKeywords.end())
        result += '_';
    return result;
}

std::string literal(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result + '"';
}

} // namespace api::generator
