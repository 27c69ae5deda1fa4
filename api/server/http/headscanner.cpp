// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/head.h"

namespace api::server::http {

namespace {

tl::unexpected<Refusal> refuse(int status, const char *detail)
{
    return tl::unexpected(Refusal{status, detail});
}

} // namespace

std::optional<Refusal> HeadScanner::checkLength(std::size_t position) const
{
    const std::size_t line = position - m_lineStart;
    if (m_lines == 0 && line > m_limits.requestLine)
        return Refusal{414, "The request line is too long."};
    if (m_lines > 0 && line > m_limits.headerField)
        return Refusal{431, "A header field is too long."};
    if (position > m_limits.headerBlock)
        return Refusal{431, "The header is too long."};
    return std::nullopt;
}

tl::expected<std::size_t, Refusal> HeadScanner::scan(std::string_view bytes)
{
    for (; m_position < bytes.size(); ++m_position) {
        const auto byte = static_cast<unsigned char>(bytes[m_position]);
        if (byte >= 0x20 && byte != 0x7f)
            continue;
        if (const auto tooLong = checkLength(m_position))
            return tl::unexpected(*tooLong);
        if (byte == '\t' && m_lines > 0)
            continue;
        if (byte == '\n')
            return refuse(400, "A line ends without CR.");
        if (byte != '\r')
            return refuse(400, "The header has a control byte.");
        if (m_position + 1 == bytes.size())
            return 0;
        if (bytes[m_position + 1] != '\n')
            return refuse(400, "A CR stands without LF.");
        if (m_position == m_lineStart)
            return m_lines > 0 ? tl::expected<std::size_t, Refusal>(m_position + 2)
                               : refuse(400, "The request line is missing.");
        if (m_lines > 0 && (bytes[m_lineStart] == ' ' || bytes[m_lineStart] == '\t'))
            return refuse(400, "A header line is folded.");
        if (m_lines++ > m_limits.headerFields)
            return refuse(431, "The header has too many fields.");
        m_lineStart = ++m_position + 1;
    }
    if (const auto tooLong = checkLength(m_position))
        return tl::unexpected(*tooLong);
    return 0;
}

} // namespace api::server::http
