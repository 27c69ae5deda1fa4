// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/chunked.h"

#include <algorithm>
#include <boost/beast/http/basic_parser.hpp>

namespace api::server::http {

namespace beast = boost::beast;

class ChunkDecoder::Parser : public beast::http::basic_parser<true> {
public:
    explicit Parser(std::size_t maximumExtensions) : m_maximumExtensions(maximumExtensions)
    {
        // Beast decodes chunks only behind a header that announced them.
        constexpr std::string_view kHead = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
        body_limit(boost::none);
        beast::error_code error;
        put(boost::asio::const_buffer(kHead.data(), kHead.size()), error);
    }
    std::span<char> out;
    std::size_t produced = 0;

private:
    void on_request_impl(beast::http::verb, beast::string_view, beast::string_view, int, beast::error_code &) override
    {
    }
    void on_response_impl(int, beast::string_view, int, beast::error_code &) override { }
    void on_field_impl(beast::http::field, beast::string_view, beast::string_view, beast::error_code &) override { }
    void on_header_impl(beast::error_code &) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, beast::error_code &) override { }
    std::size_t on_body_impl(beast::string_view, beast::error_code &) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, beast::string_view extensions, beast::error_code &error) override
    {
        if (extensions.size() > m_maximumExtensions)
            error = beast::http::error::bad_chunk_extension;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view bytes, beast::error_code &) override
    {
        produced = std::min(bytes.size(), out.size());
        std::copy_n(bytes.begin(), produced, out.begin());
        return produced;
    }
    void on_finish_impl(beast::error_code &) override { }

    std::size_t m_maximumExtensions;
};

ChunkDecoder::ChunkDecoder(std::size_t maximumExtensions) : m_parser(std::make_unique<Parser>(maximumExtensions)) { }

ChunkDecoder::~ChunkDecoder() = default;

tl::expected<ChunkDecoder::Step, std::monostate> ChunkDecoder::decode(std::string_view in, std::span<char> out)
{
    m_parser->out = out;
    m_parser->produced = 0;
    beast::error_code error;
    const std::size_t consumed = m_parser->put(boost::asio::const_buffer(in.data(), in.size()), error);
    if (error && error != beast::http::error::need_more)
        return tl::unexpected(std::monostate());
    return Step{consumed, m_parser->produced};
}

bool ChunkDecoder::done() const
{
    return m_parser->is_done();
}

} // namespace api::server::http
