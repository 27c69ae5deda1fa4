// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/fieldparameters.h"

#include <algorithm>

namespace api::server::http {

namespace {

// Takes a quoted string or a token off the front of `text`.
std::optional<std::string> takeValue(std::string_view &text)
{
    std::string value;
    if (!text.starts_with('"')) {
        const auto end = std::min(text.find_first_of("; \t"), text.size());
        value = text.substr(0, end);
        text.remove_prefix(end);
        return isToken(value) ? std::optional(value) : std::nullopt;
    }
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            text.remove_prefix(i + 1);
            return value;
        }
        // Browsers send a backslash of a Windows path as it is: only a quote or a backslash behind it is an escape.
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\'))
            ++i;
        value += text[i];
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string_view> FieldWithParameters::parameter(std::string_view name) const
{
    for (const Header &entry : parameters) {
        if (equalsIgnoringCase(entry.name, name))
            return entry.value;
    }
    return std::nullopt;
}

std::optional<FieldWithParameters> parseFieldWithParameters(std::string_view text)
{
    FieldWithParameters field;
    field.value = trimmed(text.substr(0, text.find(';')));
    std::transform(field.value.begin(), field.value.end(), field.value.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
    if (field.value.empty() || !isFieldValue(text))
        return std::nullopt;
    text.remove_prefix(std::min(text.find(';'), text.size()));
    while (!(text = trimmed(text)).empty()) {
        if (!text.starts_with(';'))
            return std::nullopt;
        text = trimmed(text.substr(1));
        if (text.empty())
            break;
        const auto equals = text.find('=');
        std::string name(text.substr(0, equals));
        if (equals == text.npos || !isToken(name) || field.parameter(name))
            return std::nullopt;
        text.remove_prefix(equals + 1);
        auto value = takeValue(text);
        if (!value)
            return std::nullopt;
        field.parameters.push_back({std::move(name), std::move(*value)});
    }
    return field;
}

} // namespace api::server::http
