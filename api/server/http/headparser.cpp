// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/head.h"

#include <algorithm>
#include <boost/beast/http/basic_parser.hpp>

namespace api::server::http {

namespace {

namespace beast = boost::beast;

// Beast's strict grammar straight into our head; body bytes never pass through here.
class Parser : public beast::http::basic_parser<true> {
public:
    explicit Parser(RequestHead &head) : m_head(head) { }
    int version = 0;

private:
    void on_request_impl(beast::http::verb, beast::string_view method, beast::string_view target, int number,
                         beast::error_code &) override
    {
        m_head.method = method;
        m_head.target = target;
        version = number;
    }
    void on_response_impl(int, beast::string_view, int, beast::error_code &) override { }
    void on_field_impl(beast::http::field, beast::string_view name, beast::string_view value,
                       beast::error_code &) override
    {
        m_head.headers.add(name, value);
    }
    void on_header_impl(beast::error_code &) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, beast::error_code &) override { }
    std::size_t on_body_impl(beast::string_view, beast::error_code &) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code &) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view, beast::error_code &) override { return 0; }
    void on_finish_impl(beast::error_code &) override { }

    RequestHead &m_head;
};

bool namesOtherVersion(std::string_view requestLine)
{
    constexpr std::string_view kForm = "HTTP/d.d";
    if (requestLine.size() < kForm.size())
        return false;
    const std::string_view version = requestLine.substr(requestLine.size() - kForm.size());
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return version.starts_with("HTTP/") && isDigit(version[5]) && version[6] == '.' && isDigit(version[7])
        && version != "HTTP/1.0" && version != "HTTP/1.1";
}

std::optional<Refusal> checkTarget(const RequestHead &head)
{
    const bool origin = head.target.starts_with('/');
    const bool server = head.target == "*" && head.method == "OPTIONS";
    if (head.method == "CONNECT" || !(origin || server))
        return Refusal{400, "The request target is not in origin form."};
    const bool clean =
        std::all_of(head.target.begin(), head.target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
    if (!clean)
        return Refusal{400, "The request target has a character that must be escaped."};
    return std::nullopt;
}

// One length or one coding, never both: whatever two parsers could read differently is refused.
std::optional<Refusal> checkFraming(const RequestHead &head)
{
    const auto lengths = head.headers.all("Content-Length");
    const auto codings = head.headers.all("Transfer-Encoding");
    if (lengths.size() > 1 || codings.size() > 1 || (!lengths.empty() && !codings.empty()))
        return Refusal{400, "The length of the body is ambiguous."};
    if (!codings.empty() && (head.minorVersion == 0 || !equalsIgnoringCase(codings.front(), "chunked")))
        return Refusal{400, "The transfer encoding is not supported."};
    if (!lengths.empty()) {
        const std::string_view digits = lengths.front();
        if (digits.empty() || digits.size() > 19 || digits.find_first_not_of("0123456789") != digits.npos)
            return Refusal{400, "Content-Length is not a number."};
    }
    return std::nullopt;
}

std::optional<Refusal> checkHost(const RequestHead &head)
{
    const std::size_t hosts = head.headers.count("Host");
    if (hosts > 1 || (hosts == 0 && head.minorVersion > 0))
        return Refusal{400, "Exactly one Host header is required."};
    return std::nullopt;
}

std::optional<Refusal> checkExpectation(RequestHead &head)
{
    const auto expectations = head.headers.all("Expect");
    if (expectations.empty() || head.minorVersion == 0)
        return std::nullopt;
    if (expectations.size() > 1 || !equalsIgnoringCase(expectations.front(), "100-continue"))
        return Refusal{417, "The expectation is not supported."};
    head.expectContinue = true;
    return std::nullopt;
}

} // namespace

tl::expected<RequestHead, Refusal> parseHead(std::string_view bytes)
{
    RequestHead head;
    head.headers.reserve(8);
    Parser parser(head);
    parser.header_limit(std::uint32_t(bytes.size() + 1));
    parser.body_limit(boost::none);
    beast::error_code error;
    parser.put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
    if (namesOtherVersion(bytes.substr(0, bytes.find('\r'))))
        return tl::unexpected(Refusal{505, "Only the versions 1.0 and 1.1 of HTTP are spoken here."});
    if (error || !parser.is_header_done())
        return tl::unexpected(Refusal{400, "The header is malformed."});
    head.minorVersion = parser.version == 10 ? 0 : 1;
    for (const auto &check : {checkTarget(head), checkFraming(head), checkHost(head), checkExpectation(head)}) {
        if (check)
            return tl::unexpected(*check);
    }
    head.chunked = parser.chunked();
    if (const auto length = parser.content_length())
        head.contentLength = *length;
    head.keepAlive = head.minorVersion > 0 ? !head.headers.hasToken("Connection", "close")
                                           : head.headers.hasToken("Connection", "keep-alive");
    return head;
}

} // namespace api::server::http
