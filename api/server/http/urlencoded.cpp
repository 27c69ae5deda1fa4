// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/urlencoded.h"

#include <algorithm>

namespace api::server::http {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<std::string> decoded(std::string_view text, bool plusIsSpace)
{
    const auto isMark = [plusIsSpace](char c) { return c == '%' || (plusIsSpace && c == '+'); };
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto plain = text.begin() + std::ptrdiff_t(i);
        const auto mark = std::find_if(plain, text.end(), isMark);
        out.append(plain, mark);
        i = std::size_t(mark - text.begin());
        if (i == text.size())
            break;
        if (text[i] == '+') {
            out += ' ';
        } else {
            const int high = text.size() - i > 2 ? hexValue(text[i + 1]) : -1;
            const int low = text.size() - i > 2 ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            out += char(high * 16 + low);
            i += 2;
        }
    }
    return out;
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text)
{
    return decoded(text, false);
}

std::optional<Parameters> parseUrlEncoded(std::string_view text, std::size_t maximum)
{
    Parameters parameters;
    while (!text.empty()) {
        const auto end = text.find('&');
        const std::string_view pair = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (pair.empty())
            continue;
        const auto equals = pair.find('=');
        auto name = decoded(pair.substr(0, equals), true);
        auto value = decoded(equals == std::string_view::npos ? "" : pair.substr(equals + 1), true);
        if (!name || !value || parameters.size() == maximum)
            return std::nullopt;
        parameters.emplace_back(std::move(*name), std::move(*value));
    }
    return parameters;
}

} // namespace api::server::http
