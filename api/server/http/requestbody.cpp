// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/requestbody.h"

#include <algorithm>

namespace api::server::http {

namespace {

constexpr std::size_t kLongestChunkLine = 16 * 1024; // size, extensions, trailers: none waits longer for its end

BodyError bodyErrorOf(IoError error)
{
    return error == IoError::TimedOut ? BodyError::TooSlow : BodyError::Disconnected;
}

} // namespace

RequestBody::RequestBody(Input &input, const RequestHead &head, const Limits &limits, std::uint64_t limit)
    : m_input(input)
    , m_limit(limit)
    , m_pace(limits.paceGrace, limits.paceBytesPerSecond)
    , m_continuePending(head.expectContinue)
{
    if (head.chunked)
        m_chunks.emplace(limits.chunkExtensions);
    else
        m_length = head.contentLength.value_or(0);
}

tl::expected<std::size_t, BodyError> RequestBody::fail(BodyError error)
{
    m_error = error;
    return tl::unexpected(error);
}

tl::expected<std::size_t, BodyError> RequestBody::readSome(std::span<char> into)
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (atEnd())
        return 0;
    if (m_continuePending) {
        if (const auto error = sendContinue())
            return fail(*error);
    }
    return m_chunks ? readChunked(into) : readPlain(into);
}

// Only now, when the handler wants the body, is the client asked for it.
std::optional<BodyError> RequestBody::sendContinue()
{
    m_continuePending = false;
    if (!m_input.view().empty())
        return std::nullopt;
    std::string_view rest = "HTTP/1.1 100 Continue\r\n\r\n";
    while (!rest.empty()) {
        const auto sent = m_input.transport().writeSome({&rest, 1}, m_pace.allowance());
        if (!sent)
            return bodyErrorOf(sent.error());
        rest.remove_prefix(*sent);
    }
    return std::nullopt;
}

std::optional<BodyError> RequestBody::fill()
{
    const auto got = m_pace.measure([this] { return m_input.fill(m_pace.allowance(), Transport::Wait::Busy); });
    if (!got)
        return bodyErrorOf(got.error());
    if (*got == 0)
        return BodyError::Disconnected;
    return std::nullopt;
}

tl::expected<std::size_t, BodyError> RequestBody::readPlain(std::span<char> into)
{
    into = into.first(std::min<std::uint64_t>(into.size(), *m_length - m_received));
    std::size_t count = 0;
    if (const std::string_view waiting = m_input.view(); !waiting.empty()) {
        count = std::min(waiting.size(), into.size());
        std::copy_n(waiting.begin(), count, into.begin());
        m_input.consume(count);
    } else { // straight into the caller's memory
        const auto got = m_pace.measure(
            [&] { return m_input.transport().readSome(into, m_pace.allowance(), Transport::Wait::Busy); });
        if (!got || *got == 0)
            return fail(got ? BodyError::Disconnected : bodyErrorOf(got.error()));
        count = *got;
    }
    m_received += count;
    return count;
}

tl::expected<std::size_t, BodyError> RequestBody::readChunked(std::span<char> into)
{
    while (!atEnd()) {
        const auto step = m_chunks->decode(m_input.view(), into);
        if (!step || step->consumed - step->produced > kLongestChunkLine)
            return fail(BodyError::Malformed);
        m_input.consume(step->consumed);
        m_received += step->produced;
        if (m_received > m_limit)
            return fail(BodyError::TooLarge);
        if (step->produced > 0)
            return step->produced;
        if (step->consumed > 0)
            continue;
        if (m_input.view().size() > kLongestChunkLine)
            return fail(BodyError::Malformed);
        if (const auto error = fill())
            return fail(*error);
    }
    return 0;
}

bool RequestBody::isCheapToFinish() const
{
    if (m_error || (m_continuePending && !atEnd()))
        return false;
    return atEnd() || m_chunks || *m_length - m_received <= kCheap;
}

bool RequestBody::finish()
{
    return atEnd() || (isCheapToFinish() && discard(kCheap).has_value());
}

} // namespace api::server::http
