// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/chunked.h"
#include "api/server/http/head.h"
#include "api/server/http/input.h"

namespace api::server::http {

// The body of the request whose head was just consumed from `input`.
class RequestBody : public Body {
public:
    RequestBody(Input &input, const RequestHead &head, const Limits &limits, std::uint64_t limit);

    tl::expected<std::size_t, BodyError> readSome(std::span<char> into) override;
    std::optional<std::uint64_t> length() const override { return m_length; }

    std::uint64_t received() const { return m_received; }
    std::optional<BodyError> error() const { return m_error; }
    // Worth reading to the end to save the connection: little is left and the client is surely sending it.
    bool isCheapToFinish() const;
    bool finish(); // reads the cheap rest; false when the connection cannot go on

private:
    static constexpr std::uint64_t kCheap = 64 * 1024;
    bool atEnd() const { return m_chunks ? m_chunks->done() : m_received == m_length.value_or(0); }
    tl::expected<std::size_t, BodyError> fail(BodyError error);
    tl::expected<std::size_t, BodyError> readPlain(std::span<char> into);
    tl::expected<std::size_t, BodyError> readChunked(std::span<char> into);
    std::optional<BodyError> sendContinue();
    std::optional<BodyError> fill();

    Input &m_input;
    std::optional<std::uint64_t> m_length; // none: chunked
    std::optional<ChunkDecoder> m_chunks;
    std::uint64_t m_limit;
    std::uint64_t m_received = 0;
    Pace m_pace;
    bool m_continuePending;
    std::optional<BodyError> m_error;
};

} // namespace api::server::http
